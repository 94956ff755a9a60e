import { docs } from '../docs-pages';
import { guide } from '../sources';
import type { Facts } from './fact';

/** Enrollment by Group Policy: the setting, the registry values behind it, and what it meets on the device. */
export const groupPolicyFacts = {
  'groupPolicy.enabled': {
    value: 'enabled',
    says: 'Devices enroll where "Enable automatic MDM enrollment using default Microsoft Entra credentials" is set to Enabled.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'groupPolicy.disabled': {
    value: 'notConfigured',
    says: 'Set to Disabled, the setting unenrolls the devices that it enrolled; set to Not configured, it leaves them enrolled.',
    source: docs('groupPolicyEnrollment'),
  },
  'groupPolicy.link': {
    says: 'A Group Policy object reaches no device before it is linked to a domain or an organizational unit.',
    source: docs('groupPolicyEnrollment'),
  },
  'groupPolicy.disableMdmEnrollment': {
    says: '"Disable MDM Enrollment" keeps devices from enrolling, whatever else is set.',
    source: docs('groupPolicyEnrollment'),
  },

  // The credential
  'groupPolicy.deviceCredentialMinimumWindows10': {
    value: '1903',
    says: 'The device credential can be chosen from Windows 10 version 1903 on; older versions enroll with the user credential.',
    source: docs('groupPolicyEnrollment'),
  },
  'groupPolicy.multifactorPrompt': {
    says: 'Where multifactor authentication is required, enrollment by Group Policy waits until the user has answered the prompt.',
    source: docs('groupPolicyEnrollment'),
  },
  'userPrincipalName.suffix': {
    // Names that no registry gives out; Microsoft’s example is ".local".
    value: ['local', 'internal', 'lan', 'corp', 'home', 'intranet', 'private', 'localdomain'],
    says: 'A user enrolls devices only with a user principal name that ends in a verified domain, and so in one that exists on the internet.',
    source: docs('troubleshootEnrollmentErrors'),
  },

  // The registry
  'groupPolicy.registryKey': {
    value: 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\MDM',
    says: 'Windows reads the values under HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\MDM.',
    source: docs('groupPolicyEnrollment'),
  },
  'groupPolicy.registryType': {
    value: 'dword',
    says: 'The values are of the type REG_DWORD.',
    source: docs('groupPolicyEnrollment'),
  },
  'groupPolicy.autoEnrollMdm': {
    value: [0, 1],
    says: 'AutoEnrollMDM is 1 to turn enrollment on, or 0 to turn it off.',
    source: docs('groupPolicyEnrollment'),
  },
  'groupPolicy.useAadCredentialType': {
    value: [0, 1, 2],
    says: 'UseAADCredentialType is 1 for the user credential, or 2 for the device credential; 0 leaves it open.',
    source: docs('groupPolicyEnrollment'),
  },
  'groupPolicy.disableRegistration': {
    value: [0, 1],
    says: 'DisableRegistration is 1 to forbid MDM enrollment, or 0 to allow it.',
    source: docs('groupPolicyEnrollment'),
  },

  // Beside and after the enrollment
  'groupPolicy.statusPage': {
    value: false,
    says: 'The Enrollment Status Page does not apply to devices that Group Policy enrolls.',
    source: docs('enrollmentStatusPage'),
  },
  'groupPolicy.precedence': {
    says: 'Where Group Policy and Intune set the same thing, Group Policy wins, unless the policy MDMWinsOverGP is on.',
    source: docs('groupPolicyEnrollment'),
  },
} as const satisfies Facts;
