import { guide } from '../sources';
import type { Row } from './cell';
import { entraJoinNote, hybridNote, leaveOtherMdm, notListed, windowsServerNote } from './shared';

const source = guide('userEnrollment');
const administratorTasks = guide('userEnrollmentAdministrator');

export const userEnrollment = {
  windowsClient: { verdict: 'supported', note: windowsServerNote, source },

  entraIdPremium: {
    verdict: 'conditional',
    reason: 'User enrollment does not require Microsoft Entra ID P1 or P2.',
    conditions: [
      {
        when: 'joinDevice',
        verdict: 'supported',
        reason: 'Devices that join Microsoft Entra ID can use features of P1 and P2, such as Conditional Access.',
      },
    ],
    source,
  },

  conditionalAccessWithPackage: notListed(source),

  oemOrPartnerPurchase: notListed(source),

  hybridJoined: { verdict: 'supported', note: `${hybridNote} ${entraJoinNote}`, source },

  remoteWorkers: {
    verdict: 'supported',
    note: 'Users should know that the IT of the organization may end up managing their personal devices.',
    source,
  },

  personal: { verdict: 'supported', source },

  organizationOwned: {
    verdict: 'conditional',
    reason:
      'User enrollment works for organization-owned devices, but Windows Autopilot and automatic enrollment ask fewer steps of the users.',
    remedy: 'Use Windows Autopilot or automatic enrollment.',
    alternatives: ['windowsAutopilot', 'automaticEnrollment'],
    conditions: [
      {
        when: 'newDevices',
        verdict: 'supported',
        remedy: 'Use Windows Autopilot or automatic enrollment.',
        source: administratorTasks,
      },
      {
        when: 'existingDevices',
        verdict: 'supported',
        remedy: 'Use automatic enrollment for devices that are new to Intune.',
        source: administratorTasks,
      },
    ],
    source,
  },

  newOrExisting: { verdict: 'supported', source },

  fewOrMany: { verdict: 'supported', source },

  singleUser: { verdict: 'supported', source },

  userless: {
    verdict: 'unsupported',
    reason:
      'User enrollment takes a user who signs in with an organization account and goes through the Settings app, which is uncommon on shared devices.',
    source,
  },

  deviceEnrollmentManager: {
    verdict: 'unsupported',
    reason: 'Device enrollment manager accounts do not apply to user enrollment.',
    source,
  },

  otherMdm: {
    verdict: 'conditional',
    reason:
      'While another MDM provider manages a device, it can register in Microsoft Entra ID but not be fully managed by Intune.',
    remedy: leaveOtherMdm,
    conditions: [
      { when: 'emailAddress', verdict: 'supported', reason: 'Registering works beside the other MDM provider.' },
      {
        when: 'joinDevice',
        verdict: 'unsupported',
        reason:
          'A joined device is fully managed by Intune, and for that it has to leave its present MDM provider first.',
        remedy: leaveOtherMdm,
      },
    ],
    source,
  },

  configurationManager: notListed(source),

  enrolledInIntune: notListed(source),
} as const satisfies Row;
