import { t } from '@vscode/l10n';
import { waysOf } from '../guidance/ways';
import { methods } from '../guide/index';
import { entryOf, type MapNode, type Node } from '../syntax/tree';

/** What stands beside a population, or another entry by id. */
export function entryDetail(value: Node, kind: 'population' | 'entry'): string | undefined {
  if (value.kind !== 'map') return undefined;
  if (kind === 'entry') return joined(textOf(value, 'kind'), nameOf(value));
  const devices = devicesOf(value);
  return joined(devices === undefined ? undefined : devicesInWords(devices), enrollmentOf(value));
}

/** How many entries a collection has; for populations, how many devices are in them. */
export function collectionDetail(value: Node, isPopulations: boolean): string | undefined {
  if (value.kind !== 'map') return undefined;
  const known = isPopulations ? value.entries.flatMap(({ value: population }) => devicesOf(population) ?? []) : [];
  if (known.length === 0) return String(value.entries.length);
  const total = devicesInWords(known.reduce((sum, devices) => sum + devices, 0));
  // A population that does not say how many devices it has may have any number of them.
  return known.length < value.entries.length ? t('at least {0}', total) : total;
}

/** What stands beside an item of a list: when a wave starts, what an exception is for. */
export const itemDetail = (item: MapNode): string | undefined =>
  joined(textOf(item, 'starts'), textOf(item, 'at'), textOf(item, 'version'));

/** What a section or an object calls itself. */
export const titleDetail = (value: Node): string | undefined =>
  value.kind === 'map' ? (textOf(value, 'title') ?? textOf(value, 'displayName')) : undefined;

const nameOf = (map: MapNode): string | undefined =>
  textOf(map, 'displayName') ?? textOf(map, 'upn') ?? textOf(map, 'subject');

function devicesOf(population: Node): number | undefined {
  const devices = population.kind === 'map' ? entryOf(population, 'devices')?.value : undefined;
  return devices?.kind === 'scalar' && typeof devices.value === 'number' && devices.value >= 0
    ? devices.value
    : undefined;
}

const devicesInWords = (devices: number): string =>
  devices === 1 ? t('1 device') : t('{0} devices', devices.toLocaleString('en-US'));

/** How the devices of a population are enrolled: `Windows Autopilot: user-driven`. */
function enrollmentOf(population: MapNode): string | undefined {
  const enrollment = entryOf(population, 'enrollment')?.value;
  const method = enrollment?.kind === 'map' ? textOf(enrollment, 'method') : undefined;
  if (enrollment?.kind !== 'map' || method === undefined) return undefined;
  const way = waysOf(method).find(({ by, choice }) => textOf(enrollment, by) === choice);
  return way?.title ?? (Object.hasOwn(methods, method) ? methods[method as keyof typeof methods].title : method);
}

function textOf(map: MapNode, key: string): string | undefined {
  const value = entryOf(map, key)?.value;
  return value?.kind === 'scalar' && value.value !== null && value.value !== '' ? String(value.value) : undefined;
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined).join(' · ') || undefined;
}
