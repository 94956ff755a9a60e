import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** Groups of Windows Autopilot devices, and policies that are on devices while they are set up. */
export const autopilotGroupFacts = {
  'deviceGroup.groupTag': {
    value: '[OrderID]',
    says: 'Microsoft Entra ID stores the group tag of a device as [OrderID].',
    source: docs('autopilotDeviceGroups'),
  },
  'deviceGroup.ruleForms': {
    says: 'Rules for Windows Autopilot devices compare device.devicePhysicalIds with -any. The text begins with "[ZTDId]", "[OrderID]:" or "[PurchaseOrderId]:".',
    source: docs('autopilotDeviceGroups'),
  },
  'deviceGroup.ownProperties': {
    says: 'The rule of a device group uses properties of devices, the rule of a user group uses properties of users; no rule uses both.',
    source: docs('entraDynamicGroups'),
  },
  'deviceGroup.dynamic': {
    says: 'Only a group with dynamic membership gets its members by a rule.',
    source: docs('entraDynamicGroups'),
  },
  'deviceGroup.alike': {
    says: 'Deployment profiles are assigned to groups: devices of the same groups get the same profile.',
    source: docs('autopilotProfiles'),
  },

  // What Microsoft lists as conflicts
  'policyConflict.appLocker': {
    says: 'AppLocker policies restart the device during the Enrollment Status Page, which does not support them.',
    source: docs('autopilotPolicyConflicts'),
  },
  'policyConflict.passwordRequirements': {
    says: 'Password requirements can break the automatic sign-in after a restart during the Enrollment Status Page, on kiosks above all.',
    source: docs('autopilotPolicyConflicts'),
  },
  'policyConflict.exchangeActiveSync': {
    says: 'Exchange ActiveSync policies make the automatic sign-in of kiosks fail in self-deploying mode.',
    source: docs('autopilotSelfDeploying'),
  },
  'policyConflict.deviceRestart': {
    says: 'Settings that restart the device during the Enrollment Status Page can break the automatic sign-in that follows.',
    source: docs('autopilotPolicyConflicts'),
  },
  'policyConflict.interactiveLogonMessage': {
    says: 'Pre-provisioning does not work with a logon message (title or text).',
    source: docs('autopilotPolicyConflicts'),
  },
  'policyConflict.smartCardRequired': {
    says: 'Pre-provisioning does not work where signing in requires a smart card or Windows Hello for Business.',
    source: docs('autopilotPolicyConflicts'),
  },
  'policyConflict.secureDesktopForElevation': {
    says: 'Pre-provisioning does not work where administrators are asked for credentials on the secure desktop.',
    source: docs('autopilotPolicyConflicts'),
  },
  'policyConflict.administratorApproval': {
    says: 'The administrator approval settings of the security baseline can restart the device during setup, and show prompts.',
    source: docs('autopilotPolicyConflicts'),
  },
  'policyConflict.virtualizationBasedSecurity': {
    says: 'The setting for virtualization-based security in the security baseline can restart the device during setup, and show prompts.',
    source: docs('autopilotPolicyConflicts'),
  },
  'policyConflict.microsoftAccountSignInAssistantDisabled': {
    says: 'Without the Microsoft account sign-in assistant the device cannot get its deployment profile.',
    source: docs('autopilotPolicyConflicts'),
  },
  'policyConflict.automaticLogonDisabled': {
    says: 'Disabling automatic logon (AutoAdminLogon) breaks Windows Autopilot where the device restarts during setup.',
    source: docs('autopilotPolicyConflicts'),
  },
  'policyConflict.languageChangeDisallowed': {
    says: 'Forbidding changes of language, region or keyboard is not supported in the out-of-box experience.',
    source: docs('autopilotPolicyConflicts'),
  },
} as const satisfies Facts;
