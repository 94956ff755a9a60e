import type { Plan } from '../../model/plan.generated';
import type { Related } from '../../syntax/problem';
import type { ScalarNode } from '../../syntax/tree';
import { type Deployment, deploymentsOf } from '../autopilot-mode/deployments';

const hybrid = 'entraHybridJoined';

/** A population that Windows Autopilot hybrid joins. */
export interface HybridDeployment extends Deployment {
  /** Where the population says so: its target, or else the deployment profile it names. */
  readonly joinAt: ScalarNode;
}

/**
 * The populations that Windows Autopilot hybrid joins. Left out are those whose target and profile contradict each other,
 * and the scenarios that know no hybrid join: other rules report them.
 */
export function hybridDeploymentsOf(plan: Plan): HybridDeployment[] {
  return deploymentsOf(plan).flatMap((deployment) => {
    const { population, enrollment, profile, scenario } = deployment;
    const target = population.join?.target;
    const states = [target?.value, profile?.joinType?.value].filter((state) => state !== undefined);
    if (scenario === 'selfDeploying' || scenario === 'reset') return [];
    if (states.length === 0 || states.some((state) => state !== hybrid)) return [];
    const joinAt = target?.node ?? enrollment.profile?.node;
    return joinAt ? [{ ...deployment, joinAt }] : [];
  });
}

/** Where a population says that it is hybrid joined, as another place that explains a problem. */
export const hybridJoinAt = ({ name, joinAt }: HybridDeployment): Related => ({
  span: joinAt,
  message: `"${name}" is to be hybrid joined.`,
});
