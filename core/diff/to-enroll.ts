import { fact } from '../guide/index';
import type { Enrollment, Plan, Population } from '../model/plan.generated';
import { demOf, enrollingIdentity } from '../rules/enrolling-identity';

const choices = fact('userEnrollment.connectOptions').value;

/** What people do to enroll a device of a population, as it goes on after "people". Undefined where the plan does not say. */
export function toEnroll(population: Population, plan: Plan): string | undefined {
  const { enrollment } = population;
  switch (enrollment?.method?.value) {
    case 'windowsAutopilot':
      return byWindowsAutopilot(enrollment, enrollingIdentity(population, plan) === 'staff');
    case 'automaticEnrollment':
      return byAutomaticEnrollment(population, enrollment, plan);
    case 'userEnrollment':
      if (!enrollment.connect) return undefined;
      return enrollment.connect.value === 'companyPortal'
        ? 'sign in to the Company Portal app with their work account'
        : `choose “${choices[enrollment.connect.value]}” in Settings`;
    case 'coManagement':
      return enrollment.path?.value === 'existingClients'
        ? 'do nothing; Configuration Manager enrolls the devices'
        : undefined;
    default:
      return undefined;
  }
}

const setUp = 'get a device that an administrator has set up';

function byWindowsAutopilot({ scenario }: Enrollment, isForThem: boolean): string | undefined {
  switch (scenario?.value) {
    case 'userDriven':
      if (isForThem) return setUp;
      return 'sign in with their work account when they turn on the device for the first time';
    case 'preProvisioned':
      return 'sign in with their work account on a device that a technician has prepared';
    case 'selfDeploying':
      return 'do nothing; the device sets itself up';
    case 'existingDevices':
      return 'start the new installation of Windows from Software Center, then sign in with their work account';
    case 'reset':
      return 'sign in with their work account again after the reset';
    default:
      return undefined;
  }
}

function byAutomaticEnrollment(population: Population, enrollment: Enrollment, plan: Plan): string | undefined {
  const { option, outOfBoxExperienceAccount, performedBy } = enrollment;
  const isForThem = enrollingIdentity(population, plan) === 'staff';
  const byAdministrator = performedBy && 'value' in performedBy && performedBy.value === 'admin';
  if (demOf(population) !== undefined) return 'get a device that a device enrollment manager account has enrolled';
  switch (option?.value) {
    case 'provisioningPackage':
      if (byAdministrator) return 'get a device to which an administrator has applied a provisioning package';
      return performedBy ? 'apply a provisioning package to the device themselves' : undefined;
    case 'groupPolicy':
      return 'sign in to Windows as usual; Group Policy enrolls the device, and may ask for their work account';
    case 'outOfBoxExperience':
      if (isForThem) return setUp;
      return outOfBoxExperienceAccount?.value === 'personal'
        ? 'set up Windows with a personal account, and join the device in Settings afterwards'
        : 'sign in with their work account when they set up Windows';
    case 'settings':
      return isForThem
        ? 'get a device that an administrator has connected in Settings'
        : 'connect their work account in Settings';
    default:
      return undefined;
  }
}
