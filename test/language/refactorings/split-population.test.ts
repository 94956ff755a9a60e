import assert from 'node:assert/strict';
import { offeredAt, offeredInJson } from '../../support/actions';

const kind = 'refactor.rewrite.enrollmentPlan.split';

describe('splitting a population that mixes operating systems', () => {
  const plan = `schemaVersion: 1
populations:
  # Two rooms
  # enrollment-plan: ignore[windows-without-updates] offline
  ‸training:
    devices: 16 # eight each?
    use: shared # for all
    os: # counted in May
      # bought in 2017
      - { product: windows10, version: 1709 } # the old ones
      # with a new mainboard
      - product: windows10
        version: 22H2
    enrollment: { method: automaticEnrollment, option: settings }
  other:
    use: kiosk
rollout:
  waves:
    - populations: [training, other]
    - populations:
        - other
        - training # last
communications:
  all: { populations: ["training"] }
exceptions:
  - rule: windows-without-updates
    at: populations.training
    reason: offline
  - { rule: windows-without-updates, at: "populations.training.os[0].version", reason: offline }
  - { rule: windows-without-updates, at: populations.trainings }
`;
  const split = `schemaVersion: 1
populations:
  # Two rooms
  # enrollment-plan: ignore[windows-without-updates] offline
  training-1709:
    # eight each?
    use: shared # for all
    os: # counted in May
      # bought in 2017
        { product: windows10, version: 1709 } # the old ones
    enrollment: { method: automaticEnrollment, option: settings }
  # Two rooms
  # enrollment-plan: ignore[windows-without-updates] offline
  training-22h2:
    # eight each?
    use: shared # for all
    os: # counted in May
      # with a new mainboard
        product: windows10
        version: 22H2
    enrollment: { method: automaticEnrollment, option: settings }
  other:
    use: kiosk
rollout:
  waves:
    - populations: [training-1709, training-22h2, other]
    - populations:
        - other
        - training-1709 # last
        - training-22h2
communications:
  all: { populations: ["training-1709", "training-22h2"] }
exceptions:
  - rule: windows-without-updates
    at: populations.training-1709
    reason: offline
  - rule: windows-without-updates
    at: populations.training-22h2
    reason: offline
  - { rule: windows-without-updates, at: "populations.training-1709.os.version", reason: offline }
  - { rule: windows-without-updates, at: populations.trainings }
`;

  it('makes one of each, with all comments, and lets all that named it name them', () => {
    const { titles, textAfter } = offeredAt(plan, kind);
    assert.deepEqual(titles, [
      'Split by operating system: training-1709, training-22h2 (say how many devices each has)',
    ]);
    assert.equal(textAfter(/./), split);
  });

  it('keeps CRLF', () => {
    assert.equal(offeredAt(plan.replaceAll('\n', '\r\n'), kind).textAfter(/./), split.replaceAll('\n', '\r\n'));
  });

  const short = (os: string, more = ''): string => `schemaVersion: 1\npopulations:\n  ‸a:\n    os: ${os}\n${more}`;

  it('writes a system from a list in brackets, or behind an alias, in the place of the list', () => {
    assert.equal(
      offeredAt(short('[{ product: windows11 }, { product: windows10 }] # both'), kind).textAfter(/./),
      `schemaVersion: 1
populations:
  a-windows11:
    os: { product: windows11 } # both
  a-windows10:
    os: { product: windows10 } # both
`,
    );
    const anchored = `schemaVersion: 1
populations:
  b:
    os: &both [{ product: windows11 }, { product: windows10 }]
  ‸a:
    os: *both
`;
    assert.match(
      offeredAt(anchored, kind).textAfter(/./),
      /a-windows11:\n {4}os: \{ product: windows11 \}\n {2}a-windows10:\n {4}os: \{ product: windows10 \}\n/,
    );
    assert.deepEqual(
      offeredAt(anchored.replace('‸', '').replace('b:', '‸b:'), kind).titles,
      [],
      'others read that list',
    );
  });

  it('names the populations by what tells the systems apart', () => {
    const names: readonly (readonly [string, string])[] = [
      ['{ product: windows11 }, { product: windows10 }', 'a-windows11, a-windows10'],
      [
        '{ product: windows11, edition: pro }, { product: windows11, edition: enterpriseLtsc }',
        'a-pro, a-enterprise-ltsc',
      ],
      ['{ version: "10.0.26100.1" }, { version: 25H2 }', 'a-10-0-26100-1, a-25h2'],
      ['{ product: windows11 }, { product: windows11 }', 'a-1, a-2'],
      ['{}, { product: windows11 }', 'a-1, a-2'],
      [
        '{ product: windows11, version: 1 }, { product: windows11, version: 2 }, { product: windows10, version: 1 }',
        'a-windows11-1, a-windows11-2, a-windows10-1',
      ],
    ];
    for (const [systems, ids] of names)
      assert.deepEqual(offeredAt(short(`[${systems}]`), kind).titles, [`Split by operating system: ${ids}`]);
    const taken = short('[{ product: windows11 }, { product: windows10 }]', '  a-windows11: {}\n');
    assert.deepEqual(offeredAt(taken, kind).titles, ['Split by operating system: a-windows11-2, a-windows10']);
  });

  it('is offered at the id and at the systems of a population that mixes them, and nowhere else', () => {
    const list = short('[{ product: windows11 }, { product: windows10 }]').replace('‸', '');
    const at = (from: string, to: string): readonly string[] => offeredAt(list.replace(from, to), kind).titles;
    assert.equal(at('a:', '‸a:').length, 1);
    assert.equal(at('os', 'o‸s').length, 1);
    assert.equal(at('windows10', 'windows‸10').length, 1);
    assert.equal(at('populations', '‸populations').length, 0);
    assert.deepEqual(offeredAt(short('{ product: windows11 }'), kind).titles, []);
    assert.deepEqual(offeredAt(short('[{ product: windows11 }]'), kind).titles, []);
    assert.deepEqual(
      offeredAt(short('[{ product: windows11 }, windows10]'), kind).titles,
      [],
      'an item that cannot be read',
    );
  });

  it('does the same in JSON', () => {
    const { analysis, textAfter } = offeredInJson(plan, kind);
    const before = JSON.parse(analysis.text);
    const { training, other } = before.populations;
    const { devices, ...rest } = training;
    assert.equal(devices, 16);
    const after = JSON.parse(textAfter(/./));
    assert.deepEqual(after.populations, {
      'training-1709': { ...rest, os: rest.os[0] },
      'training-22h2': { ...rest, os: rest.os[1] },
      other,
    });
    assert.deepEqual(after.rollout.waves[0].populations, ['training-1709', 'training-22h2', 'other']);
    assert.deepEqual(
      after.exceptions.map(({ at }: { at: string }) => at),
      [
        'populations.training-1709',
        'populations.training-22h2',
        'populations.training-1709.os.version',
        'populations.trainings',
      ],
    );
    assert.match(textAfter(/./), /\n {6}"os": \{\n {8}"product": "windows10",\n {8}"version": "22H2"\n {6}\},\n/);
  });
});

describe('splitting a population that is on site and remote', () => {
  it('makes one of each', () => {
    const plan = 'schemaVersion: 1\npopulations:\n  a: { location: ‸both, devices: 3 }\n\n  b: {}\n';
    assert.equal(
      offeredAt(plan, kind).textAfter(/^Split by location: a-on-site, a-remote \(say how many/),
      'schemaVersion: 1\npopulations:\n  a-on-site: { location: onSite }\n\n  a-remote: { location: remote }\n\n  b: {}\n',
    );
  });
});
