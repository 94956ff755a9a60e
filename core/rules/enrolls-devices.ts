import type { Enrollment } from '../model/plan.generated';

/**
 * Whether an enrollment brings devices to Intune. Tenant attach only shows them in the admin center, and of a method
 * that the guide does not cover nothing is known.
 */
export function enrollsDevices({ method, path }: Enrollment): boolean {
  return method !== undefined && method.value !== 'other' && path?.value !== 'tenantAttach';
}
