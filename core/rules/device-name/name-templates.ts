import { hasSerial, type NamePart, randomDigits, readNameTemplate } from '../../model/device-name';
import type { Scalar } from '../../model/located';
import type { AutopilotProfile } from '../../model/plan.generated';
import { oncePerPlan } from '../once-per-plan';

/** The device name template of a deployment profile. */
export interface NameTemplate {
  /** The id of the profile. */
  readonly profile: string;
  readonly at: Scalar<string>;
  readonly parts: readonly NamePart[];
  /** Whether every percent sign belongs to a macro, so that it is known what names come of it. */
  readonly readable: boolean;
}

/** The name templates of a plan. Profiles that hybrid join are left out: there the domain join profile names devices. */
export const nameTemplatesOf = oncePerPlan(({ autopilotProfiles }): readonly NameTemplate[] =>
  [...autopilotProfiles].flatMap((profile) => nameTemplateOf(profile) ?? []),
);

/** The name template of a profile, where it names devices. */
export function nameTemplateOf({ id, joinType, deviceNameTemplate: at }: AutopilotProfile): NameTemplate | undefined {
  if (!at?.value || joinType?.value === 'entraHybridJoined') return undefined;
  const parts = readNameTemplate(at.value);
  return { profile: String(id?.value), at, parts, readable: parts.every(({ kind }) => kind !== 'unknown') };
}

/** Whether a name has something in it that differs between devices. */
export function differs(parts: readonly NamePart[]): boolean {
  return hasSerial(parts) || randomDigits(parts) > 0;
}
