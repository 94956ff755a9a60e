import assert from 'node:assert/strict';
import { offeredAt, offeredInJson } from '../../support/actions';

const kind = 'refactor.rewrite.enrollmentPlan.method';

const laptops = (enrollment: string, more = ''): string => `schemaVersion: 1
groups:
  sales-devices: { kind: device }
populations:
  # The field
  sales:
    ownership: organization
    use: singleUser
    join: { target: entraJoined }
    groups: { devices: [sales-devices] }
    enrollment:
${enrollment.replace(/^/gm, '      ')}
${more}`;

const profiles = `autopilotProfiles:
  prepared: { deploymentMode: userDriven, preProvisioning: true, assignments: { include: [sales-devices] } }
`;

describe('changing how a population is enrolled', () => {
  it('is offered for each way but the current one: what fits first, then what works with care, then what cannot work', () => {
    const { actions, titles } = offeredAt(laptops('‸method: windowsAutopilot\nscenario: userDriven'), kind);
    const disabled = actions.filter((action) => action.disabled !== undefined);
    assert.equal(titles.length, 14);
    assert.deepEqual(
      titles.slice(-disabled.length),
      disabled.map(({ title }) => title),
    );
    assert.ok(disabled.length > 0 && disabled.every(({ edits }) => edits === undefined));
    const care = titles.findIndex((title) => title.includes('with care'));
    assert.ok(
      care > 0 && titles.slice(care, -disabled.length).every((title) => title.includes('with care')),
      titles.join('\n'),
    );
    assert.ok(!titles.includes('Change to Windows Autopilot: user-driven'));
    assert.ok(titles.includes('Change to Windows automatic enrollment: Settings'));
  });

  it('says why a way cannot work', () => {
    const personal = laptops('‸method: userEnrollment').replace('organization', 'personal');
    assert.match(offeredAt(personal, kind).one(/Autopilot: user-driven/).disabled ?? '', /only for organization-owned/);
  });

  it('says that consequences are to be cared for where they are new', () => {
    const { one } = offeredAt(laptops('‸method: windowsAutopilot\nscenario: userDriven'), kind);
    assert.match(one(/self-deploying/).title, /, with a new profile \(with care\)$/);
    const old = laptops('‸method: windowsAutopilot\nscenario: userDriven', '').replace(
      'use: singleUser',
      'os: { product: windows10, version: 1709 }',
    );
    assert.ok(
      !offeredAt(old, kind).titles.some((title) => title.includes('with care') && title.includes('self-deploying')),
    );
  });

  it('is offered at the id, the keys and the values that say how, and nowhere else', () => {
    const [yes, no] = [true, false];
    const places: readonly (readonly [string, boolean])[] = [
      [laptops('method: windowsAutopilot').replace('  sales:', '  sa‸les:'), yes],
      [laptops('method: windowsAutopilot').replace('enrollment', 'enrollment‸'), yes],
      [laptops('method: ‸windowsAutopilot'), yes],
      [laptops('method: windowsAutopilot\nscenario: user‸Driven'), yes],
      [laptops('method: windowsAutopilot\nprimaryUser: ‸true'), no],
      [laptops('method: windowsAutopilot').replace('ownership', '‸ownership'), no],
      [laptops('method: windowsAutopilot').replace('populations', '‸populations'), no],
      [laptops('method: windowsAutopilot').replace('# The field', '# The ‸field'), no],
    ];
    for (const [plan, is] of places) assert.equal(offeredAt(plan, kind).actions.length > 0, is, plan);
  });

  it('removes what the new way has no use for, and keeps the rest with every comment', () => {
    const plan = laptops(
      '‸method: windowsAutopilot # why\nscenario: existingDevices # how\nprofile: offline\ndataBackedUp: true # files\nperformedBy: user\nunenrollFirst: true',
    );
    assert.equal(
      offeredAt(plan, kind).textAfter(/^Change to Windows automatic enrollment: Settings$/),
      laptops(
        'method: automaticEnrollment # why\noption: settings\n# how\n# files\nperformedBy: user\nunenrollFirst: true',
      ),
    );
  });

  it('creates the object it takes where none fits, beside the others', () => {
    const plan = laptops('‸method: windowsAutopilot\nscenario: preProvisioned\nprofile: prepared', profiles);
    assert.equal(
      offeredAt(plan, kind).textAfter(/self-deploying, with a new profile/),
      laptops(
        'method: windowsAutopilot\nscenario: selfDeploying\nprofile: sales',
        `${profiles}  sales: { deploymentMode: selfDeploying, joinType: entraJoined }\n`,
      ),
    );
  });

  it('creates the section of the object in the order of the schema', () => {
    const plan = laptops('‸method: userEnrollment', '\nrollout: {}\n');
    assert.equal(
      offeredAt(plan, kind).textAfter(/Autopilot: user-driven, with a new profile/),
      laptops(
        'method: windowsAutopilot\nscenario: userDriven\nprofile: sales',
        `
autopilotProfiles:
  sales:
    deploymentMode: userDriven
    joinType: entraJoined
    assignments:
      include: [sales-devices]

rollout: {}
`,
      ),
    );
  });

  it('keeps the object that is named where it fits, or is still to be declared', () => {
    const prepared = laptops('‸method: windowsAutopilot\nscenario: preProvisioned\nprofile: prepared', profiles);
    assert.match(offeredAt(prepared, kind).textAfter(/Change to Windows Autopilot: user-driven$/), /profile: prepared/);
    const undeclared = laptops('‸method: windowsAutopilot\nscenario: preProvisioned\nprofile: later');
    assert.match(offeredAt(undeclared, kind).textAfter(/Change to Windows Autopilot: user-driven$/), /profile: later/);
  });

  it('takes the only object of the plan that fits', () => {
    const plan = laptops('‸method: automaticEnrollment\noption: settings', profiles);
    assert.match(
      offeredAt(plan, kind).textAfter(/user-driven, with the profile "prepared"$/),
      /scenario: userDriven\n {6}profile: prepared\n/,
    );
  });

  it('leaves the choice open where several fit', () => {
    const plan = laptops('‸method: automaticEnrollment\noption: settings', 'provisioningPackages: { a: {}, b: {} }\n');
    const { textAfter } = offeredAt(plan, kind);
    assert.doesNotMatch(textAfter(/provisioning package, with a package still to be chosen/), /package:/);
  });

  it('does not take an object for another mode, another join, or other devices', () => {
    const others = `autopilotProfiles:
  mode: { deploymentMode: selfDeploying }
  join: { deploymentMode: userDriven, joinType: entraHybridJoined }
  devices: { deploymentMode: userDriven, assignments: { include: [] } }
`;
    const plan = laptops('‸method: automaticEnrollment\noption: settings', others);
    offeredAt(plan, kind).one(/Autopilot: user-driven, with a new profile$/);
  });

  it('says how a population is enrolled that does not say it yet', () => {
    const plan =
      'schemaVersion: 1\npopulations:\n  ‸sales:\n    ownership: organization\n    join: { target: entraJoined }\n';
    assert.equal(
      offeredAt(plan, kind).textAfter(/^Enroll by Windows automatic enrollment: Settings$/),
      `${plan.replace('‸', '')}    enrollment: { method: automaticEnrollment, option: settings }\n`,
    );
    assert.equal(
      offeredAt('schemaVersion: 1\npopulations:\n  ‸sales:\n', kind).textAfter(/^Enroll by .*: Settings$/),
      'schemaVersion: 1\npopulations:\n  sales:\n    enrollment:\n      method: automaticEnrollment\n      option: settings\n',
    );
  });

  it('does not judge by a tenant that has this mistake already', () => {
    const plan = laptops(
      '‸method: automaticEnrollment\noption: settings',
      'tenant: { automaticEnrollment: { mdmUserScope: none } }\n',
    );
    assert.ok(offeredAt(plan, kind).one(/out-of-box experience/).edits);
  });

  it('foretells a mistake that only the tenant would show', () => {
    const tenant = 'tenant: { activeDirectory: { intuneConnector: false } }\n';
    const plan = laptops('‸method: automaticEnrollment\noption: settings', tenant).replace(
      'entraJoined',
      'entraHybridJoined',
    );
    assert.match(offeredAt(plan, kind).one(/Autopilot: user-driven/).disabled ?? '', /Intune Connector/);
  });

  it('is not offered where the enrollment is read through an alias too', () => {
    const plan = `schemaVersion: 1
populations:
  a: { enrollment: &e { method: userEnrollment } }
  ‸b: { enrollment: *e }
`;
    assert.deepEqual(offeredAt(plan, kind).titles, []);
  });

  it('does the same in JSON', () => {
    const plan = laptops('‸method: windowsAutopilot\nscenario: preProvisioned\nprofile: prepared', profiles);
    const { analysis, textAfter } = offeredInJson(plan, kind);
    const changed = JSON.parse(textAfter(/self-deploying, with a new profile/));
    assert.deepEqual(changed, {
      ...JSON.parse(analysis.text),
      populations: {
        sales: {
          ...JSON.parse(analysis.text).populations.sales,
          enrollment: { method: 'windowsAutopilot', scenario: 'selfDeploying', profile: 'sales' },
        },
      },
      autopilotProfiles: {
        ...JSON.parse(analysis.text).autopilotProfiles,
        sales: { deploymentMode: 'selfDeploying', joinType: 'entraJoined' },
      },
    });
  });
});
