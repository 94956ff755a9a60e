import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CompletionItem, complete } from '../../core/language/complete';
import { survey } from '../../core/language/completion/survey';
import { pathOf, stepsTo } from '../../core/language/steps';
import { ruleInfo } from '../../core/rules/index';
import { explainedAsOf } from '../../core/rules/rule';
import { type Format, keyText, type Node } from '../../core/syntax/tree';
import { type Analysis, analyze } from '../support/analyze';
import { accepted, expanded } from '../support/completed';
import { root } from '../support/root';
import { toJson } from '../support/to-json';

/** How many offsets of each plan are tried, spread by a seed. `COMPLETION_OFFSETS=all` tries every one, which takes minutes. */
const wanted = process.env.COMPLETION_OFFSETS ?? '20';

const plans = ['examples', 'test/fixtures/ok'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => /\.enrollment\.(?:yaml|json)$/.test(name))
    .map((name) => {
      const format: Format = name.endsWith('.json') ? 'json' : 'yaml';
      return { name, format, text: readFileSync(path.join(root, folder, name), 'utf8').replaceAll('\r\n', '\n') };
    }),
);

describe('whatever is accepted at any offset', () => {
  for (const { name, format, text } of plans) {
    it(`of ${name} leaves a plan that says what it said, and the new key where it was offered`, () => {
      expectSound(text, format);
    }).timeout(3_600_000);
  }

  it('of a plan with CRLF does so too', () => {
    const [first] = plans;
    assert.ok(first);
    expectSound(first.text.replaceAll('\n', '\r\n'), first.format);
  }).timeout(3_600_000);

  it('of a plan in YAML that was written anew as JSON does so too', () => {
    const [first] = plans;
    const tree = analyze(first?.text ?? '', { format: 'yaml' }).tree.root;
    assert.ok(tree);
    expectSound(toJson(tree).text, 'json');
  }).timeout(3_600_000);
});

describe('at the end of every prefix of a plan', () => {
  for (const { name, format, text } of plans.filter(({ name }) => /contoso|fabrikam/.test(name))) {
    it(`of ${name}, something or nothing is offered, and never a word that is not on the line of the cursor`, () => {
      const step = wanted === 'all' ? 1 : 41;
      for (let length = 0; length <= text.length; length += step) {
        const prefix = text.slice(0, length);
        for (const item of complete(prefix, length, { format, asOf: explainedAsOf }).items) {
          assert.ok(item.edit.start <= length && length <= item.edit.end, item.label);
          accepted(prefix, item, item.edit.text);
        }
      }
    }).timeout(3_600_000);
  }
});

function expectSound(text: string, format: Format): void {
  const before = analyze(text, { format });
  /** Every offset of a word comes to the same text. */
  const seen = new Set<string>();
  const offsets = wanted === 'all' ? [...Array(text.length + 1).keys()] : sample(text.length, Number(wanted));
  for (const offset of offsets) {
    const { items } = complete(text, offset, { format, asOf: explainedAsOf });
    const blank = items.length > 0 ? analyze(survey(text, offset, format)?.text ?? text, { format }) : before;
    for (const item of items) {
      for (const written of new Set([item.edit.text, expanded(item)])) {
        const line = text.slice(0, offset).split('\n').length;
        const what = `"${item.label}" at offset ${offset} in line ${line}, written as ${JSON.stringify(written)}`;
        const result = accepted(text, item, written);
        if (seen.has(result)) continue;
        seen.add(result);
        const after = analyze(result, { format });
        if (speaksForOthers(before, offset)) continue;
        expectNoWorse([before, blank], after, item, what);
        expectInPlace(before, after, item, offset, what);
      }
    }
  }
}

/**
 * What the plan with the word that stood at the cursor has not, nor the plan without it, no word brings. What is missing has yet
 * to be written: JSON says so with an empty text, of which some rules say that it is empty.
 */
function expectNoWorse(others: readonly Analysis[], after: Analysis, item: CompletionItem, what: string): void {
  const syntaxOf = ({ tree }: Analysis) => tree.problems.map(({ rule }) => rule);
  for (const before of others.slice(0, 1)) assert.deepEqual(surplus(syntaxOf(after), syntaxOf(before)), [], what);
  // What stands last says itself what is wrong with it.
  if (item.rank === lastRank) return;
  const counted = ({ findings }: Analysis) =>
    findings
      .filter(({ rule, severity }) => severity === 'error' || ruleInfo(rule).basis === 'language')
      .filter(({ rule, message }) => !rule.startsWith('missing-') && !/""|\bis empty\b/.test(message))
      .map(({ rule }) => rule);
  const most = others.map((before) => surplus(counted(after), counted(before)));
  const more = most[0]?.filter((rule) => most.every((rules) => rules.includes(rule)));
  assert.deepEqual(more, [], what);
}

const lastRank = 2;

/** Text that an alias reads too: what is written there changes what other places say. */
const speaksForOthers = ({ tree }: Analysis, offset: number): boolean =>
  tree.shared.some(({ start, end }) => start <= offset && offset <= end);

/** Nothing but the entry at the cursor says something else than before, and what is new stands in one place. */
function expectInPlace(before: Analysis, after: Analysis, item: CompletionItem, offset: number, what: string): void {
  const own = withoutPositions(pathOf(stepsTo(before.tree.root, offset)));
  const gone = surplus(said(before.tree.root), said(after.tree.root)).filter((line) => !isWithin(line, own));
  assert.deepEqual(gone, [], what);
  const added = surplus(keys(after.tree.root), keys(before.tree.root));
  const top = added.filter((key) => !added.some((other) => other !== key && isWithin(key, other)));
  const parents = new Set(top.map((key) => key.slice(0, -(lastName(key).length + 1))));
  assert.ok(parents.size <= 1, `${what}: ${top.join(', ')}`);
  if (item.icon === 'key' && top.length > 0) assert.deepEqual(top.map(lastName), [item.label], what);
}

/** Every scalar with the path that leads to it. */
function said(node: Node | undefined, at = ''): string[] {
  if (!node) return [];
  if (node.kind === 'scalar') return node.value === null || node.value === '' ? [] : [`${at}=${node.value}`];
  if (node.kind === 'list') return node.items.flatMap((item) => said(item, `${at}.[]`));
  return node.entries.flatMap(({ key, value }) => said(value, `${at}.${keyText(key)}`));
}

/** The path of every key. */
function keys(node: Node | undefined, at = ''): string[] {
  if (!node || node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => keys(item, `${at}.[]`));
  return node.entries.flatMap(({ key, value }) => {
    const own = `${at}.${keyText(key)}`;
    return [own, ...keys(value, own)];
  });
}

/** What stands in `some` oftener than in `others`. */
function surplus(some: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return some.filter((one) => {
    const count = counts.get(one) ?? 0;
    counts.set(one, count - 1);
    return count <= 0;
  });
}

const withoutPositions = (of: string): string => `.${of}`.replace(/\.\d+(?=\.|$)/g, '.[]');

const isWithin = (inner: string, outer: string): boolean =>
  inner.startsWith(outer) && /^(?:$|[.=])/.test(inner.slice(outer.length));

const lastName = (of: string): string => /[^.]*$/.exec(of)?.[0] ?? '';

function sample(length: number, count: number): number[] {
  let state = 20270111;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * (length + 1));
  });
}
