import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { definitionAt } from '../../core/language/definition';
import { planLinks } from '../../core/language/document-links';
import { documentSymbols, type OutlineSymbol } from '../../core/language/document-symbols';
import { foldingRanges } from '../../core/language/folding-ranges';
import { nameAt } from '../../core/language/names';
import { referencesAt } from '../../core/language/references';
import { prepareRename, rename } from '../../core/language/rename';
import { selectionSpans } from '../../core/language/selection-ranges';
import { contains, type Format, type Span } from '../../core/syntax/tree';
import { applyEdits } from '../../core/text/edit';
import { analyze } from '../support/analyze';
import { root } from '../support/root';
import { toJson } from '../support/to-json';

const yaml =
  `${readFileSync(path.join(root, 'test/fixtures/every-way-to-write.enrollment.yaml'), 'utf8').replaceAll('\r\n', '\n')}
communications: { x: { populations: [sales, *user], template: "a.md" } }
rollout: { waves: [{ populations: &l [sales] }, { populations: *l }] } # enrollment-plan: ignore[byod-with-autopilot]
`.replace('exceptions: []', 'exceptions:\n  - { rule: byod-with-autopilot, at: "populations.sales.os[1]" }');
const parsed = analyze(yaml, { format: 'yaml' }).tree.root;
assert.ok(parsed);
const texts: { readonly [format in Format]: string } = { yaml, json: toJson(parsed).text };

const fragments = [
  '',
  '\n',
  ' ',
  ':',
  '- ',
  '&x ',
  '*x',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '#',
  '|',
  'sales',
  '\r\n',
  '\t',
  '😀',
  '\u2028',
];

describe('structure and navigation', () => {
  for (const format of ['yaml', 'json'] as const) {
    it(`answer at any place of any damaged ${format} without a throw, with every span inside the text`, function () {
      this.timeout(60_000);
      const plan = texts[format];
      fc.assert(
        fc.property(
          fc.nat(plan.length),
          fc.nat(20),
          fc.constantFrom(...fragments),
          fc.nat(plan.length),
          (at, removed, added, offset) =>
            expectSound(
              plan.slice(0, at) + added + plan.slice(at + removed),
              format,
              Math.min(offset, plan.length - 1),
            ),
        ),
        { seed: 20270112, numRuns: 1500 },
      );
    });

    it(`answer at every place of a plan in ${format} that is cut off anywhere`, function () {
      this.timeout(60_000);
      const plan = texts[format];
      for (let length = 0; length <= plan.length; length += 3) {
        expectSound(plan.slice(0, length), format, length);
        expectSound(plan.slice(0, length), format, length >> 1);
      }
    });
  }
});

function expectSound(text: string, format: Format, offset: number): void {
  const analysis = analyze(text, { format });
  const whole = { start: 0, end: text.length };
  const inside = (span: Span): void => assert.ok(span.start <= span.end && contains(whole, span), JSON.stringify(text));
  for (const { span, whole: entry } of definitionAt(analysis, offset)?.targets ?? []) {
    inside(entry);
    assert.ok(contains(entry, span), JSON.stringify(text));
  }
  for (const { span } of referencesAt(analysis, offset)) inside(span);
  for (const span of selectionSpans(analysis, offset)) inside(span);
  for (const fold of foldingRanges(analysis)) inside(fold);
  for (const { span } of planLinks(analysis)) inside(span);
  const walk = (symbols: readonly OutlineSymbol[], parent: Span): void => {
    for (const { name, span, selection, children } of symbols) {
      assert.ok(
        name !== '' && contains(parent, span) && contains(span, selection),
        `${name} in ${JSON.stringify(text)}`,
      );
      walk(children, span);
    }
  };
  walk(documentSymbols(analysis), whole);
  const prepared = prepareRename(analysis, offset);
  const renamed = rename(analysis, offset, 'fresh-name');
  if (prepared.refusal !== undefined) assert.ok('refusal' in renamed);
  else if (!('refusal' in renamed)) {
    // What was renamed stands there under its new name, and nothing reads worse than before.
    const after = analyze(applyEdits(text, renamed), { format });
    const before = renamed.filter(({ start }) => start < prepared.span.start);
    const shift = before.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    assert.equal(nameAt(after, prepared.span.start + shift + 1)?.name.text, 'fresh-name', JSON.stringify(text));
    assert.ok(after.tree.problems.length <= analysis.tree.problems.length, JSON.stringify(text));
  }
}
