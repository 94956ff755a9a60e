import type { Scalar } from '../../model/located';
import type { Plan } from '../../model/plan.generated';

/** The version of the Configuration Manager site, where it has the form of the current branch: `2503`, `5.00.9135` not. */
export function siteVersion({ tenant }: Plan): Scalar<string> | undefined {
  const version = tenant?.configurationManager?.version;
  return version && /^\d{4}$/.test(version.value.trim()) ? version : undefined;
}
