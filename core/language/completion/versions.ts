import { t } from '@vscode/l10n';
import { editionFamily, type WindowsRelease, windowsProduct, windowsReleases } from '../../guide/index';
import { entryOf, type Node, type ScalarNode } from '../../syntax/tree';
import type { Step } from '../steps';
import type { Context } from './context';
import type { Option } from './option';

/** The versions of an operating system, the newest first; those that get no more updates last. */
export function versionOptions(steps: readonly Step[], { options: { asOf } }: Context): readonly Option[] {
  const system = steps.at(-2)?.node;
  const product = wordAt(system, 'product');
  const edition = wordAt(system, 'edition');
  const isExtended = valueAt(system, 'extendedSecurityUpdates') === true;
  const known = product === undefined ? undefined : windowsProduct(product);
  if (product !== undefined && !known) return [];
  const releases = windowsReleases.filter((release) => !known || release.product === known);
  const versions = [...new Set(releases.map(({ version }) => version))].sort().reverse();
  return versions.map((version): Option => {
    const same = releases.filter((release) => release.version === version);
    const value = /^\d+$/.test(version) ? Number(version) : version;
    return { kind: 'value', value, icon: 'version', ...updatesOf(same, edition, isExtended, asOf) };
  });
}

/** How long the releases of one version get updates, in words. */
function updatesOf(
  releases: readonly WindowsRelease[],
  edition: string | undefined,
  isExtended: boolean,
  asOf: string,
): Pick<Option, 'detail' | 'objection'> {
  const family = edition === undefined ? undefined : editionFamily(edition);
  const lastDays = releases.map(({ endOfServicing, extendedSecurityUpdates }) => {
    const extended = isExtended ? extendedSecurityUpdates?.commercial.date : undefined;
    if (extended) return [extended, extended] as const;
    if (family) return [endOfServicing[family]?.date, endOfServicing[family]?.date] as const;
    return [endOfServicing.homeAndPro?.date, endOfServicing.enterpriseAndEducation?.date] as const;
  });
  const first = lastDays.map(([day]) => day).reduce(later, undefined);
  const last = lastDays.map(([, day]) => day).reduce(later, undefined);
  if (last === undefined) return edition ? { objection: t('not offered in this edition') } : {};
  if (last < asOf) return { objection: t('no updates since {0}', last) };
  if (first === undefined || first === last) return { detail: t('updates until {0}', last) };
  return { detail: t('updates until {0}, and until {1} for Enterprise and Education', first, last) };
}

const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

function wordAt(node: Node | undefined, key: string): string | undefined {
  const value = valueAt(node, key);
  return typeof value === 'string' ? value : undefined;
}

function valueAt(node: Node | undefined, key: string): ScalarNode['value'] | undefined {
  const value = node?.kind === 'map' ? entryOf(node, key)?.value : undefined;
  return value?.kind === 'scalar' ? value.value : undefined;
}
