import { guide } from '../sources';
import type { Facts } from './fact';

/**
 * What the guide says outside its tables, section by section: a rule, a template or a message stands for each of
 * these sentences.
 */
export const guideStatements = {
  // Automatic enrollment: administrator tasks
  'windows.supportedVersion': {
    says: 'Devices should run Windows 10 or 11, in a version that Microsoft still supports.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'cname.optional': {
    says: 'A CNAME record such as EnterpriseEnrollment.contoso.com is optional: it saves users from typing the Intune server name, and the Intune admin center can test it.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'mdmUserScope.meaning': {
    says: 'An MDM user scope of Some or All makes devices join Microsoft Entra ID and puts them under the management of Intune, no matter who signs in or owns them. None does neither.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'mamUserScope.meaning': {
    says: 'With the MAM user scope at Some or All, Intune manages the organization account while the device is only registered, neither joined nor managed. It is meant for personal devices.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'userScopes.byIntent': {
    says: 'To manage devices, set the MDM user scope to Some or All; to manage organization accounts, the MAM user scope; for both, set both; a scope at None manages nothing.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'provisioningPackage.creation': {
    says: 'Windows Configuration Designer, from the Microsoft Store, creates the package file that enrolls devices in Microsoft Entra ID; it goes on a USB drive or a network share.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'provisioningPackage.whoApplies': {
    says: 'Users pick the package in the account settings after signing in with their organization account. Where users are not at ease with running files, an administrator should do it.',
    source: guide('automaticEnrollmentEndUser'),
  },
  'groupPolicy.prerequisites': {
    says: 'Enrolling by Group Policy requires supported devices, an Active Directory registered in Microsoft Entra ID, hybrid joined devices, and the policy "Enable automatic MDM enrollment using default Microsoft Entra credentials"; users finish with their domain account.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'groupPolicy.analytics': {
    says: 'Group Policy analytics in the Intune admin center shows which on-premises policies a cloud MDM provider can take over.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'windowsAutopilot.cloudNative': {
    says: 'An organization that wants a cloud-native solution may be served best by Windows Autopilot.',
    source: guide('automaticEnrollmentAdministrator'),
  },

  // Automatic enrollment: end user tasks
  'outOfBoxExperience.workAccount': {
    says: 'Signing in with a work or school account in the out-of-box experience joins the device to Microsoft Entra ID; it counts as organization-owned and is fully managed, whoever signs in.',
    source: guide('automaticEnrollmentEndUser'),
  },
  'outOfBoxExperience.personalAccount': {
    says: 'After the out-of-box experience with a personal account, users can still join the device under Settings > Accounts > Access work or school > Connect.',
    source: guide('automaticEnrollmentEndUser'),
  },
  'groupPolicy.userNotice': {
    says: 'Users of devices enrolled by Group Policy see a notice of changed configuration and may have to sign in with their work or school account; enrollment then starts by itself.',
    source: guide('automaticEnrollmentEndUser'),
  },
  'connect.emailAddress': {
    says: 'Entering an email address registers the device: it shows as personal and Microsoft Entra registered, and Intune manages the organization user but not the device.',
    source: guide('automaticEnrollmentEndUser'),
  },
  'connect.joinDevice': {
    says: 'Joining the device makes it show as organization-owned and Microsoft Entra joined, and Intune manages it, whoever signs in.',
    source: guide('automaticEnrollmentEndUser'),
  },
  'companyPortal.otherDevices': {
    says: 'Users of personal devices that do not run Windows client install the Company Portal app and sign in there.',
    source: guide('automaticEnrollmentEndUser'),
  },

  // Windows Autopilot
  'windowsAutopilot.oemImage': {
    says: 'Windows Autopilot works on the Windows that the OEM preinstalled: no wiping and no custom image is needed.',
    source: guide('windowsAutopilot'),
  },
  'windowsAutopilot.usesAutomaticEnrollment': {
    value: true,
    says: 'Windows Autopilot requires automatic enrollment.',
    source: guide('windowsAutopilot'),
  },
  'windowsAutopilot.registration': {
    says: 'Devices have to be registered in Windows Autopilot; the guide adds that this joins them to Microsoft Entra ID.',
    source: guide('windowsAutopilotAdministrator'),
    doubt:
      'The registration overview says that registering only creates a device object; the join takes place during deployment.',
  },
  'windowsAutopilot.profile': {
    says: 'A deployment profile sets the out-of-box experience and start-up behavior, and is assigned to security groups, some of which can be excluded.',
    source: guide('windowsAutopilotAdministrator'),
  },
  'windowsAutopilot.intuneConnector': {
    value: true,
    says: 'Hybrid join with Windows Autopilot requires registered devices, an assigned deployment profile and the Intune Connector for Active Directory.',
    source: guide('windowsAutopilotAdministrator'),
  },
  'windowsAutopilot.selfDeploying': {
    says: 'Self-deploying mode asks nothing of users and associates none with the device.',
    source: guide('windowsAutopilotEndUser'),
  },
  'windowsAutopilot.preProvisioning': {
    says: 'With pre-provisioning, administrators prepare the device; users still sign in, but enroll faster than in user-driven mode.',
    source: guide('windowsAutopilotEndUser'),
  },
  'windowsAutopilot.existingDevices': {
    says: 'For existing devices, users start the installation from Software Center; it formats the drives and installs Windows again before Windows Autopilot runs.',
    source: guide('windowsAutopilotEndUser'),
  },

  // User enrollment
  'userEnrollment.registerOrJoin': {
    says: 'Registered devices show as personal and give access to organization resources; joined devices are fully managed, which is usual for organization-owned ones.',
    source: guide('userEnrollment'),
  },
  'userEnrollment.mdmOnly': {
    says: '"Enroll only in device management" does not register the device in Microsoft Entra ID and is not recommended for personal devices.',
    source: guide('userEnrollment'),
  },
  'userEnrollment.existingOrganizationDevices': {
    says: 'Automatic enrollment is the better way for organization-owned devices that are in use already and new to Intune.',
    source: guide('userEnrollmentAdministrator'),
  },
  'userEnrollment.newOrganizationDevices': {
    says: 'New organization-owned devices are better enrolled by Windows Autopilot or automatic enrollment. Signed in with a personal account, a device does not get the automatic enrollment policy before it is joined.',
    source: guide('userEnrollmentAdministrator'),
  },

  // Co-management
  'tenantAttach.isNotEnrollment': {
    says: 'Tenant attach uploads Configuration Manager devices to the Intune admin center without enrolling them.',
    source: guide('coManagement'),
  },
  'coManagement.existingClientsJoin': {
    value: 'entraHybridJoined',
    says: 'Enrolling existing Configuration Manager clients in Intune automatically requires Microsoft Entra hybrid joined devices.',
    source: guide('coManagementAdministrator'),
  },
  'coManagement.internetDevicesExcludedJoin': {
    value: 'entraHybridJoined',
    says: 'Devices that are enrolled in Intune first and then managed by Configuration Manager too are not hybrid joined: the guide calls them registered in Microsoft Entra ID only.',
    source: guide('coManagementAdministrator'),
    doubt:
      'The co-management pages want such devices Microsoft Entra joined; merely registered ones are not supported.',
  },
  'coManagement.usesAutomaticEnrollment': {
    value: true,
    says: 'Both paths to co-management use automatic enrollment.',
    source: guide('coManagementEndUser'),
  },
  'coManagement.randomizedStart': {
    says: 'Configuration Manager may spread enrollment over time, so a device does not always enroll at once.',
    source: guide('coManagementEndUser'),
  },
} as const satisfies Facts;
