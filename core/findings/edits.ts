import type { Change, Fix } from '../syntax/problem';
import type { SyntaxTree } from '../syntax/syntax-tree';
import { contains, type ScalarNode } from '../syntax/tree';
import { type Edit, ordered } from '../text/edit';
import { contentEnd } from './comments';
import { updateBlock } from './update-block';
import { updateFlow } from './update-flow';
import { writeScalar } from './write';

/**
 * The text edits of a fix, in order, or undefined where it cannot be done without touching something else: a value
 * that an alias reads too, or a comment that would be lost.
 *
 * @param text the text that `tree` was read from
 */
export function editsOf(fix: Fix, tree: SyntaxTree, text: string): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const change of fix.changes) {
    const some = editsOfChange(change, tree, text);
    if (!some) return undefined;
    edits.push(...some);
  }
  const speaksForOthers = edits.some((edit) => tree.shared.some((span) => contains(span, edit)));
  return speaksForOthers ? undefined : ordered(edits);
}

function editsOfChange(change: Change, tree: SyntaxTree, text: string): readonly Edit[] | undefined {
  switch (change.kind) {
    case 'replace':
      return [{ start: change.span.start, end: change.span.end, text: change.text }];
    case 'quote':
      return [
        {
          start: change.node.start,
          end: change.node.end,
          text: JSON.stringify(text.slice(change.node.start, change.node.end)),
        },
      ];
    case 'set':
      return setScalar(change.node, writeScalar(change.value, tree.format, change.node.style), text);
    case 'update': {
      const { map } = change;
      // The entries of an alias stand with its anchor, and speak for every place that reads it.
      if (map.entries.some(({ key }) => !contains(map, key)) || tree.shared.some((span) => contains(span, map)))
        return undefined;
      return map.flow ? updateFlow(change, tree.format, text) : updateBlock(change, text);
    }
  }
}

function setScalar(node: ScalarNode, written: string, text: string): Edit[] | undefined {
  if (node.style !== 'missing') return [{ start: node.start, end: contentEnd(node, text), text: written }];
  // Behind the colon of its key, before a comment that may follow there.
  const colon = text.slice(0, node.start).trimEnd().length - 1;
  return text[colon] === ':' ? [{ start: colon + 1, end: colon + 1, text: ` ${written}` }] : undefined;
}
