import type { Population } from '../../model/plan.generated';

/** Whether a plan says that users only register their devices in Microsoft Entra ID, so that nothing joins them. */
export function onlyRegisters({ enrollment, join }: Population): boolean {
  const { method, option, connect } = enrollment ?? {};
  if (method?.value === 'userEnrollment') return connect?.value === 'emailAddress';
  const inSettings = method?.value === 'automaticEnrollment' && option?.value === 'settings';
  return inSettings && join?.target?.value === 'entraRegistered';
}
