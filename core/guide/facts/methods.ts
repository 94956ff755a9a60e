import { docs } from '../docs-pages';
import { guide } from '../sources';
import type { Facts } from './fact';

/** What rules ask of each method under the same name: `${method}.license`, `${method}.usesAutomaticEnrollment`, ... */
export const methodFacts = {
  // Microsoft Entra ID P1 or P2: the guide has a different sentence for each method.
  'automaticEnrollment.license': {
    value: 'requiredWithSomeOptions',
    says: 'Some options of automatic enrollment require Microsoft Entra ID P1 or P2.',
    source: guide('automaticEnrollment'),
  },
  'windowsAutopilot.license': {
    value: 'required',
    says: 'Windows Autopilot uses automatic enrollment, which requires Microsoft Entra ID P1 or P2.',
    source: guide('windowsAutopilot'),
  },
  'userEnrollment.license': {
    value: 'notRequired',
    says: 'User enrollment does not require Microsoft Entra ID P1 or P2.',
    source: guide('userEnrollment'),
  },
  'coManagement.license': {
    value: 'mayBeRequired',
    says: 'Co-management may require Microsoft Entra ID P1 or P2, depending on how it is set up.',
    source: guide('coManagement'),
  },
  'automaticMdm.license': {
    value: 'required',
    says: 'Automatic MDM enrollment requires Microsoft Entra ID P1 or P2.',
    source: docs('automaticMdm'),
  },
  'coManagement.licenseInDocs': {
    value: 'required',
    says: 'Co-management requires Microsoft Entra ID P1 or P2.',
    source: docs('coManagementOverview'),
    doubt: 'The guide says that it may be required, depending on the setup.',
  },

  // Whether an MDM user scope of None stops the method. Windows Autopilot and co-management: see the guide's statements.
  'automaticEnrollment.usesAutomaticEnrollment': {
    value: true,
    says: 'Automatic enrollment follows the MDM user scope that is set in the Intune admin center.',
    source: guide('automaticEnrollmentAdministrator'),
  },
  'userEnrollment.usesAutomaticEnrollment': {
    value: false,
    says: 'User enrollment needs little setup beyond Intune itself. An automatic enrollment policy enrolls the devices that users join.',
    source: guide('userEnrollmentAdministrator'),
  },

  // Device enrollment manager accounts
  'automaticEnrollment.deviceEnrollmentManager': {
    value: 'conditional',
    says: 'A device enrollment manager account can be used with automatic enrollment, except by Group Policy.',
    source: guide('automaticEnrollment'),
  },
  'windowsAutopilot.deviceEnrollmentManager': {
    value: 'unsupported',
    says: 'Device enrollment manager accounts do not apply to Windows Autopilot.',
    source: guide('windowsAutopilot'),
  },
  'userEnrollment.deviceEnrollmentManager': {
    value: 'unsupported',
    says: 'Device enrollment manager accounts do not apply to user enrollment.',
    source: guide('userEnrollment'),
  },
  'coManagement.deviceEnrollmentManager': {
    value: 'unsupported',
    says: 'Device enrollment manager accounts do not apply to co-management.',
    source: guide('coManagement'),
  },
  'deviceEnrollmentManager.methods': {
    value: ['provisioningPackage', 'companyPortal', 'joinDevice'],
    says: 'A device enrollment manager enrolls Windows devices with a provisioning package, in Company Portal or by joining them to Microsoft Entra ID.',
    source: docs('deviceEnrollmentManager'),
    doubt: 'The guide rules the account out for user enrollment, which uses the same screens.',
  },
  'deviceEnrollmentManager.userAffinity': {
    value: false,
    says: 'A device that a device enrollment manager account enrolls has no primary user.',
    source: docs('deviceLimits'),
  },
  'deviceEnrollmentManager.devices': {
    value: 1000,
    unit: 'devices',
    says: 'A device enrollment manager account enrolls 1,000 devices at most.',
    source: docs('deviceEnrollmentManager'),
  },
  'deviceEnrollmentManager.accounts': {
    value: 150,
    unit: 'accounts',
    says: 'A tenant has 150 device enrollment manager accounts at most.',
    source: docs('deviceEnrollmentManager'),
  },
  'deviceEnrollmentManager.license': {
    says: 'A device enrollment manager account needs an Intune user or device license.',
    source: docs('deviceEnrollmentManager'),
  },
  'deviceEnrollmentManager.conditionalAccessMinimumWindows10': {
    value: '1803',
    says: 'Conditional Access on devices that a device enrollment manager enrolled works on Windows 11 and on Windows 10 version 1803 or later.',
    source: docs('deviceEnrollmentManager'),
  },
  'standardUser.devices': {
    value: 15,
    unit: 'devices',
    says: 'A standard user enrolls 15 devices at most.',
    source: docs('deviceEnrollmentManager'),
  },
} as const satisfies Facts;
