import type { Enrollment } from '../../model/plan.generated';

/** Whether a way to enroll is for personal devices, too. Where it is not, rules of its own say so. */
export function takesPersonalDevices({ method, option }: Enrollment): boolean {
  return (
    method?.value !== 'windowsAutopilot' && option?.value !== 'groupPolicy' && option?.value !== 'provisioningPackage'
  );
}
