import type { Plan, Population } from '../../model/plan.generated';
import { demOf, enrollingIdentity } from '../enrolling-identity';
import { enrollsDevices } from '../enrolls-devices';
import { covers } from '../method/user-scope';

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

/**
 * Whether the devices of a population come to Intune at all, so that a restriction can stop them: users outside the MDM user
 * scope only register or join theirs, and a device that is reset stays enrolled. Where the plan does not say, the key that
 * would.
 */
export function comesToIntune(population: Population, plan: Plan): boolean | string {
  const { enrollment } = population;
  if (!enrollment || !enrollsDevices(enrollment) || enrollment.scenario?.value === 'reset') return false;
  const method = enrollment.method?.value;
  if (method === 'userEnrollment') return comesByUserEnrollment(population, plan);
  if (method === 'automaticEnrollment' && (isForAccount(population) || isForMam(population, plan))) return false;
  return method === 'coManagement' || scopeCovers(population, plan) !== false;
}

function comesByUserEnrollment(population: Population, plan: Plan): boolean | string {
  const connect = population.enrollment?.connect?.value;
  // These two do not ask for the MDM user scope.
  if (connect === 'mdmOnly' || connect === 'companyPortal') return true;
  const isCovered = scopeCovers(population, plan);
  if (isCovered === false || isForAccount(population)) return false;
  if (connect === undefined) return 'connect';
  if (connect === 'joinDevice' && isForDevice(population)) return true;
  if (connect === 'emailAddress' && inMamScope(population, plan)) return false;
  return isCovered ?? 'tenant.automaticEnrollment.mdmUserScope';
}

/** On personal devices that are only registered, MAM wins for users in both scopes, and the device does not enroll. */
function isForMam(population: Population, plan: Plan): boolean {
  const { ownership, join } = population;
  if (ownership?.value !== 'personal' || join?.target?.value !== 'entraRegistered') return false;
  return inMamScope(population, plan);
}

function inMamScope(population: Population, plan: Plan): boolean {
  const { mamUserScope, mamUserGroups } = plan.tenant?.automaticEnrollment ?? {};
  return covers(mamUserScope, mamUserGroups, population, plan) === true;
}

/** Whose groups decide is known where users enroll the devices. For others, the plan names the groups of nobody. */
function scopeCovers(population: Population, plan: Plan): boolean | undefined {
  const { mdmUserScope, mdmUserGroups } = plan.tenant?.automaticEnrollment ?? {};
  if (mdmUserScope?.value === 'some' && enrollingIdentity(population, plan) !== 'user') return undefined;
  return covers(mdmUserScope, mdmUserGroups, population, plan);
}

const isForDevice = ({ enrollment }: Population): boolean =>
  enrollment?.management?.value === 'device' || enrollment?.management?.value === 'deviceAndAccount';

const isForAccount = ({ enrollment }: Population): boolean =>
  enrollment?.management?.value === 'account' || enrollment?.management?.value === 'none';

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

/**
 * Whether Intune takes the devices of a population for personal ones when they enroll. Where the plan does not say, the
 * key that would.
 */
export function countsAsPersonal(population: Population, plan: Plan): boolean | string {
  if (!needsApproval(population, plan)) return false;
  const approved = isApprovedByPlan(population, plan);
  if (approved !== undefined) return !approved;
  if (population.ownership?.value === 'personal') return true;
  const hasNoIdentifier = population.corporateIdentifier ?? plan.tenant?.corporateIdentifiers;
  return hasNoIdentifier?.value === false ? 'autopilotRegistration.registered' : 'corporateIdentifier';
}

/** Whether users add their account to a device: sources differ about whether it enrolls then, or is only registered. */
export function mayOnlyRegister({ enrollment }: Population): boolean {
  return enrollment?.method?.value === 'userEnrollment' && enrollment.connect?.value === 'emailAddress';
}

/** A profile can register devices that the organization owns already. */
function isConverted({ enrollment }: Population, { autopilotProfiles }: Plan): boolean {
  const profile = enrollment?.profile && autopilotProfiles.get(enrollment.profile.value);
  return profile?.convertTargetedDevices?.value === true;
}
