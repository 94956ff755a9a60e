import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { generatePlan } from '../bench/generate-plan.mjs';
import { editsOf } from '../core/findings/edits';
import { checkShape, validated } from '../core/schema/check-shape';
import { unlistedWords } from '../core/schema/unlisted-words';
import { read } from '../core/syntax/read';
import { type Format, plainValue, type Span } from '../core/syntax/tree';
import { applyEdits } from '../core/text/edit';
import { subjectsIn } from './support/differential';
import { languageFindings } from './support/language';
import { readMarks } from './support/marks';
import { root } from './support/root';
import { keyCases } from './support/shapes/keys';
import type { ShapeCase } from './support/shapes/shape-case';
import { synonymCases } from './support/shapes/synonyms';
import { typeCases } from './support/shapes/types';
import { wordCases } from './support/shapes/words';
import { toJson } from './support/to-json';

const population = 'schemaVersion: 1\npopulations:\n  sales:\n';

describe('a key that does not fit', () => {
  for (const example of keyCases) check(example);
});

describe('a value that does not fit', () => {
  for (const example of [...wordCases, ...typeCases]) check(example);
});

describe('a name that people know', () => {
  for (const [place, word, meant] of synonymCases)
    it(`${word}, in ${place}`, () => {
      const text = whole(place.replace('W', JSON.stringify(word)));
      const { analysis, findings } = languageFindings(text, 'yaml');
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['unknown-value'],
      );
      assert.ok(findings[0]?.message.endsWith(` Did you mean "${meant}"?`), findings[0]?.message);
      const [fix] = findings[0]?.fixes ?? [];
      assert.equal(fix?.safe, true);
      const edits = fix && editsOf(fix, analysis.tree, text);
      assert.equal(edits && applyEdits(text, edits), whole(place.replace('W', JSON.stringify(meant))));
    });
});

describe('a plan that is no map', () => {
  const examples: readonly (readonly [string, Format, string])[] = [
    ['«-» a\n', 'yaml', 'The plan is a map of keys and values, not a list.'],
    ['«contoso»\n', 'yaml', 'The plan is a map of keys and values, not a single value.'],
    ['«42»', 'json', 'The plan is a map of keys and values, not a single value.'],
    ['«[»]', 'json', 'The plan is a map of keys and values, not a list.'],
  ];
  for (const [marked, format, message] of examples)
    it(`${marked.trim()}, in ${format}`, () => {
      const { text, spans } = readMarks(marked);
      const { findings } = languageFindings(text, format);
      assert.deepEqual(
        findings.map(({ rule, span, message: said }) => [rule, span.start, span.end, said]),
        [['wrong-type', spans[0]?.start, spans[0]?.end, message]],
      );
    });
});

describe('a plan without a schema version', () => {
  for (const [before, after] of [
    ['plan: { title: x }\n', 'schemaVersion: 1\nplan: { title: x }\n'],
    ['\ufeff# c\nplan: {}\n', '\ufeff# c\nschemaVersion: 1\nplan: {}\n'],
    ['{ plan: {} }\n', '{ schemaVersion: 1, plan: {} }\n'],
    ['{}\n', '{ schemaVersion: 1 }\n'],
  ] as const)
    it(`gets one: ${JSON.stringify(before)}`, () => {
      const { analysis, findings } = languageFindings(before, 'yaml');
      assert.deepEqual(
        findings.map(({ rule, message }) => [rule, message]),
        [['missing-key', 'Enrollment plan needs "schemaVersion".']],
      );
      const [fix] = findings[0]?.fixes ?? [];
      const edits = fix && editsOf(fix, analysis.tree, before);
      assert.equal(edits && applyEdits(before, edits), after);
    });
});

