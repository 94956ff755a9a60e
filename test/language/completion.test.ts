import assert from 'node:assert/strict';
import { explainedAsOf } from '../../core/rules/rule';
import type { Format } from '../../core/syntax/tree';
import { completed, labels, offered } from '../support/completed';

describe('completion of keys', () => {
  it('has those that the object has not got yet: required ones first, then usual ones', () => {
    assert.deepEqual(labels('‸').slice(0, 4), ['schemaVersion', 'plan', 'tenant', 'groups']);
    const population = labels('populations:\n  kiosks:\n    ownership: personal\n    ‸\n    use: kiosk\n');
    assert.deepEqual(population.slice(0, 4), ['devices', 'condition', 'os', 'join']);
    assert.ok(!population.includes('use'));
    assert.equal(offered('exceptions:\n  - ‸\n').find(({ label }) => label === 'rule')?.detail, 'required, text');
  });

  it('writes the colon and goes on where the value is due', () => {
    same('populations:\n  kiosks:\n    own‸\n', 'ownership', 'populations:\n  kiosks:\n    ownership: ⌶\n');
    same('populations:\n  kiosks:\n    ‸\n', 'join', 'populations:\n  kiosks:\n    join:\n      ⌶\n');
    same('ten‸', 'tenant', 'tenant:\n  ⌶');
    same('tenant:\n  cn‸', 'cnames', 'tenant:\n  cnames:\n    - ⌶');
    same('tenant:\n  dom‸', 'domains', 'tenant:\n  domains:\n    - ⌶');
    same('sch‸', 'schemaVersion', 'schemaVersion: 1');
  });

  it('takes the place of the whole word, and leaves a colon and a value as they are', () => {
    same('plan:\n  ti‸tel: Pilot\n', 'title', 'plan:\n  title: Pilot\n');
    same('plan:\n  ‸titel : Pilot\n', 'title', 'plan:\n  title : Pilot\n');
    same('plan: { titel‸: Pilot }\n', 'title', 'plan: { title: Pilot }\n');
    same('"pl‸": { "title": "Pilot" }\n', 'plan', '"plan": { "title": "Pilot" }\n');
    same('{ "pl‸": { "title": "Pilot" } }', 'plan', '{ "plan": { "title": "Pilot" } }', 'json');
  });

  it('takes the place of another key only where its value fits', () => {
    const names = labels('populations:\n  kiosks:\n    aquisi‸tion: retail\n');
    assert.ok(names.includes('acquisition') && names.includes('displayName'));
    assert.ok(!names.includes('ownership') && !names.includes('devices') && !names.includes('os'));
    assert.deepEqual(labels('populations:\n  kiosks:\n    enrollment: { me‸thod: other, note: x }\n'), ['method']);
  });

  it('writes a colon in front of what stands below', () => {
    same(
      'populations:\n  kiosks:\n    joi‸\n      target: entraJoined\n',
      'join',
      'populations:\n  kiosks:\n    join:\n      target: entraJoined\n',
    );
  });

  it('follows CRLF, and the indentation of the plan', () => {
    same('tenant:\r\n    dom‸\r\n', 'domains', 'tenant:\r\n    domains:\r\n        - ⌶\r\n');
    same(
      '{\r\n    "plan": {\r\n        ‸\r\n    }\r\n}',
      'title',
      '{\r\n    "plan": {\r\n        "title": "⌶"\r\n    }\r\n}',
      'json',
    );
  });
});

