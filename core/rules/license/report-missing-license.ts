import type { MethodId } from '../../guide/index';
import type { Plan } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { enrollsDevices } from '../enrolls-devices';
import type { Report } from '../rule';

/**
 * Reports the populations with a method that takes Microsoft Entra ID P1 or P2, in a tenant that says it has neither.
 *
 * @param says what the method takes, in one sentence
 */
export function reportMissingLicense(plan: Plan, report: Report, method: MethodId, says: string): void {
  const license = plan.tenant?.licenses?.entraId;
  if (license?.value !== 'none') return;
  for (const { id, enrollment } of plan.populations) {
    if (enrollment?.method?.value !== method || !enrollsDevices(enrollment)) continue;
    report(
      enrollment.method,
      `${says} The tenant has neither, so the devices of "${id?.value}" cannot enroll this way. Buy one of them, or choose another method.`,
      {
        related: [{ span: license.node, message: 'The tenant has neither P1 nor P2.' }],
        fixes: [unsafeFix('Change the license to P1, if the organization buys it', set(license.node, 'P1'))],
      },
    );
  }
}
