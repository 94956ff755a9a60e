import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  cell,
  type FeatureId,
  fact,
  featureIds,
  guideStatementIds,
  type MethodId,
  methodIds,
} from '../core/guide/index';
import { findRule } from '../core/rules/index';
import { shapes } from '../core/schema/shapes.generated';
import { cells } from './fixtures/coverage/cells';
import type { Entry } from './fixtures/coverage/entry';
import { coveragePage } from './fixtures/coverage/page';
import { statements } from './fixtures/coverage/statements';
import { analyze } from './support/analyze';
import { root } from './support/root';

describe('a rule, or a reason why there is none, stands for', () => {
  for (const method of methodIds) {
    for (const feature of featureIds) {
      it(`${method} x ${feature}`, () => checkCell(method, feature));
    }
  }
  for (const id of guideStatementIds) {
    it(`the statement ${id}`, () => checkEntry(statements[id]));
  }

  it('nothing that the guide does not have', () => {
    assert.deepEqual(Object.keys(cells), methodIds);
    for (const method of methodIds) assert.deepEqual(Object.keys(cells[method]), featureIds);
    assert.deepEqual(Object.keys(statements), guideStatementIds);
  });
});

describe('docs/guide-coverage.md', () => {
  const file = path.join(root, 'docs/guide-coverage.md');

  // UPDATE_DOCS=1 writes the page anew; without it, a page that has fallen behind fails.
  it('says what the tests have proved', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(file, coveragePage());
    assert.equal(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), coveragePage());
  });
});

describe('docs/catalogue.md', () => {
  const page = readFileSync(path.join(root, 'docs/catalogue.md'), 'utf8');
  const rows = page
    .split(/\r?\n/)
    .filter((line) => /^\| (?!what was|---)/.test(line))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((text) => text.trim()),
    );

  it('has a rule or a reason for everything that was considered', () => {
    assert.ok(rows.length > 200);
    for (const [considered, rules, reason] of rows) assert.ok(considered && (rules || reason), considered);
  });

  it('names rules that there are', () => {
    for (const [, rules] of rows)
      for (const [, id, file] of (rules ?? '').matchAll(/\[([^\]]+)\]\(rules\/([^)]+)\.md\)/g)) {
        assert.equal(file, id);
        assert.ok(findRule(id!), id);
      }
  });
});

describe('a key of a plan', () => {
  // What a key is for is a verdict, or a reader.
  const forReaders = new Set([
    '$schema',
    'owner',
    'objectId',
    'siteCode',
    'enhancedHttp',
    'registeringUserIsLocalAdministrator',
    'allowLogCollection',
    'onlyInOutOfBoxExperience',
    'entryCriteria',
    'exitCriteria',
    'rollback',
    'channel',
    'subject',
    'daysBefore',
  ]);
  const code = rulesWithoutExamples();
  const isRead = (key: string): boolean => new RegExp(`\\b${key}\\b`).test(code);
  const keys = Object.values(shapes).flatMap(({ properties }) => Object.keys(properties));

  it('is read by a rule, or is there for people alone', () => {
    for (const key of keys) assert.ok(forReaders.has(key) || isRead(key) || isSetting(key), key);
  });

  it('is not there for people alone when a rule reads it', () => {
    for (const key of forReaders) assert.ok(!isRead(key), key);
  });

  /** Some rules read all settings of an object, by the names that the guide has for them. */
  function isSetting(key: string): boolean {
    const settings = [fact('coManagement.workloads').value, fact('selfDeploying.fixedSettings').value];
    return settings.some((names) => Object.hasOwn(names, key));
  }
});

function rulesWithoutExamples(): string {
  const folder = path.join(root, 'core/rules');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8').replace(/\n {2}examples: \[[\s\S]*?\n {2}\],\n/, ''))
    .join('\n');
}

function checkCell(method: MethodId, feature: FeatureId): void {
  const here = cell(method, feature);
  const { covered, conditions = {} } = cells[method][feature];
  const stated = here.verdict === 'notListed' ? [] : (here.conditions ?? []);
  checkEntry(covered);
  assert.deepEqual(
    Object.keys(conditions),
    stated.map(({ when }) => when),
    'an entry for each condition',
  );
  for (const { when, verdict } of stated) {
    checkEntry(conditions[when]);
    if (verdict === 'unsupported') assert.ok(Array.isArray(conditions[when]), `a rule for ${when}`);
  }
  if (here.verdict === 'unsupported') assert.ok(Array.isArray(covered), 'what the guide crosses out has a rule');
}

/** The rule exists, rests on Microsoft's words, and reports the small plan that goes against the guide. */
function checkEntry(entry: Entry | undefined): void {
  assert.ok(entry && entry.length > 0);
  if (typeof entry === 'string') {
    assert.match(entry, /^[A-Z].*\.$/);
    return;
  }
  for (const { rule, plan } of entry) {
    const basis = findRule(rule)?.basis;
    assert.ok(basis === 'guide' || basis === 'docs', `${rule} rests on ${basis}`);
    const { findings } = analyze(plan, { format: 'yaml' });
    assert.ok(
      findings.some((finding) => finding.rule === rule),
      `${rule} reports\n${plan}\nReported: ${findings.map((finding) => finding.rule).join(', ')}`,
    );
    assert.ok(!findings.some((finding) => findRule(finding.rule)?.basis === 'language'), `it is a plan:\n${plan}`);
  }
}