describe('the indentation of the cursor', () => {
  const plan = (cursor: string) => `populations:\n  kiosks:\n    use: kiosk\n${cursor}\n`;

  it('says what a blank line goes on with', () => {
    assert.equal(completed(plan('    ‸'), 'devices'), plan('    devices: '));
    assert.equal(completed(plan('  ‸'), 'new-population').split('\n')[3], '  new-population:');
    assert.equal(completed(plan('‸'), 'rollout'), plan('rollout:\n  '));
    assert.deepEqual(labels(plan('      ‸')), [], 'nothing goes on deeper than a value');
  });

  it('is corrected where the line could go on with nothing else', () => {
    assert.equal(completed(plan('   ‸'), 'devices'), plan('    devices: '));
    assert.equal(
      completed('populations:\n  kiosks:\n‸\n    use: kiosk\n', 'devices'),
      'populations:\n  kiosks:\n    devices: \n    use: kiosk\n',
    );
  });

  it('may be that of a value that is still missing', () => {
    assert.deepEqual(labels('populations:\n  kiosks:\n    ownership:\n      ‸\n'), ['organization', 'personal']);
    assert.deepEqual(labels('populations:\n  kiosks:\n    join:\n        ‸\n'), ['target', 'current']);
    same('tenant:\n  cnames:\n    ‸\n', 'domain', 'tenant:\n  cnames:\n    - domain: ⌶\n');
  });

  it('may be that of an item of a list', () => {
    const list = (cursor: string) =>
      `groups: { a: {}, b: {} }\npopulations:\n  kiosks:\n    groups:\n      users:\n      - a\n${cursor}\n`;
    assert.equal(completed(list('      ‸'), 'b'), list('      - b'));
    assert.equal(completed(list('      - ‸'), 'b'), list('      - b'));
    assert.equal(completed(list('      -‸'), 'b'), list('      - b'));
    assert.equal(completed(list('      ‸'), 'devices'), list('      devices:\n        - '));
    same(
      'tenant:\n  cnames:\n    - domain: contoso.com\n      ent‸\n',
      'enterpriseEnrollment',
      'tenant:\n  cnames:\n    - domain: contoso.com\n      enterpriseEnrollment: ⌶\n',
    );
    same(
      'tenant:\n  cnames:\n    - dom‸\n      timeToLiveSeconds: 60\n',
      'domain',
      'tenant:\n  cnames:\n    - domain: ⌶\n      timeToLiveSeconds: 60\n',
    );
  });
});

