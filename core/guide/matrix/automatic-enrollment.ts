import { conditionalAccessFacts } from '../facts/conditional-access';
import { guide } from '../sources';
import type { Row } from './cell';
import {
  leaveOtherMdm,
  notListed,
  otherMdmReason,
  userlessOrganizationOwned,
  userlessReason,
  userlessRemedy,
  windowsServerNote,
} from './shared';

const source = guide('automaticEnrollment');

const minimum = conditionalAccessFacts['conditionalAccessWithPackage.minimumWindows10'].value;
const tooOld = conditionalAccessFacts['conditionalAccessWithPackage.lastWindows10Without'].value;

export const automaticEnrollment = {
  windowsClient: { verdict: 'supported', note: windowsServerNote, source },

  entraIdPremium: {
    verdict: 'supported',
    note: 'Some options of automatic enrollment require Microsoft Entra ID P1 or P2.',
    source,
  },

  conditionalAccessWithPackage: {
    verdict: 'conditional',
    reason: `Conditional Access reaches devices enrolled with a provisioning package only on Windows 11 and on Windows 10 version ${minimum} or later.`,
    conditions: [
      { when: 'windows11', verdict: 'supported' },
      { when: 'windows10FromMinimum', verdict: 'supported' },
      {
        when: 'windows10BeforeMinimum',
        verdict: 'unsupported',
        reason: `Conditional Access is not available for devices enrolled with a provisioning package on Windows 10 version ${tooOld} or older.`,
      },
    ],
    source,
  },

  oemOrPartnerPurchase: notListed(source),

  hybridJoined: notListed(source),

  remoteWorkers: { verdict: 'supported', source },

  personal: {
    verdict: 'conditional',
    reason: 'Automatic enrollment takes personal devices, but not by Group Policy and not by bulk enrollment.',
    conditions: [
      {
        when: 'groupPolicy',
        verdict: 'unsupported',
        reason: 'With Group Policy, automatic enrollment is for organization-owned devices.',
      },
      {
        when: 'provisioningPackage',
        verdict: 'unsupported',
        reason: 'Bulk enrollment with a provisioning package is for organization-owned devices.',
      },
      { when: 'settings', verdict: 'supported', source: guide('automaticEnrollmentEndUser') },
    ],
    source,
  },

  organizationOwned: { verdict: 'supported', source },

  newOrExisting: { verdict: 'supported', source },

  fewOrMany: {
    verdict: 'conditional',
    reason: 'Bulk enrollment is for organization-owned devices.',
    conditions: [
      { when: 'bulkOrganizationOwned', verdict: 'supported' },
      {
        when: 'bulkPersonal',
        verdict: 'unsupported',
        reason: 'Personal devices cannot be enrolled in bulk.',
      },
    ],
    source,
  },

  singleUser: { verdict: 'supported', source },

  userless: {
    verdict: 'conditional',
    reason: userlessReason,
    remedy: userlessRemedy,
    conditions: [userlessOrganizationOwned],
    source,
  },

  deviceEnrollmentManager: {
    verdict: 'conditional',
    reason: 'A device enrollment manager account may enroll devices, but not by Group Policy.',
    conditions: [
      {
        when: 'groupPolicy',
        verdict: 'unsupported',
        reason: 'Device enrollment manager accounts do not work with Group Policy.',
      },
      { when: 'otherwise', verdict: 'supported' },
    ],
    source,
  },

  otherMdm: {
    verdict: 'unsupported',
    reason: otherMdmReason,
    remedy: leaveOtherMdm,
    source,
  },

  configurationManager: notListed(source),

  enrolledInIntune: notListed(source),
} as const satisfies Row;
