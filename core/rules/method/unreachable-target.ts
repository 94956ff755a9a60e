import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { Population } from '../../model/plan.generated';
import type { ScalarNode } from '../../syntax/tree';

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
  const { current, target } = population.join ?? {};
  const way = wayOf(population);
  if (!target || !way || way.joins.includes(target.value)) return undefined;
  // Devices may already be what they are to be: enrolling them leaves that as it is.
  if (target.value !== 'none' && current?.value === target.value) return undefined;
  const ofDirectory = target.value === 'entraHybridJoined' || target.value === 'activeDirectoryJoined';
  if (ofDirectory && way.keepsDirectory && !current) return 'needs current';
  return { ...way, target };
}

interface Way extends Omit<UnreachableTarget, 'target'> {
  /** Whether a device that is in Active Directory stays there. */
  readonly keepsDirectory: boolean;
}

function wayOf({ enrollment, join }: Population): Way | undefined {
  const { method, option, connect, outOfBoxExperienceAccount } = enrollment ?? {};
  if (method?.value === 'windowsAutopilot') {
    const { value, says } = fact('windowsAutopilot.joins');
    return { joins: value, says, at: method.node, keepsDirectory: false };
  }
  if (method?.value === 'userEnrollment' && (connect?.value === 'emailAddress' || connect?.value === 'joinDevice')) {
    const { value, says } = fact(`outcome.${connect.value}`);
    return { joins: [value.join], says, at: connect.node, keepsDirectory: true };
  }
  if (method?.value !== 'automaticEnrollment' || !option || option.value === 'groupPolicy') return undefined;
  if (option.value === 'settings') {
    const { value, says } = fact('settings.joins');
    return { joins: value, says, at: option.node, keepsDirectory: true };
  }
  const leftToOthers =
    option.value === 'provisioningPackage'
      ? join?.target?.value === 'entraHybridJoined'
      : outOfBoxExperienceAccount?.value === 'personal';
  if (leftToOthers) return undefined;
  const { value, says } = fact(`outcome.${option.value}`);
  return { joins: [value.join], says, at: option.node, keepsDirectory: false };
}
