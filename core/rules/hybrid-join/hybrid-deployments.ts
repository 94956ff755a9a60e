import type { Related } from '../../syntax/problem';
import type { ScalarNode } from '../../syntax/tree';
import { type Deployment, deploymentsOf } from '../autopilot-mode/deployments';
import { oncePerPlan } from '../once-per-plan';

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
export const hybridDeploymentsOf = oncePerPlan((plan): readonly HybridDeployment[] => {
  const found: HybridDeployment[] = [];
  for (const deployment of deploymentsOf(plan)) {
    const { population, enrollment, profile, scenario } = deployment;
    const target = population.join?.target;
    const joinType = profile?.joinType;
    if ((target ?? joinType)?.value !== hybrid || (joinType && joinType.value !== hybrid)) continue;
    if (scenario === 'selfDeploying' || scenario === 'reset') continue;
    const joinAt = target?.node ?? enrollment.profile?.node;
    if (joinAt) found.push({ ...deployment, joinAt });
  }
  return found;
});

/** Where a population says that it is hybrid joined, as another place that explains a problem. */
export const hybridJoinAt = ({ name, joinAt }: HybridDeployment): Related => ({
  span: joinAt,
  message: `"${name}" is to be hybrid joined.`,
});
