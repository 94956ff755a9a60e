import { fact, type MethodId } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { enrollsDevices } from '../enrolls-devices';

const methods = [
  'automaticEnrollment',
  'windowsAutopilot',
  'userEnrollment',
  'coManagement',
] as const satisfies readonly MethodId[];
const dependent: ReadonlySet<string> = new Set(
  methods.filter((method) => fact(`${method}.usesAutomaticEnrollment`).value),
);

/** Whether the devices of a population are enrolled by automatic enrollment, and so depend on the MDM user scope. */
export function dependsOnMdmScope(population: Population): boolean {
  const { enrollment } = population;
  if (!enrollment || !enrollsDevices(enrollment) || !dependent.has(enrollment.method?.value ?? '')) return false;
  // A device that Windows Autopilot resets stays enrolled.
  return enrollment.scenario?.value !== 'reset' && !isForAccountOnly(population);
}

/**
 * None is right where only the organization account is to be managed; so it is on devices that are merely registered, as
 * personal ones are that users connect in Settings, unless the plan says otherwise.
 */
function isForAccountOnly({ ownership, enrollment, join }: Population): boolean {
  if (enrollment?.method?.value !== 'automaticEnrollment') return false;
  const { management, option } = enrollment;
  if (management) return management.value === 'account' || management.value === 'none';
  if (join?.target) return join.target.value === 'entraRegistered';
  return ownership?.value === 'personal' && option?.value === 'settings';
}
