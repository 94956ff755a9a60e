import assert from 'node:assert/strict';
import type { Finding } from '../../core/findings/finding';
import type { Answers } from '../../core/guidance/new-plan/question';
import { askedQuestions, choicesOf, factsOf, populationId, questions } from '../../core/guidance/new-plan/questions';
import { remainingWays } from '../../core/guidance/new-plan/remaining';
import type { NewPlanStep } from '../../core/guidance/new-plan/shown';
import { stepAfter } from '../../core/guidance/new-plan/step';
import { writePlan } from '../../core/guidance/new-plan/write-plan';
import type { Verdict } from '../../core/guidance/verdicts';
import { ways } from '../../core/guidance/ways';
import { featureIds } from '../../core/guide/index';
import { explainedAsOf as asOf } from '../../core/rules/rule';
import { plainValue } from '../../core/syntax/tree';
import { type NewPlanText, newPlanStepRequest, newPlanTextRequest } from '../../server/protocol';
import { analyze } from '../support/analyze';
import { answerSets } from '../support/answer-sets';
import { languageFindings } from '../support/language';
import { LspClient } from '../support/lsp-client';

describe('the questions of a new plan', () => {
  it('are about every row of the guide’s tables', () => {
    assert.deepEqual(new Set(questions.flatMap(({ features }) => features)), new Set(featureIds));
  });

  it('have titles, reasons and choices that fit on a line of a quick pick', () => {
    for (const question of questions) {
      assert.match(question.title(), /^[A-Z].{5,60}\?$/);
      assert.match(question.why(), /^[A-Z].{20,80}\.$/);
      if (!('choices' in question.answer)) continue;
      for (const { label, detail } of question.answer.choices) {
        assert.match(label(), /^[A-Z].{0,49}[^.]$/);
        if (detail) assert.match(detail(), /^[A-Z].{5,85}\.$/);
      }
    }
  });

  it('have answers that the schema of the plan knows', () => {
    for (const question of questions)
      for (const { id } of choicesOf(question, {})) {
        const answers = { [question.id]: id };
        const text = plan(answers, 'settings', 'json');
        assert.deepEqual(inWords(languageFindings(text, 'json').findings), [], `${question.id}: ${id}`);
      }
  });

  it('hang on earlier answers', () => {
    const asked = (answers: Answers): readonly string[] => askedQuestions(answers).map(({ id }) => id);
    assert.ok(asked({}).includes('use') && !asked({ ownership: 'personal' }).includes('use'));
    assert.ok(asked({}).includes('managedBy') && !asked({ condition: 'new' }).includes('managedBy'));
    assert.ok(!asked({ managedBy: 'none' }).includes('unenrollFirst'));
    assert.ok(asked({ managedBy: 'otherMdm' }).includes('unenrollFirst'));
    assert.ok(!asked({ windows: 'windows11' }).includes('upgradeFirst'));
    assert.ok(asked({ windows: 'windows7' }).includes('upgradeFirst'));
    const managers = (answers: Answers): readonly string[] =>
      choicesOf(questions.find(({ id }) => id === 'managedBy')!, answers).map(({ id }) => id);
    assert.ok(managers({}).includes('configurationManager'));
    assert.ok(!managers({ configurationManager: 'no' }).includes('configurationManager'));
  });

  it('set nothing where nobody knows, and where an answer is none of theirs', () => {
    const unknown = Object.fromEntries(questions.map(({ id }) => [id, '']));
    for (const answers of [{}, unknown, { ownership: 'nobody' }, { weather: 'fine' }, { devices: 'many' }])
      assert.deepEqual(factsOf(answers), {});
  });

  it('forget an answer that an earlier one has overtaken', () => {
    const before = { condition: 'existing', managedBy: 'otherMdm', unenrollFirst: 'yes' };
    assert.equal(factsOf(before)['enrollment.unenrollFirst'], true);
    assert.deepEqual(Object.keys(factsOf({ ...before, condition: 'new' })), [
      'population.condition',
      'population.join.current',
      'population.managedBy',
    ]);
  });

  it('call the population as somebody wants, if the plan can', () => {
    assert.equal(populationId({ name: 'sales-laptops' }), 'sales-laptops');
    assert.equal(populationId({ name: '', use: 'kiosk' }), 'kiosks');
    assert.equal(populationId({ name: '1 laptop', ownership: 'personal' }), 'personal-devices');
  });
});

