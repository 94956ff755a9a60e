import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fixAll } from '../core/findings/fix-all';
import { codeActions } from '../core/language/code-actions';
import { complete } from '../core/language/complete';
import { definitionAt } from '../core/language/definition';
import { planLinks } from '../core/language/document-links';
import { documentSymbols } from '../core/language/document-symbols';
import { foldingRanges } from '../core/language/folding-ranges';
import { hover } from '../core/language/hover';
import { inlayHints } from '../core/language/inlay-hints';
import { prepareRename } from '../core/language/rename';
import { selectionSpans } from '../core/language/selection-ranges';
import type { Format } from '../core/syntax/tree';
import { type Analysis, analyze } from './support/analyze';
import { root } from './support/root';

const times = (text: string, count: number): string => text.repeat(count);
const many = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => line(number)).join('');

/** How many findings each rule has. */
type Expected = { readonly [rule: string]: number };

/** What somebody could write to make a program stand still. What is quadratic in one of them does not end in time. */
const hostile: readonly [what: string, text: () => string, expected: Expected, format?: Format][] = [
  ['brackets in brackets', () => times('[', 50_000), { 'nested-too-deeply': 1, 'yaml-syntax': 65 }],
  ['maps in maps', () => times('{a: ', 50_000), { 'nested-too-deeply': 1, 'yaml-syntax': 65 }],
  ['lists in lists', () => times('- ', 50_000), { 'nested-too-deeply': 1 }],
  ['keys without end', () => times('? ', 50_000), { 'key-not-a-name': 1 }],
  ['quotes', () => times('"', 50_000), { 'yaml-syntax': 1 }],
  ['tabs', () => `a:\n${times('\t', 50_000)}\n`, { 'missing-key': 1, 'unknown-key': 1 }],
  ['a long text', () => `plan:\n  title: ${times('word ', 400_000)}\n`, { 'missing-key': 1 }],
  ['a long quoted text', () => `plan:\n  title: "${times('word ', 400_000)}"\n`, { 'missing-key': 1 }],
  ['a quote that is never closed', () => `plan:\n  title: "${times('word\n  ', 50_000)}`, { 'yaml-syntax': 1 }],
  ['far too many lines', () => `schemaVersion: 1\n${times('# word\n', 2_000_000)}`, { 'too-large': 1 }],
  ['a long comment', () => `schemaVersion: 1\n# ${times('x', 2_000_000)}`, {}],
  [
    'aliases of aliases',
    () => `a0: &a0 [x]\n${many(30, (n) => `a${n + 1}: &a${n + 1} [${times(`*a${n}, `, 9)}]\n`)}`,
    { 'alias-expansion': 1 },
  ],
  ['anchors', () => `groups:\n${many(20_000, (n) => `  g${n}: &a${n} { kind: user }\n`)}`, { 'missing-key': 1 }],
  ['unknown keys', () => many(20_000, (n) => `k${n}: 1\n`), { 'missing-key': 1, 'unknown-key': 20_000 }],
  [
    'duplicate keys',
    () => `groups:\n${times('  g: { kind: user }\n', 20_000)}`,
    { 'duplicate-key': 19_999, 'missing-key': 1 },
  ],
  [
    'names that nothing declares, beside as many that something does',
    () =>
      `schemaVersion: 1\ngroups:\n${many(5000, (n) => `  group${n}: {}\n`)}populations:\n${many(5000, (n) => `  p${n}: { groups: { users: [graup${n}] } }\n`)}`,
    { 'unknown-reference': 5000 },
  ],
  [
    'comments that accept nothing',
    () =>
      `schemaVersion: 1\ngroups:\n${many(20_000, (n) => `  # enrollment-plan: ignore[unused-definition] no\n  g${n}: { kind: user }\n`)}`,
    { 'unused-ignore': 20_000 },
  ],
  [
    'exceptions for nothing',
    () =>
      `schemaVersion: 1\nexceptions:\n${many(10_000, (n) => `  - { rule: unused-definition, at: groups.h${n}, reason: x, approvedBy: x, expires: 2027-01-01 }\n`)}`,
    { 'exception-at-nothing': 10_000 },
  ],
  ['brackets in brackets', () => times('[', 50_000), { 'nested-too-deeply': 1 }, 'json'],
  ['far too many characters', () => `{"plan":"${times('word ', 2_000_000)}"}`, { 'too-large': 1 }, 'json'],
  ['a long string', () => `{"plan":{"title":"${times('word ', 400_000)}"}}`, { 'missing-key': 1 }, 'json'],
  ['an open comment', () => `{/*${times('x', 50_000)}`, { 'json-comment': 1, 'json-syntax': 1 }, 'json'],
  [
    'a plan on one line',
    () => `{"schemaVersion":1,"groups":{${many(20_000, (n) => `"g${n}":{"kind":"user"},`)}"x":{"kind":"user"}}}`,
    {},
    'json',
  ],
];

const asOf = '2026-11-23';

/** What an editor may ask for in a text: in the middle of it and at its end, where nothing else is said. */
function askForAll(analysis: Analysis, offsets = [analysis.text.length >> 1, analysis.text.length]): void {
  const { text, options } = analysis;
  for (const offset of offsets) {
    complete(text, offset, { ...options, asOf });
    hover(analysis, offset);
    codeActions(analysis, { start: offset, end: offset }, () => true);
    definitionAt(analysis, offset);
    prepareRename(analysis, offset);
    selectionSpans(analysis, offset);
  }
  inlayHints(analysis, { start: 0, end: 2000 });
  documentSymbols(analysis);
  foldingRanges(analysis);
  planLinks(analysis);
}

describe('a hostile text', function () {
  this.timeout(60_000);
  for (const [what, textOf, expected, format = 'yaml'] of hostile) {
    it(`of ${what} is checked to its end, in ${format.toUpperCase()}`, () => {
      const counts: { [rule: string]: number } = {};
      for (const { rule } of analyze(textOf(), { format }).findings) counts[rule] = (counts[rule] ?? 0) + 1;
      assert.deepEqual(counts, expected);
    });
    it(`of ${what} is answered about, in ${format.toUpperCase()}`, () => askForAll(analyze(textOf(), { format })));
  }

  for (const name of ['constructor', '__proto__', 'toString'])
    it(`is answered about wherever it says ${name}, which every object of JavaScript has`, () => {
      const plan = readFileSync(path.join(root, 'examples/adventure-works.enrollment.yaml'), 'utf8');
      let asked = 0;
      for (const { index, 0: word } of plan.matchAll(/[\w.@-]+(?=[\s,}\]:])/g)) {
        const text = plan.slice(0, index) + name + plan.slice(index + word.length);
        const analysis = analyze(text, { format: 'yaml' });
        assert.equal(analysis.text, text);
        if (asked++ % 4 === 0) askForAll(analysis, [index + 2]);
      }
      assert.ok(asked > 300, String(asked));
    });

  it('has its fixes made', () => {
    const text = `{"schemaVersion":1,"groups":{${many(5000, (n) => `"g${n}":{"kind":"user",},\n`)}"x":{"kind":"user"}}}`;
    const fixed = fixAll(analyze(text, { format: 'json' }), (changed) => analyze(changed, { format: 'json' }));
    assert.deepEqual(fixed.findings, []);
  });
});
