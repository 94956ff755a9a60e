import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Severity } from '../core/findings/finding';
import { fixAll } from '../core/findings/fix-all';
import { ways } from '../core/guidance/ways';
import { formatOf, isPlanFile } from '../core/plan-files';
import type { Format } from '../core/syntax/tree';
import { LineIndex } from '../core/text/line-index';
import { examples as snippetsOfExamples } from '../tools/generate/plan-snippets-entry';
import { type Analysis, analyze } from './support/analyze';
import { root } from './support/root';
import { toJson } from './support/to-json';

const examples = path.join(root, 'examples');
const styles = path.join(root, 'test/fixtures/ok');
const pilot = path.join(examples, 'contoso-pilot.enrollment.yaml');

describe('nothing at all is said about the example', () => {
  it('of many organizations', () => assert.ok(plansIn(examples).length > 15));
  for (const file of plansIn(examples).filter((file) => file !== pilot))
    checkSilence(file, ['error', 'warning', 'info']);
});

describe('there is nothing wrong with the plan in the style', () => {
  for (const file of plansIn(styles)) checkSilence(file, ['error', 'warning']);
});

describe('the pilot example', () => {
  const text = withLineBreaks(readFileSync(pilot, 'utf8'), '\n');
  const mistakes = [
    'byod-with-autopilot 15',
    'unknown-key 24',
    'unknown-value 26',
    'unknown-reference 31',
    'dem-with-autopilot 32',
    'group-policy-without-hybrid-join 39',
    'userless-with-user-enrollment 51',
    'conditional-access-with-old-windows 59',
    'windows-without-updates 59',
    'other-mdm-still-enrolled 69',
    'wrong-type 75',
    'mdm-scope-none 77',
    'package-account-needs-mfa 108',
  ];
  const withSafeFix = ['byod-with-autopilot', 'unknown-value', 'dem-with-autopilot', 'wrong-type'];
  const left = mistakes.map(ruleOf).filter((rule) => !withSafeFix.includes(rule));

  for (const [title, lineBreak] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`has the mistakes that it has on purpose, and no other, with ${title}`, () => {
      const analysis = analyze(withLineBreaks(text, lineBreak), { format: 'yaml' });
      assert.deepEqual(rulesAndLines(analysis), mistakes);
    });

    it(`loses no comment to fixing all, and keeps what a person has to decide, with ${title}`, () => {
      const fixed = fixAllIn(withLineBreaks(text, lineBreak), 'yaml');
      assert.deepEqual(commentsOf(fixed.text), commentsOf(text));
      assert.equal(withLineBreaks(fixed.text, lineBreak), fixed.text, 'line breaks stay as they were');
      expectDecisions(fixed);
    });
  }

  it('has the same mistakes as JSON', () => {
    const analysis = analyze(asJson(text), { format: 'json' });
    assert.deepEqual(
      analysis.findings.map(({ rule }) => rule),
      mistakes.map(ruleOf),
    );
  });

  it('keeps what a person has to decide when it is fixed as JSON', () =>
    expectDecisions(fixAllIn(asJson(text), 'json')));

  function expectDecisions({ findings }: Analysis): void {
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      left,
    );
    assert.ok(findings.every(({ fixes }) => !fixes?.some(({ safe }) => safe)));
  }
});

describe('the list of examples', () => {
  const rows = readFileSync(path.join(examples, 'README.md'), 'utf8').match(/^\| \[.*$/gm) ?? [];
  const rowOf = (name: string): string =>
    rows.find((row) => row.includes(`](${name})`)) ?? assert.fail(`${name} is not on the list`);

  it('has every plan', () => {
    assert.equal(rows.length, plansIn(examples).length);
    for (const file of plansIn(examples)) rowOf(path.basename(file));
  });

  it('has the snippet of each', () => {
    for (const [name, { prefix }] of Object.entries(snippetsOfExamples))
      assert.match(rowOf(name), new RegExp(`\`${prefix}\``));
  });

  it('says how the devices of each are enrolled', () => {
    for (const name of Object.keys(snippetsOfExamples)) {
      const row = rowOf(name);
      if (row.includes('all four methods')) continue;
      const { plan } = analyze(readFileSync(path.join(examples, name), 'utf8'), { format: formatOf(name) });
      for (const { enrollment } of plan.populations) {
        const way = ways.find(
          ({ method, by, choice }) => method === enrollment?.method?.value && choice === enrollment[by]?.value,
        );
        const words = way?.method === 'userEnrollment' ? 'user enrollment' : way?.title.split(': ')[1];
        assert.ok(!words || row.includes(words), `${name}: ${words}`);
      }
    }
  });
});

describe('the README', () => {
  const readme = withLineBreaks(readFileSync(path.join(root, 'README.md'), 'utf8'), '\n');
  const [plan, fixed] = blocksOf('yaml', readme);
  const [printed] = blocksOf('text', readme);

  it('shows an error as it is printed, and its fix', () => {
    assert.ok(plan && fixed && printed);
    const analysis = analyze(plan, { format: 'yaml' });
    const lines = new LineIndex(plan);
    assert.deepEqual(
      analysis.findings.map(({ rule, severity, message, span }) => {
        const { line, character } = lines.positionAt(span.start);
        return `:${line + 1}:${character + 1} ${severity} ${message} [${rule}]`;
      }),
      [printed.slice(printed.indexOf(':'), printed.indexOf('\n'))],
    );
    assert.equal(fixAllIn(plan, 'yaml').text, fixed);
    expectSilence(fixed, 'yaml', ['error', 'warning', 'info']);
  });
});

function plansIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(isPlanFile)
    .map((name) => path.join(folder, name));
}

function checkSilence(file: string, severities: readonly Severity[]): void {
  const name = path.basename(file);
  const format = formatOf(file);
  const text = readFileSync(file, 'utf8');

  it(name, () => expectSilence(text, format, severities));
  it(`${name} with LF`, () => expectSilence(withLineBreaks(text, '\n'), format, severities));
  it(`${name} with CRLF`, () => expectSilence(withLineBreaks(text, '\r\n'), format, severities));
  if (format === 'yaml') it(`${name} as JSON`, () => expectSilence(asJson(text), 'json', severities));
}

function expectSilence(text: string, format: Format, severities: readonly Severity[]): void {
  const { findings } = analyze(text, { format });
  const lines = new LineIndex(text);
  assert.deepEqual(
    findings
      .filter(({ severity }) => severities.includes(severity))
      .map(({ rule, message, span }) => `${lines.positionAt(span.start).line + 1} ${rule}: ${message}`),
    [],
  );
}

function asJson(yaml: string): string {
  const { tree } = analyze(yaml, { format: 'yaml' });
  assert.ok(tree.root);
  return toJson(tree.root).text;
}

function fixAllIn(text: string, format: Format): Analysis {
  return fixAll(analyze(text, { format }), (next) => analyze(next, { format }));
}

function rulesAndLines({ text, findings }: Analysis): string[] {
  const lines = new LineIndex(text);
  return findings.map(({ rule, span }) => `${rule} ${lines.positionAt(span.start).line + 1}`);
}

function ruleOf(mistake: string): string {
  return mistake.slice(0, mistake.indexOf(' '));
}

function withLineBreaks(text: string, lineBreak: string): string {
  return text.replaceAll(/\r\n|\n/g, lineBreak);
}

function commentsOf(text: string): string[] {
  return text.match(/#[^\r\n]*/g) ?? [];
}

function blocksOf(language: string, markdown: string): string[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, of]) => of === language)
    .map(([, , block]) => block as string);
}
