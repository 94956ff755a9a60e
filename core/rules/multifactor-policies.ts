import { fact } from '../guide/index';
import type { Scalar } from '../model/located';
import type { ConditionalAccessPolicy, Plan } from '../model/plan.generated';
import { names } from './conditional-access/policies';

const [enrollmentApp] = fact('conditionalAccess.enrollmentApps').value;

/** An enforced Conditional Access policy that asks for multifactor authentication, and where it does. */
export interface MultifactorPolicy {
  readonly policy: ConditionalAccessPolicy;
  readonly control: Scalar<string>;
}

/** The policies of a tenant that are enforced and ask for multifactor authentication. One without a state is not counted. */
export function multifactorPolicies({ tenant }: Plan): MultifactorPolicy[] {
  return [...(tenant?.conditionalAccessPolicies ?? [])].flatMap((policy) => {
    const control = policy.grantControls?.find(({ value }) => value === 'mfa');
    return control && policy.state?.value === 'enabled' ? [{ policy, control }] : [];
  });
}

/** Whether a policy guards the enrollment in Intune: with all resources, unless the application is left out, or by name. */
export function guardsEnrollment({
  target,
  includeApplications,
  excludeApplications,
}: ConditionalAccessPolicy): boolean {
  if (target?.value === 'allResources') return !names(excludeApplications, enrollmentApp);
  return target?.value === 'selectedResources' && names(includeApplications, enrollmentApp);
}

/** Whether a policy guards the join of a device: applications that are left out make no difference to that. */
export function guardsJoin({ target }: ConditionalAccessPolicy): boolean {
  return target?.value === 'allResources' || target?.value === 'registerOrJoinDevices';
}

/** Whether a policy applies to all users. */
export function appliesToAllUsers({ includeGroups }: ConditionalAccessPolicy): boolean {
  return includeGroups?.some(({ value }) => value === 'allUsers') === true;
}
