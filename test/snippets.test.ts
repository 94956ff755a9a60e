import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../core/findings/finding';
import { ruleInfo } from '../core/rules/index';
import { analyze } from './support/analyze';
import { root } from './support/root';
import { expand, otherChoices, proposals, type Snippet, type Typed } from './support/snippet';

const snippets: { readonly [title: string]: Snippet } = JSON.parse(
  readFileSync(path.join(root, 'snippets/enrollment-plan.json'), 'utf8'),
);

/** Where in a plan a snippet belongs, by its prefix; `undefined` is the plan itself. */
const places: { readonly [prefix: string]: readonly string[] | undefined } = {
  plan: undefined,
  population: ['populations'],
  'group-users': ['groups'],
  'group-devices': ['groups'],
  'device-enrollment-manager': ['tenant', 'deviceEnrollmentManagers'],
  cname: ['tenant', 'cnames'],
  'conditional-access-policy': ['tenant', 'conditionalAccessPolicies'],
  'autopilot-profile': ['autopilotProfiles'],
  'enrollment-status-page': ['enrollmentStatusPages'],
  app: ['apps'],
  'device-policy': ['devicePolicies'],
  'provisioning-package': ['provisioningPackages'],
  'group-policy': ['groupPolicies'],
  'co-management-policy': ['coManagementPolicies'],
  'domain-join-profile': ['domainJoinProfiles'],
  'enrollment-restriction': ['enrollmentRestrictions'],
  wave: ['rollout', 'waves'],
  communication: ['communications'],
  exception: ['exceptions'],
};

/** What these rules report is missing in the rest of the plan, where a snippet stands alone. */
const aboutTheRest = new Set(['unknown-reference', 'exception-at-nothing', 'unused-exception']);

describe('snippets', () => {
  it('have titles, prefixes and descriptions that tell them apart', () => {
    const all = Object.values(snippets);
    assert.equal(new Set(all.map(({ prefix }) => prefix)).size, all.length);
    for (const { prefix, description } of all) {
      assert.match(prefix, /^[a-z]+(-[a-z]+)*$/);
      assert.match(description, /^[A-Z].+[^.]$/);
    }
  });

  for (const [title, snippet] of Object.entries(snippets)) {
    describe(title, () => {
      it('is a plan at its place', () => {
        const { findings } = analyze(planWith(snippet), { format: 'yaml' });
        const own = findings.filter(({ rule }) => !aboutTheRest.has(rule));
        assert.deepEqual(own.map(inWords), []);
      });

      it('is a plan whatever is chosen', () => {
        for (const typed of otherChoices(snippet)) {
          const { findings } = analyze(planWith(snippet, typed), { format: 'yaml' });
          const misshapen = findings.filter(({ rule }) => ruleInfo(rule).basis === 'language');
          assert.deepEqual(misshapen.map(inWords), [], JSON.stringify(typed));
        }
      });

      it('numbers its tab stops without a gap, in the order of the text', () => {
        const stops = proposals(snippet);
        const first = [...new Set(stops.map(({ stop }) => stop))];
        assert.deepEqual(
          first,
          first.map((_, index) => index + 1),
        );
        for (const { stop, proposal } of stops)
          assert.equal(proposal, stops.find((other) => other.stop === stop)?.proposal, `tab stop ${stop}`);
      });
    });
  }

  it('fit together: what one names, another brings', () => {
    const of = (prefix: string): Snippet =>
      Object.values(snippets).find((snippet) => snippet.prefix === prefix) as Snippet;
    const plan = new Map<string, string[]>();
    const add = (snippet: Snippet, typed?: Typed): void => {
      const place = placeOf(snippet);
      if (!place) return;
      const key = place.join('.');
      plan.set(key, [...(plan.get(key) ?? []), ...expand(snippet, typed)]);
    };
    // A plan without findings has no use for an exception.
    for (const snippet of Object.values(snippets)) if (snippet !== of('exception')) add(snippet);
    add(of('group-users'), { 1: 'contractors' });
    add(of('group-devices'), { 1: 'kiosk-devices', 2: 'KIOSK' });
    add(of('group-devices'), { 1: 'executive-devices', 2: 'EXECUTIVE' });
    const text = insert([...plan].map(([place, lines]) => ({ place: place.split('.'), lines })));
    // All at once they make a plan that nobody has: there is always something to recommend.
    const { findings } = analyze(text, { format: 'yaml' });
    assert.deepEqual(findings.filter(({ severity }) => severity !== 'info').map(inWords), []);
  });
});

const inWords = ({ rule, message }: Finding): string => `${rule}: ${message}`;

function planWith(snippet: Snippet, typed?: Typed): string {
  const place = placeOf(snippet);
  const lines = expand(snippet, typed);
  return place ? insert([{ place, lines }]) : `${lines.join('\n')}\n`;
}

/** The place of the longest prefix in the table that the snippet's begins with. */
function placeOf({ prefix }: Snippet): readonly string[] | undefined {
  const known = Object.keys(places)
    .filter((start) => prefix === start || prefix.startsWith(`${start}-`))
    .sort((a, b) => b.length - a.length);
  assert.ok(known[0], `No place is known for ${prefix}.`);
  return places[known[0]];
}

/** A plan with lines at places of it, as VS Code inserts them: indented as the line they begin in. */
function insert(parts: readonly { readonly place: readonly string[]; readonly lines: readonly string[] }[]): string {
  const lines = ['schemaVersion: 1'];
  let open: readonly string[] = [];
  for (const { place, lines: inserted } of [...parts].sort((a, b) => (a.place.join() < b.place.join() ? -1 : 1))) {
    place.forEach((key, depth) => {
      if (open[depth] !== key) lines.push(`${'  '.repeat(depth)}${key}:`);
    });
    lines.push(...inserted.map((line) => '  '.repeat(place.length) + line));
    open = place;
  }
  return `${lines.join('\n')}\n`;
}
