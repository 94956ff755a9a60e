import { docs } from '../docs-pages';
import { guide } from '../sources';
import type { Facts } from './fact';

/** Which devices and intentions a way to enroll fits, and what each way leads to. */
export const methodFitFacts = {
  // What the options lead to: the join state, the ownership that Intune shows, and whether Intune manages the device
  'outcome.emailAddress': {
    value: { join: 'entraRegistered', ownership: 'personal', deviceManaged: false },
    says: 'Entering an email address registers the device: it shows as personal.',
    source: guide('userEnrollmentEndUser'),
    doubt:
      'The setup article has the device enrolled as well where the MDM user scope covers the user and the MAM user scope does not.',
  },
  'outcome.joinDevice': {
    value: { join: 'entraJoined', ownership: 'corporate', deviceManaged: true },
    says: 'Joining a device makes it Microsoft Entra joined, organization-owned in Intune, and managed.',
    source: guide('userEnrollmentEndUser'),
  },
  'outcome.mdmOnly': {
    value: { ownership: 'personal', deviceManaged: true },
    says: '"Enroll only in device management" puts a device that counts as personal under management, and leaves Microsoft Entra ID out.',
    source: docs('enrollmentRestrictions'),
  },
  'outcome.companyPortal': {
    value: { ownership: 'personal', deviceManaged: true },
    says: 'Enrolling in the Company Portal app puts a device that counts as personal under management.',
    source: docs('enrollmentRestrictions'),
  },
  'outcome.outOfBoxExperience': {
    value: { join: 'entraJoined', ownership: 'corporate', deviceManaged: true },
    says: 'A work or school account in the out-of-box experience makes the device Microsoft Entra joined, organization-owned in Intune, and managed.',
    source: guide('automaticEnrollmentEndUser'),
  },
  'outcome.provisioningPackage': {
    value: { join: 'entraJoined', ownership: 'corporate', deviceManaged: true },
    says: 'A provisioning package makes the device Microsoft Entra joined, organization-owned in Intune, and managed.',
    source: docs('bulkEnrollment'),
  },
  'outcome.groupPolicy': {
    value: { join: 'entraHybridJoined', ownership: 'corporate', deviceManaged: true },
    says: 'A device that Group Policy enrolls shows as organization-owned in Intune, which manages it.',
    source: docs('enrollmentRestrictions'),
  },
  'outcome.windowsAutopilot': {
    value: { ownership: 'corporate', deviceManaged: true },
    says: 'Windows Autopilot makes the device Microsoft Entra joined or hybrid joined, organization-owned in Intune, and managed.',
    source: docs('enrollmentRestrictions'),
  },
  'outcome.coManagement': {
    value: { ownership: 'corporate', deviceManaged: true },
    says: 'A co-managed device is enrolled in Intune, and shows as organization-owned there.',
    source: docs('enrollmentRestrictions'),
  },
  'outcome.deviceEnrollmentManager': {
    value: { ownership: 'corporate', deviceManaged: true },
    says: 'A device that a device enrollment manager account enrolls shows as organization-owned in Intune, which manages it.',
    source: docs('enrollmentRestrictions'),
  },
  'windowsAutopilot.joins': {
    value: ['entraJoined', 'entraHybridJoined'],
    says: 'Windows Autopilot joins devices to Microsoft Entra ID, or to Active Directory and Microsoft Entra ID (hybrid join).',
    source: guide('windowsAutopilot'),
  },
  'settings.joins': {
    value: ['entraJoined', 'entraRegistered'],
    says: 'Connecting an account in Settings registers the device or joins it to Microsoft Entra ID. It joins no Active Directory.',
    source: guide('automaticEnrollmentEndUser'),
  },

  'outOfBoxExperience.personalAccountNotEnrolled': {
    says: 'A device that was set up with a personal account is not in Microsoft Entra ID, and automatic enrollment does not reach it before somebody joins it in Settings.',
    source: guide('userEnrollmentAdministrator'),
  },
  'mdmUserScope.registeredDevices': {
    says: 'The setup article says that users who are only in the MDM user scope enroll the whole device when they add their account to it.',
    source: docs('automaticMdm'),
    doubt: 'The guide says that such a device is only registered.',
  },

  // What people see in Settings
  'userEnrollment.connectOptions': {
    value: {
      emailAddress: 'Email address',
      joinDevice: 'Join this device to Microsoft Entra ID',
      mdmOnly: 'Enroll only in device management',
      companyPortal: 'Company Portal',
    },
    says: 'Under Access work or school > Connect, users enter an email address, join the device, or enroll only in device management.',
    source: guide('userEnrollmentEndUser'),
  },
  'userEnrollment.tellUsers': {
    says: 'Users have to be told clearly, and in detail, which option to choose.',
    source: guide('userEnrollmentAdministrator'),
  },
  'personal.tellUsers': {
    says: 'People should know that the IT of the organization manages a personal device once they join it.',
    source: guide('userEnrollmentEndUser'),
  },

  // Which devices a method is for
  'userless.deviceProfile': {
    says: 'A user-less device gets a kiosk profile, or a profile for devices that many users share, once it is enrolled.',
    source: guide('automaticEnrollment'),
  },
  'windows.beforeWindows10': {
    value: { windows7: 'Windows 7', windows8: 'Windows 8', windows81: 'Windows 8.1' },
    says: 'A Windows older than Windows 10 cannot be enrolled.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'windowsServer.configurationManager': {
    says: 'Windows Server cannot be enrolled in Intune. Configuration Manager can manage it.',
    source: guide('coManagement'),
  },
  'windowsAutopilot.newDevices': {
    value: ['oem', 'cspPartner'],
    says: 'An OEM or a CSP partner can register new devices with Windows Autopilot, and ship them straight to their users, who only sign in.',
    source: guide('windowsAutopilot'),
  },
  'windowsAutopilot.cloud': {
    value: 'public',
    says: 'Windows Autopilot is for tenants in the public cloud, to which GCC belongs. GCC High, DoD and the cloud that 21Vianet operates in China have Windows Autopilot device preparation instead.',
    source: docs('autopilotCompared'),
  },
  'virtualDesktopMultiSession.china': {
    value: 'china',
    says: 'In the cloud that 21Vianet operates in China, Intune does not support Azure Virtual Desktop multi-session hosts.',
    source: docs('intuneInChina'),
  },
  'windowsAutopilot.hybridJoinOfNewDevices': {
    says: 'Microsoft advises against hybrid join for new devices, with Windows Autopilot or without it, and recommends Microsoft Entra join.',
    source: docs('autopilotHybridJoin'),
  },
  'coManagement.configurationManager': {
    says: 'Co-management is for organizations that use Configuration Manager and go on using it.',
    source: guide('coManagement'),
  },
  'coManagement.joins': {
    value: ['entraJoined', 'entraHybridJoined'],
    says: 'A co-managed device is Microsoft Entra joined or hybrid joined.',
    source: docs('coManagementFaq'),
    doubt: 'The guide ticks personal devices for co-management, and says nothing about how they are joined.',
  },
  'classicIntuneAgent.removed': {
    says: 'The classic Intune agent has to be removed before a device is enrolled by Group Policy or co-managed.',
    source: guide('coManagement'),
  },
  'enrolledInIntune.onlyCoManagement': {
    says: 'Devices that are enrolled in Intune can be brought to co-management. Other methods cannot enroll them a second time.',
    source: guide('coManagement'),
  },
  'mdmAuthority.intune': {
    value: 'intune',
    says: 'Nobody can enroll devices in Intune before it is the mobile device management (MDM) authority.',
    source: docs('mdmAuthority'),
  },
  'hybridJoin.deviceSync': {
    value: true,
    says: 'A device is hybrid joined only when Microsoft Entra Connect synchronizes its computer object to Microsoft Entra ID.',
    source: docs('groupPolicyEnrollment'),
  },
  'hybridJoin.serviceConnectionPoint': {
    value: true,
    says: 'Members of the domain learn from the service connection point (SCP) which tenant to register with. Without it, registry values have to tell them.',
    source: docs('entraHybridJoinControl'),
  },
  'conditionalAccess.license': {
    value: 'required',
    says: 'Conditional Access is a feature of Microsoft Entra ID P1 and P2.',
    source: guide('userEnrollment'),
  },
} as const satisfies Facts;
