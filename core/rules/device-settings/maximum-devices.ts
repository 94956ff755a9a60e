import { fact } from '../../guide/index';
import type { Plan } from '../../model/plan.generated';

const { value: maximum } = fact('entraDevices.maximumPerUser');
const { value: standard } = fact('entraDevices.defaultPerUser');

/** How many devices Microsoft Entra ID lets a user have: what it makes of the setting, or its default where a plan has none. */
export function maximumDevices({ tenant }: Plan): { readonly devices: number; readonly isKnown: boolean } {
  const setting = tenant?.deviceSettings?.maximumDevicesPerUser?.value;
  if (setting === undefined) return { devices: standard, isKnown: false };
  const number = Number(setting);
  return { devices: Number.isNaN(number) ? Number.POSITIVE_INFINITY : Math.min(number, maximum), isKnown: true };
}
