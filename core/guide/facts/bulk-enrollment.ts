import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** What a provisioning package does to a device, and what Windows Configuration Designer takes. */
export const bulkEnrollmentFacts = {
  // The token and the administrator who fetches it
  'provisioningPackage.requesterFederated': {
    value: false,
    says: 'Federated accounts cannot get a bulk enrollment token.',
    source: docs('provisioningToolEnrollment'),
    doubt: 'The page on bulk enrollment rules out only those in a staged rollout.',
  },
  'provisioningPackage.deviceLimit': {
    says: 'The maximum number of devices per user decides how often a bulk enrollment token can be used.',
    source: docs('provisionPcs'),
    doubt: 'The page on device limits says that it does not count for bulk enrollment.',
  },
  'secrets.projectFiles': {
    says: 'Project files of Windows Configuration Designer are not encrypted, and may hold secrets. They belong in a safe place.',
    source: docs('provisionPcs'),
  },

  // What becomes of the device
  'provisioningPackage.join': {
    value: 'entraJoined',
    says: 'The bulk enrollment token in a provisioning package joins devices to Microsoft Entra ID, and to nothing else.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.oneDirectory': {
    says: 'The wizard of Windows Configuration Designer enrolls devices either in Active Directory or in Microsoft Entra ID.',
    source: docs('provisionPcs'),
    doubt: 'No page says that a package cannot have both settings.',
  },
  'provisioningPackage.userAffinity': {
    value: false,
    says: 'Bulk enrollment has no user: a device that a provisioning package enrolls is nobody’s, and counts as shared.',
    source: docs('deviceLimits'),
  },
  'provisioningPackage.standardUsers': {
    value: 'standard',
    says: 'People who sign in to a device that a provisioning package has joined are standard users.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.workplaceEnrollment': {
    says: 'Enrolling by Workplace/Enrollments does not work where Intune alone manages devices.',
    source: docs('provisioningToolEnrollment'),
    doubt: 'The overview of provisioning packages has Intune among the services that such packages work with.',
  },
  'provisioningPackage.localAccount': {
    says: 'Where the join fails and the package has created no local account, nobody may be able to sign in to the device.',
    source: docs('bulkEnrollment'),
  },

  // The network on the way
  'provisioningPackage.wifiSecurity': {
    value: ['open', 'wpa2Personal'],
    says: 'The wizard of Windows Configuration Designer sets up open and WPA2-Personal networks.',
    source: docs('provisionPcs'),
    doubt: 'The page on bulk enrollment asks for device certificates on every network that is not open.',
  },
  'provisioningPackage.wifiCertificate': {
    says: 'Devices that are enrolled in bulk get into an enterprise network with a device certificate; certificates of users do not count.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.networkShare': {
    says: 'From a USB drive, a package is applied during initial setup; from a network folder, after it.',
    source: docs('bulkEnrollment'),
  },

  // The name of the device
  'provisioningPackage.computerNameLength': {
    value: 15,
    unit: 'characters',
    says: 'A computer name has 15 characters at most, once its macros are filled in.',
    source: docs('configurationDesignerAccounts'),
  },
  'provisioningPackage.computerNameForbidden': {
    value: '{|}~[\\]^\':;<=>?@!"#$%`()+/.,*& ',
    says: 'Keep to letters, digits and hyphens.',
    source: docs('configurationDesignerAccounts'),
  },
  'provisioningPackage.computerNameMacros': {
    value: ['%SERIAL%', '%RAND:x%'],
    says: 'The macros are %SERIAL%, the serial number, and %RAND:x%, with x random digits.',
    source: docs('configurationDesignerAccounts'),
  },
  'provisioningPackage.computerNameDigits': {
    says: 'A computer name cannot consist of digits alone.',
    source: docs('configurationDesignerAccounts'),
  },
  'provisioningPackage.computerNameUnique': {
    says: 'A package gives each device a name of its own by the macros %SERIAL% and %RAND:x%.',
    source: docs('bulkEnrollment'),
  },

  'provisioningPackage.fleet': {
    value: 500,
    unit: 'devices',
    says: 'Provisioning packages suit tens to a few hundred devices; more than 500 are beyond that.',
    source: docs('provisioningPackages'),
    doubt: 'Microsoft says "a few hundred"; the number is ours.',
  },
} as const satisfies Facts;
