import assert from 'node:assert/strict';
import fc from 'fast-check';
import { complete, completeConfiguration } from '../../core/language/complete';
import { documentationOf } from '../../core/language/completion/documentation';
import { usualKeys } from '../../core/language/completion/usual-keys';
import { explainedAsOf } from '../../core/rules/rule';
import { type ObjectName, shapes } from '../../core/schema/shapes.generated';
import type { Format } from '../../core/syntax/tree';
import { accepted, completed, expanded, labels, offered } from '../support/completed';
import { readCursor } from '../support/marks';

describe('what the guide forbids', () => {
  const personal = (enrollment: string) =>
    `populations:\n  contractors:\n    ownership: personal\n    enrollment: ${enrollment}\n`;

  it('is offered all the same: last, and with the reason', () => {
    const methods = offered(personal('{ method: ‸ }'));
    const last = methods.at(-1);
    assert.equal(last?.label, 'windowsAutopilot');
    assert.match(last.detail ?? '', /^The devices of "contractors" are personal\. Windows Autopilot is only for/);
    assert.equal(methods[0]?.detail, undefined);
  });

  it('is asked of facts as well as of decisions', () => {
    const owners = offered(
      'populations:\n  contractors:\n    ownership: ‸\n    enrollment: { method: windowsAutopilot, scenario: userDriven }\n',
    );
    assert.deepEqual(
      owners.map(({ label }) => label),
      ['organization', 'personal'],
    );
    assert.match(owners[1]?.detail ?? '', /personal/);
  });

  it('is asked of the profiles that a population could take', () => {
    const profiles = offered(
      `autopilotProfiles:
  hybrid: { deploymentMode: userDriven, joinType: entraHybridJoined, assignments: { include: [allDevices] } }
  cloud: { deploymentMode: userDriven, joinType: entraJoined, assignments: { include: [allDevices] } }
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: ‸ }
`,
    );
    assert.deepEqual(
      profiles.map(({ label }) => label),
      ['cloud', 'hybrid'],
    );
    assert.equal(profiles[0]?.detail, 'userDriven, entraJoined');
  });

  it('is a method whose enrollment has keys of another one', () => {
    const methods = offered('populations: { a: { enrollment: { method: ‸, scenario: userDriven } } }');
    assert.equal(methods[0]?.label, 'windowsAutopilot');
    assert.equal(methods[1]?.detail, '"scenario" does not go with it');
  });

  it('is asked of whole enrollments', () => {
    const ways = offered(personal('‸'));
    assert.equal(ways.filter(({ rank }) => rank === 2).length, 7);
    assert.match(ways.find(({ label }) => label === 'Windows Autopilot: user-driven')?.detail ?? '', /personal/);
  });
});

describe('whole objects', () => {
  it('are enrollments, with the object that they take where there is one', () => {
    const plan = (enrollment: string) =>
      `groupPolicies:\n  auto-enroll: {}\npopulations:\n  desktops:\n    enrollment:${enrollment}\n`;
    const written = '\n      method: automaticEnrollment\n      option: groupPolicy\n      policy: auto-enroll';
    const label = 'Windows automatic enrollment: Group Policy';
    assert.equal(completed(plan(' ‸'), label), plan(written));
    assert.equal(completed(plan('\n      ‸'), label), plan(written));
    assert.equal(
      completed(plan(' { ‸ }'), label),
      plan(' { method: automaticEnrollment, option: groupPolicy, policy: auto-enroll }'),
    );
  });

  it('are objects with their usual keys, on lines of their own or between brackets', () => {
    const plan = (os: string) => `populations:\n  kiosks:\n    os:${os}\n`;
    assert.equal(
      completed(plan(' ‸'), 'Operating system', 'yaml', true),
      plan('\n      product: windows11\n      version: ⌶\n      edition: enterprise'),
    );
    assert.equal(completed(plan(' ‸'), 'version'), plan('\n      version: '));
    assert.equal(completed(plan(' [‸]'), 'Operating system'), plan(' [{ product: , version: , edition:  }]'));
  });

  it('are new entries: with the name that is typed, and with those that something names already', () => {
    const plan = (id: string) => `groups:\n  ${id}\npopulations:\n  a: { groups: { users: [sales-users] } }\n`;
    assert.deepEqual(labels(plan('‸')), ['sales-users', 'new-group']);
    assert.equal(completed(plan('sales‸'), 'sales-users'), plan('sales-users:\n    kind: '));
    assert.equal(completed(plan('execs‸'), 'execs'), plan('execs:\n    kind: '));
    const typed = readCursor(plan('execs‸'));
    assert.ok(complete(typed.text, typed.offset, { format: 'yaml', asOf: explainedAsOf }).followsTyping);
  });

  it('have keys that the schema knows', () => {
    for (const [name, keys] of Object.entries(usualKeys))
      for (const key of keys) assert.ok(shapes[name as ObjectName].properties[key], `${name}.${key}`);
  });
});

