import { type CompletionItem, complete } from '../../core/language/complete';
import { explainedAsOf } from '../../core/rules/rule';
import type { Format } from '../../core/syntax/tree';
import { applyEdits, ordered } from '../../core/text/edit';
import { readCursor } from './marks';

/** What is offered at the cursor `‸` of a plan. */
export function offered(marked: string, format: Format = 'yaml'): readonly CompletionItem[] {
  const { text, offset } = readCursor(marked);
  return complete(text, offset, { format, asOf: explainedAsOf }).items;
}

export const labels = (marked: string, format: Format = 'yaml'): string[] =>
  offered(marked, format).map(({ label }) => label);

/** The text after the item with that label was taken. With `snippet`, `⌶` stands where something is to be filled in. */
export function completed(marked: string, label: string, format: Format = 'yaml', snippet = false): string {
  const { text } = readCursor(marked);
  const item = offered(marked, format).find((candidate) => candidate.label === label);
  if (!item) throw new Error(`"${label}" is not offered, but ${labels(marked, format).join(', ') || 'nothing'}.`);
  return accepted(text, item, snippet ? expanded(item, '⌶') : item.edit.text);
}

/** The text after an item was taken. Throws where its edits touch each other, or where they are not on the line of the word. */
export function accepted(text: string, { edit, also }: CompletionItem, written: string): string {
  const edits = ordered([...also, { ...edit, text: written }]);
  if (!edits) throw new Error('The edits touch each other.');
  if (/[\r\n]/.test(text.slice(edit.start, edit.end))) throw new Error('A word stands on one line.');
  return applyEdits(text, edits);
}

/** What a snippet leaves: placeholders as they are, of a choice the first, and `stop` for what is empty. */
export function expanded({ snippet, edit }: CompletionItem, stop = ''): string {
  if (snippet === undefined) return edit.text;
  return snippet.replace(
    /\\([\\$}])|\$(\d+)|\$\{\d+:((?:\\.|[^}])*)\}|\$\{\d+\|((?:\\.|[^\\|])*)\|\}/g,
    (_, escaped?: string, number?: string, placeholder?: string, choices?: string) => {
      if (escaped !== undefined) return escaped;
      if (number !== undefined) return stop;
      if (placeholder !== undefined) return placeholder.replace(/\\(.)/g, '$1');
      const [first = ''] = (choices ?? '').split(/(?<!\\),/);
      return first.replace(/\\(.)/g, '$1');
    },
  );
}
