import type { SyntaxTree } from '../syntax/syntax-tree';
import type { Node, Span } from '../syntax/tree';
import { lineEnd, lineStart } from '../text/lines';
import { type Parts, partsOf } from './parts';

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
  const parts = partsOf(root);
  const ignores: Ignore[] = [];
  for (const match of text.matchAll(pattern)) {
    const hash = match.index;
    if (parts.isInScalar(hash)) continue;
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
  return covered(partsOf(root), text, hash);
}

/** Tells what a comment on a line of its own would cover that is put in front of the line which starts at an offset. */
export function coveredBelow(root: Node, text: string): (line: number) => Span | undefined {
  const parts = partsOf(root);
  return (line) => parts.firstIn({ start: line, end: text.length });
}

function covered(parts: Parts, text: string, hash: number): Span | undefined {
  const start = lineStart(text, hash);
  const isAlone = text.slice(start, hash).trim() === '';
  return parts.firstIn(isAlone ? { start: hash, end: text.length } : { start, end: lineEnd(text, hash) });
}

function rulesIn(list: string, offset: number): { id: string; span: Span }[] {
  return [...list.matchAll(/[^,\s]+/g)].map((match) => ({
    id: match[0],
    span: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));
}
