import type { Enrollment, Plan } from '../../model/plan.generated';
import { type Fix, safeFix, update } from '../../syntax/problem';
import type { Report } from '../rule';
import { withDem } from './dem-populations';

/**
 * Reports every device enrollment manager account that performs an enrollment it does not work with.
 *
 * @param doesNotWork whether such an account does not work with an enrollment
 * @param reason why, in the guide's sense
 * @param instead how the devices are enrolled without it
 * @param fix takes the account out; without one, that is safe, as the account has no part in the enrollment
 */
export function reportDemAccount(
  plan: Plan,
  report: Report,
  doesNotWork: (enrollment: Enrollment) => boolean,
  reason: string,
  instead: string,
  fix?: (enrollment: Enrollment) => Fix,
): void {
  for (const { population, enrollment, account } of withDem(plan)) {
    if (!doesNotWork(enrollment)) continue;
    const { id } = population;
    report(
      account,
      `The account "${account.value}" is to enroll the devices of "${id?.value}". ${reason} Leave it out: ${instead}`,
      {
        related: enrollment.method ? [{ span: enrollment.method.node, message: 'The enrollment method.' }] : [],
        fixes: [
          fix?.(enrollment) ??
            safeFix(`Remove the account from "${id?.value}"`, update(enrollment.node, { performedBy: undefined })),
        ],
      },
    );
  }
}
