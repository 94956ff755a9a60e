import type { Change, Fix } from '../syntax/problem';
import type { SyntaxTree } from '../syntax/syntax-tree';
import { contains, type ListNode, type MapNode, type ScalarNode, type Span } from '../syntax/tree';
import { type Edit, ordered } from '../text/edit';
import { contentEnd, headerComment, isMarked } from './comments';
import { insertItems } from './insert-items';
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
  const speaksForOthers = edits.some((edit) =>
    tree.shared.some((span) => contains(span, edit) || contains(edit, span)),
  );
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
    case 'insert': {
      const { list } = change;
      if (isElsewhere(list, list.items, tree) || isDamaged(list, tree)) return undefined;
      return insertItems(change, tree.format, text);
    }
    case 'update': {
      const { map } = change;
      const keys = map.entries.map(({ key }) => key);
      if (isElsewhere(map, keys, tree) || isDamaged(map, tree)) return undefined;
      if (!map.flow) return updateBlock(change, text);
      // An alias of an empty map, or a map without braces, as in `[a: 1]`.
      if (text[map.start] !== '{') return undefined;
      const edits = updateFlow(change, tree.format, text);
      return edits?.some((edit) => holdsJsonComment(edit, tree)) ? undefined : edits;
    }
  }
}

/** Whether a collection is an alias, whose children stand with its anchor, or text that speaks for aliases too. */
function isElsewhere(collection: Span, children: readonly Span[], { shared }: SyntaxTree): boolean {
  return children.some((child) => !contains(collection, child)) || shared.some((span) => contains(span, collection));
}

/** Whether it is uncertain where the children of a collection begin and end; what is damaged inside of one does not count. */
function isDamaged(collection: MapNode | ListNode, { problems }: SyntaxTree): boolean {
  const children = collection.kind === 'map' ? collection.entries.map(({ value }) => value) : collection.items;
  const inside = children.filter(({ kind }) => kind !== 'scalar');
  return problems.some(
    ({ rule, span }) =>
      rule.endsWith('-syntax') && contains(collection, span) && !inside.some((value) => contains(value, span)),
  );
}

/** JSON has no comments; those that a plan has all the same are not lost. */
function holdsJsonComment(edit: Edit, { problems }: SyntaxTree): boolean {
  return problems.some(({ rule, span }) => rule === 'json-comment' && contains(edit, span));
}

function setScalar(node: ScalarNode, written: string, text: string): Edit[] | undefined {
  if (node.style !== 'missing') {
    const end = contentEnd(node, text);
    return headerComment(node, text) ? undefined : [{ start: node.start, end, text: written }];
  }
  // Behind the colon of its key, before a comment that may follow there.
  const colon = text.slice(0, node.start).trimEnd().length - 1;
  return text[colon] === ':' && !isMarked(colon + 1, text)
    ? [{ start: colon + 1, end: colon + 1, text: ` ${written}` }]
    : undefined;
}
