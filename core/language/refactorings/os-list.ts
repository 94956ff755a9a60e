import { t } from '@vscode/l10n';
import { commentsIn, contentEnd } from '../../findings/comments';
import { editsOf } from '../../findings/edits';
import { lineWidth } from '../../findings/write';
import type { Analysis } from '../../index';
import { type Change, replace, unsafeFix } from '../../syntax/problem';
import { type Entry, entryOf, type ListNode, type Node, plainValue } from '../../syntax/tree';
import { lineBreakOf, lineEnd, lineStart } from '../../text/lines';
import { actionKinds } from '../action-kinds';
import { populationOn, type Step } from '../steps';
import type { Action } from './action';
import { flowSource, isAliased } from './flow-source';

type ListEntry = Entry & { readonly value: ListNode };

/**
 * Other ways to write the list of operating systems at the cursor. Plans have no collection of them that a population could name:
 * in YAML, what several populations have alike can be written once and read by aliases; in JSON it cannot.
 */
export function osListActions(analysis: Analysis, steps: readonly Step[]): readonly Action[] {
  const { tree, text, plan } = analysis;
  const entry = steps[3]?.name === 'os' && populationOn(plan, steps) ? steps[3].entry : undefined;
  if (!entry) return [];
  const action = (title: string, kind: Action['kind'], changes: readonly Change[] | undefined): Action[] => {
    const edits = changes && editsOf(unsafeFix('', ...changes), tree, text);
    return edits ? [{ title, kind, edits }] : [];
  };
  if (isAliased(entry.value)) {
    const written = flowSource(entry.value, text, true);
    const changes = written === undefined ? undefined : [replace(entry.value, written)];
    return action(t('Write the operating systems out here'), actionKinds.inline, changes);
  }
  const { key, value } = entry;
  if (value.kind !== 'list' || value.items.length < 2) return [];
  const list: ListEntry = { key, value };
  const again = repetitionsOf(analysis, list);
  return [
    ...action(t('Write one operating system a line'), actionKinds.lines, overLines(list, analysis)),
    ...action(t('Write the operating systems on one line'), actionKinds.lines, onOneLine(list, analysis)),
    ...(again.length > 0
      ? action(
          t('Write the list once, and refer to it from {0}', again.map(({ id }) => `"${id}"`).join(', ')),
          actionKinds.extract,
          asAnchor(freeAnchor('systems', text), list, again, analysis),
        )
      : []),
  ];
}

/** Puts the items of a list in brackets on lines of their own: behind dashes where YAML allows it. */
function overLines({ key, value: list }: ListEntry, { text, tree }: Analysis): Change[] | undefined {
  const end = contentEnd(list, text);
  const start = behindColon({ key, value: list }, text);
  const indent = text.slice(lineStart(text, key.start), key.start);
  const isOneLine = text.slice(list.start, end).search(/[\r\n]/) < 0;
  if (!list.flow || !isOneLine || start === undefined || !/^ *$/.test(indent)) return undefined;
  const inner = `${lineBreakOf(text)}${indent}  `;
  const items = list.items.map((item) => text.slice(item.start, contentEnd(item, text)));
  if (tree.format === 'json' || isInBrackets(key.start, text, tree.root)) {
    const lines = items.map((item) => inner + item).join(',');
    return [replace({ start: list.start, end }, `[${lines}${lineBreakOf(text)}${indent}]`)];
  }
  const behind = lineEnd(text, end);
  // A comment behind the list is about all of it, and stays behind the key.
  return [
    replace({ start, end }, ''),
    replace({ start: behind, end: behind }, items.map((item) => `${inner}- ${item}`).join('')),
  ];
}

/** The offset behind the colon of an entry; undefined where an anchor or a tag stands there. */
function behindColon({ key, value }: ListEntry, text: string): number | undefined {
  const colon = text.indexOf(':', key.end) + 1;
  return /[&!]/.test(text.slice(colon, value.start).replace(/#.*/g, '')) ? undefined : colon;
}

/** Whether a map in braces or a list in brackets stands around an offset. */
function isInBrackets(offset: number, text: string, node: Node | undefined): boolean {
  if (!node || node.kind === 'scalar' || offset < node.start || offset > node.end) return false;
  if (node.flow && offset > node.start && offset < node.end && text[node.start] !== '*') return true;
  const children = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items;
  return children.some((child) => isInBrackets(offset, text, child));
}

/** Puts the items of a list on one line, where they fit and no comment stands among them. */
function onOneLine({ key, value: list }: ListEntry, { text, tree }: Analysis): Change[] | undefined {
  const end = contentEnd(list, text);
  const source = flowSource(list, text);
  if (source === undefined || text.slice(key.end, end).search(/[\r\n]/) < 0) return undefined;
  const comments = tree.format === 'yaml' ? commentsIn({ start: key.end, end }, [{ key, value: list }], text) : [];
  const start = behindColon({ key, value: list }, text);
  if (start === undefined) return undefined;
  const isShort = start - lineStart(text, start) + source.length < lineWidth;
  return comments.length === 0 && isShort ? [replace({ start, end }, ` ${source}`)] : undefined;
}

/** The lists of other populations that say the same, where they are no aliases yet. */
function repetitionsOf(
  { plan, tree }: Analysis,
  { value }: ListEntry,
): readonly (ListEntry & { readonly id: string })[] {
  if (tree.format === 'json') return [];
  const said = JSON.stringify(plainValue(value));
  return [...plan.populations].flatMap(({ id, node }) => {
    const os = entryOf(node, 'os');
    if (os?.value.kind !== 'list' || os.value.start === value.start || isAliased(os.value) || !id) return [];
    return JSON.stringify(plainValue(os.value)) === said
      ? [{ key: os.key, value: os.value, id: String(id.value) }]
      : [];
  });
}

/** Names the first of equal lists, and lets the others refer to it; undefined where a comment would be lost. */
function asAnchor(
  name: string,
  list: ListEntry,
  others: readonly ListEntry[],
  { text }: Analysis,
): Change[] | undefined {
  const [first, ...rest] = [list, ...others].sort((a, b) => a.value.start - b.value.start) as [
    ListEntry,
    ...ListEntry[],
  ];
  const colon = behindColon(first, text);
  if (colon === undefined) return undefined;
  const changes = [replace({ start: colon, end: colon }, ` &${name}`)];
  for (const { key, value } of rest) {
    const [start, end] = [behindColon({ key, value }, text), contentEnd(value, text)];
    if (start === undefined || commentsIn({ start, end }, [{ key, value }], text).length > 0) return undefined;
    changes.push(replace({ start, end }, ` *${name}`));
  }
  return changes;
}

function freeAnchor(wanted: string, text: string): string {
  let name = wanted;
  for (let number = 2; text.includes(`&${name}`); number++) name = `${wanted}-${number}`;
  return name;
}
