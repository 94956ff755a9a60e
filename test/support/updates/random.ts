import type { At, Json } from '../../../core/syntax/problem';
import { read } from '../../../core/syntax/read';
import type { MapNode, Node } from '../../../core/syntax/tree';

/** A text in YAML as people write it, one of its maps, and what is to become of that map. */
export interface RandomUpdate {
  readonly text: string;
  readonly root: Node;
  readonly target: MapNode;
  readonly values: { readonly [key: string]: Json | undefined };
  readonly at: At;
}

const inOrder = ['a', 'b', 'new', 'c', 'd'];

/** The same seed gives the same update. */
export function randomUpdate(seed: number): RandomUpdate {
  const random = new Random(seed);
  const text = new Writer(random).text();
  const { root } = read(text, 'yaml');
  if (!root) throw new Error(`Seed ${seed} gives a text without a tree.`);
  const target = random.one(mapsOf(root));
  const values: Record<string, Json | undefined> = {};
  for (const key of [...target.entries.map((entry) => String(entry.key.value)), 'new', 'constructor']) {
    if (random.chance(0.35))
      values[key] = random.one<Json | undefined>([undefined, 5, 'w', { p: 1, q: { r: 't' } }, [1, 'z'], 'yes']);
  }
  return { text, root, target, values, at: random.one<At>(['start', 'end', inOrder]) };
}

/** The plain value of a tree after an update of one of its maps. */
export function expectedAfter(node: Node, target: MapNode, values: RandomUpdate['values']): unknown {
  const expected = (child: Node): unknown => expectedAfter(child, target, values);
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(expected);
  const own = node.entries.map(({ key, value }) => [String(key.value), value] as const);
  const kept = Object.fromEntries(own.map(([key, value]) => [key, expected(value)]));
  if (node !== target) return kept;
  return Object.fromEntries(Object.entries({ ...kept, ...values }).filter(([, value]) => value !== undefined));
}

/** A plain value as text that does not depend on the order of keys. */
export function sorted(plain: unknown): string {
  return JSON.stringify(plain, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function mapsOf(node: Node): MapNode[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap(mapsOf);
  return [node, ...node.entries.flatMap(({ value }) => mapsOf(value))];
}

/** Writes YAML of every style that plans have, with comments that all differ. */
class Writer {
  private comments = 0;
  private readonly anchors: string[] = [];

  constructor(private readonly random: Random) {}

  text(): string {
    let text = this.map('', 3);
    if (this.random.chance(0.3)) text = text.trimEnd();
    if (this.random.chance(0.2)) text = text.replaceAll('\n', '\r\n');
    return this.random.chance(0.05) ? `\ufeff${text}` : text;
  }

  private map(indent: string, depth: number, first = indent): string {
    const keys = ['a', 'b', 'c', 'd'].slice(0, this.random.upTo(4));
    return keys
      .map((key, index) => {
        const before = index > 0 ? `${this.ownLine(indent)}${this.random.chance(0.1) ? '\n' : ''}` : '';
        return `${before}${index === 0 ? first : indent}${this.random.chance(0.1) ? `"${key}"` : key}:${this.value(indent, depth)}`;
      })
      .join('');
  }

  private list(indent: string, depth: number): string {
    return Array.from({ length: this.random.upTo(2) }, () => {
      const item = this.random.chance(0.5)
        ? this.map(`${indent}  `, depth, `${indent}- `)
        : `${indent}- ${this.scalar()}${this.comment()}\n`;
      return this.ownLine(indent) + item;
    }).join('');
  }

  private value(indent: string, depth: number): string {
    const { random } = this;
    const style = random.next();
    if (style < 0.05 && this.anchors.length > 0) return ` *${random.one(this.anchors)}${this.comment()}\n`;
    if (style < 0.1) return `${this.comment()}\n`;
    if (style < 0.45 || depth <= 0) return ` ${this.anchor()}${this.scalar()}${this.comment()}\n`;
    if (style < 0.55) return ` ${this.anchor()}${this.flow(2)}${this.comment()}\n`;
    if (style < 0.62)
      return ` ${random.one(['|', '>', '>-'])}${this.comment()}\n${indent}  text # no\n${indent}  more\n${random.chance(0.3) ? '\n' : ''}`;
    if (style < 0.68) return ` x\n${indent}  y\n`;
    if (style < 0.85) return `${this.comment()}\n${this.map(indent + random.one(['  ', '    ']), depth - 1)}`;
    return `${this.comment()}\n${this.list(random.chance(0.3) ? indent : `${indent}  `, depth - 1)}`;
  }

  private flow(depth: number): string {
    if (depth <= 0 || this.random.chance(0.5)) return this.scalar();
    const separator = (): string => (this.random.chance(0.3) ? `,${this.comment()}\n${' '.repeat(30)}` : ', ');
    const join = (parts: readonly string[]): string =>
      parts.reduce((all, part) => (all === '' ? part : all + separator() + part), '');
    const keys = ['a', 'b', 'c'].slice(0, this.random.upTo(3));
    if (this.random.chance(0.3)) return `[${join(keys.map(() => this.flow(depth - 1)))}]`;
    const [open, close] = this.random.one([
      ['{', '}'],
      ['{ ', ' }'],
    ]) as [string, string];
    return `${open}${join(keys.map((key) => `${key}: ${this.flow(depth - 1)}`))}${this.random.chance(0.2) ? ',' : ''}${close}`;
  }

  private scalar(): string {
    return this.random.one(['1', 'x', '"q"', "'s'", 'true', 'x y', '"a # b"', 'x#y', "'it''s'", '25.10', 'null', '~']);
  }

  private anchor(): string {
    if (!this.random.chance(0.08)) return '';
    this.anchors.push(`n${this.anchors.length}`);
    return `&${this.anchors.at(-1)} `;
  }

  private comment(): string {
    return this.random.chance(0.25) ? ` # c${this.comments++}.` : '';
  }

  private ownLine(indent: string): string {
    return this.random.chance(0.2) ? `${indent}# c${this.comments++}.\n` : '';
  }
}

/** Numbers that depend on nothing but a seed. */
class Random {
  constructor(private seed: number) {}

  /** From 0 up to 1. */
  next(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** From 1 to `most`. */
  upTo(most: number): number {
    return 1 + Math.floor(this.next() * most);
  }

  one<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.next() * choices.length)] as T;
  }
}