describe('the ways to enroll that remain', () => {
  const cases: readonly { readonly of: string; readonly answers: Answers; readonly best: string }[] = [
    {
      of: 'new laptops from an OEM',
      answers: {
        ownership: 'organization',
        condition: 'new',
        use: 'singleUser',
        joinTarget: 'entraJoined',
        acquisition: 'oem',
      },
      best: 'userDriven',
    },
    {
      of: 'new laptops from a shop',
      answers: {
        ownership: 'organization',
        condition: 'new',
        use: 'singleUser',
        joinTarget: 'entraJoined',
        acquisition: 'retail',
      },
      best: 'outOfBoxExperience',
    },
    {
      of: 'new kiosks',
      answers: { ownership: 'organization', condition: 'new', use: 'kiosk', joinTarget: 'entraJoined' },
      best: 'selfDeploying',
    },
    {
      of: 'hybrid joined desktops',
      answers: {
        ownership: 'organization',
        condition: 'existing',
        joinTarget: 'entraHybridJoined',
        joinCurrent: 'entraHybridJoined',
      },
      best: 'groupPolicy',
    },
    {
      of: 'hybrid joined Configuration Manager clients',
      answers: {
        ownership: 'organization',
        condition: 'existing',
        joinTarget: 'entraHybridJoined',
        joinCurrent: 'entraHybridJoined',
        configurationManager: 'yes',
        managedBy: 'configurationManager',
      },
      best: 'existingClients',
    },
    {
      of: 'clients that leave Active Directory',
      answers: {
        ownership: 'organization',
        condition: 'existing',
        joinTarget: 'entraJoined',
        joinCurrent: 'activeDirectoryJoined',
        configurationManager: 'yes',
        managedBy: 'configurationManager',
      },
      best: 'existingDevices',
    },
    {
      of: 'devices of Intune that Configuration Manager is to manage too',
      answers: {
        condition: 'existing',
        joinTarget: 'entraJoined',
        joinCurrent: 'entraJoined',
        configurationManager: 'yes',
        managedBy: 'intune',
      },
      best: 'internetDevices',
    },
    {
      of: 'classroom PCs that an administrator prepares',
      answers: {
        condition: 'existing',
        use: 'shared',
        joinTarget: 'entraJoined',
        joinCurrent: 'none',
        managedBy: 'none',
        performedBy: 'admin',
      },
      best: 'provisioningPackage',
    },
    {
      of: 'personal devices that are registered',
      answers: { ownership: 'personal', joinTarget: 'entraRegistered' },
      best: 'emailAddress',
    },
    {
      of: 'personal devices that are managed',
      answers: { ownership: 'personal', joinTarget: 'entraJoined' },
      best: 'joinDevice',
    },
    { of: 'Windows 7', answers: { windows: 'windows7', configurationManager: 'yes' }, best: 'existingDevices' },
  ];
  for (const { of, answers, best } of cases)
    it(`are led by ${best} for ${of}`, () => assert.equal(remainingWays(answers, asOf).left[0]?.way.choice, best));

  const falls: readonly { readonly answers: Answers; readonly way: string; readonly rule: string }[] = [
    { answers: { ownership: 'personal' }, way: 'userDriven', rule: 'byod-with-autopilot' },
    { answers: { ownership: 'personal' }, way: 'groupPolicy', rule: 'byod-with-group-policy' },
    { answers: { ownership: 'personal' }, way: 'provisioningPackage', rule: 'byod-with-provisioning-package' },
    { answers: { performedBy: 'dem' }, way: 'selfDeploying', rule: 'dem-with-autopilot' },
    { answers: { performedBy: 'dem' }, way: 'groupPolicy', rule: 'dem-with-group-policy' },
    { answers: { performedBy: 'dem' }, way: 'existingClients', rule: 'dem-with-co-management' },
    { answers: { use: 'kiosk' }, way: 'emailAddress', rule: 'userless-with-user-enrollment' },
    { answers: { managedBy: 'otherMdm' }, way: 'settings', rule: 'other-mdm-still-enrolled' },
    {
      answers: { configurationManager: 'no' },
      way: 'existingClients',
      rule: 'co-management-without-configuration-manager',
    },
    {
      answers: { condition: 'existing', joinCurrent: 'none', joinTarget: 'entraJoined' },
      way: 'groupPolicy',
      rule: 'group-policy-without-hybrid-join',
    },
    { answers: { entraId: 'none' }, way: 'userDriven', rule: 'autopilot-without-entra-premium' },
    { answers: { windows: 'windowsServer' }, way: 'settings', rule: 'windows-server-not-enrollable' },
  ];
  for (const { answers, way, rule } of falls)
    it(`lose ${way} to ${JSON.stringify(answers)}, because of ${rule}`, () => {
      const verdict = remainingWays(answers, asOf).fallen.find((one) => one.way.choice === way);
      assert.deepEqual([verdict?.reasons[0]?.rule, verdict?.reasons[0]?.severity], [rule, 'error']);
    });

  it('are all of them before anything is known', () => {
    const { left, fallen } = remainingWays({}, asOf);
    assert.deepEqual([left.length, fallen.length], [ways.length, 0]);
  });

  it('get another MDM provider out of the way where devices leave it first', () => {
    const before = { condition: 'existing', managedBy: 'otherMdm' };
    assert.ok(
      remainingWays({ ...before, unenrollFirst: 'yes' }, asOf).left.some(({ way }) => way.choice === 'settings'),
    );
  });
});

