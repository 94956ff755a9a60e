import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './support/root';

/** Names are the same in every language. */
const names = ['Enrollment Plan', 'Git', 'Markdown'];

describe('the client', () => {
  const files = readdirSync(path.join(root, 'client'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'));

  it('shows nothing that cannot be translated', () => {
    assert.ok(files.length > 10);
    for (const file of files) {
      const code = withoutComments(readFileSync(path.join(root, 'client', file), 'utf8'));
      for (const text of literalsIn(withoutTranslated(code)))
        assert.ok(!isForPeople(text) || names.includes(withoutTags(text)), `${file}: ${text}`);
    }
  });

  it('is seen through by this test', () => {
    const found = (code: string): string[] => literalsIn(withoutTranslated(withoutComments(code))).filter(isForPeople);
    assert.deepEqual(found("window.showErrorMessage('Nothing works');"), ['Nothing works']);
    assert.deepEqual(found('item.text = `There is nothing`;'), ['There is nothing']);
    assert.deepEqual(found("item.text = 'Ready'; // 'Not Ready'"), ['Ready']);
    assert.deepEqual(found("item.text = l10n.t('It is ready'); run('enrollmentPlan.newPlan', \"node:fs\");"), []);
  });
});

const withoutComments = (code: string): string => code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|[\s;,])\/\/.*$/gm, '');

/** Leaves out the text of every `l10n.t('…', …)`, and of every `t('…')` in a page. */
const withoutTranslated = (code: string): string =>
  code.replaceAll(/\b(?:l10n\.)?t\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g, 'l10n.t(');

const literalsIn = (code: string): string[] =>
  [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  );

const withoutTags = (text: string): string => text.replaceAll(/<[^>]*>/g, '').trim();

/** Whether a text has words as people read them: two with a space between, or one with a capital. */
function isForPeople(markup: string): boolean {
  const text = withoutTags(markup);
  return /[\p{L})}] \p{L}{2,}/u.test(text) || /^\p{Lu}\p{Ll}+[.!?…]?$/u.test(text);
}
