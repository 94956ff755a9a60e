import type { Format, Span } from '../../syntax/tree';
import type { Edit } from '../../text/edit';
import type { Icon, Option, Topic } from './option';
import { entriesPieces, flowPieces, type Manner, type Piece, plainTextOf, snippetOf, writeValue } from './pieces';
import type { Spot } from './spot';

/** Something that can be written at the cursor. */
export interface CompletionItem {
  readonly label: string;
  readonly icon: Icon;
  readonly detail?: string;
  /** Items stand in the order of this number, those with the same in the order of the list. What cannot work stands last. */
  readonly rank: number;
  /** What is compared with the word that is typed. */
  readonly filter: string;
  /** What is written in place of that word, on its line. */
  readonly edit: Edit;
  /** The same as a snippet, with places to fill in. */
  readonly snippet?: string;
  /** What changes elsewhere. None of these touches `edit`. */
  readonly also: readonly Edit[];
  readonly about?: Topic;
  /** Whether there is something to choose at the place that the cursor comes to. */
  readonly goesOn: boolean;
}

/** What is the same for everything that is written into a plan. */
export interface Habits {
  readonly format: Format;
  /** The text with the word at the cursor in it. */
  readonly text: string;
  readonly step: number;
  readonly lineBreak: string;
}

/** The item that writes an option at a spot. */
export function itemOf(option: Option, spot: Spot, habits: Habits): CompletionItem {
  const { also } = spot;
  const span = option.kind === 'text' ? option.span : spot.span;
  const pieces = option.kind === 'text' ? [option.text] : [spot.lead, ...piecesOf(option, spot, habits), spot.trail];
  const label = labelOf(option);
  return {
    label,
    icon: option.icon ?? (option.kind === 'key' ? 'key' : option.kind === 'value' ? 'word' : 'object'),
    detail: option.objection ?? option.detail,
    rank: option.objection ? 2 : option.kind === 'entries' ? 0 : 1,
    filter: quoteAt(habits.text, span) + label,
    edit: { ...span, text: plainTextOf(pieces) },
    snippet: snippetOf(pieces),
    also,
    about: option.about,
    goesOn: option.kind === 'key' && !spot.entry && option.goesOn === true,
  };
}

function labelOf(option: Option): string {
  if (option.kind === 'key') return option.name;
  if (option.kind === 'text') return option.text;
  if (option.kind === 'entries') return option.label;
  const { label, value } = option;
  return label ?? (typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function piecesOf(
  option: Exclude<Option, { kind: 'text' }>,
  spot: Spot,
  { format, text, step, lineBreak }: Habits,
): Piece[] {
  const { span, style, spread, column } = spot;
  const manner: Manner = { format, style, spread, column, step, lineBreak };
  if (option.kind === 'value') {
    const written = writeValue(option.value, format, quoteAt(text, span));
    return [spot.asList ? `[${written}]` : written];
  }
  if (option.kind === 'key' && spot.entry) {
    const key = writeValue(option.name, format, quoteAt(text, span));
    return [spot.colon ? `${key}:` : key];
  }
  const entries = option.kind === 'key' ? ([[option.name, option.body]] as const) : option.entries;
  if (spot.role === 'key') return entriesPieces(entries, manner);
  const object = { kind: 'object', entries } as const;
  return flowPieces(spot.asList ? { kind: 'list', item: object } : object, manner);
}

/** The quote that a word starts with. */
const quoteAt = (text: string, { start, end }: Span): string => /^["']/.exec(text.slice(start, end))?.[0] ?? '';
