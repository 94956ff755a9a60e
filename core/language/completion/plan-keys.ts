import { t } from '@vscode/l10n';
import { objectionsToValues } from '../../guidance/objections';
import { checkShape } from '../../schema/check-shape';
import { titleOf } from '../../schema/documentation';
import { objectAt, shapeOfEntry } from '../../schema/place';
import type { Shape } from '../../schema/shape';
import { type ObjectName, shapes } from '../../schema/shapes.generated';
import { listed, typesOf } from '../../schema/words';
import type { Json } from '../../syntax/problem';
import { type Entry, keyText, ListNode, MapNode, type Node, plainValue } from '../../syntax/tree';
import type { Step } from '../steps';
import { emptyBody, usualEntries } from './bodies';
import type { Context } from './context';
import { wayOptions } from './enrollment-ways';
import { newEntries } from './new-entries';
import type { Option, Typing } from './option';
import { objectOf, pathTo } from './owner';
import type { Spot } from './spot';
import { usualKeys } from './usual-keys';

/** The keys that could be written at a spot, and whole objects of them. */
export function planKeys(spot: Spot, { word }: Typing, context: Context): readonly Option[] {
  const place = spot.steps.at(-1);
  if (!place) return [];
  const { node, shape } = place;
  const present = new Set(node.kind === 'map' ? node.entries.map(({ key }) => keyText(key)) : []);
  if (spot.entry) present.delete(keyText(spot.entry.key));
  if (shape?.kind === 'map') return newEntries(spot, shape.of, present, word, context);
  const keys = keysOfObject(place).filter((name) => !present.has(name));
  if (spot.entry) return renamed(spot, spot.entry, place, keys, context);
  const options = keys.map((name) => keyOption(place, name));
  const ways = shape?.kind === 'union' && !present.has(shape.by) ? wayOptions(spot.steps, present, context) : [];
  return [...ways, ...wholeObject(place, present, context), ...options];
}

/** The keys of an object: what it must have, what it usually has, and the others in the order of the schema. */
function keysOfObject({ node, shape }: Step): readonly string[] {
  const object = objectAt(node, shape);
  if (!object) return shape?.kind === 'union' ? [shape.by] : [];
  const name = nameOf(object);
  const known = Object.keys(object.properties);
  const first = [...(object.required ?? []), ...((name && usualKeys[name]) ?? [])];
  return [...new Set([...first, ...known])].filter((key) => key !== '$schema' && known.includes(key));
}

const nameOf = (object: (typeof shapes)[ObjectName]): ObjectName | undefined =>
  (Object.keys(shapes) as ObjectName[]).find((name) => shapes[name] === object);

function keyOption(map: Step, name: string): Option {
  const shape = shapeOfEntry(map, name);
  const object = objectOf(map);
  const isRequired = (object && shapes[object].required?.includes(name)) || map.shape?.kind === 'union';
  const what = describe(shape);
  return {
    kind: 'key',
    name,
    body: emptyBody(shape),
    detail: isRequired ? [t('required'), what].filter(Boolean).join(', ') : what,
    goesOn: hasChoices(shape),
    about: object && { kind: 'key', object, key: name },
  };
}

/** What a value is, in a few words. */
function describe(shape: Shape | undefined): string {
  switch (shape?.kind) {
    case 'scalar':
      if (shape.values) return listed(shape.values.map(String));
      return shape.references ? t('a name of {0}', shape.references) : (shape.hint ?? typesOf(shape));
    case 'object':
      return titleOf(shape.of);
    case 'oneOrMany':
      return describe(shape.of);
    case 'wordOrObject':
      return describe(shape.word);
    case 'list':
      return t('list: {0}', describe(shape.of));
    case 'map':
      return t('entries by id: {0}', describe(shape.of));
    case 'union':
      return listed(Object.keys(shape.of));
    default:
      return '';
  }
}

/** Whether there is something to choose where the value goes, so that the list of suggestions is worth opening again. */
function hasChoices(shape: Shape | undefined): boolean {
  if (shape?.kind === 'list') return hasChoices(shape.of);
  if (shape?.kind !== 'scalar') return true;
  return Boolean(shape.values || shape.references || shape.hint || shape.types.includes('boolean') || special(shape));
}

/** A version, which is written as text or as a number. */
const special = ({ types }: Extract<Shape, { kind: 'scalar' }>): boolean => types.length > 1;

/** An object that has no key yet, with its usual ones. */
function wholeObject(place: Step, present: ReadonlySet<string>, { tree }: Context): Option[] {
  const object = objectOf(place);
  if (!object || present.size > 0 || object === 'plan' || place.shape?.kind === 'union') return [];
  const entries = usualEntries(object, tree.root);
  if (entries.length < 2) return [];
  const names = entries.map(([name]) => String(name)).join(', ');
  return [{ kind: 'entries', label: titleOf(object), entries, detail: names, about: { kind: 'object', object } }];
}

/** Keys in place of the one that an entry has: those that its value could stand behind, by the schema and by the rules. */
function renamed(
  spot: Spot,
  { key }: Entry,
  place: Step,
  keys: readonly string[],
  context: Context,
): readonly Option[] {
  const names = keys.filter((name) => fits(spot, name, context));
  const { node } = place;
  if (node.kind !== 'map') return [];
  const maps = names.map((name) => {
    const entries = node.entries.map((entry) => (entry.key === key ? { ...entry, key: key.withValue(name) } : entry));
    return plainValue(node.withEntries(entries)) as Json;
  });
  const isLong = node.end - node.start > longestRenamed;
  const objections = isLong ? [] : objectionsToValues(context.near(spot.steps), pathTo(spot.steps), maps);
  return names.map((name, index) => {
    const objection = objections[index]?.message;
    return { ...keyOption(place, name), ...(objection && { objection }) };
  });
}

/** What is longer than this has its key for good, in UTF-16 units: to compare it with every key would take too long. */
const longestRenamed = 20_000;

/** Whether the value that a key has already could stand behind another one. */
function fits({ steps, entry }: Spot, name: string, { text }: Context): boolean {
  const map = steps.at(-1);
  if (!entry || map?.node.kind !== 'map' || name === keyText(entry.key)) return true;
  const { key, value } = entry;
  if (value.end - value.start > longestRenamed) return false;
  if (map.shape?.kind === 'union' && keyText(key) === map.shape.by) return false;
  // What decides which object it is stays; the other entries have nothing to do with it.
  const by = map.shape?.kind === 'union' ? map.shape.by : undefined;
  const decisive = map.node.entries.filter((other) => other !== entry && keyText(other.key) === by);
  const entries = [...decisive, { key: key.withValue(name), value }];
  const problems = (node: MapNode): number =>
    checkShape(alone(steps, node), text).problems.filter(({ rule }) => !rule.startsWith('missing-')).length;
  return problems(map.node.withEntries(entries)) <= problems(map.node.withEntries(decisive));
}

/** A plan with nothing in it but one map, at its place. */
function alone(steps: readonly Step[], map: MapNode): Node {
  return steps.slice(1).reduceRight<Node>((inner, { entry }, index) => {
    const { start, end } = steps[index]?.node ?? inner;
    return entry
      ? new MapNode([{ key: entry.key, value: inner }], true, start, end)
      : new ListNode([inner], true, start, end);
  }, map);
}
