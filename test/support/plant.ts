import assert from 'node:assert/strict';
import type { Mistake } from '../fixtures/twins/mistake';
import { readMarks } from './marks';

/** Plants a mistake in a clean plan. Its marks stay in the text. Throws where what it replaces does not stand there once. */
export function plant(text: string, { instead, written, at }: Mistake): string {
  const planted = replaceOnce(text, instead, written);
  return at === undefined ? planted : replaceOnce(planted, unmarked(at), at);
}

/** A text without its marks. */
export function unmarked(marked: string): string {
  return readMarks(marked).text;
}

function replaceOnce(text: string, instead: string, written: string): string {
  assert.equal(text.split(instead).length, 2, `stands there once: ${instead}`);
  return text.replace(instead, () => written);
}
