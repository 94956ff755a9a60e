import { guide } from '../sources';
import type { Row } from './cell';
import {
  entraJoinNote,
  hybridNote,
  leaveOtherMdm,
  notListed,
  otherMdmReason,
  userlessOrganizationOwned,
  userlessReason,
  userlessRemedy,
  windowsServerNote,
} from './shared';

const source = guide('windowsAutopilot');

export const windowsAutopilot = {
  windowsClient: { verdict: 'supported', note: windowsServerNote, source },

  entraIdPremium: {
    verdict: 'supported',
    note: 'Windows Autopilot uses automatic enrollment, and that requires Microsoft Entra ID P1 or P2.',
    source,
  },

  conditionalAccessWithPackage: notListed(source),

  oemOrPartnerPurchase: { verdict: 'supported', source },

  hybridJoined: { verdict: 'supported', note: `${hybridNote} ${entraJoinNote}`, source },

  remoteWorkers: {
    verdict: 'supported',
    note: 'The OEM or partner can ship the devices straight to the users.',
    source,
  },

  personal: {
    verdict: 'unsupported',
    reason: 'Windows Autopilot is only for organization-owned devices.',
    remedy: 'Use automatic enrollment or user enrollment for personal devices.',
    alternatives: ['automaticEnrollment', 'userEnrollment'],
    source,
  },

  organizationOwned: { verdict: 'supported', source },

  newOrExisting: {
    verdict: 'supported',
    conditions: [
      {
        when: 'beforeWindows10',
        verdict: 'supported',
        reason:
          'Existing desktops with an older Windows can be updated on the way, which also takes Configuration Manager.',
      },
    ],
    source,
  },

  fewOrMany: { verdict: 'supported', source },

  singleUser: { verdict: 'supported', source },

  userless: {
    verdict: 'conditional',
    reason: userlessReason,
    remedy: userlessRemedy,
    conditions: [
      {
        when: 'selfDeploying',
        verdict: 'supported',
        reason:
          'A self-deploying device enrolls when it is turned on: nobody does anything, and no user is associated with it.',
        source: guide('windowsAutopilotEndUser'),
      },
      userlessOrganizationOwned,
    ],
    source,
  },

  deviceEnrollmentManager: {
    verdict: 'unsupported',
    reason: 'Device enrollment manager accounts do not apply to Windows Autopilot.',
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
