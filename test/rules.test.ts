import assert from 'node:assert/strict';
import { editsOf } from '../core/findings/edits';
import { allRules } from '../core/rules/index';
import type { Example, RuleInfo } from '../core/rules/rule';
import { type Format, plainValue, type Span } from '../core/syntax/tree';
import { applyEdits } from '../core/text/edit';
import { type Analysis, analyze } from './support/analyze';
import { readMarks } from './support/marks';
import { toJson } from './support/to-json';

for (const rule of allRules) {
  describe(`rule ${rule.id}`, () => {
    // No page has room for an example: test/hostile.test.ts has it.
    if (rule.id === 'too-large') return;
    it('has a failing and a passing example', () => {
      assert.ok(
        rule.examples.some(({ plan }) => plan.includes('«')),
        'a failing example',
      );
      assert.ok(
        rule.basis === 'language' || rule.examples.some(({ plan }) => !plan.includes('«')),
        'a passing example',
      );
    });
    for (const example of rule.examples) {
      const format = example.format ?? 'yaml';
      it(`${example.title}, ${format}`, () => checkExample(rule, example, format));
      it(`${example.title}, ${format} with CRLF`, () => checkExample(rule, withCrlf(example), format));
      if (!example.format && isJsonAble(example)) it(`${example.title}, as JSON`, () => checkAsJson(rule, example));
    }
  });
}

function checkExample(rule: RuleInfo, example: Example, format: Format): void {
  const { text, spans } = readMarks(example.plan);
  const options = { format, ...(example.asOf && { asOf: example.asOf }) };
  const analysis = analyze(text, options);
  expectFindings(rule, example, analysis, spans);
  const fixed = fix(analysis);
  assert.equal(fixed, example.fixed, 'the text after the preferred fix');
  if (fixed !== undefined) expectSilence(rule, analyze(fixed, options));
}

function checkAsJson(rule: RuleInfo, example: Example): void {
  const { text, spans } = readMarks(example.plan);
  const { tree } = analyze(text, { format: 'yaml' });
  assert.ok(tree.root);
  const json = toJson(tree.root);
  const options = { format: 'json', ...(example.asOf && { asOf: example.asOf }) } as const;
  const analysis = analyze(json.text, options);
  expectFindings(
    rule,
    example,
    analysis,
    spans.map((span) => json.spanOf(span) as Span),
  );
  const fixed = fix(analysis);
  if (example.fixed === undefined) {
    assert.equal(fixed, undefined);
    return;
  }
  const expected = analyze(example.fixed, { format: 'yaml' }).tree.root;
  assert.ok(fixed && expected);
  assert.deepEqual(
    JSON.parse(fixed),
    JSON.parse(JSON.stringify(plainValue(expected))),
    'the plan after the preferred fix',
  );
  expectSilence(rule, analyze(fixed, options));
}

/** An example shows one mistake: the plan has nothing else to report. */
function expectFindings(rule: RuleInfo, example: Example, { findings, text }: Analysis, spans: readonly Span[]): void {
  const where = ({ start, end }: Span): string => `${start}-${end} ${JSON.stringify(text.slice(start, end))}`;
  assert.deepEqual(
    findings.map(({ rule: id, span, message }) => [id, where(span), message]),
    spans.map((span) => [rule.id, where(span), example.message]),
  );
}

function fix({ findings, tree, text }: Analysis): string | undefined {
  const [preferred] = findings[0]?.fixes ?? [];
  const edits = preferred && editsOf(preferred, tree, text);
  return edits && applyEdits(text, edits);
}

function expectSilence({ id }: RuleInfo, { findings }: Analysis): void {
  assert.deepEqual(
    findings.filter(({ rule }) => rule === id),
    [],
    'nothing is reported after the fix',
  );
}

function withCrlf(example: Example): Example {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  return { ...example, plan: crlf(example.plan), ...(example.fixed !== undefined && { fixed: crlf(example.fixed) }) };
}

/** Only a plan that YAML can read whole, with its marks at keys and scalars, can be written as JSON. */
function isJsonAble({ plan }: Example): boolean {
  const { text, spans } = readMarks(plan);
  const { tree } = analyze(text, { format: 'yaml' });
  if (!tree.root || tree.problems.length > 0 || /[&*]\w/.test(text)) return false;
  const { spanOf } = toJson(tree.root);
  return spans.every((span) => spanOf(span) !== undefined);
}
