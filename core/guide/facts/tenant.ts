import { docs } from '../docs-pages';
import { guide } from '../sources';
import type { Facts } from './fact';

/** User scopes, join states and device settings of the tenant. */
export const tenantFacts = {
  'mdmUserScope.all': {
    value: { entraState: 'joined', deviceManaged: true },
    says: 'An MDM user scope of All joins and manages the devices of all users.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'mdmUserScope.some': {
    value: { entraState: 'joined', deviceManaged: true },
    says: 'An MDM user scope of Some joins and manages the devices of the users in the selected groups.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'mdmUserScope.none': {
    value: { entraState: 'none', deviceManaged: false },
    says: 'An MDM user scope of None leaves devices unjoined and unmanaged.',
    source: guide('automaticEnrollmentAdministrator'),
    doubt:
      'The setup article says less: None only switches automatic enrollment off, and users can still enroll themselves.',
  },
  'mdmUserScope.noneInDocs': {
    says: 'An MDM user scope of None switches automatic MDM enrollment off; users can still enroll devices themselves.',
    source: docs('automaticMdm'),
  },
  'mdmUserScope.someWithoutGroups': {
    says: 'A user scope of Some covers the users of the selected groups; without a group it covers nobody.',
    source: docs('automaticMdm'),
  },
  'mamUserScope.all': {
    value: { entraState: 'registered', deviceManaged: false },
    says: 'A MAM user scope of All manages the organization accounts of all users on devices that are only registered.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'mamUserScope.some': {
    value: { entraState: 'registered', deviceManaged: false },
    says: 'A MAM user scope of Some manages the organization accounts of the users in the selected groups, on devices that are only registered.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'mamUserScope.none': {
    value: { deviceManaged: false },
    says: 'A MAM user scope of None leaves organization accounts on devices unmanaged.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'userScopes.manageDevice': {
    value: { mdmUserScope: 'someOrAll', mamUserScope: 'none' },
    says: 'To manage devices only, set the MDM user scope to Some or All and the MAM user scope to None.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'userScopes.manageAccount': {
    value: { mdmUserScope: 'none', mamUserScope: 'someOrAll' },
    says: 'To manage organization accounts only, set the MDM user scope to None and the MAM user scope to Some or All.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'userScopes.manageBoth': {
    value: { mdmUserScope: 'someOrAll', mamUserScope: 'someOrAll' },
    says: 'To manage devices and organization accounts, set both user scopes to Some or All.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'userScopes.manageNothing': {
    value: { mdmUserScope: 'none', mamUserScope: 'none' },
    says: 'To manage neither devices nor organization accounts, set both user scopes to None.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'userScopes.precedence': {
    value: { organization: 'mdm', personal: 'mam' },
    says: 'For a user in both scopes, MDM wins on organization-owned devices and MAM on personal ones, which then do not enroll in MDM.',
    source: docs('automaticMdm'),
  },

  // Who signs in to Windows with what
  'entraJoined.signIn': {
    value: 'work',
    says: 'People sign in to a Microsoft Entra joined device with their work or school account.',
    source: docs('entraJoined'),
  },
  'entraHybridJoined.signIn': {
    value: 'directory',
    says: 'People sign in to a hybrid joined device with their account in Active Directory.',
    source: docs('entraHybridJoined'),
  },
  'entraRegistered.signIn': {
    value: 'own',
    says: 'People sign in to a registered device with the account that they have on it themselves, such as a Microsoft account.',
    source: docs('entraRegistered'),
  },

  // Hybrid join
  'groupPolicy.join': {
    value: 'entraHybridJoined',
    says: 'Devices that Group Policy enrolls must be Microsoft Entra hybrid joined: known to on-premises Active Directory and to Microsoft Entra ID.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'groupPolicy.directoryRegistered': {
    value: true,
    says: 'Enrolling by Group Policy requires an Active Directory that is registered in Microsoft Entra ID.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'groupPolicy.minimumWindows10': {
    value: '1709',
    says: 'Group Policy enrolls devices from Windows 10 version 1709 on.',
    source: docs('groupPolicyEnrollment'),
  },
  'groupPolicy.deviceCredential': {
    value: ['coManagement', 'azureVirtualDesktopMultiSession'],
    says: 'Only co-management and Azure Virtual Desktop multi-session hosts may enroll with the device credential.',
    source: docs('groupPolicyEnrollment'),
  },
  'windowsAutopilot.selfDeployingJoin': {
    value: 'entraJoined',
    says: 'Self-deploying mode joins devices to Microsoft Entra ID; hybrid join is not available.',
    source: docs('autopilotSelfDeploying'),
  },
  'coManagement.internetDevicesJoin': {
    value: 'entraJoined',
    says: 'Devices that come to co-management from Intune have to be Microsoft Entra joined; registering them is not enough.',
    source: docs('coManagementFaq'),
  },

  // Limits that Microsoft Entra ID sets
  'entraDevices.defaultPerUser': {
    value: 50,
    unit: 'devices',
    says: 'Unless changed, a user joins or registers 50 devices at most.',
    source: docs('entraDeviceSettings'),
  },
  'entraDevices.maximumPerUser': {
    value: 100,
    unit: 'devices',
    says: 'The maximum number of devices per user can be set to 100, or to Unlimited.',
    source: docs('entraDeviceSettings'),
  },
} as const satisfies Facts;
