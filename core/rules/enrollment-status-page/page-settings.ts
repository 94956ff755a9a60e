import type { Scalar } from '../../model/located';
import type { EnrollmentStatusPage } from '../../model/plan.generated';
import type { Related } from '../../syntax/problem';

type Setting =
  | 'blockDeviceUse'
  | 'blockingApps'
  | 'allowReset'
  | 'allowUseOnFailure'
  | 'failOnlyBlockingAppsInTechnicianFlow'
  | 'customErrorMessage'
  | 'installQualityUpdates';

/** A setting of a page that does something: it is on, or has a value. */
export interface EffectiveSetting {
  readonly key: Setting;
  readonly at: Scalar<string | boolean>;
}

/** Those of the settings that are on, or have a value: what is off depends on nothing. */
export function settingsOf(page: EnrollmentStatusPage, keys: readonly Setting[]): EffectiveSetting[] {
  return keys.flatMap((key) => {
    const setting = page[key];
    const at = Array.isArray(setting)
      ? (setting as readonly Scalar<string>[])[0]
      : (setting as Scalar<string | boolean> | undefined);
    return at && at.value !== false && at.value !== '' ? [{ key, at }] : [];
  });
}

/** The keys of settings as a message lists them: `"a", "b" and "c"`. */
export function named(settings: readonly EffectiveSetting[]): string {
  const keys = settings.map(({ key }) => `"${key}"`);
  return keys.length > 1 ? `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}` : keys.join('');
}

export const relatedTo = (settings: readonly EffectiveSetting[], message: string): Related[] =>
  settings.map(({ at }) => ({ span: at.node, message }));
