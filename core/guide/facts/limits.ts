import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** Limits of the objects that a plan names. */
export const limitFacts = {
  'autopilotProfile.perTenant': {
    value: 350,
    unit: 'profiles',
    says: 'A tenant has 350 Windows Autopilot deployment profiles at most.',
    source: docs('autopilotProfiles'),
  },
  'autopilotProfile.deviceNameLength': {
    value: 15,
    unit: 'characters',
    says: 'The name that a device name template expands to has 15 characters at most.',
    source: docs('autopilotProfiles'),
  },
  'autopilotRegistration.rowsPerFile': {
    value: 500,
    unit: 'rows',
    says: 'A CSV file registers 500 devices with Windows Autopilot at most.',
    source: docs('autopilotManualRegistration'),
  },
  'autopilotPreProvisioning.waitBeforeUserFlow': {
    value: 90,
    unit: 'minutes',
    says: 'After the technician flow, 90 minutes should pass before the user flow starts.',
    source: docs('autopilotPreProvisioning'),
  },
  'enrollmentStatusPage.perTenant': {
    value: 51,
    unit: 'profiles',
    says: 'A tenant has 51 Enrollment Status Page profiles at most, the default one included.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.blockingApps': {
    value: 100,
    unit: 'apps',
    says: 'An Enrollment Status Page waits for 100 selected apps at most.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.defaultTimeout': {
    value: 60,
    unit: 'minutes',
    says: 'Unless changed, an Enrollment Status Page gives up after 60 minutes.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentRestriction.deviceLimit': {
    value: 15,
    unit: 'devices',
    says: 'A device limit restriction allows between 1 and 15 devices per user.',
    source: docs('deviceLimitRestrictions'),
  },
  'enrollmentRestriction.platformPolicies': {
    value: 25,
    unit: 'policies',
    says: 'A tenant has 25 device platform restrictions at most.',
    source: docs('platformRestrictions'),
  },
  'enrollmentRestriction.deviceLimitPolicies': {
    value: 25,
    unit: 'policies',
    says: 'A tenant has 25 device limit restrictions at most.',
    source: docs('deviceLimitRestrictions'),
  },
  'corporateIdentifiers.rowsPerFile': {
    value: 5000,
    unit: 'rows',
    says: 'A file of corporate identifiers has 5,000 rows at most.',
    source: docs('corporateIdentifiers'),
  },
  'cname.propagation': {
    value: 72,
    unit: 'hours',
    says: 'A changed CNAME record may take up to 72 hours to be known everywhere.',
    source: docs('cname'),
  },
} as const satisfies Facts;
