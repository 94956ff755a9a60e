import assert from 'node:assert/strict';
import { comparePlans, summaryOf } from '../../core/diff/comparison';
import { diffPlans, type PlanDiff } from '../../core/diff/index';
import { pairPlans } from '../../core/diff/pair-plans';
import { assess } from '../../core/diff/risks';
import { toJson } from '../../core/diff/to-json';
import { explainedAsOf } from '../../core/rules/rule';
import { documentation } from '../../core/schema/documentation.generated';
import { keyLabels } from '../../core/schema/key-labels';
import { keyLabel, valueLabel } from '../../core/schema/labels';
import { type ObjectName, shapes } from '../../core/schema/shapes.generated';
import type { Format } from '../../core/syntax/tree';
import { analyze } from '../support/analyze';
import { compareTexts, planText } from '../support/compare';

const objects = Object.keys(shapes) as ObjectName[];

function diffOf(base: string, head: string, format: Format = 'yaml'): PlanDiff {
  return diffPlans(analyze(base, { format }), analyze(head, { format }), explainedAsOf);
}

describe('every key of the plan language', () => {
  const keys = objects.flatMap((object) => Object.keys(shapes[object].properties).map((key) => ({ object, key })));

  it('has a risk of its own, and a reason for it that is a sentence', () => {
    for (const { object, key } of keys.filter(({ object }) => object !== 'plan' && object !== 'rollout')) {
      // Exceptions and waves have words of their own.
      if (object === 'exception' || object === 'wave') continue;
      const { because } = assess({ kind: 'setting', path: [], object, key });
      assert.match(because, /^[A-Z"].*\.$/, `${object}.${key}`);
      assert.doesNotMatch(because, /one setting among others|does not know the key/, `${object}.${key}`);
    }
  });

  it('has a name that begins with a capital', () => {
    for (const { object, key } of keys)
      if (key !== '$schema') assert.match(keyLabel(object, key), /^[A-Z]/, `${object}.${key}`);
  });

  it('is named by a label that the plan language still has', () => {
    const known = new Set(keys.flatMap(({ object, key }) => [key, `${object}.${key}`]));
    for (const label of Object.keys(keyLabels)) assert.ok(known.has(label), label);
  });

  it('has a name for each of its words', () => {
    for (const object of objects)
      for (const [key, { values }] of Object.entries(documentation[object].keys))
        for (const word of Object.keys(values ?? {}))
          assert.match(valueLabel(object, key, word), /^(?:A|[A-Z]|P\d|“)[^:]*$/, `${object}.${key}: ${word}`);
  });
});

describe('a difference', () => {
  it('knows its places in both plans', () => {
    const base = 'schemaVersion: 1\nenrollmentStatusPages:\n  old: { displayName: ESP, timeoutMinutes: 60 }\n';
    const head = '# moved\nenrollmentStatusPages:\n  new: { timeoutMinutes: 90, displayName: ESP }\nschemaVersion: 1\n';
    const change = diffOf(base, head).changes.find(({ kind }) => kind === 'setting-changed');
    assert.deepEqual(
      [change?.base, change?.head].map((place) => place?.path),
      ['enrollmentStatusPages.old.timeoutMinutes', 'enrollmentStatusPages.new.timeoutMinutes'],
    );
    const { span: before } = change?.base ?? assert.fail();
    const { span: after } = change?.head ?? assert.fail();
    assert.equal(base.slice(before.start, before.end), 'timeoutMinutes');
    assert.equal(head.slice(after.start, after.end), 'timeoutMinutes');
  });

  it('is the same in YAML and in JSON', () => {
    const [base, head] = [
      { devices: 40, use: 'kiosk' },
      { devices: 60, use: 'kiosk' },
    ].map((kiosks) => JSON.stringify({ schemaVersion: 1, populations: { kiosks } })) as [string, string];
    const says = (format: Format): string[] => diffOf(base, head, format).changes.map((change) => change.says);
    assert.deepEqual(says('json'), ['Number of devices: 40 → 60']);
    assert.deepEqual(says('yaml'), says('json'));
  });

  it('is found behind an alias', () => {
    const plan = (devices: number): string =>
      `schemaVersion: 1\npopulations:\n  a: &a { devices: ${devices} }\n  b: *a\n`;
    const { changes, reach } = diffOf(plan(1), plan(2));
    assert.deepEqual(changes.map(({ subject }) => subject.id).sort(), ['a', 'b']);
    assert.deepEqual(reach.devices, { said: 4, unsaid: 0 });
  });

  it('is not lost where a key stands twice: the first one counts', () => {
    const plan = (first: number, second: number): string =>
      `schemaVersion: 1\npopulations:\n  a: { devices: ${first}, devices: ${second} }\n`;
    assert.equal(diffOf(plan(1, 2), plan(2, 2)).saysTheSame, false);
    assert.equal(diffOf(plan(1, 2), plan(1, 3)).saysTheSame, true);
  });
});

describe('what is renamed', () => {
  const plan = (id: string, devices: string): string =>
    `schemaVersion: 1\npopulations:\n  ${id}: { ownership: organization, condition: new, use: kiosk, location: onSite, ${devices} }\n`;
  const kinds = (diff: PlanDiff): string[] => diff.changes.map(({ kind }) => kind).sort();

  it('is what has nearly the same facts under another id', () => {
    assert.deepEqual(kinds(diffOf(plan('a', 'devices: 1'), plan('b', 'devices: 1'))), ['renamed']);
    assert.deepEqual(kinds(diffOf(plan('a', 'devices: 1'), plan('b', 'devices: 2'))), ['renamed', 'setting-changed']);
  });
  it('is not what has other facts', () => {
    const other = 'schemaVersion: 1\npopulations:\n  b: { ownership: personal, condition: existing, use: kiosk }\n';
    assert.deepEqual(kinds(diffOf(plan('a', 'devices: 1'), other)), ['population-added', 'population-removed']);
  });
  it('takes what names it along, in the paths of exceptions as well', () => {
    const named = (id: string): string =>
      `${plan(id, 'devices: 1')}exceptions:\n  - { rule: mdm-scope-none, at: populations.${id}.enrollment, reason: x }\nrollout: { waves: [{ name: w, populations: [${id}] }] }\n`;
    const diff = diffOf(named('a'), named('b'));
    assert.deepEqual(kinds(diff), ['renamed']);
    assert.deepEqual(diff.exceptions, []);
    assert.equal(diff.findings.new.length + diff.findings.fixed.length, 0);
  });
  it('is found among many', () => {
    const many = (prefix: string): string => {
      const populations = Array.from(
        { length: 300 },
        (_, index) => `  ${prefix}${index}: { devices: ${index}, ownership: organization, use: shared }\n`,
      );
      return `schemaVersion: 1\npopulations:\n${populations.join('')}`;
    };
    const diff = diffOf(many('a'), many('b'));
    assert.ok(diff.changes.every(({ kind }) => kind === 'renamed'));
    assert.equal(diff.changes.length, 300);
  });
});

describe('a configuration that changes', () => {
  const plan =
    'schemaVersion: 1\npopulations:\n  a: { ownership: personal, enrollment: { method: windowsAutopilot } }\n';
  const { plans } = compareTexts(
    planText(plan),
    planText(plan, 'plan.enrollment.yaml', 'rules: { byod-with-autopilot: off }\n'),
  );
  const diff = plans[0]?.diff ?? assert.fail();

  it('is a change of its own: what a rule finds does not count any more', () => {
    assert.deepEqual(
      diff.changes.map(({ kind, subject, says, risk }) => [kind, subject.id, says, risk]),
      [['rule-severity-changed', 'byod-with-autopilot', 'Severity: error → off', 'medium']],
    );
  });
  it('does not fix what it no longer reports', () => {
    assert.deepEqual([diff.findings.fixed.length, diff.findings.turnedOff.length], [0, 1]);
  });
});

describe('a comparison', () => {
  const a = planText('schemaVersion: 1\nplan: { title: A }\npopulations: { a: { devices: 1 } }\n', 'a.enrollment.yaml');
  const b = planText('schemaVersion: 1\nplan: { title: B }\npopulations: { b: { devices: 2 } }\n', 'b.enrollment.yaml');
  const names = (pairs: ReturnType<typeof pairPlans>): (string | undefined)[][] =>
    pairs.map(({ base, head }) => [base?.name, head?.name]);

  it('pairs plans by path', () => {
    assert.deepEqual(names(pairPlans([b, a], [a, b])), [
      ['a.enrollment.yaml', 'a.enrollment.yaml'],
      ['b.enrollment.yaml', 'b.enrollment.yaml'],
    ]);
  });
  it('pairs YAML with JSON of one name, what was moved, and what is nearly the same', () => {
    const json = planText('{ "schemaVersion": 1 }', 'a.enrollment.json');
    assert.deepEqual(names(pairPlans([a, b], [json, { ...b, name: 'c/b.enrollment.yaml' }])), [
      ['a.enrollment.yaml', 'a.enrollment.json'],
      ['b.enrollment.yaml', 'c/b.enrollment.yaml'],
    ]);
    const changed = planText(
      'schemaVersion: 1\nplan: { title: B }\npopulations: { b: { devices: 3 } }\n',
      'new.enrollment.yaml',
    );
    assert.deepEqual(names(pairPlans([a, b], [a, changed])), [
      ['a.enrollment.yaml', 'a.enrollment.yaml'],
      ['b.enrollment.yaml', 'new.enrollment.yaml'],
    ]);
  });
  it('does not pair what has nothing in common', () => {
    const other = planText('schemaVersion: 1\ngroups: { x: { kind: user } }\n', 'x.enrollment.yaml');
    assert.deepEqual(names(pairPlans([a], [other])), [
      ['a.enrollment.yaml', undefined],
      [undefined, 'x.enrollment.yaml'],
    ]);
  });
  it('does not look into plans whose text and configuration are the same', () => {
    const { plans, untouched } = comparePlans(pairPlans([a, b], [a, b]), { base: 'x', head: 'y', asOf: explainedAsOf });
    assert.deepEqual([plans, untouched], [[], 2]);
  });
  it('adds up all plans', () => {
    const comparison = comparePlans([{ head: a }, { base: b }], { base: 'x', head: 'y', asOf: explainedAsOf });
    const { populations, devices, changes, risk } = summaryOf(comparison);
    assert.deepEqual(
      { populations, devices, risk },
      { populations: 2, devices: { said: 3, unsaid: 0 }, risk: 'medium' },
    );
    assert.ok(changes >= 2);
  });
  it('is a value as plain as JSON, with its version', () => {
    const json = toJson(compareTexts(a, b));
    assert.deepEqual(JSON.parse(JSON.stringify(json)), json);
    assert.equal((json as { formatVersion: number }).formatVersion, 1);
  });
});
