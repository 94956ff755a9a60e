import { t } from '@vscode/l10n';
import {
  type EditionFamily,
  type EndOfServicing,
  editionFamily,
  productName,
  type WindowsRelease,
  windowsRelease,
} from '../guide/index';
import type { OperatingSystem } from '../model/plan.generated';
import { daysBetween } from '../text/dates';
import { days } from './count';

/** Until when a group of editions of a Windows gets updates. */
export interface Servicing extends EndOfServicing {
  readonly family: EditionFamily;
}

/** A Windows of a plan that Microsoft has released. */
export interface Serviced {
  readonly release: WindowsRelease;
  /** Of the edition that the plan names; of each, where it names none. Extended Security Updates are not in it. */
  readonly servicing: readonly Servicing[];
  /** Of the other editions. */
  readonly others: readonly Servicing[];
  /** Until when Extended Security Updates go on, where the plan says that they are bought. */
  readonly extended?: EndOfServicing;
}

/** The release that a plan speaks of, and until when it is serviced; undefined where its product or version is not known. */
export function servicedSystem({ product, version, edition, ...system }: OperatingSystem): Serviced | undefined {
  const release = product && version && windowsRelease(product.value, version.value);
  if (!release) return undefined;
  const bought = system.extendedSecurityUpdates?.value === true;
  return serviced(release, edition && editionFamily(edition.value), bought);
}

/** Until when a release is serviced: for one group of editions, or for each. */
export function serviced(release: WindowsRelease, own?: EditionFamily, bought = false): Serviced {
  const all = (Object.entries(release.endOfServicing) as [EditionFamily, EndOfServicing][]).map(([family, end]) => ({
    ...end,
    family,
  }));
  const extended = bought ? release.extendedSecurityUpdates?.commercial : undefined;
  return {
    release,
    servicing: own ? all.filter(({ family }) => family === own) : all,
    others: own ? all.filter(({ family }) => family !== own) : [],
    ...(extended && { extended }),
  };
}

/** The name of a release as people say it: `Windows 11 24H2`. */
export const releaseName = ({ product, version }: WindowsRelease): string => `${productName(product)} ${version}`;

/** How far a date lies from the day for which the plan is checked. */
export function distance(date: string, asOf: string): string {
  const count = daysBetween(asOf, date);
  if (count === undefined) return '';
  return count === 0 ? t('today') : count > 0 ? t('in {0}', days(count)) : t('{0} ago', days(-count));
}

/** The editions of a family, as a list. */
export const familyName = (family: EditionFamily): string =>
  ({
    homeAndPro: t('Home and Pro'),
    enterpriseAndEducation: t('Enterprise and Education'),
    enterpriseLtsc: t('Enterprise LTSC'),
    iotEnterpriseLtsc: t('IoT Enterprise LTSC'),
  })[family];
