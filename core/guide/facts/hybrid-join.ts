import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** Hybrid join with Windows Autopilot: the connector, the domain join profile, and the way to a domain controller. */
export const hybridJoinFacts = {
  // The connector
  'intuneConnector.minimumVersion': {
    value: '6.2501.2000.5',
    says: 'Versions of the Intune Connector for Active Directory before 6.2501.2000.5 process no enrollment requests any more.',
    source: docs('autopilotHybridJoin'),
  },
  'intuneConnector.minimumServer': {
    value: '2016',
    says: 'The Intune Connector for Active Directory runs on Windows Server 2016 or later.',
    source: docs('autopilotHybridJoin'),
  },

  // The domain join profile
  'domainJoinProfile.required': {
    says: 'A device that is hybrid joined gets its domain and its name from a domain join profile that is assigned to it.',
    source: docs('autopilotHybridJoin'),
  },
  'domainJoinProfile.deviceGroups': {
    says: 'A domain join profile goes to all devices or to groups of devices: the device needs it before its user signs in to Windows.',
    source: docs('autopilotDomainJoinProfile'),
    doubt: 'Microsoft’s pages speak of devices throughout, and do not say what a user group does.',
  },
  'domainJoinProfile.existingDevices': {
    value: 'allDevices',
    says: 'Microsoft recommends assigning the domain join profile to all devices, so that Windows Autopilot for existing devices gets it: those devices are in no group of registered devices yet.',
    source: docs('autopilotDomainJoinProfile'),
  },
  'domainJoinProfile.noMacros': {
    says: 'A computer name prefix is taken as it stands: %SERIAL% and %RAND:x% are not supported with hybrid join.',
    source: docs('autopilotDomainJoinProfile'),
  },
  'domainJoinProfile.prefixRequired': {
    says: 'A domain join profile has to have a computer name prefix.',
    source: docs('autopilotDomainJoinProfile'),
  },
  'domainJoinProfile.nameLength': {
    value: 15,
    unit: 'characters',
    says: 'Behind the prefix, computer names are filled up with random characters, to 15 characters in all.',
    source: docs('autopilotDomainJoinProfile'),
  },
  'domainJoinProfile.randomCharacters': {
    value: 5,
    unit: 'characters',
    says: 'With fewer than 5 random characters, two computers of a larger fleet can easily get the same name.',
    source: docs('autopilotDomainJoinProfile'),
    doubt: 'Microsoft names no minimum; this one is experience.',
  },
  'domainJoinProfile.domainName': {
    says: 'A domain join profile takes the fully qualified domain name, and not the NetBIOS name.',
    source: docs('autopilotDomainJoinProfile'),
  },
  'domainJoinProfile.unitFormat': {
    value: 'OU=Autopilot,DC=corp,DC=contoso,DC=com',
    says: 'An organizational unit is written as a distinguished name with the DC parts of its domain and without quotation marks, such as OU=Autopilot,DC=corp,DC=contoso,DC=com.',
    source: docs('autopilotHybridJoin'),
  },
  'domainJoinProfile.computersContainer': {
    says: 'Computers is a container and not an organizational unit: naming it makes the join fail. Without a unit, the accounts are created in the default container.',
    source: docs('autopilotDomainJoinProfile'),
  },
  'domainJoinProfile.unitOfDomain': {
    says: 'The computer account is created in the domain that the device joins, so the organizational unit has to be one of that domain.',
    source: docs('autopilotDomainJoinProfile'),
  },

  // On the way
  'hybridAutopilot.deviceName': {
    says: 'Device name templates are for Microsoft Entra join; hybrid joined devices are named by the prefix in their domain join profile.',
    source: docs('autopilotProfiles'),
  },
  'hybridAutopilot.domainController': {
    says: 'A device has to reach a domain controller while it is hybrid joined and when its user first signs in.',
    source: docs('autopilotHybridJoin'),
  },
  'hybridAutopilot.skipWithVpn': {
    says: 'Where devices reach the domain by VPN, the deployment profile should skip the connectivity check; an Always On VPN can do without.',
    source: docs('autopilotHybridJoin'),
  },
  'hybridAutopilot.unsupportedVpn': {
    value: ['directAccess', 'uwpPlugIn', 'userCertificate'],
    says: 'DirectAccess, UWP VPN plug-ins and VPNs that ask for a user certificate are known not to work with Windows Autopilot.',
    source: docs('autopilotHybridJoin'),
  },
  'hybridAutopilot.vpnWithPreProvisioning': {
    says: 'A VPN is not supported with pre-provisioning: after the technician flow, the device has to be on the organization’s network when its user starts it.',
    source: docs('autopilotHybridJoin'),
  },
  'hybridAutopilot.assignedUser': {
    says: 'A user who is assigned ahead of time makes the device join Microsoft Entra ID at the first sign-in page, and the join to Active Directory then fails.',
    source: docs('troubleshootEnrollmentErrors'),
    doubt: 'Microsoft’s pages disagree: the tutorial for hybrid join lists assigning a user as an optional step.',
  },
  'adfs.assignedUser': {
    says: 'Assigning users to Windows Autopilot devices ahead of time does not work with AD FS.',
    source: docs('autopilotManualRegistration'),
  },
  'hybridAutopilot.configurationManagerClient': {
    says: 'Installing the Configuration Manager client while Windows Autopilot hybrid joins the device is not supported: the Enrollment Status Page runs into its time limit.',
    source: docs('coManagementAutopilot'),
  },
} as const satisfies Facts;
