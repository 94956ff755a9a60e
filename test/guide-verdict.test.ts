import assert from 'node:assert/strict';
import { type GuideVerdict, guideVerdictOn } from '../core/guidance/guide-verdict';
import { methodIds } from '../core/guide/index';
import { analyze } from './support/analyze';

const licensed = 'tenant: { licenses: { entraId: P1 } }\n';

function verdictOn(population: string, more = licensed): GuideVerdict | undefined {
  const { plan } = analyze(`${more}populations:\n  it: ${population}\n`, { format: 'yaml' });
  return guideVerdictOn([...plan.populations][0]!, plan);
}

/** The verdict as a whole, and on each feature that is not simply supported. */
function summaryOf(population: string, more?: string): string {
  const { verdict, judgements, needs } = verdictOn(population, more)!;
  const others = judgements.filter((one) => one.verdict !== 'supported').map((one) => `${one.feature} ${one.verdict}`);
  return [verdict, ...others, ...needs.map((path) => `${path}?`)].join(', ');
}

const known = 'ownership: organization, managedBy: none, use: singleUser, os: { product: windows11, version: 25H2 }';

describe('the guide’s verdict on a population', () => {
  it('follows from the table of its method', () => {
    assert.equal(summaryOf(`{ ${known}, enrollment: { method: windowsAutopilot } }`), 'supported');
    assert.equal(
      summaryOf('{ ownership: personal, enrollment: { method: windowsAutopilot } }'),
      'unsupported, personal unsupported',
    );
    assert.equal(
      summaryOf(
        '{ ownership: organization, use: kiosk, managedBy: none, enrollment: { method: userEnrollment, connect: joinDevice } }',
      ),
      'unsupported, userless unsupported',
    );
  });

  it('follows from the first condition that holds', () => {
    const { judgements } = verdictOn(
      '{ ownership: organization, use: kiosk, enrollment: { method: windowsAutopilot, scenario: selfDeploying } }',
    )!;
    const userless = judgements.find(({ feature }) => feature === 'userless');
    assert.equal(userless?.verdict, 'supported');
    assert.match(userless?.says ?? '', /^A self-deploying device enrolls when it is turned on/);
    assert.equal(userless?.source.section, 'Windows Autopilot end user tasks');
  });

  it('takes the deployment mode of the profile where the enrollment names no scenario', () => {
    const more = `${licensed}autopilotProfiles: { p: { deploymentMode: selfDeploying } }\n`;
    const population =
      '{ use: kiosk, ownership: organization, managedBy: none, enrollment: { method: windowsAutopilot, profile: p } }';
    assert.equal(summaryOf(population, more), 'supported');
  });

  it('is open where a condition hangs on what the plan does not say, and names it', () => {
    const verdict = verdictOn('{ use: kiosk, managedBy: none, enrollment: { method: windowsAutopilot } }')!;
    const userless = verdict.judgements.find(({ feature }) => feature === 'userless');
    assert.equal(verdict.verdict, 'open');
    assert.deepEqual(
      userless?.conditions.map(({ when, verdict }) => [when, verdict]),
      [
        ['selfDeploying', 'supported'],
        ['organizationOwned', 'supported'],
      ],
    );
    assert.deepEqual(verdict.needs, ['ownership', 'enrollment.scenario']);
  });

  it('is open, too, where the answers differ', () => {
    assert.equal(
      summaryOf(
        '{ ownership: personal, use: singleUser, managedBy: none, enrollment: { method: automaticEnrollment } }',
      ),
      'open, personal open, enrollment.option?',
    );
  });

  it('is not open where every answer comes to the same', () => {
    const population = `{ ${known}, enrollment: { method: userEnrollment, connect: joinDevice } }`;
    const ownership = verdictOn(population)!.judgements.find(({ feature }) => feature === 'organizationOwned');
    assert.equal(ownership?.verdict, 'supported', 'devices are new or existing');
  });

  it('is conditional where none of the conditions holds', () => {
    assert.equal(
      summaryOf(
        '{ ownership: personal, use: kiosk, managedBy: none, enrollment: { method: automaticEnrollment, option: settings } }',
      ),
      'conditional, userless conditional',
    );
  });

  it('names what could still change it, and nothing once nothing can', () => {
    assert.equal(
      summaryOf('{ enrollment: { method: windowsAutopilot, scenario: userDriven } }', ''),
      'supported, tenant.licenses.entraId?, ownership?, use?, managedBy?',
    );
    assert.equal(
      summaryOf('{ managedBy: otherMdm, enrollment: { method: coManagement, path: existingClients } }'),
      'unsupported, entraIdPremium conditional, otherMdm unsupported',
    );
  });

  it('counts what is planned to happen first', () => {
    const population = (step: string): string =>
      `{ ownership: organization, use: singleUser, managedBy: otherMdm, enrollment: { method: windowsAutopilot${step} } }`;
    assert.equal(summaryOf(population('')), 'unsupported, otherMdm unsupported');
    assert.equal(summaryOf(population(', unenrollFirst: true')), 'supported');
  });

  it('compares Windows versions with those that Conditional Access takes', () => {
    const withPackage = (os: string): string =>
      summaryOf(
        `{ ownership: organization, use: singleUser, managedBy: none, conditionalAccess: true, os: ${os}, enrollment: { method: automaticEnrollment, option: provisioningPackage } }`,
      );
    assert.equal(withPackage('{ product: windows11 }'), 'supported');
    assert.equal(withPackage('{ product: windows10, version: 1803 }'), 'supported');
    assert.equal(
      withPackage('[{ product: windows11 }, { product: windows10, version: 1709 }]'),
      'unsupported, conditionalAccessWithPackage unsupported',
    );
    assert.equal(withPackage('{ product: windows10 }'), 'open, conditionalAccessWithPackage open, os.version?');
  });

  it('is none where the guide says nothing, or nothing is enrolled', () => {
    for (const enrollment of [
      '{ method: other }',
      '{ method: coManagement, path: tenantAttach }',
      '{}',
      '{ method: x }',
    ])
      assert.equal(verdictOn(`{ enrollment: ${enrollment} }`), undefined, enrollment);
    assert.equal(verdictOn('{}'), undefined);
  });

  it('has the source of each statement, for each method', () => {
    for (const method of methodIds)
      for (const { source } of verdictOn(`{ ${known}, enrollment: { method: ${method} } }`)!.judgements)
        assert.equal(source.basis, 'guide');
  });
});