describe('a new plan', () => {
  // One test for all: there are more than ten thousand plans.
  it('has no findings but those that were foretold, and an error where its way was said to be impossible', () => {
    const sets = answerSets();
    const isIn = (some: Answers) =>
      sets.some((set) => Object.entries(some).every(([id, answer]) => set[id] === answer));
    assert.ok(isIn({ ownership: 'personal', managedBy: 'otherMdm', performedBy: 'dem' }));
    assert.ok(isIn({ use: 'kiosk', location: 'remote', devices: '2000' }));
    for (const answers of sets) {
      const remaining = remainingWays(answers, asOf);
      for (const verdict of [...remaining.left, ...remaining.fallen]) {
        const text = writePlan(answers, verdict.way, remaining, { format: 'json', asOf });
        const { findings } = analyze(text, { format: 'json' });
        const serious = findings.filter(({ severity }) => severity !== 'info');
        expectForetold(verdict, serious, () => `${verdict.way.choice} after ${JSON.stringify(answers)}`);
      }
    }
  }).timeout(120_000);

  const some: readonly Answers[] = [
    {},
    { ownership: 'organization', condition: 'new', name: 'sales-laptops', devices: '120' },
    { ownership: 'personal', joinTarget: 'entraRegistered', entraId: 'P1' },
    {
      condition: 'existing',
      use: 'shared',
      performedBy: 'dem',
      managedBy: 'otherMdm',
      unenrollFirst: 'yes',
      location: 'both',
    },
    { condition: 'existing', joinTarget: 'entraHybridJoined', location: 'remote', configurationManager: 'yes' },
  ];

  it('says the same in YAML and in JSON', () => {
    for (const answers of some)
      for (const { choice } of ways) {
        const [yaml, json] = (['yaml', 'json'] as const).map((format) => {
          const { tree } = analyze(plan(answers, choice, format), { format });
          return tree.root && plainValue(tree.root);
        });
        assert.deepEqual(yaml, json, choice);
      }
  });

  it('is a plan still when everything that is commented out is filled in as it stands there', () => {
    for (const answers of some)
      for (const { choice } of ways) {
        const text = plan(answers, choice, 'yaml');
        const filledIn = text.replaceAll(/^( *)# ( *[A-Za-z]+:)/gm, '$1$2');
        assert.notEqual(filledIn, text);
        assert.deepEqual(inWords(languageFindings(filledIn, 'yaml').findings), [], `${choice}\n${filledIn}`);
      }
  });

  it('says what was answered, and comments out what was not', () => {
    const text = plan({ ownership: 'organization', name: 'sales-laptops', devices: '120' }, 'userDriven', 'yaml');
    assert.match(
      text,
      /^ {2}sales-laptops:\n {4}devices: 120\n {4}ownership: organization\n {4}# condition: new # or existing$/m,
    );
    assert.match(text, /^ {4}# join:\n {4}# {3}current: none # or .*\n {4}# {3}target: entraJoined # or /m);
  });

  it('records in its note what else was possible, and why the rest was not', () => {
    const text = plan({ ownership: 'personal', entraId: 'P1' }, 'emailAddress', 'json');
    const { note } = JSON.parse(text).populations['personal-devices'].enrollment;
    assert.match(note, /^Also possible: .*BYOD: User enrollment \(.*join this device/);
    assert.match(
      note,
      /^Not possible: Windows Autopilot \(.*\)\. Windows Autopilot is only for organization-owned devices\./m,
    );
  });

  it('has lines that can be read without scrolling', () => {
    for (const { choice } of ways)
      for (const line of plan(some[3]!, choice, 'yaml').split('\n')) assert.ok(line.length <= 125, line);
  });

  it('has enough random digits in the names of its devices', () => {
    const name = (devices: string): string => /%RAND:\d+%/.exec(plan({ devices }, 'userDriven', 'yaml'))![0];
    assert.deepEqual(['', '40', '100000', '9999999'].map(name), ['%RAND:6%', '%RAND:6%', '%RAND:10%', '%RAND:11%']);
  });
});

describe('the steps of a new plan', () => {
  it('count the questions that are still to come', () => {
    const first = stepAfter({}, false, asOf);
    assert.ok('question' in first);
    assert.equal(first.question.id, 'ownership');
    assert.deepEqual([first.step, first.left, first.of], [1, ways.length, ways.length]);
    const second = stepAfter({ ownership: 'personal' }, false, asOf);
    assert.ok('question' in second);
    assert.deepEqual([second.question.id, second.step, second.steps], ['condition', 2, first.steps - 2]);
    assert.ok(second.left < first.left);
  });

  it('offer "I don’t know" last', () => {
    const step = stepAfter({}, false, asOf);
    assert.ok('question' in step);
    assert.deepEqual(
      step.question.choices.map(({ id }) => id),
      ['organization', 'personal', ''],
    );
  });

  it('end with the ways, those that can work first, each of the others with its reason and its rule', () => {
    const step = stepAfter({ ownership: 'personal' }, true, asOf);
    assert.ok('ways' in step);
    assert.equal(step.step, step.steps);
    const outcomes = step.ways.map(({ outcome }) => outcome);
    assert.equal(outcomes.indexOf('cannotWork'), step.left);
    const fallen = step.ways.find(({ id }) => id === 'userDriven');
    assert.equal(fallen?.rule, 'byod-with-autopilot');
    assert.equal(
      fallen?.reason,
      'Windows Autopilot is only for organization-owned devices. Use automatic enrollment or user enrollment for personal devices.',
    );
  });

  it('say in a line what each way takes', () => {
    const step = stepAfter({}, true, asOf);
    assert.ok('ways' in step);
    for (const { needs } of step.ways) assert.match(needs, /^[A-Z].{20,80}\.$/);
  });
});

function plan(answers: Answers, choice: string, format: 'yaml' | 'json'): string {
  const way = ways.find((one) => one.choice === choice)!;
  return writePlan(answers, way, remainingWays(answers, asOf), { format, asOf });
}

function expectForetold({ outcome, reasons }: Verdict, found: readonly Finding[], where: () => string): void {
  if (outcome === 'cannotWork') {
    if (!found.some(({ severity }) => severity === 'error')) assert.fail(`No error in ${where()}`);
    return;
  }
  const foretold = new Set(reasons.map(({ rule }) => rule));
  const surprise = found.find(({ rule }) => !foretold.has(rule));
  if (surprise) assert.fail(`${where()}: ${surprise.rule}: ${surprise.message}`);
  const missing = [...foretold].find((rule) => !found.some((one) => one.rule === rule));
  if (missing) assert.fail(`${where()}: ${missing} was foretold, and is not found`);
}

const inWords = (findings: readonly Finding[]): string[] => findings.map(({ rule, message }) => `${rule}: ${message}`);

describe('the bundled server, asked for a new plan', () => {
  let client: LspClient;
  const step = (params: object): Promise<NewPlanStep | null> =>
    client.connection.sendRequest(newPlanStepRequest, params);

  before(async () => {
    client = new LspClient();
    await client.initialize({
      initializationOptions: { asOf, texts: { 'Who owns the devices?': 'Wem gehören die Geräte?' } },
    });
  });
  after(() => client.stop());

  it('asks, in the language of the editor, with no plan open', async () => {
    const first = await step({ answers: {} });
    assert.ok(first && 'question' in first);
    assert.equal(first.question.title, 'Wem gehören die Geräte?');
  });

  it('writes the plan that the answers and the way make', async () => {
    const answers = { ownership: 'personal', name: 'consultants' };
    for (const format of ['yaml', 'json'] as const) {
      const params = { answers, way: 'emailAddress', format };
      const written = await client.connection.sendRequest<NewPlanText | null>(newPlanTextRequest, params);
      assert.deepEqual(written, { name: 'consultants', text: plan(answers, 'emailAddress', format) });
    }
  });

  it('answers nothing to what it does not understand, and goes on', async () => {
    for (const params of [{}, { answers: null }, { answers: { ownership: 7 }, way: 'onFoot', format: 'yaml' }])
      assert.equal(await client.connection.sendRequest(newPlanTextRequest, params), null);
    assert.equal(await step({ answers: null }), null);
    assert.ok(await step({ answers: { ownership: {}, condition: 'new' }, skip: true }));
  });
});
