import { keyEnd } from './plain-yaml-text';
import { type Problem, withPlaces } from './problem';
import { readYaml } from './read-yaml';
import { templateMessage } from './reading';
import { type Block, type Entry, MovingSpan, type Node, type Span } from './tree';

/** An entry that is read by itself, and what stands around it. */
export interface Island {
  readonly block: Block;
  /** Where its first line starts, and where its last line ends. */
  readonly start: number;
  readonly end: number;
  /** Of its key; all lines that are not in it are no deeper. */
  readonly column: number;
  /** Of the key whose map it is in; undefined where it is a key of the plan itself. */
  readonly columnAbove: number | undefined;
  /** Of the line behind it; -1 at the end of the text. */
  readonly columnBehind: number;
}

/**
 * Reads one entry of a map with all that YAML knows, in a text that is otherwise plain: what is wrong in there, or takes several
 * lines, is no reason to read all of the plan like this. What is wrong with it is noted in its block.
 *
 * @returns undefined where more of the text may depend on the entry than its own lines
 */
export function readIsland(text: string, island: Island): Entry | undefined {
  const { block, start, end, column, columnAbove, columnBehind } = island;
  if (columnBehind > column || !closesBrackets(text.slice(start, end))) return undefined;
  // The same place among others: in a map, if it is in one, and in front of another entry, if one follows.
  const above = columnAbove === undefined ? '' : `${' '.repeat(columnAbove)}x:\n`;
  // A key is as long as the one that follows: the library refuses those that would be too long together with what is above.
  const name = 'y'.repeat(Math.max(1, keyEnd(text, end + columnBehind) - end - columnBehind));
  const below = columnBehind < 0 ? '' : `${' '.repeat(columnBehind)}${name}: 1\n`;
  const source = `${above}${text.slice(start, end)}${below}`;
  const { root, problems, misread, anchors } = readYaml(source);
  const outer = onlyEntry(root, columnBehind === (columnAbove ?? column), name);
  const entry = columnAbove === undefined ? outer : onlyEntry(outer?.value, columnBehind === column, name);
  if (!entry || anchors.length > 0) return undefined;
  const from = above.length;
  const to = source.length - below.length;
  const isOwn = ({ start: one, end: other }: Span): boolean => one >= from && other <= to;
  if (!isOwn(entry.value) || !problems.every(({ span }) => isOwn(span)) || !misread.every(isOwn)) return undefined;
  // A mistake that takes in several entries may reach further than they do.
  if (problems.some(reachesOut) || (columnAbove === undefined && problems.length > 0)) return undefined;

  block.isPlain = false;
  const mover = new Mover(block, start - from);
  mover.entry(entry);
  block.problems = problems.map((problem) => withPlaces(problem, (span) => mover.span(span)));
  block.misread = misread.map((span) => mover.span(span));
  return entry;
}

/** Whether brackets are closed as they are opened. The library makes something else of all that follows where they are not. */
function closesBrackets(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.replace(/(?<=^|\s)#.*/gm, '').matchAll(/[{}[\]]/g)) {
    depth += bracket === '{' || bracket === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Whether a problem is one of the whole text. An anchor may stand elsewhere; what is never closed goes on; and what stands around
 * a template says nothing until it is filled in.
 */
const reachesOut = ({ rule, message }: Problem): boolean =>
  rule === 'unknown-alias' || message.includes('never closed') || message === templateMessage;

/** The only entry of a block map, but for the one that stands for what follows. */
function onlyEntry(node: Node | undefined, isFollowed: boolean, follows: string): Entry | undefined {
  if (node?.kind !== 'map' || node.flow || node.entries.length !== (isFollowed ? 2 : 1)) return undefined;
  const [entry, follower] = node.entries;
  const isWhole =
    !follower || (follower.key.value === follows && follower.value.kind === 'scalar' && follower.value.value === 1);
  return isWhole ? entry : undefined;
}

/** Moves what was read elsewhere into a block. */
class Mover {
  private readonly moved = new Set<MovingSpan>();

  /** @param shift from where it was read to where it stands */
  constructor(
    private readonly block: Block,
    private readonly shift: number,
  ) {}

  entry({ key, value }: Entry): void {
    this.span(key);
    this.node(value);
  }

  private node(node: Node): void {
    this.span(node);
    if (node.kind === 'list') for (const item of node.items) this.node(item);
    if (node.kind === 'map') for (const entry of node.entries) this.entry(entry);
  }

  /** The span itself, where it is part of what moves. */
  span<S extends Span>(span: S): S {
    if (!(span instanceof MovingSpan))
      return new MovingSpan(span.start + this.shift, span.end + this.shift, this.block) as Span as S;
    if (!this.moved.has(span)) {
      this.moved.add(span);
      span.moveInto(this.block, this.shift);
    }
    return span;
  }
}
