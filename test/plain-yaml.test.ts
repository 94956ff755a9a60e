import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { allRules } from '../core/rules/index';
import { readPlainYaml } from '../core/syntax/read-plain-yaml';
import { readYaml } from '../core/syntax/read-yaml';
import { problemsOf } from '../core/syntax/syntax-tree';
import { plainReading } from './support/plain-tree';
import { root } from './support/root';

/** Every plan of the project: the examples, the fixtures, and those that the rules show themselves with. */
const plans = [
  ...plansIn('examples'),
  ...plansIn('test/fixtures/ok'),
  ...allRules.flatMap(({ examples }) =>
    examples.filter(({ format }) => format !== 'json').map(({ plan }) => plan.replace(/[«»]/g, '')),
  ),
];

/** Bits that end or bend the subset which the plain reader knows. */
const fragments = [
  ...[
    ':',
    ': ',
    ' :',
    '-',
    '- ',
    '? ',
    '#',
    ' #',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!t ',
    '%',
    '@',
    '`',
    '~',
    '.',
    '..',
    '---',
    '...',
    '<<: ',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\n  ',
    '\n# c\n',
    'a',
    'a: b',
    'a: 1',
    'x: {a: 1}',
    '- a: 1',
    'null',
    'true',
    'False',
    'yes',
    '1809',
    '10.0',
    '0x1f',
    '0o7',
    '1e3',
    '.5',
    '-',
    '+1',
    '.inf',
  ],
  ...[
    '\u00a0',
    '\u2028',
    '\u0085',
    '\ufeff',
    '😀',
    'é',
    'a\\b',
    '"a\\n"',
    "''",
    '""',
    '-1',
    '- - a',
    '$',
    'a b: c',
    '1: 2',
    '"a": 1',
  ],
];

describe('the plain reader', () => {
  it('reads most plans by itself', () => {
    const read = plans.filter((plan) => readPlainYaml(plan) !== undefined);
    assert.ok(read.length > plans.length * 0.7, `${read.length} of ${plans.length}`);
  });

  it('reads what the whole reader reads, or nothing', () => {
    for (const plan of plans)
      for (const text of [plan, plan.replaceAll('\n', '\r\n'), plan.trimEnd(), `\n${plan}`]) expectAgreement(text);
  });

  it('leaves to the whole reader no more than the entry that is not plain', () => {
    const plan = (inside: string): string =>
      `schemaVersion: 1\npopulations:\n  a: { devices: 1 }\n  b:\n    devices: 2\n${inside}  c:\n    devices: 3\n`;
    for (const inside of [
      '    loc\n',
      '    description: |\n      Two\n      lines\n',
      '    description: "It says \\"no\\""\n',
      '    groups: { users: [a,\n      b] }\n',
      '    devices: 3\n',
      '    use: a: b\n',
    ]) {
      expectAgreement(plan(inside));
      assert.equal(readPlainYaml(plan(inside))?.blocks.length, 5, inside);
    }
    // What is never closed goes on.
    assert.equal(readPlainYaml(plan('    use: "shared\n')), undefined);
    assert.equal(readPlainYaml(plan('    os: { product: windows11\n')), undefined);
  });

  it('agrees on every prefix', function () {
    this.timeout(120_000);
    for (const plan of plans.slice(0, 3))
      for (let length = 0; length <= plan.length; length++) expectAgreement(plan.slice(0, length));
  });

  it('agrees on plans with something put in, anywhere', function () {
    this.timeout(120_000);
    const change = fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom(...fragments));
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.array(change, { minLength: 1, maxLength: 3 }), (plan, changes) => {
        let text = plan.slice(0, 1500);
        for (const [at, removed, added] of changes) {
          const offset = at % (text.length + 1);
          text = text.slice(0, offset) + added + text.slice(offset + removed);
        }
        expectAgreement(text);
      }),
      { seed: 20270111, numRuns: 30000 },
    );
  });

  it('agrees on plans of a few lines that come again and again', () => {
    const lines = [
      'a: 1',
      'b: x # c',
      'b: x',
      'c: { d: [1, x], e: "f" }',
      'g:',
      'h: [a, [b]]  ',
      '- a: 1',
      '- x',
      "i: 'j'",
      'k: 1 2:',
      'l: >',
    ];
    const line = fc.tuple(fc.nat(3), fc.constantFrom(...lines)).map(([depth, text]) => `${'  '.repeat(depth)}${text}`);
    const text = fc
      .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'))
      .map(([all, lineBreak]) => all.join(lineBreak));
    fc.assert(fc.property(text, expectAgreement), { seed: 20270111, numRuns: 30000 });
  });

  it('agrees on the same line at any depth', () => {
    const known = `a: ${'['.repeat(28)}${']'.repeat(28)}`;
    for (let depth = 0; depth <= 64; depth++) {
      const above = Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}x:\n`).join('');
      expectAgreement(`${known}\n${above}${' '.repeat(depth)}${known}\n`);
    }
  });

  it('agrees on any sequence of fragments', () => {
    const text = fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, expectAgreement), { seed: 20270111, numRuns: 30000 });
  });
});

function expectAgreement(text: string): void {
  const plain = readPlainYaml(text);
  if (plain === undefined) return;
  const whole = readYaml(text);
  assert.deepEqual(plainReading({ ...plain, ...problemsOf(plain.blocks) }), plainReading(whole), JSON.stringify(text));
}

function plansIn(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => readFileSync(path.join(root, folder, name), 'utf8'));
}
