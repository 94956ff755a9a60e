import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import type { Related } from '../../syntax/problem';
import type { ScalarNode } from '../../syntax/tree';
import { covers } from './user-scope';

/** What a way to enroll leads to. */
export interface Outcome {
  /** What Intune shows: `corporate` or `personal`. */
  readonly ownership: string;
  /** Whether Intune manages the device, and not only an account on it. */
  readonly deviceManaged: boolean;
  /** All of it in one sentence. */
  readonly says: string;
  /** Where the plan decides it. */
  readonly at: ScalarNode;
}

const outcomes = {
  emailAddress: fact('outcome.emailAddress'),
  joinDevice: fact('outcome.joinDevice'),
  mdmOnly: fact('outcome.mdmOnly'),
  companyPortal: fact('outcome.companyPortal'),
  outOfBoxExperience: fact('outcome.outOfBoxExperience'),
  provisioningPackage: fact('outcome.provisioningPackage'),
  groupPolicy: fact('outcome.groupPolicy'),
  windowsAutopilot: fact('outcome.windowsAutopilot'),
  coManagement: fact('outcome.coManagement'),
  deviceEnrollmentManager: fact('outcome.deviceEnrollmentManager'),
} as const;

/** What the enrollment of a population leads to, or undefined where the plan does not say enough. */
export function outcomeOf(population: Population): Outcome | undefined {
  const at = (population.enrollment?.option ?? population.enrollment?.connect ?? population.enrollment?.method)?.node;
  const way = wayOf(population);
  if (!at || !way) return undefined;
  const { value, says } = outcomes[way];
  return { ownership: value.ownership, deviceManaged: value.deviceManaged, says, at };
}

/**
 * Whether Intune manages the devices in the end. Joining does not enroll the devices of users who are outside of the MDM
 * user scope; what enrolls without joining works all the same.
 */
export function isManagedAfter({ deviceManaged }: Outcome, population: Population, plan: Plan): boolean {
  const { mdmUserScope, mdmUserGroups } = plan.tenant?.automaticEnrollment ?? {};
  const isOutside = covers(mdmUserScope, mdmUserGroups, population, plan) === false;
  const connect = population.enrollment?.connect?.value;
  return deviceManaged && (!isOutside || connect === 'mdmOnly' || connect === 'companyPortal');
}

/** Points at the choice that leads to an outcome. */
export const decides = ({ at }: Outcome): Related => ({ span: at, message: 'What decides it.' });

function wayOf({ enrollment, join }: Population): keyof typeof outcomes | undefined {
  switch (enrollment?.method?.value) {
    case 'userEnrollment':
      return enrollment.connect?.value;
    case 'windowsAutopilot':
      return 'windowsAutopilot';
    case 'coManagement':
      return enrollment.path?.value === 'tenantAttach' ? undefined : 'coManagement';
    case 'automaticEnrollment':
      break;
    default:
      return undefined;
  }
  const { option, performedBy, outOfBoxExperienceAccount } = enrollment;
  if (option?.value === 'outOfBoxExperience') {
    return outOfBoxExperienceAccount?.value === 'personal' ? undefined : 'outOfBoxExperience';
  }
  if (option?.value !== 'settings') return option?.value;
  if (performedBy && 'dem' in performedBy) return 'deviceEnrollmentManager';
  // Settings offers both; the plan decides it by the join state it wants.
  if (join?.target?.value === 'entraJoined') return 'joinDevice';
  return join?.target?.value === 'entraRegistered' ? 'emailAddress' : undefined;
}
