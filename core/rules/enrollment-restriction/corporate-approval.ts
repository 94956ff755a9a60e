import type { Plan, Population } from '../../model/plan.generated';
import { demOf } from '../enrolling-identity';

/**
 * Whether Intune takes devices that enroll like this for personal ones, unless something else shows that they belong to
 * the organization. Windows Autopilot, Group Policy, co-management, packages and device enrollment managers show it.
 */
export function needsApproval(population: Population, plan: Plan): boolean {
  const { enrollment } = population;
  if (!enrollment || demOf(population) !== undefined) return false;
  switch (enrollment.method?.value) {
    case 'userEnrollment':
      return true;
    case 'automaticEnrollment':
      return enrollment.option?.value === 'settings' || enrollment.option?.value === 'outOfBoxExperience';
    case 'windowsAutopilot':
      return enrollment.scenario?.value === 'existingDevices' && !isConverted(population, plan);
    default:
      return false;
  }
}

/** Whether a registration or an identifier shows that devices belong to the organization. Undefined where nothing says so. */
export function isApprovedByPlan(
  { autopilotRegistration, corporateIdentifier, enrollment }: Population,
  { tenant }: Plan,
): boolean | undefined {
  // A registered device would meet Windows Autopilot in the out-of-box experience, which is another method.
  const isUnregistered = enrollment?.option?.value === 'outOfBoxExperience';
  const registered = autopilotRegistration?.registered?.value ?? (isUnregistered ? false : undefined);
  if (registered || corporateIdentifier?.value) return true;
  const hasNoIdentifier = corporateIdentifier?.value === false || tenant?.corporateIdentifiers?.value === false;
  return registered === false && hasNoIdentifier ? false : undefined;
}

/** A profile can register devices that the organization owns already. */
function isConverted({ enrollment }: Population, { autopilotProfiles }: Plan): boolean {
  const profile = enrollment?.profile && autopilotProfiles.get(enrollment.profile.value);
  return profile?.convertTargetedDevices?.value === true;
}
