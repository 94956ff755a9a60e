import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { editsOf } from '../core/findings/edits';
import { fixAll } from '../core/findings/fix-all';
import type { Format, Node, Span } from '../core/syntax/tree';
import { plainValue } from '../core/syntax/tree';
import { applyEdits } from '../core/text/edit';
import { type Analysis, analyze } from './support/analyze';
import { root } from './support/root';

/** The seed makes a failure repeatable; fast-check prints it together with the smallest counterexample. */
const seeded = { seed: 20270111, numRuns: 400 };
const formats: readonly Format[] = ['yaml', 'json'];
const plans = ['contoso.enrollment.yaml', 'contoso-pilot.enrollment.yaml'].map((name) =>
  readFileSync(path.join(root, 'examples', name), 'utf8').replaceAll('\r\n', '\n'),
);

/** Every way to write something, in a plan short enough to be read as often as it has characters. */
const written = readFileSync(path.join(root, 'test/fixtures/every-way-to-write.enrollment.yaml'), 'utf8').replaceAll(
  '\r\n',
  '\n',
);

/** Bits of YAML, JSON and plans: text of them comes nearer to what breaks a reader than text of any letters. */
const fragments = [
  ...[
    'populations:',
    'enrollment:',
    'method:',
    'windowsAutopilot',
    'ownership: personal',
    'groups: [a, b]',
    'performedBy: { dem: x }',
    'os:',
    '- ',
    '? ',
    ': ',
    'a: &a 1',
    '*a',
    '<<: *a',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>',
    '#',
    '%',
    '@',
    '`',
    '&',
    '!',
    '!!str ',
    '---',
    '...',
    '\t',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '\n  ',
    '\n    ',
  ],
  ...[
    '"schemaVersion": 1',
    '"populations": {',
    '// c',
    '/* c */',
    '\\',
    '\\u00',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '😀',
    '漢字',
    '\u00a0',
    '\u2028',
    '{{ x }}',
    '1809',
    '10.0',
    'yes',
    '~',
    '<<<<<<< HEAD',
    '__proto__',
    'constructor',
  ],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  for (const format of formats) {
    it(`is read as ${format} without a throw, with every span inside it`, () => {
      fc.assert(
        fc.property(anyText, (text) => expectSound(analyze(text, { format }))),
        { ...seeded, numRuns: 3000 },
      );
    });
    it(`put anywhere into a plan is read as ${format} in the same way`, () => {
      const plan = inFormat(written, format);
      fc.assert(
        fc.property(fc.nat(plan.length), fc.nat(30), fc.constantFrom(...fragments), (at, removed, added) => {
          expectSound(analyze(plan.slice(0, at) + added + plan.slice(at + removed), { format }));
        }),
        seeded,
      );
    });
  }
});

describe('every prefix of a plan', () => {
  for (const format of formats) {
    it(`is read as ${format} without a throw, with every span inside it`, function () {
      this.timeout(120_000);
      const plan = inFormat(written, format);
      for (let length = 0; length <= plan.length; length++) expectSound(analyze(plan.slice(0, length), { format }));
    });
    it(`of the examples, at every line and between, is read as ${format} in the same way`, function () {
      this.timeout(120_000);
      for (const plan of plans.map((yaml) => inFormat(yaml, format))) {
        for (let length = 0; length <= plan.length; length += plan[length] === '\n' ? 1 : 37)
          expectSound(analyze(plan.slice(0, length), { format }));
      }
    });
  }
});

describe('fixes', () => {
  const [, pilot] = plans;
  for (const format of formats) {
    it(`of a damaged plan in ${format} leave text that parses no worse`, () => {
      const plan = inFormat(pilot as string, format);
      fc.assert(
        fc.property(
          fc.nat(plan.length),
          fc.nat(12),
          fc.constantFrom('', 'x', 'personal', '\n', ' '),
          (at, removed, added) => {
            const analysis = analyze(plan.slice(0, at) + added + plan.slice(at + removed), { format });
            for (const { fixes } of analysis.findings) {
              for (const fix of fixes ?? []) {
                const edits = editsOf(fix, analysis.tree, analysis.text);
                if (!edits) continue;
                const after = analyze(applyEdits(analysis.text, edits), { format });
                assert.ok(after.tree.problems.length <= analysis.tree.problems.length, `${fix.title}: ${after.text}`);
              }
            }
          },
        ),
        { ...seeded, numRuns: 60 },
      );
    });
    it(`all together reach a point where none is left, and keep every comment, in ${format}`, () => {
      const analysis = analyze(inFormat(pilot as string, format), { format });
      const fixed = fixAll(analysis, (text) => analyze(text, { format }));
      assert.ok(fixed.findings.length < analysis.findings.length);
      assert.equal(
        fixAll(fixed, (text) => analyze(text, { format })),
        fixed,
      );
      for (const comment of format === 'yaml' ? (analysis.text.match(/#.*$/gm) ?? []) : [])
        assert.ok(fixed.text.includes(comment), comment);
    });
  }
});

function expectSound({ text, tree, findings }: Analysis): void {
  const inside = ({ start, end }: Span): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  const show = (span: Span): string => `${span.start}-${span.end} of ${text.length} in ${JSON.stringify(text)}`;
  for (const { span, related, fixes, message } of findings) {
    assert.ok(inside(span), show(span));
    assert.ok(message.length > 0);
    for (const other of related ?? []) assert.ok(inside(other.span), show(other.span));
    for (const fix of fixes ?? [])
      for (const edit of editsOf(fix, tree, text) ?? []) assert.ok(inside(edit), `${fix.title} ${show(edit)}`);
  }
  const walk = (node: Node): void => {
    assert.ok(inside(node), show(node));
    if (node.kind === 'list') node.items.forEach(walk);
    if (node.kind === 'map')
      for (const { key, value } of node.entries) {
        assert.ok(inside(key), show(key));
        walk(value);
      }
  };
  if (tree.root) walk(tree.root);
}

function inFormat(yaml: string, format: Format): string {
  if (format === 'yaml') return yaml;
  const { root: node } = analyze(yaml, { format: 'yaml' }).tree;
  assert.ok(node);
  return `${JSON.stringify(plainValue(node), null, 2)}\n`;
}
