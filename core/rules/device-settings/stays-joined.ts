import type { Population } from '../../model/plan.generated';

/** Whether devices are joined to Microsoft Entra ID before, and enroll or are reset without a new join. */
export function staysJoined({ join, enrollment }: Population): boolean {
  if (enrollment?.scenario?.value === 'reset') return true;
  if (enrollment?.method?.value === 'windowsAutopilot') return false;
  return join?.current?.value === 'entraJoined' && enrollment?.option?.value !== 'provisioningPackage';
}
