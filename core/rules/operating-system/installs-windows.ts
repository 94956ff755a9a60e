import type { Enrollment } from '../../model/plan.generated';

/** Whether an enrollment installs Windows anew: what a plan says about the Windows on the devices today is gone by then. */
export function installsWindows({ method, scenario }: Enrollment): boolean {
  return method?.value === 'windowsAutopilot' && scenario?.value === 'existingDevices';
}
