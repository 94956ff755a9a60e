import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { GroupPolicy } from '../../model/plan.generated';
import { type Fix, set, unsafeFix } from '../../syntax/problem';

/** What DisableRegistration can be: enrollment is allowed, enrollment is forbidden. */
const [allowed, forbidden] = fact('groupPolicy.disableRegistration').value;

/**
 * Where a policy forbids every MDM enrollment: by its setting, or by the registry value behind it. Where the two contradict
 * each other, nobody can say.
 */
export function disablingOf({ disableMdmEnrollment, registry }: GroupPolicy): Scalar<string | number> | undefined {
  const value = registry?.disableRegistration;
  if (disableMdmEnrollment?.value === 'enabled') return value?.value === allowed ? undefined : disableMdmEnrollment;
  return value?.value === forbidden && disableMdmEnrollment?.value !== 'disabled' ? value : undefined;
}

/** Allows enrollment again in the same place. */
export function allowEnrollment({ value, node }: Scalar<string | number>): Fix {
  const harmless = typeof value === 'number' ? allowed : 'notConfigured';
  return unsafeFix(
    `Change to ${typeof harmless === 'number' ? harmless : `"${harmless}"`}, if the devices may enroll`,
    set(node, harmless),
  );
}
