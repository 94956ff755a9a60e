import type { SyntaxTree } from '../syntax/syntax-tree';
import type { Node, Span } from '../syntax/tree';
import { lineEnd, lineStart } from '../text/lines';

/** A comment that accepts the findings of some rules on the node it belongs to: `# enrollment-plan: ignore[rule] reason`. */
export interface Ignore {
  /** From `ignore` to the closing bracket. */
  readonly span: Span;
  /** The rules it names, each where it stands. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string;
  /** What it covers: the entry or item on its line, or else the next one, with all that is inside. */
  readonly covers: Span | undefined;
}

/** What every text has in it that has such a comment. */
export const ignoreHint = /enrollment-plan:/;

const pattern = /#[ \t]*enrollment-plan:[ \t]*(ignore(?:\[([^\]\r\n]*)\])?)[ \t]*([^\r\n]*)/g;

/** The ignoring comments of a YAML plan, in order. JSON has no comments. */
export function ignoresIn(text: string, { root, format }: SyntaxTree): Ignore[] {
  if (!root || format === 'json' || !ignoreHint.test(text)) return [];
  const parts: Part[] = [];
  collect(root, parts);
  const scalars = parts.filter(({ scalar }) => scalar);
  const ignores: Ignore[] = [];
  for (const match of text.matchAll(pattern)) {
    const hash = match.index;
    if (scalars.some(({ start, end }) => start <= hash && hash < end)) continue;
    const [, ignore = '', list = '', reason = ''] = match;
    const start = text.indexOf(ignore, hash);
    ignores.push({
      span: { start, end: start + ignore.length },
      rules: rulesIn(list, start + 'ignore['.length),
      reason: reason.trim(),
      covers: covered(parts, text, hash),
    });
  }
  return ignores;
}

/** What a comment that starts at `hash` belongs to: the entry or item on its line, or else the next one. */
export function coveredBy(text: string, root: Node, hash: number): Span | undefined {
  const parts: Part[] = [];
  collect(root, parts);
  return covered(parts, text, hash);
}

/** A scalar, or an entry or item with all that is inside. */
interface Part extends Span {
  readonly scalar: boolean;
}

function collect(node: Node, parts: Part[]): void {
  if (node.kind === 'scalar') parts.push({ start: node.start, end: node.end, scalar: true });
  else if (node.kind === 'list')
    for (const item of node.items) {
      parts.push({ start: item.start, end: item.end, scalar: false });
      collect(item, parts);
    }
  else
    for (const { key, value } of node.entries) {
      parts.push(
        { start: key.start, end: Math.max(key.end, value.end), scalar: false },
        { ...spanOf(key), scalar: true },
      );
      collect(value, parts);
    }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Tells what a comment on a line of its own would cover that is put in front of the line which starts at an offset. */
export function coveredBelow(root: Node, text: string): (line: number) => Span | undefined {
  const parts: Part[] = [];
  collect(root, parts);
  return (line) => firstPart(parts, line, text.length);
}

function covered(parts: readonly Part[], text: string, hash: number): Span | undefined {
  const start = lineStart(text, hash);
  const alone = text.slice(start, hash).trim() === '';
  const [from, to] = alone ? [hash, text.length] : [start, lineEnd(text, hash)];
  return firstPart(parts, from, to);
}

function firstPart(parts: readonly Part[], from: number, to: number): Span | undefined {
  const part = parts.find((candidate) => !candidate.scalar && from <= candidate.start && candidate.start < to);
  return part && spanOf(part);
}

function rulesIn(list: string, offset: number): { id: string; span: Span }[] {
  return [...list.matchAll(/[^,\s]+/g)].map((match) => ({
    id: match[0],
    span: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));
}
