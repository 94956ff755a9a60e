import { contentEnd } from '../findings/comments';
import type { Analysis } from '../index';
import type { Node, Span } from '../syntax/tree';
import { blockEnd, lineEnd, lineStart } from '../text/lines';
import { commentFolds } from './comment-folds';

/** A part of a plan that can be folded away: from the end of the line that stays to the end of the last line that goes. */
export interface Fold extends Span {
  readonly kind: 'block' | 'comment' | 'region';
}

/**
 * What can be folded: maps, lists and texts of several lines, blocks of comments, and what stands between `# region` and
 * `# endregion`. No two of them start on one line.
 *
 * @param limit how many there may be; what stands deepest is left out first
 */
export function foldingRanges(
  { tree: { root, format }, text }: Pick<Analysis, 'tree' | 'text'>,
  limit = Number.POSITIVE_INFINITY,
): readonly Fold[] {
  const found: Found = { folds: [], texts: [] };
  // The first line of a plan is not there to fold all others away, unless a brace opens in it.
  if (root?.kind === 'map' && root.flow) addValue(root, root.start, text, found);
  else if (root) addInside(root, text, found);
  // JSON has no comments: what reads like one is something else.
  const comments = format === 'yaml' ? commentFolds(text, found.texts) : [];
  const folds = onePerLine([...found.folds, ...comments], text);
  return folds.length <= limit ? folds : outermost(folds, limit);
}

interface Found {
  readonly folds: Fold[];
  /** Scalars of several lines: what looks like a comment in there is none. */
  readonly texts: Span[];
}

/** @param head where what stays visible starts: the key, or the item itself */
function addValue(node: Node, head: number, text: string, found: Found): void {
  // Asked first, because lines can be long: most values stand on one.
  if (hasLineBreak(text, head, contentEnd(node, text))) {
    const hidden = node.kind !== 'scalar' && node.flow ? insideBrackets(node, text) : belowLine(node, head, text);
    if (hasLineBreak(text, hidden.start, hidden.end)) found.folds.push({ ...hidden, kind: 'block' });
    if (node.kind === 'scalar') found.texts.push(node);
  }
  addInside(node, text, found);
}

const hasLineBreak = (text: string, start: number, end: number): boolean => /[\r\n]/.test(text.slice(start, end));

function addInside(node: Node, text: string, found: Found): void {
  // What an alias reads is folded where it stands.
  if (node.kind === 'scalar' || text[node.start] === '*') return;
  if (node.kind === 'list') for (const item of node.items) addValue(item, item.start, text, found);
  else for (const { key, value } of node.entries) addValue(value, key.start, text, found);
}

/** A bracket that closes on a line of its own stays visible. */
function insideBrackets(node: Node, text: string): Span {
  const close = node.end - 1;
  const line = lineStart(text, close);
  const end = text.slice(line, close).trim() === '' ? text.slice(0, line).trimEnd().length : node.end;
  return { start: node.start + 1, end };
}

/** A block ends with its last value, or with the comments below that are indented deeper than its key. */
function belowLine(node: Node, head: number, text: string): Span {
  const start = lineEnd(text, node.kind === 'scalar' ? Math.max(head, node.start) : head);
  const end = contentEnd(node, text);
  const leads = /^[ -]*$/.test(text.slice(lineStart(text, head), head));
  if (node.kind === 'scalar' || !leads) return { start, end: Math.max(start, end) };
  return { start, end: text.slice(0, blockEnd(text, head, false, Math.max(start, end))).trimEnd().length };
}

/** The folds in their order; of several that start on one line, the largest. */
function onePerLine(folds: readonly Fold[], text: string): readonly Fold[] {
  const lines = new Map<number, Fold>();
  for (const fold of folds) {
    const line = lineStart(text, fold.start);
    const other = lines.get(line);
    if (!other || other.end < fold.end) lines.set(line, fold);
  }
  return [...lines.values()].sort((a, b) => a.start - b.start);
}

/** As many folds as the limit allows, those that stand in the fewest others first. */
function outermost(folds: readonly Fold[], limit: number): readonly Fold[] {
  const around: Fold[] = [];
  const byDepth = folds.map((fold) => {
    while (around.length > 0 && (around.at(-1) as Fold).end < fold.end) around.pop();
    return { fold, depth: around.push(fold) };
  });
  const kept = new Set(
    byDepth
      .sort((a, b) => a.depth - b.depth)
      .slice(0, limit)
      .map(({ fold }) => fold),
  );
  return folds.filter((fold) => kept.has(fold));
}
