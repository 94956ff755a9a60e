import { entryPlace, itemPlace, type Place, rootPlace } from '../../core/schema/place';
import type { Format } from '../../core/syntax/tree';
import { type Entry, keyText, ListNode, type Node, type ScalarNode } from '../../core/syntax/tree';
import { Random } from './updates/random';

/**
 * A plan written anew, so that it says the same: keys, entries and lists whose order means nothing in another order; in flow or
 * block style, with other quotes, comments, blank lines and line ends, one value alone or in a list; in YAML or in JSON. The same
 * seed gives the same text.
 */
export function rewritten(root: Node, format: Format, seed: number): string {
  const random = new Random(seed);
  const writer = new Writer(random);
  const place = rootPlace(root);
  const text = format === 'json' ? writer.json(place, '') : `${writer.comment('')}${writer.block(place, '')}`;
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  return random.chance(0.3) ? ended.replaceAll('\n', '\r\n') : ended;
}

class Writer {
  constructor(private readonly random: Random) {}

  comment(indent: string): string {
    if (this.random.chance(0.85)) return '';
    return this.random.chance(0.5) ? '\n' : `${indent}# ${this.random.one(['old', 'a: b', '- x', '"', '{'])}\n`;
  }

  /** The lines of a value, each with its line break; of a map or a list that is not empty, in block style. */
  block(place: Place, indent: string): string {
    const { node } = place;
    if (node.kind === 'map') {
      return this.entriesOf(place)
        .map(
          ({ entry, place: inner }) =>
            `${this.comment(indent)}${indent}${this.key(entry.key)}:${this.behind(inner, indent)}`,
        )
        .join('');
    }
    const step = this.random.chance(0.5) ? '  ' : '';
    return this.itemsOf(place)
      .map((item) => `${this.comment(indent)}${indent}-${this.behind(item, `${indent}${step}`)}`)
      .join('');
  }

  /** A value behind a colon or a dash, to the end of its last line. */
  private behind(given: Place, indent: string): string {
    const place = this.oneOrMany(given);
    const { node } = place;
    const isEmpty = node.kind === 'scalar' || (node.kind === 'map' ? node.entries : node.items).length === 0;
    if (isEmpty || this.random.chance(0.3)) {
      const note = this.random.chance(0.1) ? ' # note' : '';
      return node.kind === 'scalar' && node.value === null ? `${note}\n` : ` ${this.flow(place)}${note}\n`;
    }
    return `\n${this.block(place, `${indent}${this.random.one(['  ', '    '])}`)}`;
  }

  private flow(given: Place): string {
    const place = this.oneOrMany(given);
    const { node } = place;
    if (node.kind === 'scalar') return this.scalar(node);
    const space = this.random.one(['', ' ']);
    const parts =
      node.kind === 'list'
        ? this.itemsOf(place).map((item) => this.flow(item))
        : this.entriesOf(place).map(({ entry, place: inner }) => `${this.key(entry.key)}: ${this.flow(inner)}`);
    const [open, close] = node.kind === 'list' ? ['[', ']'] : ['{', '}'];
    return `${open}${space}${parts.join(this.random.one([', ', ',  ']))}${space}${close}`;
  }

  json(given: Place, indent: string): string {
    const place = this.oneOrMany(given);
    const { node } = place;
    if (node.kind === 'scalar') return JSON.stringify(node.value);
    const inner = `${indent}${this.random.one(['  ', '\t'])}`;
    const separator = this.random.chance(0.3) ? ',' : `,\n${inner}`;
    const parts =
      node.kind === 'list'
        ? this.itemsOf(place).map((item) => this.json(item, inner))
        : this.entriesOf(place).map(
            ({ entry, place: value }) => `${JSON.stringify(keyText(entry.key))}: ${this.json(value, inner)}`,
          );
    const [open, close] = node.kind === 'list' ? ['[', ']'] : ['{', '}'];
    return parts.length > 0 ? `${open}\n${inner}${parts.join(separator)}\n${indent}${close}` : open + close;
  }

  private entriesOf(place: Place): { entry: Entry; place: Place }[] {
    const { node } = place;
    const entries = node.kind === 'map' ? this.shuffled(node.entries) : [];
    return entries.map((entry) => ({ entry, place: entryPlace(place, entry) }));
  }

  /** Waves have an order, and so may lists that the schema does not know. */
  private itemsOf(place: Place): Place[] {
    const { node, shape } = place;
    const items = node.kind === 'list' ? node.items : [];
    const of = shape?.kind === 'list' || shape?.kind === 'oneOrMany' ? shape.of : undefined;
    const isOrdered = !of || (of.kind === 'object' && of.of === 'wave');
    return (isOrdered ? items : this.shuffled(items)).map((item) => itemPlace(place, item));
  }

  /** One value that may stand in a list does so sometimes, and a list of one is the value alone. */
  private oneOrMany(place: Place): Place {
    const { node, shape } = place;
    if (shape?.kind !== 'oneOrMany' || place.isItem || this.random.chance(0.5)) return place;
    if (node.kind === 'map') return { ...place, node: new ListNode([node], node.flow, node.start, node.end) };
    return node.kind === 'list' && node.items.length === 1 ? { ...place, node: node.items[0] as Node } : place;
  }

  private key(key: ScalarNode): string {
    const text = keyText(key);
    return this.random.chance(0.1) ? JSON.stringify(text) : /^[$\w][\w.-]*$/.test(text) ? text : JSON.stringify(text);
  }

  private scalar({ value }: ScalarNode): string {
    if (typeof value !== 'string') return String(value);
    const isPlain = /^(?:[A-Za-z][\w./@-]*(?: [\w./@-]+)*|\d{4}-\d\d-\d\d)$/.test(value) && !words.test(value);
    if (isPlain && this.random.chance(0.6)) return value;
    const isSimple = /^[\x20-\x7e]*$/.test(value);
    return isSimple && this.random.chance(0.5) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
  }

  private shuffled<T>(items: readonly T[]): T[] {
    const left = [...items];
    return items.map(() => left.splice(Math.floor(this.random.next() * left.length), 1)[0] as T);
  }
}

/** Words that YAML reads as something else than text. */
const words = /^(?:true|false|null)$/i;
