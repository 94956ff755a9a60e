import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Finding } from '../../core/findings/finding';
import { verdictsOn } from '../../core/guidance/verdicts';
import { actionKinds } from '../../core/language/action-kinds';
import { type Action, codeActions } from '../../core/language/code-actions';
import { stepsTo } from '../../core/language/steps';
import { formatOf, isPlanFile } from '../../core/plan-files';
import { allRules } from '../../core/rules/index';
import type { Format, Node } from '../../core/syntax/tree';
import { plainValue } from '../../core/syntax/tree';
import { applyEdits, ordered } from '../../core/text/edit';
import { type Analysis, analyze } from '../support/analyze';
import { root } from '../support/root';
import { toJson } from '../support/to-json';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly format: Format;
  readonly asOf?: string | undefined;
}

const plans = ['examples', 'test/fixtures/ok'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter(isPlanFile)
    .map((name): Case => {
      const text = readFileSync(path.join(root, folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { name, text, format: formatOf(name) };
    }),
);

/** The examples of the rules: every finding that there is, with nothing around it. */
const examples = allRules
  .filter(({ basis }) => basis !== 'language')
  .flatMap(({ id, examples }) =>
    examples.map(
      ({ title, plan, format = 'yaml', asOf }): Case => ({
        name: `${id}: ${title}`,
        text: plan.replace(/[«»]/g, ''),
        format,
        asOf,
      }),
    ),
  );

describe('every action that is offered anywhere in a plan', function () {
  this.timeout(120_000);
  for (const plan of plans) {
    it(`can be made, loses nothing, and brings what was foretold: ${plan.name}`, () => checkAll(plan, everywhere));
    if (plan.format === 'yaml') it(`the same as JSON: ${plan.name}`, () => checkAll(asJson(plan), everywhere));
  }
  for (const plan of plans.filter(({ name }) => /contoso|wide-world|relecloud/.test(name))) {
    const crlf = plan.text.replaceAll('\n', '\r\n');
    it(`the same with CRLF: ${plan.name}`, () => checkAll({ ...plan, text: crlf }, everywhere));
    const open = plan.text.trimEnd();
    it(`the same without a line break at its end: ${plan.name}`, () => checkAll({ ...plan, text: open }, everywhere));
  }
});

describe('every action that is offered for a finding of any rule', function () {
  this.timeout(120_000);
  it('can be made, loses nothing, and brings what was foretold', () => {
    for (const example of examples) checkAll(example, atFindings);
  });
  it('the same as JSON', () => {
    for (const example of examples) if (example.format === 'yaml') checkAll(asJson(example), atFindings);
  });
});

describe('actions on a damaged plan', () => {
  const pilot = plans.find(({ name }) => name.includes('pilot'));
  for (const format of ['yaml', 'json'] as const) {
    it(`in ${format} leave text that parses no worse, wherever they are asked for`, function () {
      this.timeout(60_000);
      assert.ok(pilot);
      const { text: plan } = format === 'json' ? asJson(pilot) : pilot;
      const damage = fc.constantFrom('', 'x', ':', '\n', ' ', '{', '"', '- ', '&a ', '*a', '#');
      fc.assert(
        fc.property(fc.nat(plan.length), fc.nat(12), damage, fc.nat(plan.length), (at, removed, added, other) => {
          const text = plan.slice(0, at) + added + plan.slice(at + removed);
          const analysis = analyze(text, { format });
          for (const offset of [at, other].map((one) => Math.min(one, text.length))) {
            for (const { edits, title } of codeActions(analysis, { start: offset, end: offset })) {
              if (!edits) continue;
              const after = analyze(applyEdits(text, edits), { format });
              assert.ok(after.tree.problems.length <= analysis.tree.problems.length, `${title}: ${after.text}`);
            }
          }
        }),
        { seed: 20270111, numRuns: 150 },
      );
    });
  }
});

function checkAll({ name, text, format, asOf }: Case, offsetsIn: (analysis: Analysis) => ReadonlySet<number>): void {
  const analysis = analyze(text, { format, ...(asOf && { asOf }) });
  const seen = new Set<string>();
  let checked = 0;
  for (const offset of offsetsIn(analysis)) {
    for (const action of codeActions(analysis, { start: offset, end: offset })) {
      const { title, edits } = action;
      const same = JSON.stringify([title, edits]);
      if (!edits || action.kind === actionKinds.fix || seen.has(same)) continue;
      seen.add(same);
      checked++;
      assert.deepEqual(ordered(edits), edits);
      const changed = applyEdits(text, edits);
      const after = analyze(changed, { format, ...(asOf && { asOf }) });
      const where = `${name}, ${title}:\n${changed}`;
      assert.deepEqual(
        after.tree.problems.filter(({ rule }) => rule !== 'json-comment'),
        analysis.tree.problems,
        where,
      );
      if (text.includes('\r\n')) assert.doesNotMatch(changed, /(?<!\r)\n/, where);
      if (format === 'yaml') assert.deepEqual(lostComments(text, changed), [], where);
      checkFindings(action, analysis, after, where, offset);
    }
  }
  if (offsetsIn === everywhere && analysis.plan.populations.size > 2)
    assert.ok(checked > 10, `${checked} actions are offered`);
}

function checkFindings(action: Action, before: Analysis, after: Analysis, where: string, offset: number): void {
  const counts = countsOf(before.findings);
  const grown = [...countsOf(after.findings)]
    .filter(([rule, count]) => count > (counts.get(rule) ?? 0))
    .map(([rule]) => rule);
  const bad = grown.filter((rule) =>
    after.findings.some((finding) => finding.rule === rule && finding.severity !== 'info'),
  );
  switch (action.kind) {
    case actionKinds.ignore:
    case actionKinds.accept: {
      const { finding } = action;
      assert.ok(finding);
      assert.ok(after.findings.length < before.findings.length, where);
      assert.ok(
        after.accepted.some((one) => one.finding.message === finding.message),
        where,
      );
      assert.deepEqual(grown, [], where);
      break;
    }
    case actionKinds.create:
      assert.ok(
        (countsOf(after.findings).get('unknown-reference') ?? 0) < (counts.get('unknown-reference') ?? 0),
        where,
      );
      assert.deepEqual(bad, [], where);
      break;
    case actionKinds.changeMethod: {
      const id = stepsTo(before.tree.root, offset)[2]?.name ?? '';
      const population = before.plan.populations.get(id);
      assert.ok(population);
      const now = after.plan.populations.get(id)?.enrollment;
      const verdict = verdictsOn(before, population).find(
        ({ way }) => now?.method?.value === way.method && now[way.by]?.value === way.choice,
      );
      const foretold = new Set([...(verdict?.reasons.map(({ rule }) => rule) ?? []), ...betweenPopulations]);
      assert.notEqual(verdict?.outcome, 'cannotWork', where);
      assert.deepEqual(
        bad.filter((rule) => !foretold.has(rule)),
        [],
        where,
      );
      break;
    }
    case actionKinds.split:
      // What was found once is found of each slice; what was decided for all of them may not be about each.
      assert.deepEqual(
        bad.filter((rule) => !counts.has(rule) && !/^unused-/.test(rule)),
        [],
        where,
      );
      break;
    default:
      assert.deepEqual(plain(after), plain(before), where);
      assert.deepEqual(grown, [], where);
  }
}

/** Warnings about what populations have in common, which a verdict on one of them leaves out, and about decisions that are obsolete. */
const betweenPopulations = [
  'device-group-for-two-profiles',
  'population-in-two-profiles',
  'unused-exception',
  'unused-ignore',
  'user-app-in-device-phase',
];

const plain = ({ tree }: Analysis): unknown => JSON.parse(JSON.stringify(tree.root ? plainValue(tree.root) : null));

function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

const atFindings = ({ findings }: Analysis): Set<number> => new Set(findings.map(({ span }) => span.start));

/** Where keys and scalars start, and where something is found. */
function everywhere(analysis: Analysis): ReadonlySet<number> {
  const { tree } = analysis;
  const offsets = atFindings(analysis);
  const walk = (node: Node): void => {
    offsets.add(node.start);
    if (node.kind === 'list') node.items.forEach(walk);
    if (node.kind === 'map')
      for (const { key, value } of node.entries) {
        offsets.add(key.start);
        walk(value);
      }
  };
  if (tree.root) walk(tree.root);
  return offsets;
}

function lostComments(before: string, after: string): string[] {
  const comments = (text: string): string[] =>
    (text.match(/(?<=^|\s)#[^\r\n]*/gm) ?? []).map((comment) => comment.trim());
  const left = comments(after);
  return comments(before).filter((comment) => {
    const index = left.indexOf(comment);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function asJson({ text, format, name, asOf }: Case): Case {
  const { tree } = analyze(text, { format });
  assert.ok(tree.root);
  return { name, text: toJson(tree.root).text, format: 'json', asOf };
}
