import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** Device platform restrictions, device limit restrictions, and what exempts a device from them. */
export const enrollmentRestrictionFacts = {
  'enrollmentRestriction.windowsBlocked': {
    says: 'A restriction that blocks Windows (MDM) lets no Windows device enroll, whoever owns it.',
    source: docs('platformRestrictions'),
  },
  'enrollmentRestriction.withoutUser': {
    value: 'default',
    says: 'Enrollments without a user obey the default restriction alone: self-deploying mode, pre-provisioned deployment, provisioning packages and co-management.',
    source: docs('enrollmentRestrictions'),
  },
  'enrollmentRestriction.personalBlock': {
    says: 'With personally owned devices blocked, devices that users register, join or enroll themselves need a Windows Autopilot registration or a corporate identifier.',
    source: docs('enrollmentRestrictions'),
  },
  'enrollmentRestriction.versionFormat': {
    says: 'A restriction takes Windows versions as major.minor.build.revision, such as 10.0.26100.0.',
    source: docs('platformRestrictions'),
  },
  'enrollmentRestriction.revision': {
    value: '0',
    says: 'Intune does not learn the revision of Windows at enrollment, so the revision in a restriction has to be 0.',
    source: docs('platformRestrictions'),
  },
  'enrollmentRestriction.smallestDeviceLimit': {
    value: 1,
    unit: 'devices',
    says: 'A device limit restriction allows 1 device per user at least.',
    source: docs('deviceLimitRestrictions'),
  },
  'enrollmentRestriction.priority': {
    says: 'Intune applies the one restriction with the highest priority among those that a user is assigned, so each has a priority of its own.',
    source: docs('deviceLimitRestrictions'),
  },
  'enrollmentRestriction.default': {
    says: 'There is one default restriction of each kind, and it holds for everyone without another one; it is not assigned to groups.',
    source: docs('enrollmentRestrictions'),
  },
  'enrollmentRestriction.needsGroup': {
    says: 'A restriction that is assigned to no group has no effect.',
    source: docs('platformRestrictions'),
  },
  'enrollmentRestriction.manufacturers': {
    value: 'android',
    says: 'Enrollment restrictions block manufacturers of Android devices only.',
    source: docs('enrollmentRestrictions'),
  },
  'deviceLimit.notCounted': {
    says: 'A device limit restriction does not count devices that come by co-management, Group Policy, Microsoft Entra join, a provisioning package, Windows Autopilot or a device enrollment manager.',
    source: docs('enrollmentRestrictions'),
  },
  'deviceLimit.workAccount': {
    value: true,
    says: 'A device limit restriction counts devices that users enroll by adding their work account in Settings.',
    source: docs('deviceLimits'),
    doubt: 'The same page lists such enrollments among those that are not counted.',
  },
  'corporateIdentifiers.othersArePersonal': {
    says: 'Once corporate identifiers for Windows are uploaded, devices that users join without one count as personal at enrollment.',
    source: docs('corporateIdentifiers'),
  },
  'corporateIdentifiers.minimumWindows11': {
    value: '10.0.22621.3374',
    says: 'Corporate identifiers work on Windows 11 from version 22H2 with the update of March 2024 on, build 22621.3374.',
    source: docs('corporateIdentifiers'),
  },
  'corporateIdentifiers.minimumWindows10': {
    value: '10.0.19045.4598',
    says: 'Corporate identifiers work on Windows 10 from version 22H2 with the update of June 2024 on, build 19045.4598.',
    source: docs('corporateIdentifiers'),
  },
} as const satisfies Facts;
