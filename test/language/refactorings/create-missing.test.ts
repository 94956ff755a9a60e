import assert from 'node:assert/strict';
import { offeredAt, offeredInJson } from '../../support/actions';
import { analyze } from '../../support/analyze';

const kind = 'quickfix.enrollmentPlan.create';

const plan = (populations: string, more = ''): string =>
  `schemaVersion: 1\npopulations:\n${populations.replace(/^(?=.)/gm, '  ')}${more}`;

/** What is put in for the name at the cursor; what was there stays. */
const createdFor = (marked: string): string => {
  const { analysis, one, textAfter } = offeredAt(marked, kind);
  const { findings } = analyze(textAfter(/^Create/), { format: 'yaml' });
  assert.ok(
    !findings.some(({ span, rule }) => rule === 'unknown-reference' && span.start === marked.indexOf('‸')),
    marked,
  );
  const [edit, ...more] = one(/^Create/).edits ?? [];
  assert.ok(edit && more.length === 0 && edit.start === edit.end, analysis.text);
  return edit.text;
};

describe('creating what a plan names and does not declare', () => {
  it('gives a deployment profile the mode, the join and the groups of the populations that name it', () => {
    const kiosks =
      'kiosks:\n  groups: { devices: [lobby] }\n  enrollment: { method: windowsAutopilot, scenario: selfDeploying, profile: ‸one }\n';
    const lobby = 'groups: { lobby: { kind: device } }\n';
    assert.equal(
      createdFor(plan(kiosks, lobby)),
      'autopilotProfiles:\n  one:\n    deploymentMode: selfDeploying\n    joinType: entraJoined\n    assignments:\n      include: [lobby]\n',
    );
    const sales =
      'sales:\n  join: { target: entraHybridJoined }\n  enrollment: { method: windowsAutopilot, scenario: preProvisioned, profile: ‸one }\n';
    assert.equal(
      createdFor(plan(sales)),
      'autopilotProfiles:\n  one:\n    deploymentMode: userDriven\n    joinType: entraHybridJoined\n    preProvisioning: true\n',
    );
  });

  it('says nothing that the populations do not say, or not alike', () => {
    assert.equal(
      createdFor(plan('a:\n  enrollment: { method: windowsAutopilot, profile: ‸one }\n')),
      'autopilotProfiles:\n  one: {}\n',
    );
    const two =
      'a:\n  join: { target: entraJoined }\n  enrollment: { method: windowsAutopilot, scenario: userDriven, profile: ‸one }\n';
    assert.equal(
      createdFor(plan(`${two}${two.replace('a:', 'b:').replace('‸', '').replace('entraJoined', 'entraHybridJoined')}`)),
      'autopilotProfiles:\n  one:\n    deploymentMode: userDriven\n',
    );
  });

  it('does not assign a group to a second profile', () => {
    const sales =
      'sales:\n  groups: { devices: [lobby] }\n  enrollment: { method: windowsAutopilot, scenario: userDriven, profile: ‸one }\n';
    const more =
      'groups: { lobby: { kind: device } }\nautopilotProfiles:\n  other: { assignments: { include: [lobby] } }\n';
    assert.equal(createdFor(plan(sales, more)), '\n  one: { deploymentMode: userDriven }');
  });

  it('makes every other kind of object', () => {
    const made: readonly (readonly [string, string])[] = [
      [
        plan('a:\n  enrollment: { method: automaticEnrollment, option: groupPolicy, policy: ‸x, performedBy: user }\n'),
        'groupPolicies:\n  x:\n    automaticMdmEnrollment: enabled\n    credential: user\n',
      ],
      [
        plan('a:\n  enrollment: { method: automaticEnrollment, option: groupPolicy, policy: ‸x }\n'),
        'groupPolicies:\n  x:\n    automaticMdmEnrollment: enabled\n',
      ],
      [
        plan(
          'a:\n  join: { target: entraJoined }\n  enrollment: { method: automaticEnrollment, option: provisioningPackage, package: ‸x }\n',
        ),
        'provisioningPackages:\n  x:\n    kind: entraBulkToken\n',
      ],
      [
        plan('a:\n  enrollment: { method: coManagement, path: existingClients, policy: ‸x }\n'),
        'coManagementPolicies:\n  x: {}\n',
      ],
      [
        plan(
          'a:\n  enrollment: { method: windowsAutopilot, installConfigurationManagerClient: true, coManagementPolicy: ‸x }\n',
        ),
        'coManagementPolicies:\n  x:\n    settings:\n      installClient: true\n',
      ],
      [
        plan(
          'a:\n  groups: { users: [u] }\n  enrollment: { method: windowsAutopilot, scenario: userDriven, statusPage: ‸x }\n',
          'groups: { u: {} }\n',
        ),
        'enrollmentStatusPages:\n  x:\n    showProgress: true\n    assignments:\n      include: [u]\n',
      ],
      [
        plan('a:\n  enrollment: { method: windowsAutopilot, domainJoinProfile: ‸x }\n'),
        'domainJoinProfiles:\n  x: {}\n',
      ],
      [
        'schemaVersion: 1\nenrollmentStatusPages:\n  esp:\n    blockingApps: [‸x]\n',
        'apps:\n  x:\n    intent: required\n',
      ],
    ];
    for (const [marked, created] of made) assert.equal(createdFor(marked), created, marked);
  });

  it('gives a group the kind that the places take which name it', () => {
    const kindsOf: readonly (readonly [string, string])[] = [
      ['populations:\n  a:\n    groups: { users: [‸x] }\n', '{ kind: user }'],
      ['populations:\n  a:\n    groups: { devices: [‸x] }\n', '{ kind: device }'],
      ['tenant:\n  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [‸x] }\n', '{ kind: user }'],
      ['autopilotProfiles:\n  a: { assignments: { include: [‸x] } }\n', '{ kind: device }'],
      ['provisioningPackages:\n  a: { requestedBy: { groups: [‸x] } }\n', '{ kind: user }'],
      ['apps:\n  a: { assignments: { include: [‸x] } }\n', '{}'],
      [
        'apps:\n  a: { assignments: { include: [‸x] } }\npopulations:\n  a:\n    groups: { users: [x] }\n',
        '{ kind: user }',
      ],
      ['populations:\n  a:\n    groups: { users: [x], devices: [‸x] }\n', '{}'],
    ];
    for (const [marked, written] of kindsOf) {
      const text = offeredAt(`schemaVersion: 1\ngroups:\n  other: { kind: user }\n${marked}`, kind).textAfter(
        /^Create the group "x"$/,
      );
      assert.ok(text.includes(`  other: { kind: user }\n  x: ${written}\n`), text);
    }
  });

  it('declares populations and device enrollment managers where they belong', () => {
    assert.equal(
      offeredAt('schemaVersion: 1\nrollout: { waves: [{ populations: [‸x] }] }\n', kind).textAfter(
        /^Create the population/,
      ),
      'schemaVersion: 1\npopulations:\n  x: {}\nrollout: { waves: [{ populations: [x] }] }\n',
    );
    assert.equal(
      offeredAt(plan('a:\n  enrollment: { method: automaticEnrollment, performedBy: { dem: ‸x } }\n'), kind).textAfter(
        /^Create/,
      ),
      `schemaVersion: 1\ntenant:\n  deviceEnrollmentManagers:\n    x: {}\n${plan('a:\n  enrollment: { method: automaticEnrollment, performedBy: { dem: x } }\n').slice('schemaVersion: 1\n'.length)}`,
    );
  });

  it('fills a section that says nothing yet, and leaves one alone that is something else', () => {
    const named = 'populations:\n  a:\n    groups: { users: [‸x] }\n';
    for (const empty of ['groups:', 'groups: {}', 'groups: null'])
      assert.match(
        offeredAt(`schemaVersion: 1\n${empty} # all\n${named}`, kind).textAfter(/^Create/),
        /^schemaVersion: 1\ngroups:\n {2}x:\n {4}kind: user # all\npopulations:/,
      );
    for (const other of ['groups: [a]', 'groups: none'])
      assert.deepEqual(offeredAt(`schemaVersion: 1\n${other}\n${named}`, kind).titles, []);
  });

  it('comes behind a name that is near', () => {
    const misspelt = 'schemaVersion: 1\ngroups:\n  sales: {}\npopulations:\n  a:\n    groups: { users: [‸salse] }\n';
    assert.deepEqual(offeredAt(misspelt).titles.slice(0, 2), ['Change to "sales"', 'Create the group "salse"']);
    assert.ok(offeredAt(misspelt).actions.every(({ isPreferred }) => !isPreferred));
  });

  it('does the same in JSON', () => {
    const kiosks = 'kiosks:\n  enrollment: { method: windowsAutopilot, scenario: selfDeploying, profile: ‸one }\n';
    const { analysis, textAfter } = offeredInJson(plan(kiosks, 'rollout: { waves: [] }\n'), kind);
    const profile = `"autopilotProfiles": {
    "one": {
      "deploymentMode": "selfDeploying",
      "joinType": "entraJoined"
    }
  },
  "rollout"`;
    assert.equal(textAfter(/^Create/), analysis.text.replace('"rollout"', profile));
  });
});
