import type { AnalyzeOptions } from '../index';
import { read } from '../syntax/read';
import type { Format } from '../syntax/tree';
import { lineBreakOf } from '../text/lines';
import { configurationKeys, configurationValues, isListOfConfiguration } from './completion/configuration';
import { type Context, contextOf } from './completion/context';
import { ignoreItems } from './completion/ignore-comments';
import { type CompletionItem, itemOf } from './completion/item';
import type { Option, Typing } from './completion/option';
import { planKeys } from './completion/plan-keys';
import { planValues } from './completion/plan-values';
import type { ReadText, Spot, Surveyed } from './completion/spot';
import { surroundingsOf } from './completion/surroundings';
import { spotsWithin, stepOf, survey } from './completion/survey';
import type { Step } from './steps';

export type { CompletionItem } from './completion/item';

/** What can be written at a cursor. */
export interface Completion {
  readonly items: readonly CompletionItem[];
  /** Whether there is something else to offer with every letter that is typed. */
  readonly followsTyping: boolean;
}

const nothing: Completion = { items: [], followsTyping: false };

/**
 * What can be written at an offset of a plan. The text is read here, and not an analysis of it: while a word is half typed, the
 * plan without that word says more about the place than the plan with it, and is read faster.
 *
 * @param offset of the cursor, in UTF-16 units
 * @param readText reads texts that are much like this one
 */
export function complete(
  text: string,
  offset: number,
  options: AnalyzeOptions,
  readText: ReadText = (other) => read(other, options.format),
): Completion {
  const { format } = options;
  const around = surroundingsOf(text, offset, format);
  if (around.kind === 'comment') {
    const context = contextOf(text, readText(text), options);
    return { ...nothing, items: ignoreItems(context, around.start, offset) };
  }
  let context: Context | undefined;
  return completeWith(text, offset, format, readText, (surveyed) => {
    context ??= contextOf(surveyed.text, surveyed.tree, options);
    const known = context;
    return {
      isList: ({ shape }) => shape?.kind === 'list',
      keys: (spot, typing) => planKeys(spot, typing, known),
      values: (spot, typing) => planValues(spot, typing, known),
    };
  });
}

/** As `complete`, for the text of an `enrollment-plan.config.yaml`. */
export function completeConfiguration(text: string, offset: number): Completion {
  const readText: ReadText = (other) => read(other, 'yaml');
  return completeWith(text, offset, 'yaml', readText, () => ({
    isList: (_, steps) => isListOfConfiguration(steps),
    keys: configurationKeys,
    values: configurationValues,
  }));
}

/** What a kind of file has to say about a place. */
interface Vocabulary {
  isList(place: Step, steps: readonly Step[]): boolean;
  keys(spot: Spot, typing: Typing): readonly Option[];
  values(spot: Spot, typing: Typing): readonly Option[];
}

function completeWith(
  text: string,
  offset: number,
  format: Format,
  readText: ReadText,
  vocabularyOf: (surveyed: Surveyed) => Vocabulary,
): Completion {
  const surveyed = survey(text, offset, format, readText);
  if (!surveyed) return nothing;
  const vocabulary = vocabularyOf(surveyed);
  const step = stepOf(surveyed.tree.root, surveyed.text, surveyed.spots);
  const habits = { format, text, step, lineBreak: lineBreakOf(text) };
  const spots = surveyed.spots.flatMap((spot) =>
    spotsWithin(spot, (place) => vocabulary.isList(place, spot.steps), text, step),
  );
  const items = spots.flatMap((spot) => {
    const word = text
      .slice(spot.span.start, spot.span.end)
      .trim()
      .replace(/^["']|["']$/g, '');
    const typing = { text, offset, word };
    // Between brackets, a whole object is a value; in block style, its keys are written below.
    const values = spot.role === 'value' ? vocabulary.values(spot, typing) : [];
    const keys = spot.role === 'key' || spot.style === 'flow' ? vocabulary.keys(spot, typing) : [];
    return [...values, ...keys].map((option) => itemOf(option, spot, habits));
  });
  const followsTyping = spots.some(
    ({ role, steps, entry }) => role === 'key' && !entry && steps.at(-1)?.shape?.kind === 'map',
  );
  return { items: inOrder(items), followsTyping };
}

const inOrder = (items: readonly CompletionItem[]): readonly CompletionItem[] =>
  [...items].sort((a, b) => a.rank - b.rank);
