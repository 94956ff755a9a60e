import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** Device enrollment manager accounts; their limits stand with the methods. */
export const deviceEnrollmentManagerFacts = {
  'deviceEnrollmentManager.dedicated': {
    says: 'A device enrollment manager should be an account of its own that belongs to no person: it must not be deleted while devices depend on it.',
    source: docs('deviceEnrollmentManager'),
  },
  'deviceEnrollmentManager.noAdministrator': {
    says: 'A device enrollment manager is an account without administrator roles.',
    source: docs('deviceEnrollmentManager'),
  },
  'deviceEnrollmentManager.noAvailableApps': {
    says: 'Devices that a device enrollment manager enrolled have no user, so no app can be made available to them.',
    source: docs('deviceEnrollmentManager'),
  },
  'deviceEnrollmentManager.entraLimit': {
    says: 'The maximum number of devices per user in Microsoft Entra ID holds for device enrollment managers, too.',
    source: docs('deviceEnrollmentManager'),
  },
  'deviceEnrollmentManager.sharedMode': {
    value: 'organization',
    says: 'Intune takes the devices that a device enrollment manager enrolls as shared devices of the organization.',
    source: docs('corporateIdentifiers'),
  },
} as const satisfies Facts;
