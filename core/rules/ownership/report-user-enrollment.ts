import type { Plan, Population } from '../../model/plan.generated';
import { type Fix, unsafeFix } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { enrolledBy } from '../enrolled-by';
import { isInPublicCloud } from '../in-public-cloud';
import type { Report } from '../rule';
import { isUserless } from '../use/is-userless';

/**
 * Reports devices of the organization that their users enroll, where another method asks fewer steps of them.
 *
 * @param condition whether the devices are new or existing; undefined for those of which the plan does not say it
 * @param advice the guide's recommendation
 */
export function reportUserEnrollment(
  plan: Plan,
  report: Report,
  condition: 'new' | 'existing' | undefined,
  advice: string,
): void {
  // What the guide recommends instead takes Microsoft Entra ID P1 or P2.
  if (plan.tenant?.licenses?.entraId?.value === 'none') return;
  for (const population of enrolledBy(plan, 'userEnrollment')) {
    const { id, ownership, enrollment } = population;
    if (ownership?.value !== 'organization' || population.condition?.value !== condition) continue;
    if (!leavesRoom(population)) continue;
    report(
      enrollment.method,
      `The devices of "${id?.value}" ${states[condition ?? 'unknown']} to the organization, and their users are to enroll them. ${advice}`,
      {
        related: [{ span: ownership.node, message: 'The devices belong to the organization.' }],
        fixes:
          condition === 'existing'
            ? [settings(population)]
            : [...(isInPublicCloud(plan) ? [autopilot(population)] : []), outOfBox(population)],
      },
    );
  }
}

const states = { new: 'are new and belong', existing: 'are in use already and belong', unknown: 'belong' } as const;

/** Where user enrollment does not work at all, or is chosen because the device is not to be managed, the advice is beside the point. */
function leavesRoom(population: Population): boolean {
  const { managedBy, enrollment } = population;
  const { connect, management, performedBy } = enrollment ?? {};
  return (
    connect?.value !== 'mdmOnly' &&
    management?.value !== 'account' &&
    management?.value !== 'none' &&
    !(performedBy && 'dem' in performedBy) &&
    managedBy?.value !== 'intune' &&
    managedBy?.value !== 'coManaged' &&
    !isUserless(population)
  );
}

const settings = ({ enrollment }: Population): Fix =>
  unsafeFix(
    'Change to automatic enrollment in Settings, if the MDM user scope covers the users',
    changeMethod(enrollment!, 'automaticEnrollment', { option: 'settings' }),
  );

const outOfBox = ({ enrollment }: Population): Fix =>
  unsafeFix(
    'Change to automatic enrollment in the out-of-box experience, if users set the devices up',
    changeMethod(enrollment!, 'automaticEnrollment', { option: 'outOfBoxExperience' }),
  );

const autopilot = ({ enrollment }: Population): Fix =>
  unsafeFix(
    'Change to Windows Autopilot, if the devices are registered with it',
    changeMethod(enrollment!, 'windowsAutopilot', { scenario: 'userDriven' }),
  );
