import assert from 'node:assert/strict';
import {
  addressOf,
  type Base,
  type Comparison,
  comparisonAt,
  isRevision,
  revisionLabel,
} from '../client/compare/comparison';

const plan = 'file:///c%3A/plans/contoso%20%23%E2%9C%93.enrollment.yaml';
const id = '0123456789abcdef0123456789abcdef01234567';

describe('the address of a comparison', () => {
  const titles: readonly (readonly [Base, string])[] = [
    [{ revision: 'HEAD' }, '/contoso #✓.enrollment.yaml ↔ HEAD'],
    [{ revision: 'origin/main' }, '/contoso #✓.enrollment.yaml ↔ origin∕main'],
    [{ revision: id }, '/contoso #✓.enrollment.yaml ↔ 0123456'],
    [{ file: 'vscode-vfs://github/o/r/old/b.enrollment.json' }, '/contoso #✓.enrollment.yaml ↔ b.enrollment.json'],
    [{ file: 'file:///100%.yaml' }, '/contoso #✓.enrollment.yaml ↔ 100%.yaml'],
  ];
  for (const [base, title] of titles) {
    it(`is called ${title.slice(1)}`, () => assert.equal(addressOf({ plan, base }).path, title));
    it(`has all of ${JSON.stringify(base)}`, () => {
      const comparison: Comparison = { plan, base };
      assert.deepEqual(comparisonAt(addressOf(comparison)), comparison);
    });
  }

  it('is no comparison where it says none', () => {
    for (const query of ['', '{', '1', 'null', '{}', '{"plan":"file:///a"}', '{"plan":1,"base":{"file":"file:///a"}}'])
      assert.equal(comparisonAt({ query }), undefined, query);
  });
});

describe('a revision that somebody types', () => {
  it('is none where Git would take it for an option, or for two', () => {
    for (const text of ['', '-1', '--output=/tmp/x', 'main x', 'a\tb']) assert.ok(!isRevision(text), text);
    for (const text of ['HEAD', 'main~3', 'v1.2', 'origin/main', '@{yesterday}', id]) assert.ok(isRevision(text), text);
  });

  it('is short where it is the id of a commit', () => {
    assert.equal(revisionLabel(id), '0123456');
    assert.equal(revisionLabel('deadbeef'), 'deadbeef');
  });
});
