import type { Enrollment } from '../../model/plan.generated';
import { enrollsDevices } from '../enrolls-devices';

/** Whether an enrollment installs Windows anew: what a plan says about the Windows on the devices today is gone by then. */
export function installsWindows({ method, scenario }: Enrollment): boolean {
  return method?.value === 'windowsAutopilot' && scenario?.value === 'existingDevices';
}

/** Whether devices come to Intune with the Windows that they have today. */
export function isEnrolledWithItsWindows(enrollment: Enrollment): boolean {
  return enrollsDevices(enrollment) && enrollment.upgradeFirst?.value !== true && !installsWindows(enrollment);
}
