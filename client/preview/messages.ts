import type { PreviewResult } from '../../server/protocol';

// What the panel and the page it shows say to each other.

/** To the page. */
export type ToPage =
  /** First of all: the texts in the language of the editor, by the English ones. */
  | { readonly kind: 'start'; readonly texts: { readonly [english: string]: string } }
  | { readonly kind: 'update'; readonly result: PreviewResult }
  /** Where the editor's cursor is, as an offset in UTF-16 units. */
  | { readonly kind: 'cursor'; readonly offset: number }
  /** Said to those who do not see what happened. */
  | { readonly kind: 'say'; readonly text: string };

/** What the page remembers over a reload. */
export interface PageState {
  readonly uri: string;
  readonly chosen?: string;
}

/** From the page. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'choose'; readonly id: string }
  /** A place in the text of `version`, in UTF-16 units. */
  | { readonly kind: 'reveal'; readonly start: number; readonly end: number; readonly version: number }
  | {
      readonly kind: 'fix';
      readonly rule: string;
      readonly title: string;
      readonly start: number;
      readonly end: number;
      readonly version: number;
    }
  | { readonly kind: 'copy'; readonly text: string };