describe('completion of values', () => {
  it('takes the place of the whole word, whatever is in front of it and behind', () => {
    const use = (value: string) => `populations:\n  kiosks:\n    use:${value}\n    devices: 4\n`;
    assert.equal(completed(use(' ‸'), 'kiosk'), use(' kiosk'));
    assert.equal(completed(use('‸'), 'kiosk'), use(' kiosk'));
    assert.equal(completed(use(' ki‸shop'), 'kiosk'), use(' kiosk'));
    assert.equal(completed(use(' ‸kishop'), 'kiosk'), use(' kiosk'));
    assert.equal(completed(use(" 'ki‸'"), 'kiosk'), use(" 'kiosk'"));
    assert.equal(completed(use(' "ki‸'), 'kiosk'), use(' "kiosk"'));
    assert.equal(completed(use(' ‸ # at the door'), 'kiosk'), use(' kiosk # at the door'));
    assert.deepEqual(labels(use(' kiosk ‸')), [], 'nothing behind a value');
  });

  it('writes between brackets, with the commas that are missing', () => {
    const flow = (inside: string) => `populations: { kiosks: {${inside}} }\n`;
    assert.equal(completed(flow(' use: ‸ '), 'kiosk'), flow(' use: kiosk '));
    assert.equal(completed(flow('use:‸'), 'kiosk'), flow('use: kiosk'));
    assert.equal(completed(flow('‸'), 'use'), flow(' use:  '));
    assert.equal(completed(flow(' devices: 4,‸'), 'use'), flow(' devices: 4, use: '));
    assert.equal(completed(flow(' ‸, devices: 4 '), 'use'), flow(' use: , devices: 4 '));
    const json = (inside: string) => `{\n  "populations": {\n    "kiosks": {${inside}\n    }\n  }\n}\n`;
    assert.equal(
      completed(json('\n      "devices": 4\n      ‸'), 'use', 'json'),
      json('\n      "devices": 4,\n      "use": ""'),
    );
    assert.equal(
      completed(json('\n      ‸\n      "devices": 4'), 'use', 'json'),
      json('\n      "use": "",\n      "devices": 4'),
    );
    assert.equal(completed(json('\n      "use": ‸'), 'kiosk', 'json'), json('\n      "use": "kiosk"'));
    assert.equal(completed(json('\n      "use": "k‸"'), 'kiosk', 'json'), json('\n      "use": "kiosk"'));
    assert.equal(completed(json('\n      "us‸'), 'use', 'json'), json('\n      "use": ""'));
    assert.deepEqual(labels(json('\n      "os": ‸ { "edition": "pro" }'), 'json'), []);
  });

  it('has nothing to say in texts, and in front of what stands on a line', () => {
    for (const text of [
      'plan:\n  title: Pi‸\n',
      'plan:\n  description: |\n    Two lines,\n    ‸\n',
      'plan:\n  description: "Two\n    li‸nes"\n',
      'plan:\n  description: Two\n    li‸\n',
      'plan:\n ‸ title: Pilot\n',
      'plan:\n  title: Pilot # to be‸\n',
      'plan: *a‸\n',
      '%YAML‸ 1.2\n---\nplan: {}\n',
    ])
      assert.deepEqual(labels(text), [], text);
    assert.deepEqual(labels('{ "plan": { "title": "Pi‸" } }', 'json'), []);
    assert.deepEqual(labels('‸', 'json'), []);
  });

  it('has the words of the schema, true and false, and days', () => {
    assert.deepEqual(labels('tenant: { companyBranding: ‸ }'), ['true', 'false']);
    assert.deepEqual(labels('plan: { reviewed: ‸ }'), [explainedAsOf]);
    assert.deepEqual(labels('exceptions:\n  - expires: ‸'), ['2026-12-23', '2027-02-21', '2027-05-22']);
    assert.deepEqual(labels('provisioningPackages:\n  a:\n    tokenCreated: 2026-11-01\n    tokenExpires: ‸'), [
      '2027-04-30',
    ]);
  });

  it('has the names that the plan declares, without those that the list has', () => {
    const plan = (users: string) =>
      `groups:\n  sales: { kind: user, displayName: Sales }\n  kiosks: { kind: device }\npopulations:\n  a: { groups: { users: ${users} } }\n`;
    const [sales, ...more] = offered(plan('[kiosks, ‸]'));
    assert.deepEqual([sales?.label, sales?.detail, more], ['sales', 'Sales, user', []]);
    assert.equal(completed(plan('‸'), 'kiosks'), plan('[kiosks]'));
    assert.deepEqual(labels('autopilotProfiles:\n  a: { assignments: { include: [‸] } }\n'), ['allDevices']);
    assert.deepEqual(labels('rollout: { waves: [{ populations: [‸] }] }\npopulations: { a: {}, b: {} }'), ['a', 'b']);
    assert.deepEqual(labels('populations: { a: { enrollment: { method: windowsAutopilot, profile: ‸ } } }'), []);
  });

  it('has whoever may perform an enrollment, with the accounts of the plan', () => {
    const plan = (by: string) =>
      `tenant: { deviceEnrollmentManagers: { staging: { upn: dem1@contoso.com } } }\npopulations:\n  a:\n    enrollment:\n      method: automaticEnrollment\n      performedBy: ${by}\n`;
    assert.equal(completed(plan('‸'), 'dem: staging'), plan('{ dem: staging }'));
    assert.deepEqual(labels(plan('{ dem: ‸ }')), ['staging']);
  });

  it('has the versions of Windows with their last day of updates, those without any last', () => {
    const versions = offered('populations: { a: { os: { product: windows11, edition: pro, version: ‸ } } }');
    assert.deepEqual(
      versions.map(({ label, detail }) => `${label} ${detail}`),
      [
        '26H2 updates until 2028-10-10',
        '26H1 updates until 2028-03-14',
        '25H2 updates until 2027-10-12',
        '24H2 no updates since 2026-10-13',
        '23H2 no updates since 2025-11-11',
        '22H2 no updates since 2024-10-08',
        '21H2 no updates since 2023-10-10',
      ],
    );
    assert.equal(versions[0]?.edit.text, '26H2');
  });

  it('has the macros of device names, with as many random digits as there is room for', () => {
    const profile = (name: string) => `autopilotProfiles:\n  a:\n    deviceNameTemplate: ${name}\n`;
    assert.equal(completed(profile('"PC-%SE‸"'), '%SERIAL%'), profile('"PC-%SERIAL%"'));
    assert.equal(completed(profile('PC-‸'), '%SERIAL%'), profile('PC-%SERIAL%'));
    assert.equal(completed(profile('‸'), '%RAND:5%'), profile('"%RAND:5%"'));
    assert.equal(completed(profile('"CONTOSO-KIOS-%R‸"'), '%RAND:2%'), profile('"CONTOSO-KIOS-%RAND:2%"'));
    assert.equal(completed(profile('"PC-%RA‸ND:9%-A"'), '%RAND:5%'), profile('"PC-%RAND:5%-A"'));
  });
});

function same(marked: string, label: string, after: string, format: Format = 'yaml'): void {
  assert.equal(completed(marked, label, format, true), after);
}
