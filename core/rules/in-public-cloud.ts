import { fact } from '../guide/index';
import type { Plan } from '../model/plan.generated';

const { value: publicCloud } = fact('windowsAutopilot.cloud');

/**
 * Whether a tenant is in the public cloud, as far as the plan says. The other clouds have other hosts, and no Windows
 * Autopilot.
 */
export function isInPublicCloud({ tenant }: Plan): boolean {
  return (tenant?.cloud?.value ?? publicCloud) === publicCloud;
}
