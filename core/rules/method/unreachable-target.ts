import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { Population } from '../../model/plan.generated';
import type { ScalarNode } from '../../syntax/tree';
import { takesPersonalDevices } from '../ownership/takes-personal-devices';

/** A join state that the plan wants and the way to enroll does not lead to. */
export interface UnreachableTarget {
  readonly target: Scalar<string>;
  /** What the way leads to, in one sentence. */
  readonly says: string;
  /** The join states it leads to. */
  readonly joins: readonly string[];
  /** Where the plan decides the way. */
  readonly at: ScalarNode;
}

/**
 * The target of a population that its enrollment cannot reach: undefined where it can, or where the plan does not say
 * enough, and `needs current` where the join state today would tell. Group Policy, co-management and a package for hybrid
 * joined devices have rules of their own.
 */
export function unreachableTarget(population: Population): UnreachableTarget | 'needs current' | undefined {
  const { ownership, enrollment, join } = population;
  const target = join?.target;
  const way = target && wayOf(population);
  if (!way || way.joins.includes(target.value)) return undefined;
  const { current } = join;
  // Then the way to enroll is the mistake, and reported as such.
  if (ownership?.value === 'personal' && enrollment && !takesPersonalDevices(enrollment)) return undefined;
  // Devices may already be what they are to be: enrolling them leaves that as it is.
  if (target.value !== 'none' && current?.value === target.value) return undefined;
  // Microsoft Entra Connect makes them hybrid joined meanwhile.
  const isSynchronized = target.value === 'entraHybridJoined' && current?.value === 'activeDirectoryJoined';
  if (isSynchronized && way.keepsDirectory) return undefined;
  const ofDirectory = target.value === 'entraHybridJoined' || target.value === 'activeDirectoryJoined';
  if (ofDirectory && way.keepsDirectory && !current) return 'needs current';
  const { method, option, connect } = enrollment ?? {};
  const at = (option ?? connect ?? method)?.node;
  return at && { target, says: way.says, joins: way.joins, at };
}

interface Way extends Omit<UnreachableTarget, 'target' | 'at'> {
  /** Whether a device that is in Active Directory stays there. */
  readonly keepsDirectory: boolean;
}

const autopilot = fact('windowsAutopilot.joins');
const settings = fact('settings.joins');
const ways = {
  windowsAutopilot: { joins: autopilot.value, says: autopilot.says, keepsDirectory: false },
  settings: { joins: settings.value, says: settings.says, keepsDirectory: true },
  emailAddress: leadingTo(fact('outcome.emailAddress'), true),
  joinDevice: leadingTo(fact('outcome.joinDevice'), true),
  outOfBoxExperience: leadingTo(fact('outcome.outOfBoxExperience'), false),
  provisioningPackage: leadingTo(fact('outcome.provisioningPackage'), false),
} satisfies Record<string, Way>;

function leadingTo(
  { value, says }: { readonly value: { readonly join: string }; readonly says: string },
  keepsDirectory: boolean,
): Way {
  return { joins: [value.join], says, keepsDirectory };
}

function wayOf({ enrollment, join }: Population): Way | undefined {
  const { method, option, connect, outOfBoxExperienceAccount } = enrollment ?? {};
  switch (method?.value) {
    case 'windowsAutopilot':
      return ways.windowsAutopilot;
    case 'userEnrollment':
      return connect?.value === 'emailAddress' || connect?.value === 'joinDevice' ? ways[connect.value] : undefined;
    case 'automaticEnrollment':
      break;
    default:
      return undefined;
  }
  if (option?.value === 'settings') return ways.settings;
  const isSetUpFirst = outOfBoxExperienceAccount?.value === 'personal';
  const isForDirectory = option?.value === 'provisioningPackage' && join?.target?.value === 'entraHybridJoined';
  if (!option || option.value === 'groupPolicy' || isSetUpFirst || isForDirectory) return undefined;
  return ways[option.value];
}
