import { editionFamily, productName, windowsRelease } from '../../guide/index';
import type { OperatingSystem } from '../../model/plan.generated';

/**
 * The last day on which a Windows gets updates, `YYYY-MM-DD`. Without an edition it is the last day of all editions that
 * the version has; Extended Security Updates count where they are bought.
 *
 * @returns undefined where the release is not known, or has no such edition
 */
export function lastDayOfUpdates({
  product,
  version,
  edition,
  extendedSecurityUpdates,
}: OperatingSystem): string | undefined {
  const release = product && version && windowsRelease(product.value, version.value);
  if (!release) return undefined;
  if (extendedSecurityUpdates?.value === true && release.extendedSecurityUpdates) {
    return release.extendedSecurityUpdates.commercial.date;
  }
  const family = edition && editionFamily(edition.value);
  if (edition) return family && release.endOfServicing[family]?.date;
  const dates = Object.values(release.endOfServicing).map(({ date }) => date);
  return dates.sort().at(-1);
}

/** Whether Extended Security Updates are sold for a Windows on that day, and are not bought as far as the plan says. */
export function mayBuyUpdates({ product, version, extendedSecurityUpdates }: OperatingSystem, asOf: string): boolean {
  const release = product && version && windowsRelease(product.value, version.value);
  const end = release?.extendedSecurityUpdates?.commercial.date;
  return end !== undefined && end >= asOf && extendedSecurityUpdates?.value !== true;
}

/** The name of a Windows as people say it: `Windows 11 23H2`. */
export function nameOf({ product, version }: OperatingSystem): string {
  return `${productName(product?.value === 'windows10' ? 'windows10' : 'windows11')} ${version?.value}`;
}
