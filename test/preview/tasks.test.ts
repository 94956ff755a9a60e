import assert from 'node:assert/strict';
import { tasksOf } from '../../core/guidance/tasks/index';
import { analyze } from '../support/analyze';

describe('the administrator checklist', () => {
  it('is empty while nothing is enrolled', () => {
    assert.deepEqual(states('schemaVersion: 1\npopulations:\n  a: { ownership: personal }\n'), {});
    assert.deepEqual(states('populations: { a: { enrollment: { method: other, note: Windows 365 } } }\n'), {});
  });

  it('knows what a plan does not say from what it says is not so', () => {
    const plan = (tenant: string): string =>
      `${tenant}populations:\n  a: { enrollment: { method: automaticEnrollment, option: settings }, join: { target: entraJoined } }\n`;
    assert.equal(states(plan(''))['entra-premium'], 'unknown');
    assert.equal(states(plan('tenant: { licenses: { entraId: none } }\n'))['entra-premium'], 'open');
    assert.equal(states(plan('tenant: { licenses: { entraId: P1 } }\n'))['entra-premium'], 'done');
  });

  it('ticks the MDM user scope where it covers the users', () => {
    const plan = (scope: string): string => `tenant: { automaticEnrollment: ${scope} }
groups: { staff: { kind: user }, others: { kind: user } }
populations:
  a: { groups: { users: [staff] }, enrollment: { method: windowsAutopilot, scenario: userDriven } }
`;
    assert.equal(states(plan('{ mdmUserScope: all }'))['mdm-user-scope'], 'done');
    assert.equal(states(plan('{ mdmUserScope: none }'))['mdm-user-scope'], 'open');
    assert.equal(states(plan('{ mdmUserScope: some, mdmUserGroups: [staff] }'))['mdm-user-scope'], 'done');
    assert.equal(states(plan('{ mdmUserScope: some, mdmUserGroups: [others] }'))['mdm-user-scope'], 'open');
  });

  it('has a CNAME record for each domain, where users type their address', () => {
    const plan = (method: string): string => `tenant:
  domains: [contoso.com, fabrikam.com]
  cnames: [{ domain: Contoso.com, enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com }]
populations: { a: { enrollment: { ${method} } } }
`;
    const found = states(plan('method: userEnrollment, connect: emailAddress'));
    assert.deepEqual([found['cname-contoso.com'], found['cname-fabrikam.com']], ['done', 'open']);
    assert.equal('cname-contoso.com' in states(plan('method: windowsAutopilot')), false);
  });

  it('asks for the connector where Windows Autopilot hybrid joins', () => {
    const plan = (join: string): string =>
      `populations: { a: { join: { target: ${join} }, enrollment: { method: windowsAutopilot, scenario: userDriven } } }\n`;
    assert.equal(states(plan('entraHybridJoined'))['intune-connector'], 'unknown');
    assert.equal('intune-connector' in states(plan('entraJoined')), false);
  });

  it('ticks objects that the plan declares, and leaves those open that it only names', () => {
    const plan = (objects: string): string => `populations:
  a: { enrollment: { method: automaticEnrollment, option: provisioningPackage, package: rooms } }
${objects}`;
    assert.equal(states(plan(''))['provisioning-packages'], 'open');
    assert.equal(states(plan('provisioningPackages: { rooms: {} }\n'))['provisioning-packages'], 'done');
    const expired = 'provisioningPackages: { rooms: { tokenExpires: 2020-01-01 } }\n';
    assert.equal(states(plan(expired))['provisioning-packages'], 'open', 'a token that has expired');
  });

  it('ticks a deployment profile whose assignment reaches the devices', () => {
    const plan = (include: string): string => `groups: { devices: { kind: device }, others: { kind: device } }
populations:
  a: { groups: { devices: [devices] }, enrollment: { method: windowsAutopilot, scenario: userDriven, profile: p } }
autopilotProfiles: { p: { assignments: { include: [${include}] } } }
`;
    assert.equal(states(plan('devices'))['deployment-profiles'], 'done');
    assert.equal(states(plan('others'))['deployment-profiles'], 'open');
  });

  it('judges the Windows of the devices by its lifecycle', () => {
    const plan = (os: string): string =>
      `populations: { a: { os: { product: ${os} }, enrollment: { method: coManagement, path: existingClients } } }\n`;
    assert.equal(states(plan('windows11, version: 25H2, edition: enterprise'))['supported-windows'], 'done');
    assert.equal(states(plan('windows10, version: 1809, edition: pro'))['supported-windows'], 'open');
    assert.equal(states(plan('windows11'))['supported-windows'], 'unknown');
    const extended = 'windows10, version: 22H2, edition: pro, extendedSecurityUpdates: true';
    assert.equal(states(plan(extended))['supported-windows'], 'done');
  });

  it('says which populations a task is for, where it stands, and on which page of Microsoft’s it rests', () => {
    const text =
      'populations: { a: { managedBy: otherMdm, enrollment: { method: coManagement, path: existingClients, unenrollFirst: true } } }\n';
    const task = tasksOf(analyze(text, { format: 'yaml' })).find(({ id }) => id === 'leave-other-mdm');
    assert.deepEqual(task?.populations, ['a']);
    assert.equal(text.slice(task?.at?.start, task?.at?.end), 'true');
    assert.match(task?.source.url ?? '', /^https:\/\/learn\.microsoft\.com\//);
  });
});

function states(text: string): { [task: string]: string } {
  return Object.fromEntries(tasksOf(analyze(text, { format: 'yaml' })).map(({ id, state }) => [id, state]));
}
