import { fact } from '../../guide/index';
import type { Plan } from '../../model/plan.generated';
import { siteVersion } from './site-version';

const { value: last } = fact('coManagement.resourceAccess');

/** Whether the site supports no resource access policies any more; undefined where the plan does not say its version. */
export function isResourceAccessOver(plan: Plan): boolean | undefined {
  const version = siteVersion(plan);
  return version && Number(version.value) >= Number(last);
}
