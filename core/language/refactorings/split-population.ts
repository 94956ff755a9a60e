import { t } from '@vscode/l10n';
import { entryEnd } from '../../findings/comments';
import { editsOf } from '../../findings/edits';
import { flowStyle } from '../../findings/flow-style';
import { behindOwnComments, standsApart } from '../../findings/update-block';
import type { Analysis } from '../../index';
import type { Population } from '../../model/plan.generated';
import { type Change, set, unsafeFix, update } from '../../syntax/problem';
import { type Entry, entryOf, type ListNode, type MapNode, type Span } from '../../syntax/tree';
import { applyEdits, type Edit, ordered } from '../../text/edit';
import { lineBreakOf, lineEnd, lineStart, skipLineBreak } from '../../text/lines';
import { actionKinds } from '../action-kinds';
import { keyAt, populationOn, type Step } from '../steps';
import type { Action } from './action';
import { freeId } from './declare';
import { onlyItem } from './one-system';
import { type MixedFact, type Slice, slicesOf } from './slices';
import { nameSlices } from './split-mentions';

/**
 * Makes several populations of one that mixes what the rules judge apart: operating systems, or people on site and elsewhere. What
 * named it names all of them.
 */
export function splitActions(analysis: Analysis, steps: readonly Step[], offset: number): readonly Action[] {
  const population = populationOn(analysis.plan, steps);
  if (!population) return [];
  const isAtId = steps.length === 3 && keyAt(steps, offset) !== undefined;
  const facts = (['os', 'location'] as const).filter((fact) => isAtId || steps[3]?.name === fact);
  return facts.flatMap((fact) => splitBy(analysis, population, fact));
}

function splitBy(analysis: Analysis, population: Population, fact: MixedFact): Action[] {
  const { plan, tree, text } = analysis;
  const { id, node, devices } = population;
  const map = plan.populations.node;
  const entry = map?.entries.find(({ key }) => key === id);
  const slices = slicesOf(population, fact);
  if (!map || !entry || !id || slices.length === 0) return [];
  const ids = slices.map(({ suffix }) => freeId(`${id.value}-${suffix}`, plan.populations));
  const region = map.flow ? { start: entry.key.start, end: entryEnd(entry, text) } : linesOf(entry, text);
  const copies: string[] = [];
  for (const [index, slice] of slices.entries()) {
    const narrowed = narrow(analysis, node, slice);
    const changes = narrowed && [set(id, ids[index] as string), ...narrowed];
    const edits = changes && editsOf(unsafeFix('', ...changes), tree, text);
    if (!edits?.every(({ start, end }) => region.start <= start && end <= region.end)) return [];
    copies.push(
      applyEdits(
        text.slice(region.start, region.end),
        edits.map((edit) => moved(edit, -region.start)),
      ),
    );
  }
  const mentions = nameSlices(analysis, String(id.value), slices, ids);
  const others = mentions && editsOf(unsafeFix('', ...mentions), tree, text);
  const edits = others && ordered([...others, { ...region, text: joined(copies, entry, map, analysis) }]);
  if (!edits) return [];
  const names = ids.length > 3 ? [...ids.slice(0, 2), '…'] : ids;
  const title =
    fact === 'os'
      ? t('Split by operating system: {0}', names.join(', '))
      : t('Split by location: {0}', names.join(', '));
  // Nobody has said how the devices divide.
  return [{ title: devices ? t('{0} (say how many devices each has)', title) : title, kind: actionKinds.split, edits }];
}

/** Leaves one slice of a population. How many devices it has, nobody has said. */
function narrow({ text, tree }: Analysis, node: MapNode, { system, values }: Slice): readonly Change[] | undefined {
  const change = update(node, { ...values, devices: undefined });
  if (system === undefined) return [change];
  const os = entryOf(node, 'os');
  if (os?.value.kind !== 'list') return undefined;
  const only = onlyItem({ key: os.key, value: os.value as ListNode }, system, tree.format, text);
  return only && [change, ...only];
}

const moved = ({ start, end, text }: Edit, by: number): Edit => ({ start: start + by, end: end + by, text });

/** The lines of an entry with the comments that belong to it, to the start of the next line. */
function linesOf({ key, value }: Entry, text: string): Span {
  const start = lineStart(text, key.start);
  const end = behindOwnComments(lineEnd(text, entryEnd({ key, value }, text)), key.start - start, text);
  return { start, end: skipLineBreak(text, end) };
}

/** The copies of an entry, one behind the other, as entries of its map are written. */
function joined(copies: readonly string[], entry: Entry, map: MapNode, { text, tree }: Analysis): string {
  if (map.flow) return copies.join(`,${flowStyle(map, map.entries[0]?.key.start, tree.format, text).gap}`);
  const lineBreak = lineBreakOf(text);
  const [first = '', ...others] = copies.map((copy) => copy.replace(/(?:\r\n?|\n)$/, ''));
  const gap = lineBreak + (standsApart(entry, map.entries, text) ? lineBreak : '');
  const comments = commentsAbove(entry, text);
  const end = text[linesOf(entry, text).end - 1];
  return [first, ...others.map((copy) => comments + copy)].join(gap) + (end === '\n' || end === '\r' ? lineBreak : '');
}

/** The lines right above an entry that are comments of the same indentation: they speak of the entry, or decide something for it. */
function commentsAbove({ key }: Entry, text: string): string {
  const start = lineStart(text, key.start);
  const above = /(?:^|[\r\n])((?:[ \t]*#[^\r\n]*(?:\r\n?|\n))*)$/.exec(text.slice(0, start))?.[1] ?? '';
  const indent = text.slice(start, key.start);
  const lines = above.match(/[^\r\n]*(?:\r\n?|\n)/g) ?? [];
  const first = lines.findLastIndex((line) => !line.startsWith(`${indent}#`)) + 1;
  return lines.slice(first).join('');
}