describe('a mistake behind an alias', () => {
  it('in a map is said once, where it stands', () => {
    const { text, spans } = readMarks(
      whole('os: &os { product: «win12» }\n').concat('  other:\n    os: *os\n  third:\n    os: [*os, *os]\n'),
    );
    assert.deepEqual(
      languageFindings(text, 'yaml').findings.map(({ rule, span }) => [rule, span.start]),
      [['unknown-value', spans[0]?.start]],
    );
  });
  it('is said where the alias stands, when its anchor fits where that is', () => {
    const { text, spans } = readMarks(whole('displayName: &name sales\nownership: «*name»\n'));
    assert.deepEqual(
      languageFindings(text, 'yaml').findings.map(({ rule, span }) => [rule, span.start, span.end]),
      [['unknown-value', spans[0]?.start, spans[0]?.end]],
    );
  });
  it('has no fix that would change another place', () => {
    const text = whole('os: &os { prodct: windows11 }\n').concat('  other: { os: *os }\n');
    const { analysis, findings } = languageFindings(text, 'yaml');
    assert.equal(findings.length, 1);
    for (const fix of findings[0]?.fixes ?? []) assert.equal(editsOf(fix, analysis.tree, text), undefined);
  });
  it('has a fix that puts a value in place of the alias', () => {
    const text = whole('displayName: &name "800"\ndevices: *name\n');
    const { analysis, findings } = languageFindings(text, 'yaml');
    const edits = findings[0]?.fixes?.[0] && editsOf(findings[0].fixes[0], analysis.tree, text);
    assert.equal(edits && applyEdits(text, edits), whole('displayName: &name "800"\ndevices: 800\n'));
  });
});

describe('a line that cannot be read right', () => {
  const examples: readonly (readonly [string, string])[] = [
    ['ownership: «"person»\n', 'yaml-syntax'],
    ['ownership: personal\n  «devices»: 5\nuse: kiosk\n', 'yaml-syntax'],
    ['enrollment: «{» metod: windowsAutopilot\n', 'yaml-syntax'],
    ['ownership: «*nobody»\n', 'unknown-alias'],
    ['displayName: {«{» name }}\n', 'key-not-a-name'],
  ];
  for (const [entries, rule] of examples)
    it(`has one finding: ${JSON.stringify(entries)}`, () => {
      const { text, spans } = readMarks(whole(entries));
      assert.deepEqual(
        languageFindings(text, 'yaml').analysis.findings.map((finding) => [
          finding.rule,
          finding.span.start,
          finding.span.end,
        ]),
        [[rule, spans[0]?.start, spans[0]?.end]],
      );
    });
  const plans: readonly (readonly [string, string])[] = [
    [
      'no space behind a colon, before braces',
      'schemaVersion: 1\npopulations:\n  sales:\n    groups:{ users: [a] «}»\n    ownership: rented\nrollout: {}\n',
    ],
    [
      'a half-typed key above what stands under it',
      'schemaVersion: 1\ngroups:\n  «sales»\n    kind: usr\n    membership: x\n    rule: y\npopulations: {}\n',
    ],
    [
      'a first key that is indented too little',
      'schemaVersion: 1\npopulations:\n  sales:\n   ownership: personal\n    «devices»: 1\n    use: x\n    join: {}\n',
    ],
    [
      'a plan that is indented in its first line alone',
      '  schemaVersion: 1\n«plan»: {}\npopulations: {}\ngroups: {}\n',
    ],
    [
      'a declaration that cannot be read, and references to it',
      'schemaVersion: 1\npopulations:\n  sales: { groups: { users: [a, b] } }\ngroups:\n  «a»\n  b: { kind: user }\n',
    ],
  ];
  for (const [title, marked] of plans)
    it(`has one finding: ${title}`, () => {
      const { text, spans } = readMarks(marked);
      const { findings } = languageFindings(text, 'yaml').analysis;
      assert.deepEqual(
        findings.map(({ rule, span }) => [rule, span.start, text.slice(span.start, span.end)]),
        spans.map(({ start, end }) => ['yaml-syntax', start, text.slice(start, end)]),
      );
    });
  it('seldom has more, wherever in a plan it is', function () {
    this.timeout(60_000);
    const lines = readFileSync(path.join(root, 'examples/contoso.enrollment.yaml'), 'utf8').split(/\r?\n/);
    const damages: readonly ((line: string) => string)[] = [
      (line) => line.replace(/:.*$/, ''),
      (line) => line.replace(/:.*$/, ':'),
      (line) => line.replace(': ', ':'),
      (line) => line.replace(/\}[^}]*$/, ''),
      (line) => line.replace(/^ /, ''),
      (line) => line.replace(/^ +/, '\t'),
    ];
    const counts = damages.flatMap((damage) =>
      lines.flatMap((line, index) => {
        const damaged = /^\s*(?:#|$)/.test(line) ? line : damage(line);
        if (damaged === line) return [];
        return languageFindings([...lines.slice(0, index), damaged, ...lines.slice(index + 1)].join('\n'), 'yaml')
          .findings.length;
      }),
    );
    const single = counts.filter((count) => count <= 1).length;
    assert.ok(counts.length > 500);
    assert.ok(single > 0.9 * counts.length, `${single} of ${counts.length} have one finding`);
    assert.ok(Math.max(...counts) < 12, `one has ${Math.max(...counts)}`);
  });
  it('has one finding in JSON', () => {
    const text = '{ "schemaVersion": 1, "populations": { "sales": { "ownership": "person } } }\n';
    assert.deepEqual(
      languageFindings(text, 'json').analysis.findings.map(({ rule }) => rule),
      ['json-syntax'],
    );
  });
});

