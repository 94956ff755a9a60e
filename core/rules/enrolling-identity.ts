import type { Plan, Population } from '../model/plan.generated';

/**
 * Whose sign-in enrolls a device: a `user` of the population, somebody of the organization who signs in for them
 * (`staff`: an administrator or a device enrollment manager), or `nobody`, where the device or a package does it itself.
 */
export type EnrollingIdentity = 'user' | 'staff' | 'nobody';

/** Whose sign-in enrolls the devices of a population; undefined where the plan does not say. */
export function enrollingIdentity(population: Population, plan: Plan): EnrollingIdentity | undefined {
  const { enrollment, use } = population;
  switch (enrollment?.method?.value) {
    case 'automaticEnrollment':
      if (enrollment.option?.value === 'provisioningPackage') return 'nobody';
      if (enrollment.option?.value === 'groupPolicy') return byGroupPolicy(population, plan);
      // On a device without a user of its own, somebody has to sign in who is not in the population.
      if (!enrollment.performedBy && use && use.value !== 'singleUser') return undefined;
      return enrollment.option && bySignIn(population);
    case 'windowsAutopilot':
      return byWindowsAutopilot(population, plan);
    case 'userEnrollment':
      return bySignIn(population);
    case 'coManagement':
      return enrollment.path?.value === 'existingClients' ? 'nobody' : undefined;
    default:
      return undefined;
  }
}

/** The device enrollment manager account that enrolls a population, where one does. */
export function demOf({ enrollment }: Population): string | undefined {
  const actor = enrollment?.performedBy;
  return actor && 'dem' in actor ? actor.dem?.value : undefined;
}

function bySignIn({ enrollment }: Population): EnrollingIdentity {
  const actor = enrollment?.performedBy;
  return actor && ('dem' in actor || ('value' in actor && actor.value === 'admin')) ? 'staff' : 'user';
}

function byGroupPolicy({ enrollment }: Population, { groupPolicies }: Plan): EnrollingIdentity | undefined {
  const credential = enrollment?.policy && groupPolicies.get(enrollment.policy.value)?.credential?.value;
  return credential && (credential === 'device' ? 'nobody' : 'user');
}

function byWindowsAutopilot(population: Population, { autopilotProfiles }: Plan): EnrollingIdentity | undefined {
  const { scenario, profile } = population.enrollment ?? {};
  switch (scenario?.value) {
    case 'selfDeploying':
    case 'preProvisioned':
      return 'nobody';
    case 'userDriven':
    case 'existingDevices':
      return bySignIn(population);
    case 'reset':
      return undefined;
  }
  const mode = profile && autopilotProfiles.get(profile.value)?.deploymentMode?.value;
  return mode === 'selfDeploying' ? 'nobody' : undefined;
}
