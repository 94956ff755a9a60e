import { t } from '@vscode/l10n';
import type { Owner } from '../../model/located';
import type { Plan, Population, Wave } from '../../model/plan.generated';
import { type PlanSymbol, symbolsOf } from '../../model/symbols';
import { objectNameOf, titleOf } from '../../schema/documentation';
import { isNameable } from '../../schema/nameable';
import { shapes } from '../../schema/shapes.generated';
import type { MapNode, Span } from '../../syntax/tree';
import { bold, code, paragraphs } from '../../text/markdown';
import { devices, devicesOf, number } from '../count';
import type { Pointed } from './pointed';
import { summaryOf } from './summary';

/** An object of the plan that a hover is about, because its id is declared or named there. */
export interface Named {
  readonly symbol: Omit<PlanSymbol, 'duplicates'>;
  readonly node: MapNode;
  /** Where the id stands. */
  readonly span: Span;
}

/** How many are listed by name; the rest is counted. */
const shown = 6;

/** The object that is declared or named where a hover points; undefined where the plan declares none. */
export function namedBy({ analysis, offset, steps, node, isKey, property }: Pointed): Named | undefined {
  const { plan } = analysis;
  const find = (collection: string, id: string, span: Span = node): Named | undefined => {
    const located = plan.collections.get(collection)?.get(id);
    return located && { symbol: { collection, id, declaration: located.id }, node: located.node, span };
  };
  const { name = '' } = steps.at(-1) ?? {};
  const parent = steps.at(-2);
  if (isKey) {
    const named = parent?.shape?.kind === 'map' ? find(parent.name, name) : undefined;
    // A second entry of the same id is another object, which the plan does not read.
    return named?.symbol.declaration === node ? named : undefined;
  }
  const shape = property?.shape;
  if (shape?.kind === 'scalar' && shape.references) return find(shape.references, String(node.value));
  if (property?.owner !== 'exception' || property.key !== 'at') return undefined;
  const mention = symbolsOf(plan).mentions.find(({ node: at, span }) => at === node && span.start <= offset);
  return mention && find(mention.symbol.collection, mention.symbol.id, mention.span);
}

/** What kind of object it is, and what it says for itself. */
export function describeNamed({ symbol: { collection, id }, node }: Named): string {
  const title = titles.get(collection);
  return paragraphs(title ? `${bold(code(id))} · ${title}` : bold(code(id)), summaryOf(collection, node));
}

/** The titles of what stands in collections, by the key of the collection: "Group", "Windows Autopilot deployment profile". */
const titles: ReadonlyMap<string, string> = new Map(
  Object.values(shapes).flatMap(({ properties }) =>
    Object.entries(properties).flatMap(([key, shape]): [string, string][] => {
      const name = shape.kind === 'map' ? objectNameOf(shape.of) : undefined;
      return name ? [[key, titleOf(name)]] : [];
    }),
  ),
);

/** Who names an object, with the number of devices that this makes, as the items of a list. */
export function whoNames({ symbol }: Named, plan: Plan): string[] {
  const { collection } = symbol;
  const isPopulation = collection === 'populations';
  const owners = new Map<string, Owner>();
  for (const { owner } of symbolsOf(plan).of(symbol)) owners.set(nameOfOwner(owner), owner);
  if (owners.size === 0 && isNameable(collection) && !isPopulation) return [t('Nothing in the plan names it.')];
  const populations: Population[] = [];
  const others: string[] = [];
  for (const owner of owners.values()) {
    const population = owner.key === 'populations' ? plan.populations.get(owner.id ?? '') : undefined;
    if (population) populations.push(population);
    // The waves of a population are listed by name.
    else if (!isPopulation || owner.key !== 'rollout') others.push(code(nameOfOwner(owner)));
  }
  return [
    ...(populations.length > 0 ? [t('Named by {0}', populationsText(populations))] : []),
    ...(others.length > 0 ? [t('Named in {0}', some(others))] : []),
  ];
}

const nameOfOwner = ({ key, id }: Owner): string => (id === undefined ? key : `${key}.${id}`);

/** The waves of the rollout that a population is in, as the items of a list. */
export function wavesOf({ symbol }: Named, { rollout }: Plan): string[] {
  if (symbol.collection !== 'populations') return [];
  const waves = (rollout?.waves ?? []).flatMap((wave, index) =>
    wave.populations?.some(({ value }) => value === symbol.id) ? [waveText(wave, index + 1)] : [],
  );
  return waves.length === 0 ? [] : [t('Rolled out in {0}', some(waves))];
}

function waveText({ name, starts }: Wave, position: number): string {
  const written = name ? code(name.value) : t('wave {0}', position);
  return starts ? t('{0} from {1}', written, code(starts.value)) : written;
}

/** How many populations these are, with how many devices, and their names. */
export function populationsText(populations: readonly Population[]): string {
  const names = some(populations.map(nameOf));
  return populations.length === 1 ? names : `${countOf(populations)}: ${names}`;
}

function countOf(populations: readonly Population[]): string {
  const count = t('{0} populations', number(populations.length));
  const total = devicesOf(populations);
  if (total === undefined) return count;
  const silent = populations.some((population) => population.devices === undefined);
  return silent ? t('{0}, at least {1}', count, devices(total)) : t('{0}, {1}', count, devices(total));
}

const nameOf = ({ id, devices: count }: Population): string =>
  count ? t('{0} ({1})', code(String(id?.value)), devices(count.value)) : code(String(id?.value));

const some = (items: readonly string[]): string =>
  items.length > shown + 1
    ? t('{0} and {1} more', items.slice(0, shown).join(', '), number(items.length - shown))
    : items.join(', ');
