import { read as readText } from '../../syntax/read';
import { missing } from '../../syntax/reading';
import type { Format, Node } from '../../syntax/tree';
import { lineBreakOf, lineStart } from '../../text/lines';
import type { Step } from '../steps';
import { columnOf } from './block-line';
import { stepOfItem } from './levels';
import type { ReadText, Spot, Surveyed } from './spot';
import { surroundingsOf } from './surroundings';
import { surveyBlock } from './survey-block';
import { surveyFlow } from './survey-flow';

/**
 * What could be written at an offset. The word that is being typed there is left out of the tree, so that half a word never hides
 * what the rest of the plan says.
 *
 * @returns undefined where nothing can be written: in a comment, or in a text of several lines
 */
export function survey(
  text: string,
  offset: number,
  format: Format,
  read: ReadText = (other) => readText(other, format),
): Surveyed | undefined {
  const around = surroundingsOf(text, offset, format);
  if (around.kind === 'flow') return surveyFlow(text, offset, around.open, format, read);
  return around.kind === 'block' && format === 'yaml' ? surveyBlock(text, offset, read) : undefined;
}

/**
 * The spots that a spot for a value stands for, once it is known what the value is: for the first item of a list, for the first
 * key of a map.
 *
 * @param isList whether a list is expected there
 * @param step how much deeper than a key the entries of its value stand, in spaces
 */
export function spotsWithin(spot: Spot, isList: (step: Step) => boolean, text: string, step: number): readonly Spot[] {
  const place = spot.steps.at(-1);
  if (spot.role === 'key' || !place) return [spot];
  const isItem = place.node.kind === 'list' || isList(place);
  const steps = isItem ? [...spot.steps, nextItem(place)] : spot.steps;
  if (spot.style === 'flow') return [{ ...spot, steps, asList: isItem }];
  if (!spot.behindKey) {
    const dash = isItem ? '- ' : '';
    const within = { ...spot, steps, lead: spot.lead + dash, column: spot.column + dash.length };
    return [within, { ...within, role: 'key' }];
  }
  // A map starts on the line below, and takes no blank along behind the colon.
  const column = spot.column + step;
  const before = text.slice(0, spot.span.start).trimEnd().length;
  const blank = { start: before, end: spot.span.start, text: '' };
  return [
    { ...spot, steps, asList: isItem },
    {
      ...spot,
      role: 'key',
      steps,
      column: column + (isItem ? 2 : 0),
      lead: lineBreakOf(text) + ' '.repeat(column) + (isItem ? '- ' : ''),
      also: blank.start < blank.end ? [blank] : [],
    },
  ];
}

/** What would be the next item of a list. */
function nextItem(list: Step): Step {
  const { node } = list;
  return stepOfItem(list, missing(node.end), node.kind === 'list' ? node.items.length : 0);
}

/**
 * How much deeper than a key the entries of its value stand in this plan, in spaces.
 *
 * @param spots what the line at the cursor shows of it, where the rest of the plan shows nothing
 */
export function stepOf(root: Node | undefined, text: string, spots: readonly Spot[]): number {
  const [spot] = spots;
  const own = spot?.style === 'block' ? spot.column / Math.max(1, spot.steps.length - 1) : 2;
  const usual = own >= 2 && own <= 8 && Number.isInteger(own) ? own : 2;
  if (root?.kind !== 'map') return usual;
  for (const { key, value } of root.entries) {
    const first = value.kind === 'map' ? value.entries[0]?.key : undefined;
    const step = first && first.start > key.end ? columnOf(text, first.start) - columnOf(text, key.start) : 0;
    if (first && step > 0 && step <= 8 && lineStart(text, first.start) > key.start) return step;
  }
  return usual;
}
