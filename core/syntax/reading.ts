import type { Problem } from './problem';
import { type Block, type Entry, ScalarNode } from './tree';

/** Far above any real plan; they keep a hostile file from costing more than its size. */
export const limits = {
  /** UTF-16 units of a text: about 100,000 lines. */
  characters: 4_000_000,
  /** Levels of nesting. */
  depth: 64,
  /** Values of a plan with every alias written out. */
  nodes: 1_000_000,
} as const;

/** The entries of maps down to this depth are blocks: what a key of the plan has, and each entry of a map by id, such as a population. */
export const depthOfBlocks = 1;

/** After these problems, what was read is not what was meant. */
export const misreading: ReadonlySet<string> = new Set([
  'json-syntax',
  'key-not-a-name',
  'nested-too-deeply',
  'unknown-alias',
  'yaml-syntax',
]);

/** Whether no two entries have the same key. Most maps have few, and comparing these is faster than a set. */
export function areDistinct(entries: readonly Entry[]): boolean {
  if (entries.length > 12) return new Set(entries.map(({ key }) => key.value)).size === entries.length;
  return entries.every(({ key }, index) => {
    for (let other = 0; other < index; other++) if (entries[other]?.key.value === key.value) return false;
    return true;
  });
}

/** The value of a key that has none, or of a value that could not be read. */
export function missing(offset: number, block?: Block): ScalarNode {
  return new ScalarNode(null, 'missing', offset, offset, block);
}

export function duplicateKey(name: string, key: ScalarNode, first: ScalarNode): Problem {
  return {
    rule: 'duplicate-key',
    message: `"${name}" stands twice in this map; only the first one is read. Remove or rename one of them.`,
    span: key,
    related: [{ span: first, message: `"${name}" stands here first.` }],
  };
}

export function nestedTooDeeply(start: number): Problem {
  return {
    rule: 'nested-too-deeply',
    message: `A plan is never nested more than ${limits.depth} levels deep; what stands inside is not read.`,
    span: { start, end: start + 1 },
  };
}

export function tooLarge(text: string): Problem {
  const [most, all] = [limits.characters, text.length].map((count) => count.toLocaleString('en'));
  return {
    rule: 'too-large',
    message: `This file has ${all} characters, and a plan ${most} at most. It is not read. Split it into several plans.`,
    span: { start: 0, end: 1 },
  };
}

export const templateMessage =
  'Template expressions such as "{{ … }}" are not read. Check the plan that the template produces.';

/** The first marker of a conflict that Git has left in the text, if there is one. */
export function conflictMarker(text: string): Problem | undefined {
  const match = text.includes('<<<<<<<') ? /^<{7}[^\r\n]*/m.exec(text) : null;
  if (!match) return undefined;
  return {
    rule: 'conflict-marker',
    message: 'A Git conflict is not resolved here, so the plan cannot be read. Keep one side and remove the markers.',
    span: { start: match.index, end: match.index + match[0].length },
  };
}
