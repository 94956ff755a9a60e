import type { Scalar } from '../../model/located';
import type { CoManagementPolicy } from '../../model/plan.generated';
import type { Related } from '../../syntax/problem';
import { type Deployment, deploymentsOf } from '../autopilot-mode/deployments';
import { oncePerPlan } from '../once-per-plan';

/** A population that Windows Autopilot sets up with co-management settings. */
export interface IntoCoManagement extends Deployment {
  /** Where the population names the policy with the settings. */
  readonly policyAt: Scalar<string>;
  /** The policy, where the plan declares it. */
  readonly policy?: CoManagementPolicy;
}

/** The populations that Windows Autopilot brings to co-management. */
export const intoCoManagement = oncePerPlan((plan): readonly IntoCoManagement[] => {
  const found: IntoCoManagement[] = [];
  for (const deployment of deploymentsOf(plan)) {
    const policyAt = deployment.enrollment.coManagementPolicy;
    if (policyAt) found.push({ ...deployment, policyAt, policy: plan.coManagementPolicies.get(policyAt.value) });
  }
  return found;
});

/** Where populations name their co-management settings, as other places that explain a problem. */
export const settingsNamedBy = (deployments: readonly IntoCoManagement[]): Related[] =>
  deployments.map(({ name, policyAt }) => ({
    span: policyAt.node,
    message: `Windows Autopilot brings "${name}" to co-management.`,
  }));
