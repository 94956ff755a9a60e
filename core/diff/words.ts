import { keyDocumentation } from '../schema/documentation';
import { keyLabel, valueLabel } from '../schema/labels';
import type { ObjectName } from '../schema/shapes.generated';
import type { Context } from './context';
import type { Difference } from './differences';
import type { Devices, PlanChange } from './plan-diff';
import type { ListValue, ObjectValue, ScalarValue, Value } from './value';

/** Names of things, as far as words about values need them. */
type Names = Pick<Context, 'nameOf'>;

/** A change in words: what changes, from what, to what, and all of it in one line. */
export type Wording = Pick<PlanChange, 'what' | 'before' | 'now' | 'says'>;

/**
 * @param before absent where nothing was said
 * @param now absent where nothing is said any more
 * @param step what happens from the one to the other, where that says it better than both
 */
export function worded(what: string, before: string | undefined, now: string | undefined, step?: string): Wording {
  const says =
    step ??
    (before === undefined
      ? now === undefined
        ? 'changed'
        : `${now} (not said before)`
      : now === undefined
        ? `not said any more (before: ${before})`
        : before === now
          ? 'changed'
          : `${before} → ${now}`);
  return {
    what,
    ...(before !== undefined && { before }),
    ...(now !== undefined && { now }),
    says: `${what}: ${says}`,
  };
}

/** Longer texts are cut: who wants to read all of them opens the plan. */
const longest = 120;

/** A text in one line, cut where it is long. */
export function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  // Never half of a surrogate pair.
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[], most = Number.POSITIVE_INFINITY): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
  const [last = '', ...before] = [...names].reverse();
  return before.length > 0 ? `${before.reverse().join(', ')} and ${last}` : last;
}

/** A whole number with commas, whatever the language of the machine is: 1,240. */
export const number = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

/** "1 device", "2 devices". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** "1,240 devices", or what is known of it. */
export function devicesInWords({ said, unsaid }: Devices): string {
  if (unsaid === 0) return counted(said, 'device');
  return said > 0 ? `at least ${counted(said, 'device')}` : 'an unknown number of devices';
}

/** A value as people say it. `key` is the key of `object` that has the value. */
export function valueInWords(value: Value, object: ObjectName | undefined, key: string, names: Names): string {
  switch (value.kind) {
    case 'scalar':
      return scalarInWords(value, object, key, names);
    case 'list':
      return value.items.length > 0 ? listed(itemsInWords(value, object, key, names)) : 'none';
    case 'object':
      return objectInWords(value, names);
    case 'entries':
      return listed([...value.entries.keys()]);
  }
}

/** What becomes of the value of a setting. */
export function changeInWords(
  what: string,
  { base, head, object, key }: Pick<Difference, 'base' | 'head' | 'object' | 'key'>,
  names: Names,
): Wording {
  const inWords = (value: Value | undefined): string | undefined => value && valueInWords(value, object, key, names);
  const hasItems = base?.kind === 'list' && head?.kind === 'list' && base.items.length > 0 && head.items.length > 0;
  return worded(what, inWords(base), inWords(head), hasItems ? itemsStep(base, head, object, key, names) : undefined);
}

/** "now also A; no longer B" */
function itemsStep(
  base: ListValue,
  head: ListValue,
  object: ObjectName | undefined,
  key: string,
  names: Names,
): string {
  const without = ({ items }: ListValue, other: ListValue): ListValue => {
    const others = new Set(other.items.map((item) => item.key));
    return { ...other, items: items.filter((item) => !others.has(item.key)) };
  };
  const [come, gone] = [without(head, base), without(base, head)];
  const parts = [
    ...(come.items.length > 0 ? [`now also ${listed(itemsInWords(come, object, key, names))}`] : []),
    ...(gone.items.length > 0 ? [`no longer ${listed(itemsInWords(gone, object, key, names))}`] : []),
  ];
  return parts.join('; ') || 'in another order';
}

function itemsInWords(
  { items }: ListValue,
  object: ObjectName | undefined,
  key: string,
  names: Names,
): readonly string[] {
  return items.map((item) => valueInWords(item, object, key, names)).sort();
}

const builtIn: { readonly [word: string]: string } = { allUsers: 'All users', allDevices: 'All devices' };

function scalarInWords({ value, references }: ScalarValue, object: ObjectName | undefined, key: string, names: Names) {
  if (references && typeof value === 'string')
    return short(Object.hasOwn(builtIn, value) ? (builtIn[value] as string) : names.nameOf(references, value));
  if (typeof value === 'number') return object && keyDocumentation(object, key) ? number(value) : String(value);
  return short(valueLabel(object, key, value)) || '“”';
}

/** The objects that are said in one breath; of others, every key is named. */
const sayings: { readonly [name in ObjectName]?: readonly string[] } = {
  operatingSystem: ['product', 'version', 'edition'],
  cname: ['domain'],
  demActor: ['dem'],
  exception: ['rule'],
  wave: ['name'],
};

function objectInWords({ object, fields }: ObjectValue, names: Names): string {
  const saying = object && sayings[object]?.filter((key) => fields.has(key));
  const parts = (saying && saying.length > 0 ? saying : [...fields.keys()].sort()).map((key) => {
    const words = valueInWords(fields.get(key)!.value, object, key, names);
    return saying && saying.length > 0 ? words : `${keyLabel(object, key)}: ${words}`;
  });
  return short(parts.join(saying && saying.length > 0 ? ' ' : ', ')) || 'nothing';
}
