import { type Entry, entryOf, type Node, type Span } from '../syntax/tree';

/** One step along a path: an entry, or an item of a list. */
export interface PathStep {
  /** The entry with its key, or the item. */
  readonly span: Span;
  /** The entry; none for an item. */
  readonly entry?: Entry;
  /** Where the name of the step starts in the text of the path. */
  readonly from: number;
}

/** How far a path leads. */
export interface PathSteps {
  /** The steps that the plan has, the outermost first. */
  readonly steps: readonly PathStep[];
  /** Whether the plan has something at the end of the path too. */
  readonly complete: boolean;
}

/**
 * Follows a path such as `populations.kiosks.os[1].version` from the root of a plan. Ids may hold dots themselves: the longest
 * key that fits is meant, unless the rest of the path is found below a shorter one only.
 */
export function stepsOfPath(root: Node, path: string): PathSteps {
  return follow(root, path, 0);
}

function follow(node: Node, path: string, from: number): PathSteps {
  let furthest: PathSteps = { steps: [], complete: false };
  for (const { step, value, next } of candidates(node, path, from)) {
    const rest: PathSteps = next === undefined ? { steps: [], complete: true } : follow(value, path, next);
    const found = { steps: [step, ...rest.steps], complete: rest.complete };
    if (found.complete) return found;
    if (furthest.steps.length === 0) furthest = found;
  }
  return furthest;
}

interface Candidate {
  readonly step: PathStep;
  readonly value: Node;
  /** Where the next step starts in the text of the path; undefined at its end. */
  readonly next: number | undefined;
}

function candidates(node: Node, path: string, from: number): readonly Candidate[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') {
    const match = /^\[?(\d+)\]?\.?/.exec(path.slice(from));
    const item = match ? node.items[Number(match[1])] : undefined;
    if (!match || !item) return [];
    const end = from + match[0].length;
    const step = { span: { start: item.start, end: item.end }, from };
    return [{ step, value: item, next: end < path.length ? end : undefined }];
  }
  return namesAt(path, from).flatMap((name) => {
    const entry = entryOf(node, name);
    if (!entry) return [];
    const { key, value } = entry;
    const end = from + name.length;
    const step = { span: { start: key.start, end: Math.max(key.end, value.end) }, entry, from };
    return [{ step, value, next: end === path.length ? undefined : path[end] === '.' ? end + 1 : end }];
  });
}

/** YAML has no longer keys. */
const longestName = 1024;

/** What may be the name of the next step, the longest first. */
function namesAt(path: string, from: number): readonly string[] {
  const names: string[] = [];
  for (let end = Math.min(path.length, from + longestName); end > from; end--)
    if (end === path.length || path[end] === '.' || path[end] === '[') names.push(path.slice(from, end));
  return names;
}
