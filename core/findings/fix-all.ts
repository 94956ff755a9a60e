import { addEdits, applyEdits, type Edit } from '../text/edit';
import type { Checked } from './checked';
import { editsOf } from './edits';

/** Each pass can bring out what the one before it hid; a plan that is not done by then has fixes that undo each other. */
const maximumPasses = 10;

/**
 * Applies every safe fix, again and again until none is left.
 *
 * @param check reads and checks a text in the same way as `checked`
 * @returns the fixed text, checked; `checked` itself where there is nothing to fix
 */
export function fixAll<T extends Checked>(checked: T, check: (text: string) => T): T {
  let current = checked;
  for (let pass = 0; pass < maximumPasses; pass++) {
    const edits = safeEdits(current);
    if (edits.length === 0) break;
    current = check(applyEdits(current.text, edits));
  }
  return current;
}

/** Whether there is a safe fix that can be made. */
export const hasSafeFix = (checked: Checked): boolean => safeEdits(checked).length > 0;

/** The edits of the safe fixes that do not touch each other; the others have their turn in the next pass. */
function safeEdits({ findings, tree, text }: Checked): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes?.find(({ safe }) => safe);
    const some = fix && editsOf(fix, tree, text);
    if (some) addEdits(edits, some);
  }
  return edits;
}
