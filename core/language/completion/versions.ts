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
  const releases = windowsReleases.filter((release) => !known || release.product === known).toReversed();
  const versions = [...new Set(releases.map(({ version }) => version))];
  return versions.map((version): Option => {
    const same = releases.filter((release) => release.version === version);
    const [first] = same;
    const last = same.map((release) => lastDay(release, edition, isExtended)).reduce(later);
    const value = /^\d+$/.test(version) ? Number(version) : version;
    const shown = { kind: 'value', value, icon: 'version' } as const;
    if (last === undefined) return first && edition ? { ...shown, objection: t('not offered in this edition') } : shown;
    return last < asOf
      ? { ...shown, objection: t('no updates since {0}', last) }
      : { ...shown, detail: edition ? t('updates until {0}', last) : t('updates until {0}, at the longest', last) };
  });
}

/** The last day of updates for an edition, or for the one that gets them longest. */
function lastDay(release: WindowsRelease, edition: string | undefined, isExtended: boolean): string | undefined {
  const { endOfServicing, extendedSecurityUpdates } = release;
  if (isExtended && extendedSecurityUpdates) return extendedSecurityUpdates.commercial.date;
  const family = edition === undefined ? undefined : editionFamily(edition);
  if (family) return endOfServicing[family]?.date;
  return Object.values(endOfServicing)
    .map(({ date }) => date)
    .reduce<string | undefined>(later, undefined);
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