describe('mistakes of shape', () => {
  it('are each said, in the order of the text', () => {
    const { text, spans } = readMarks(
      whole(
        'ownership: «rented»\ndevices: «-1»\njoin: { «currant»: none, target: «hybrid» }\nos: [{ product: «win10» }, «x»]\n',
      ),
    );
    assert.deepEqual(
      languageFindings(text, 'yaml').findings.map(({ span }) => text.slice(span.start, span.end)),
      spans.map(({ start, end }) => text.slice(start, end)),
    );
  });
  it('do not hide a plan with none', () => {
    const text = whole(
      'ownership: personal\nos: { product: windows11, version: 2503 }\nenrollment: { method: userEnrollment, performedBy: user }\n',
    );
    assert.deepEqual(languageFindings(text, 'yaml').findings, []);
    assert.deepEqual(languageFindings('', 'yaml').findings, []);
    assert.deepEqual(languageFindings('schemaVersion: 1.0\n', 'yaml').findings, []);
  });
});

function check(example: ShapeCase): void {
  const { title, text: marked, rule, says, fixed, safe } = example;
  const { text, spans } = readMarks(whole(marked));
  it(title, () => {
    const { analysis, findings } = languageFindings(text, 'yaml');
    assert.deepEqual(
      findings.map((finding) => [finding.rule, finding.span.start, finding.span.end]),
      spans.map(({ start, end }) => [rule, start, end]),
    );
    const [first] = findings;
    if (typeof says === 'string') assert.equal(first?.message, says);
    else assert.match(first?.message ?? '', says);
    const [fix] = first?.fixes ?? [];
    const edits = fix && editsOf(fix, analysis.tree, text);
    assert.equal(edits && applyEdits(text, edits), fixed === undefined ? undefined : whole(fixed));
    assert.equal(fix?.safe, safe);
  });

  const { root: tree } = languageFindings(text, 'yaml').analysis.tree;
  const json = tree && toJson(tree);
  const inJson = spans.map((span) => json?.spanOf(span));
  // What JSON writes in another way, or cannot write, is a matter of YAML alone.
  if (!json || inJson.includes(undefined) || /\d\.\d?0|\.nan|~/.test(text)) return;
  it(`${title}, as JSON`, () => {
    const { analysis, findings } = languageFindings(json.text, 'json');
    assert.deepEqual(
      findings.map((finding) => [finding.rule, finding.span.start, finding.span.end]),
      inJson.map((span) => [rule, span?.start, span?.end]),
    );
    if (typeof says === 'string') assert.equal(findings[0]?.message, says);
    else assert.match(findings[0]?.message ?? '', says);
    const [fix] = findings[0]?.fixes ?? [];
    const edits = fix && editsOf(fix, analysis.tree, json.text);
    const expected = fixed === undefined ? undefined : languageFindings(whole(fixed), 'yaml').analysis.tree.root;
    assert.equal(
      edits && JSON.stringify(JSON.parse(applyEdits(json.text, edits))),
      expected && JSON.stringify(plainValue(expected)),
    );
  });
}

