import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { read } from '../core/syntax/read';
import { readJson } from '../core/syntax/read-json';
import { readPlainJson } from '../core/syntax/read-plain-json';
import { plainValue } from '../core/syntax/tree';
import { plainTree } from './support/plain-tree';
import { root } from './support/root';

/** The examples in JSON, on many lines and on one. */
const plans = readdirSync(path.join(root, 'examples'))
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    const tree = read(readFileSync(path.join(root, 'examples', name), 'utf8'), 'yaml').root;
    const value = tree && plainValue(tree);
    return [JSON.stringify(value, null, 2), JSON.stringify(value)];
  });

const fragments = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '//',
    '/* */',
    '-',
    '+',
    '.',
    '0',
    '00',
    '1',
    '1.',
    '.5',
    '1e5',
    '1E+',
    '-0',
  ],
  ...[
    'true',
    'false',
    'null',
    'nul',
    'True',
    'NaN',
    'undefined',
    "'a'",
    '"a"',
    '"a": 1',
    '"a": {',
    '{}',
    '[]',
    '\\u00e4',
    '\\u00',
  ],
  ...[
    '\\n',
    '\\x',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\u0000',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\ud800',
    '😀',
    '"\\u0061"',
    '"schemaVersion": 1,',
  ],
];

describe('the plain reader of JSON', () => {
  it('reads plans without mistakes by itself', () => {
    for (const plan of plans) assert.ok(readPlainJson(plan), plan.slice(0, 80));
  });

  it('reads what the whole reader reads, or nothing', () => {
    for (const plan of plans)
      for (const text of [plan, plan.replaceAll('\n', '\r\n'), `\n${plan}\n`]) expectAgreement(text);
  });

  it('agrees on every prefix', () => {
    const plan = plans[0] as string;
    for (let length = 0; length <= plan.length; length++) expectAgreement(plan.slice(0, length));
  });

  it('leaves to the whole reader what is nested too deeply', () => {
    for (const depth of [62, 63, 64, 65, 66]) {
      expectAgreement(`${'['.repeat(depth)}${']'.repeat(depth)}`);
      expectAgreement(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
    }
  });

  it('agrees on plans with something put in, anywhere', function () {
    this.timeout(120_000);
    const change = fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom(...fragments));
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.array(change, { minLength: 1, maxLength: 3 }), (plan, changes) => {
        let text = plan.slice(0, 100) + plan.slice(-100);
        for (const [at, removed, added] of changes) {
          const offset = at % (text.length + 1);
          text = text.slice(0, offset) + added + text.slice(offset + removed);
        }
        expectAgreement(text);
      }),
      { seed: 20270111, numRuns: 20000 },
    );
  });

  it('agrees on any sequence of fragments', function () {
    this.timeout(120_000);
    const text = fc.array(fc.constantFrom(...fragments), { maxLength: 9 }).map((parts) => `[${parts.join('')}]`);
    fc.assert(fc.property(text, expectAgreement), { seed: 20270111, numRuns: 30000 });
  });
});

function expectAgreement(text: string): void {
  const plain = readPlainJson(text);
  const whole = readJson(text);
  // JSON has no second way to be right: what the whole reader has nothing to say of, the plain one reads.
  assert.equal(plain !== undefined, whole.problems.length === 0 && whole.root !== undefined, JSON.stringify(text));
  if (plain) assert.deepEqual(plainTree(plain.root), plainTree(whole.root), JSON.stringify(text));
}
