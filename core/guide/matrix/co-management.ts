import { guide } from '../sources';
import type { Row } from './cell';
import {
  hybridNote,
  leaveOtherMdm,
  notListed,
  userlessOrganizationOwned,
  userlessReason,
  userlessRemedy,
  windowsServerNote,
} from './shared';

const source = guide('coManagement');
const administratorTasks = guide('coManagementAdministrator');

export const coManagement = {
  windowsClient: { verdict: 'supported', note: windowsServerNote, source },

  entraIdPremium: {
    verdict: 'conditional',
    reason: 'Whether Microsoft Entra ID P1 or P2 is required depends on how co-management is set up.',
    source,
  },

  conditionalAccessWithPackage: notListed(source),

  oemOrPartnerPurchase: notListed(source),

  hybridJoined: {
    verdict: 'supported',
    note: hybridNote,
    conditions: [
      {
        when: 'existingClients',
        verdict: 'supported',
        reason: 'Enrolling existing Configuration Manager clients requires Microsoft Entra hybrid joined devices.',
        source: administratorTasks,
      },
      {
        when: 'internetDevices',
        verdict: 'unsupported',
        reason:
          'Devices that come from Intune to Configuration Manager are known to Microsoft Entra ID only, not to on-premises Active Directory: they are not hybrid joined.',
        source: administratorTasks,
      },
    ],
    source,
  },

  remoteWorkers: { verdict: 'supported', source },

  personal: { verdict: 'supported', source },

  organizationOwned: { verdict: 'supported', source },

  newOrExisting: {
    verdict: 'supported',
    conditions: [
      {
        when: 'beforeWindows10',
        verdict: 'unsupported',
        reason: 'Only Windows 10/11 devices can be co-managed.',
        remedy: 'Upgrade the devices first.',
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
    conditions: [userlessOrganizationOwned],
    source,
  },

  deviceEnrollmentManager: {
    verdict: 'unsupported',
    reason: 'Device enrollment manager accounts do not apply to co-management.',
    source,
  },

  otherMdm: {
    verdict: 'unsupported',
    reason:
      'A device is co-managed only after it has left its present MDM provider, and it should not be enrolled with the classic Intune agent either.',
    remedy: leaveOtherMdm,
    source,
  },

  configurationManager: {
    verdict: 'supported',
    note: 'Co-management is for organizations that keep using Configuration Manager, which can also manage Windows Server.',
    source,
  },

  enrolledInIntune: {
    verdict: 'supported',
    note: 'Such devices can be brought to co-management, whether Windows Autopilot enrolled them or they come straight from the OEM.',
    source,
  },
} as const satisfies Row;