/** A plan of one population with these entries, unless the text is a plan of its own. */
function whole(text: string): string {
  if (/^«?schemaVersio/.test(text)) return text;
  return `${population}${text.trimEnd().replace(/^/gm, '    ')}\n`;
}

describe('the shape of a plan', () => {
  const subjects = subjectsIn([path.join(root, 'examples')], [generatePlan(200)]);

  it('is seen without the validator, where it has nothing to say or words alone are wrong', () => {
    let valid = 0;
    for (const { name, text, options } of subjects) {
      const { root: node } = read(text, options.format);
      assert.ok(node);
      if (validated(node, text, false).problems.length > 0) continue;
      valid++;
      assert.deepEqual(unlistedWords(node, text, false), [], name);
      const wrong = text.replace(/("?ownership"?: "?)\w+/, '$1mine');
      const { root: changed } = read(wrong, options.format);
      if (wrong !== text) assert.equal(changed && unlistedWords(changed, wrong, false)?.length, 1, name);
    }
    assert.ok(valid > 50, String(valid));
  });

  it('is what the validator says it is, whatever words of plans stand where', () => {
    const words = [...new Set(subjects.flatMap(({ text }) => text.match(word) ?? [])), ...odd];
    const seen = { right: 0, wrong: 0, unseen: 0 };
    const property = fc.property(
      fc.constantFrom(...subjects),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...words)), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.option(fc.tuple(fc.nat(), fc.nat())),
      ({ text, options }, changes, isPart, copy) => {
        let changed = copy ? withLineAgain(text, ...copy) : text;
        for (const [at, by] of changes) {
          const places = [...changed.matchAll(word)];
          const place = places[at % places.length];
          if (place) changed = changed.slice(0, place.index) + by + changed.slice(place.index + place[0].length);
        }
        const { root: node } = read(changed, options.format);
        if (!node) return;
        const unlisted = unlistedWords(node, changed, isPart);
        seen[unlisted ? (unlisted.length > 0 ? 'wrong' : 'right') : 'unseen']++;
        const [found, expected] = [checkShape(node, changed, isPart), validated(node, changed, isPart)];
        assert.deepEqual(new Set(found.problems), new Set(expected.problems), changed);
        assert.deepEqual([...found.unfit].sort(byPlace), [...expected.unfit].sort(byPlace), changed);
        assert.deepEqual([...found.ofPlan], [...expected.ofPlan], changed);
      },
    );
    fc.assert(property, { numRuns: 3000 });
    assert.ok(Math.min(...Object.values(seen)) > 100, JSON.stringify(seen));
  });
});

/** A text with one of its lines once more, which may make it that of a second key of the same name. */
function withLineAgain(text: string, from: number, to: number): string {
  const lines = text.split('\n');
  const at = to % lines.length;
  // Mostly beside itself.
  lines.splice(at, 0, lines[from % 3 === 0 ? from % lines.length : at] as string);
  return lines.join('\n');
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

const word = /[\w.@-]+/g;
/** What stands in no plan. */
const odd = [
  'constructor',
  '__proto__',
  'null',
  'true',
  '""',
  '[]',
  '{}',
  '-1',
  '0',
  '1.0',
  '1e2',
  '101',
  '2026-13-99',
  '~',
];
