import assert from 'node:assert/strict';
import { type Configuration, noConfiguration, severityOf } from '../core/control/configuration';
import { ignoresIn } from '../core/control/ignores';
import { findPath } from '../core/control/plan-path';
import { readConfiguration } from '../core/control/read-configuration';
import { ruleInfo } from '../core/rules/index';
import { read } from '../core/syntax/read';
import { analyze } from './support/analyze';

const byod = `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: windowsAutopilot
`;

describe('a configuration', () => {
  const configured = (text: string): Configuration => {
    const { configuration, findings } = readConfiguration(text);
    assert.deepEqual(findings, []);
    return configuration;
  };
  const reported = (text: string, path = 'contoso.enrollment.yaml'): string[] => {
    const { findings } = analyze(byod, { format: 'yaml', configuration: configured(text), path });
    return findings.map(({ rule, severity }) => `${rule} ${severity}`);
  };

  it('changes nothing where it says nothing', () => {
    for (const text of ['', '# nothing yet\n', 'rules: {}\n'])
      assert.deepEqual(reported(text), ['byod-with-autopilot error']);
  });

  it('gives a rule another severity, or switches it off', () => {
    assert.deepEqual(reported('rules:\n  byod-with-autopilot: warning\n'), ['byod-with-autopilot warning']);
    assert.deepEqual(reported('rules:\n  byod-with-autopilot: off\n'), []);
    assert.deepEqual(reported('rules:\n  byod-with-autopilot: false\n'), [], 'as some YAML tools write it');
  });

  it('switches a set off, and a single rule of it on again', () => {
    assert.deepEqual(reported('ruleSets: { guide: false }\n'), []);
    assert.deepEqual(reported('ruleSets: { docs: false }\n'), ['byod-with-autopilot error']);
    assert.deepEqual(reported('ruleSets: { guide: false }\nrules: { byod-with-autopilot: info }\n'), [
      'byod-with-autopilot info',
    ]);
  });

  it('decides differently for some files; the last one that fits wins', () => {
    const text = `rules: { byod-with-autopilot: warning }
overrides:
  - files: ["pilot/**"]
    rules: { byod-with-autopilot: off }
  - files: ["**/strict.enrollment.yaml"]
    rules: { byod-with-autopilot: error }
`;
    assert.deepEqual(reported(text, 'contoso.enrollment.yaml'), ['byod-with-autopilot warning']);
    assert.deepEqual(reported(text, 'pilot/a/contoso.enrollment.yaml'), []);
    assert.deepEqual(reported(text, 'pilot/strict.enrollment.yaml'), ['byod-with-autopilot error']);
  });

  it('never switches off what is wrong with the language by a set', () => {
    const off: Configuration = { ...noConfiguration, off: new Set(['guide', 'docs', 'judgement']) };
    assert.equal(severityOf(ruleInfo('unknown-key'), off, ''), 'error');
  });

  it('says what is wrong with it, at the right key or value, once', () => {
    const cases: readonly (readonly [text: string, rule: string, at: string, message: RegExp])[] = [
      ['rulez: {}\n', 'unknown-key', 'rulez', /Did you mean "rules"\?/],
      [
        'rules:\n  byod-with-autopilt: off\n',
        'unknown-rule',
        'byod-with-autopilt',
        /Did you mean "byod-with-autopilot"\?/,
      ],
      ['rules:\n  byod-with-autopilot: warn\n', 'unknown-value', 'warn', /error, warning, info, off/],
      ['rules:\n  byod-with-autopilot:\n', 'unknown-value', 'byod-with-autopilot', /error, warning, info, off/],
      ['rules: off\n', 'wrong-type', 'o', /map/],
      ['ruleSets: { guide: maybe }\n', 'wrong-type', 'guide', /true or false/],
      ['ruleSets: { guides: false }\n', 'unknown-key', 'guides', /Did you mean "guide"\?/],
      ['overrides: {}\n', 'wrong-type', 'overrides', /list/],
      ['overrides:\n  - file: ["*"]\n', 'unknown-key', 'file', /Did you mean "files"\?/],
      ['- a\n', 'wrong-type', '-', /map/],
      ['rules: {\n', 'yaml-syntax', '{', /never closed/],
    ];
    for (const [text, rule, at, message] of cases) {
      const { findings } = readConfiguration(text);
      assert.deepEqual(
        findings.map((finding) => [finding.rule, text.slice(finding.span.start, finding.span.end)]),
        [[rule, at]],
        text,
      );
      assert.match(findings[0]?.message ?? '', message);
    }
  });
});

