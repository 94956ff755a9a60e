import type { Population } from '../../model/plan.generated';
import { addTo } from '../add-to';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { oncePerPlan } from '../once-per-plan';
import { type NameTemplate, nameTemplateOf } from './name-templates';

/** A name template, and the devices that get their names from it. */
export interface NamedDevices {
  readonly template: NameTemplate;
  /** The populations that Windows Autopilot sets up with the profile. */
  readonly populations: readonly Population[];
  /** How many devices that are; undefined where a population does not say. */
  readonly devices: number | undefined;
}

/** The name templates of a plan with the devices that they name. */
export const namedDevicesOf = oncePerPlan((plan): readonly NamedDevices[] => {
  const users = new Map<string, Population[]>();
  for (const { population, enrollment } of deploymentsOf(plan)) {
    if (enrollment.profile) addTo(users, enrollment.profile.value, population);
  }
  return [...plan.autopilotProfiles].flatMap((profile) => {
    const template = nameTemplateOf(profile);
    if (!template) return [];
    const populations = users.get(template.profile) ?? [];
    const counts = populations.map(({ devices }) => devices?.value);
    const devices = counts.reduce<number | undefined>(
      (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
      0,
    );
    return [{ template, populations, devices }];
  });
});