describe('rules', () => {
  const plan = (more: string) =>
    `populations:\n  a:\n    ownership: personal\n    enrollment:\n      method: windowsAutopilot${more}\n`;

  it('are offered to exceptions: those that report something first, and where they do', () => {
    const [first] = offered(plan('\nexceptions:\n  - rule: ‸'));
    assert.deepEqual([first?.label, first?.detail], ['byod-with-autopilot', 'error, reported once here']);
    assert.deepEqual(labels(plan('\nexceptions:\n  - rule: byod-with-autopilot\n    at: ‸')).slice(0, 2), [
      'populations.a',
      'populations.a.enrollment.method',
    ]);
  });

  it('are offered to comments that ignore them: those that report something there first', () => {
    assert.equal(labels(plan(' # enrollment-plan: ignore[by‸] why'))[0], 'byod-with-autopilot');
    assert.equal(
      completed(plan(' # enrollment-plan: ignore[by‸x] why'), 'byod-with-autopilot'),
      plan(' # enrollment-plan: ignore[byod-with-autopilot] why'),
    );
    assert.equal(
      completed(plan(' # enrollment-plan: ignore[by‸'), 'byod-with-autopilot'),
      plan(' # enrollment-plan: ignore[byod-with-autopilot]'),
    );
    assert.ok(!labels(plan(' # enrollment-plan: ignore[byod-with-autopilot, ‸] why')).includes('byod-with-autopilot'));
    assert.equal(
      completed(plan(' # enr‸'), 'enrollment-plan: ignore[byod-with-autopilot]'),
      plan(' # enrollment-plan: ignore[byod-with-autopilot] '),
    );
    assert.deepEqual(labels('plan: {} # ‸'), [], 'nothing is reported there');
  });
});

describe('completion of the configuration', () => {
  const offeredTo = (marked: string) => {
    const { text, offset } = readCursor(marked);
    return completeConfiguration(text, offset).items;
  };
  const written = (marked: string, label: string) => {
    const item = offeredTo(marked).find((candidate) => candidate.label === label);
    assert.ok(item, label);
    return accepted(readCursor(marked).text, item, item.edit.text);
  };

  it('has its keys, the rules, their severities and the sets', () => {
    assert.equal(written('‸', 'rules'), 'rules:\n  ');
    assert.equal(written('overr‸', 'overrides'), 'overrides:\n  - files:\n      - ');
    assert.equal(written('rules:\n  byod-with-au‸\n', 'byod-with-autopilot'), 'rules:\n  byod-with-autopilot: \n');
    assert.deepEqual(
      offeredTo('rules: { byod-with-autopilot: ‸ }').map(({ label }) => label),
      ['error', 'warning', 'info', 'off'],
    );
    assert.deepEqual(
      offeredTo('ruleSets:\n  guide: false\n  ‸').map(({ label }) => label),
      ['docs', 'judgement'],
    );
    assert.equal(written('ruleSets: { docs: ‸ }', 'false'), 'ruleSets: { docs: false }');
    assert.equal(
      written('overrides:\n  - files: ["a/**"]\n    ‸', 'rules'),
      'overrides:\n  - files: ["a/**"]\n    rules:\n      ',
    );
    assert.equal(written('overrides:\n  ‸', 'files'), 'overrides:\n  - files:\n      - ');
    assert.equal(
      written('overrides:\n  - rules:\n      mdm‸', 'mdm-scope-none'),
      'overrides:\n  - rules:\n      mdm-scope-none: ',
    );
  });

  it('has a rule once', () => {
    assert.ok(!offeredTo('rules:\n  mdm-scope-none: off\n  ‸').some(({ label }) => label === 'mdm-scope-none'));
  });
});

describe('the documentation of an option', () => {
  it('is what the schema or the rule says', () => {
    for (const [marked, label, words] of [
      ['ten‸', 'tenant', /^Facts about the Microsoft Entra tenant/],
      ['populations: { a: { use: ‸ } }', 'kiosk', /./],
      ['populations:\n  a:\n    enrollment: ‸', 'Windows Autopilot: user-driven', /./],
      ['exceptions:\n  - rule: ‸', 'byod-with-autopilot', /learn\.microsoft\.com/],
      ['populations:\n  ‸', 'new-population', /./],
    ] as const) {
      const item = offered(marked).find((candidate) => candidate.label === label);
      assert.match((item?.about && documentationOf(item.about)) ?? '', words, label);
    }
  });

  it('is nothing for what is not known', () => {
    assert.equal(documentationOf({ kind: 'rule', id: 'constructor' }), undefined);
    assert.equal(documentationOf({ kind: 'key', object: 'constructor', key: 'x' }), undefined);
  });
});

describe('in any text', () => {
  const fragments = [
    'a: ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '\n',
    '\r\n',
    '  ',
    '\n    ',
    '#',
    '%',
    '&a ',
    '*a',
    ': ',
    '? ',
    '---',
    'populations:',
    'enrollment: ',
    'method',
    '\t',
    '\ufeff',
    '😀',
  ];
  for (const format of ['yaml', 'json'] as readonly Format[]) {
    it(`completion of ${format} answers, and writes into the line of the cursor`, () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 25 }), fc.nat(), (parts, seed) => {
          const text = parts.join('');
          const offset = seed % (text.length + 1);
          for (const item of complete(text, offset, { format, asOf: explainedAsOf }).items) {
            assert.ok(item.edit.start <= offset && offset <= item.edit.end);
            accepted(text, item, expanded(item));
          }
          completeConfiguration(text, offset);
        }),
        { seed: 20270111, numRuns: 1500 },
      );
    });
  }
});