describe('an ignoring comment', () => {
  const covered = (text: string): (string | undefined)[] =>
    ignoresIn(text, read(text, 'yaml')).map(({ covers }) => covers && text.slice(covers.start, covers.end));

  it('covers the entry on its line, or else the next one, with all that is inside', () => {
    assert.deepEqual(covered('a: # enrollment-plan: ignore[x] r\n  b: 1\nc: 2\n'), [
      'a: # enrollment-plan: ignore[x] r\n  b: 1',
    ]);
    assert.deepEqual(covered('a:\n  # enrollment-plan: ignore[x] r\n  b: 1\n  c: 2\n'), ['b: 1']);
    assert.deepEqual(covered('a:\n  - b: 1\n    c: 2 # enrollment-plan: ignore[x] r\n'), ['c: 2']);
    assert.deepEqual(covered('a:\n  # enrollment-plan: ignore[x] r\n  - b: 1\n    c: 2\n  - d\n'), ['b: 1\n    c: 2']);
    assert.deepEqual(covered('a: { b: 1 } # enrollment-plan: ignore[x] r\n'), ['a: { b: 1 }']);
    assert.deepEqual(covered('a: 1\n# enrollment-plan: ignore[x] r\n'), [undefined], 'nothing follows');
  });

  it('is no comment inside a value', () => {
    assert.deepEqual(covered('a: "# enrollment-plan: ignore[x] r"\n'), []);
    assert.deepEqual(covered('a: |\n  # enrollment-plan: ignore[x] r\nb: 1\n'), []);
  });

  it('accepts what is found in what it covers, and nothing else', () => {
    const text = byod.replace(
      '  contractors:',
      '  # enrollment-plan: ignore[byod-with-autopilot] lent until March\n  contractors:',
    );
    const twice = text + byod.slice(byod.indexOf('  contractors')).replace('contractors', 'freelancers');
    const { findings, accepted } = analyze(twice, { format: 'yaml' });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['byod-with-autopilot'],
    );
    assert.deepEqual(
      accepted.map(({ finding, by, reason }) => [finding.rule, by, reason]),
      [['byod-with-autopilot', 'comment', 'lent until March']],
    );
    assert.ok((findings[0]?.span.start ?? 0) > (accepted[0]?.finding.span.start ?? 0));
  });
});

describe('an exception', () => {
  const withException = (exception: string, asOf?: string) =>
    analyze(`${byod}exceptions:\n  - ${exception}\n`, { format: 'yaml', ...(asOf && { asOf }) });

  it('accepts until its last day, and not after', () => {
    const exception =
      '{ rule: byod-with-autopilot, at: populations.contractors, reason: lent, approvedBy: a@b.c, expires: 2027-03-31 }';
    assert.deepEqual(withException(exception, '2027-03-31').findings, []);
    assert.deepEqual(
      withException(exception, '2027-04-01').findings.map(({ rule }) => rule),
      ['byod-with-autopilot', 'expired-exception'],
    );
  });

  it('accepts in the whole plan where it names no place', () => {
    assert.deepEqual(
      withException('{ rule: byod-with-autopilot, reason: lent, approvedBy: a@b.c, expires: 2027-03-31 }').findings,
      [],
    );
  });
});

describe('a path in a plan', () => {
  const text = 'populations:\n  a.b:\n    os:\n      - { version: "1" }\n  a:\n    b: 2\n';
  const at = (path: string): string | undefined => {
    const { root } = read(text, 'yaml');
    const span = root && findPath(root, path);
    return span && text.slice(span.start, span.end).split('\n')[0];
  };

  it('names an entry, an item, or nothing', () => {
    assert.equal(at('populations'), 'populations:');
    assert.equal(at('populations.a'), 'a:');
    assert.equal(at('populations.a.b'), 'a.b:', 'the longest id that fits');
    assert.equal(at('populations.a.b.os'), 'os:');
    assert.equal(at('populations.a.b.os[0].version'), 'version: "1"');
    assert.equal(at('populations.a.b.os.0'), '{ version: "1" }');
    for (const path of ['', 'population', 'populations.', 'populations.c', 'populations.a.b.os[1]'])
      assert.equal(at(path), undefined, path);
  });
});
