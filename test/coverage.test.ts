import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cell, type FeatureId, featureIds, guideStatementIds, type MethodId, methodIds } from '../core/guide/index';
import { findRule } from '../core/rules/index';
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
