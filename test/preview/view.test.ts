import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeView } from '../../core/preview/make-view';
import { analyze } from '../support/analyze';
import { root } from '../support/root';

const plan = `schemaVersion: 1
plan: { title: Pilot, owner: endpoint@contoso.com }
populations:
  sales:
    devices: 100
    ownership: organization
    use: singleUser
    enrollment: { method: windowsAutopilot, scenario: userDriven }
  own:
    ownership: personal
    enrollment: { method: windowsAutopilot }
rollout:
  waves:
    - { name: first, populations: [sales], starts: 2027-01-11, share: 10 }
    - { populations: [sales, own], devices: 40 }
    - { name: last, populations: [own] }
`;

describe('the view of a plan', () => {
  const view = makeView(analyze(plan, { format: 'yaml' }), 'all');

  it('counts devices, and how many populations do not say', () => {
    assert.deepEqual(view.overview.devices, { known: 100, open: 1 });
    assert.deepEqual(
      view.overview.byMethod.map(({ label, devices }) => [label, devices.known, devices.open]),
      [
        ['Windows Autopilot: user-driven', 100, 0],
        ['Windows Autopilot', 0, 1],
      ],
    );
    assert.deepEqual(
      view.overview.byOwnership.map(({ label, populations }) => [label, populations]),
      [
        ['owned by the organization', 1],
        ['personal', 1],
      ],
    );
  });

  it('puts each finding to its population, with its place and its fixes', () => {
    const [sales, own] = view.details;
    assert.deepEqual(
      sales?.findings.map(({ rule }) => rule),
      [],
    );
    assert.ok(own?.findings.some(({ rule }) => rule === 'byod-with-autopilot'));
    const finding = own?.findings.find(({ rule }) => rule === 'byod-with-autopilot');
    assert.equal(plan.slice(finding?.at.start, finding?.at.end), 'windowsAutopilot');
    assert.ok((finding?.fixes.length ?? 0) > 0);
    assert.equal(
      view.populations[1]?.findings.error,
      own?.findings.filter(({ severity }) => severity === 'error').length,
    );
  });

  it('says of each other way why not, in the words of the rules', () => {
    const [sales, own] = view.details;
    const autopilot = own?.verdicts.find(
      ({ chosen, choices }) => chosen === undefined && choices.includes('user-driven'),
    );
    assert.deepEqual([autopilot?.method, autopilot?.outcome], ['Windows Autopilot', 'cannotWork']);
    assert.match(autopilot?.reasons[0]?.message ?? '', /only for organization-owned devices/);
    assert.equal(own?.verdicts.find(({ choices }) => choices.includes('email address'))?.outcome, 'fits');
    assert.deepEqual(
      sales?.verdicts.flatMap(({ chosen }) => chosen ?? []),
      ['user-driven'],
    );
  });

  it('says once what is to be said of several ways', () => {
    const ways = view.details[1]?.verdicts.flatMap(({ method, choices }) =>
      choices.map((choice) => `${method} ${choice}`),
    );
    assert.equal(new Set(ways).size, ways?.length, 'each way once');
    const keys = view.details[1]?.verdicts.map(({ method, outcome, reasons }) =>
      JSON.stringify([method, outcome, reasons]),
    );
    assert.equal(new Set(keys).size, keys?.length);
  });

  it('counts the devices of a wave by its own number, by its share, or not at all', () => {
    assert.deepEqual(
      view.waves.map(({ name, devices, isPartial }) => [name, devices, isPartial]),
      [
        ['first', 10, false],
        ['2', 40, false],
        ['last', undefined, true],
      ],
    );
  });

  it('lists what could not be judged by the fact that would settle it', () => {
    const { unknowns } = view.overview;
    assert.ok(unknowns.length > 0);
    for (const { fact, count, at } of unknowns) assert.ok(fact !== '' && count > 0 && at.end >= at.start, fact);
    assert.equal(new Set(unknowns.map(({ fact }) => fact)).size, unknowns.length, 'each fact once');
  });

  it('goes into no population unless asked', () => {
    assert.deepEqual(makeView(analyze(plan, { format: 'yaml' }), []).details, []);
    assert.deepEqual(
      makeView(analyze(plan, { format: 'yaml' }), ['own']).details.map(({ id }) => id),
      ['own'],
    );
  });

  it('crosses between processes as it is', () => {
    assert.deepEqual(structuredClone(view), view);
  });

  it('is made of whatever text there is', () => {
    for (const text of [
      '',
      'populations:',
      'populations: [a]',
      'populations: { a: }',
      'rollout: { waves: [{}] }',
      '- a',
      '{',
    ])
      assert.ok(makeView(analyze(text, { format: 'yaml' }), 'all').overview.title, text);
  });

  it('is the same for a plan in JSON', () => {
    const text = readFileSync(path.join(root, 'examples/fabrikam.enrollment.json'), 'utf8');
    const json = makeView(analyze(text, { format: 'json' }), 'all');
    const yaml = makeView(analyze(text, { format: 'yaml' }), 'all');
    assert.deepEqual(json.populations, yaml.populations);
    assert.deepEqual(json.tasks, yaml.tasks);
  });
});
