import type { MethodId } from '../../guide/index';
import type { Plan } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { enrollsDevices } from '../enrolls-devices';
import { onlyRegisters } from '../method/only-registers';
import type { Report } from '../rule';

/**
 * Reports the populations with a method that takes Microsoft Entra ID P1 or P2, in a tenant that says it has neither.
 *
 * @param says what the method takes, in one sentence
 */
export function reportMissingLicense(plan: Plan, report: Report, method: MethodId, says: string): void {
  const license = plan.tenant?.licenses?.entraId;
  if (license?.value !== 'none') return;
  for (const population of enrolledBy(plan, method)) {
    const { id, enrollment } = population;
    if (!enrollsDevices(enrollment)) continue;
    // Users can register a device without the license.
    if (onlyRegisters(population)) continue;
    report(
      enrollment.method,
      `${says} The tenant has neither P1 nor P2. Buy one of them for the users of "${id?.value}", or choose another method.`,
      {
        related: [{ span: license.node, message: 'The tenant has neither P1 nor P2.' }],
        fixes: [unsafeFix('Change the license to P1, if the organization buys it', set(license.node, 'P1'))],
      },
    );
  }
}
