import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openPage } from '../../tools/host/browser.mjs';
import { startServer } from '../../tools/host/server.mjs';
import { workbench } from '../../tools/host/workbench.mjs';
import { endOnSignals, undoAll } from '../../tools/lib/lifetime.mjs';
import { inRoot, vsixPath } from '../../tools/lib/paths.mjs';
import { keepPictures } from './pictures.mjs';

const fixture = inRoot('test/workbench/workspace');

/** Where the value of `method:` stands in a plan of the workspace, counted from 1. */
function method(plan) {
  const lines = readFileSync(path.join(fixture, plan), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('method: '));
  return [line + 1, lines[line].indexOf('method: ') + 'method: '.length + 1];
}

/** Opens a workbench with the packaged extension in it and a copy of the workspace. */
async function openWorkbench(options) {
  const server = await startServer({ vsix: process.env.VSIX ?? vsixPath(), ...options });
  const workspace = path.join(server.folder, 'workspace');
  cpSync(fixture, workspace, { recursive: true });
  const { page } = await openPage(server);
  await page.goto(server.url(workspace));
  return { page, workspace, ...workbench(page) };
}

/** The packaged extension as a person meets it. Within a part, each test goes on where the one before it ended. */
describe('A person in the workbench', function () {
  this.timeout(60_000);
  this.bail(true);

  let here;
  keepPictures('person', () => here?.page);

  before(() => {
    endOnSignals();
  });

  describe('in a folder they trust', () => {
    before(async () => {
      const settings = { 'editor.codeActionsOnSave': { 'source.fixAll.enrollmentPlan': 'explicit' } };
      here = await openWorkbench({ settings });
    });

    after(undoAll);

    it('opens a plan and sees nothing wrong', async () => {
      await here.open('clean.enrollment.yaml');
      await here.lineWith('Nothing to find, yet').waitFor();
      await here.noSquiggle();
    });

    it('types what cannot work, and it is underlined', async () => {
      await here.retype(...method('clean.enrollment.yaml'), 'windowsAutopilot');
      await here.squiggle();
    });

    it('reads which rule says so', async () => {
      await here.goTo(...method('clean.enrollment.yaml'));
      assert.match(await here.hover(), /Enrollment Plan.*byod-with-autopilot/s);
    });

    it('opens the page about the rule, which came with the extension', async () => {
      await here.page.locator('.monaco-hover a', { hasText: 'byod-with-autopilot' }).first().click();
      await here.page.getByRole('tab', { name: /byod-with-autopilot/ }).waitFor();
      const preview = here.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      await preview.getByRole('heading', { name: 'Why it matters' }).waitFor();
    });

    it('opens the light bulb, which knows what to do', async () => {
      await here.page.getByRole('tab', { name: /clean\.enrollment\.yaml/ }).click();
      await here.goTo(...method('clean.enrollment.yaml'));
      const offered = await here.lightBulb();
      assert.ok(
        offered.some((title) => /user enrollment/i.test(title)),
        offered.join(' | '),
      );
    });

    it('takes the fix, and the underline goes', async () => {
      await here.choose(/user enrollment/i);
      await here.lineWith('method: userEnrollment').waitFor();
      await here.noSquiggle();
    });

    it('makes the same mistake again, and saving mends it', async () => {
      await here.retype(...method('clean.enrollment.yaml'), 'windowsAutopilot');
      await here.squiggle();
      await here.save();
      await here.noSquiggle();
      const saved = readFileSync(path.join(here.workspace, 'clean.enrollment.yaml'), 'utf8');
      assert.match(saved, /method: userEnrollment/);
    });

    it('opens a plan in JSON, and what cannot work is underlined there', async () => {
      await here.open('byod.enrollment.json');
      await here.squiggle();
    });
  });

  describe('who has no plan yet', () => {
    before(async () => {
      here = await openWorkbench();
    });

    after(undoAll);

    it('is asked who owns the devices, and why', async () => {
      await here.page.getByRole('treeitem', { name: 'notes.yaml', exact: true }).waitFor();
      await here.command('Enrollment Plan: New Plan');
      await here.question('Who owns the devices? (15 of 15 ways remain)');
    });

    it('answers, and sees that fewer ways remain', async () => {
      await here.answer('Who owns the devices?', 'The people who use them');
      await here.question(/Are the devices new\? \(\d of 15 ways remain\)/);
    });

    it('goes back, and answers otherwise', async () => {
      await here.page.getByRole('button', { name: 'Back' }).press('Enter');
      await here.answer('Who owns the devices?', 'The organization or school');
      await here.answer('Are the devices new?', 'Nobody has set them up');
      await here.answer('Who uses a device?', 'One person');
      await here.answer('Which Windows', 'Windows 11');
      await here.answer('to be joined?', 'Cloud only');
      await here.answer('use Configuration Manager?', "I don't know");
      await here.answer('Who signs in', 'The person who will use it');
      await here.answer('bought?', 'From an OEM');
      await here.answer('used?', 'Away from them');
      await here.answer('license', 'Microsoft Entra ID P1');
      await here.answer('Conditional Access', 'Yes');
    });

    it('is told what a number is, when they write none', async () => {
      await here.write('How many devices', 'many');
      await here.page.locator('.quick-input-message', { hasText: 'Write a whole number' }).waitFor();
      await here.write('How many devices', '120');
      await here.write('called in the plan', 'sales-laptops');
    });

    it('sees which ways remain, the best first', async () => {
      await here.question('How are the devices to be enrolled?');
      assert.match(await here.quickItems.first().innerText(), /Windows Autopilot: user-driven/);
    });

    it('sees why another way cannot work, and cannot choose it', async () => {
      const fallen = here.quickItems.filter({ hasText: 'Windows automatic enrollment: Group Policy' });
      while (!(await fallen.and(here.page.locator('.focused')).count())) await here.page.keyboard.press('ArrowDown');
      assert.match(await fallen.innerText(), /must be Microsoft Entra hybrid joined/);
      await here.page.keyboard.press('Enter');
      await here.notification('Group Policy cannot work.').waitFor();
      await here.question('How are the devices to be enrolled?');
    });

    it('chooses the best way, and has a plan with nothing wrong in it', async () => {
      await here.answer('How are the devices to be enrolled?', 'Windows Autopilot: user-driven');
      await here.page.locator('.tab.active', { hasText: 'sales-laptops.enrollment.yaml' }).waitFor();
      await here.lineWith('mdmUserScope: some').waitFor();
      await here.noSquiggle();
    });

    it('saves it beside the other plans', async () => {
      await here.save();
      const saved = readFileSync(path.join(here.workspace, 'sales-laptops.enrollment.yaml'), 'utf8');
      assert.match(saved, /scenario: userDriven/);
    });

    it('reads beside its language what it is checked with', async () => {
      const status = await here.languageStatus();
      assert.match(status, /Checked for \d{4}-\d{2}-\d{2}.*today/);
      assert.match(status, /\d+ rules.*guide, docs, judgement/);
      assert.match(status, /Enrollment Plan.*It is a plan by its name\./);
    });

    it('takes the ways as they are, and has the plan in JSON', async () => {
      await here.command('Enrollment Plan: New Plan');
      await here.question('Who owns the devices?');
      await here.page.getByRole('button', { name: 'Show the Ways That Remain' }).press('Enter');
      await here.question('How are the devices to be enrolled?');
      await here.page.getByRole('button', { name: 'Write the Plan in JSON Instead' }).press('Enter');
      await here.question('(JSON)');
      await here.answer('(JSON)', 'Company Portal');
      await here.page.locator('.tab.active', { hasText: 'devices.enrollment.json' }).waitFor();
      await here.lineWith('"connect": "companyPortal"').waitFor();
    });
  });

  describe('with a file that looks like a plan', () => {
    before(async () => {
      here = await openWorkbench();
    });

    after(undoAll);

    it('reads beside its language that it is none', async () => {
      await here.open('enrollment.yaml');
      await here.page.locator('.statusbar-item', { hasText: 'YAML' }).waitFor();
      const status = await here.languageStatus();
      assert.match(status, /Not an enrollment plan.*Its name is not the name of a plan\./);
    });

    it('is told what would make it one', async () => {
      await here.command('Enrollment Plan: Explain This File');
      await here.notification('enrollment.yaml is not treated as an enrollment plan.').waitFor();
    });

    it('renames it, and what cannot work is underlined', async () => {
      await here.page.getByRole('button', { name: 'Rename to enrollment-plan.yaml' }).click();
      await here.page.locator('.tab.active', { hasText: 'enrollment-plan.yaml' }).waitFor();
      await here.squiggle();
    });
  });

  describe('in a folder they do not trust', () => {
    before(async () => {
      here = await openWorkbench({ trusted: false });
    });

    after(undoAll);

    it('keeps the folder restricted, and what cannot work is underlined all the same', async () => {
      await here.open('byod.enrollment.yaml');
      await here.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await here.squiggle();
    });

    it('finds the walkthrough there too, in five steps with a picture each', async () => {
      await here.page.setViewportSize({ width: 1500, height: 800 });
      await here.page.keyboard.press('Control+B');
      await here.command('Welcome: Open Walkthrough...');
      await here.page.keyboard.type('Plan how Windows devices');
      await here.page.keyboard.press('Enter');
      const steps = here.page.locator('.getting-started-step');
      await steps.first().waitFor();
      assert.equal(await steps.count(), 5);
      const picture = here.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('svg');
      await picture.waitFor();
    });

    it('starts a new plan from it', async () => {
      await here.page.locator('.getting-started-step .monaco-button', { hasText: 'New Plan' }).first().click();
      await here.question('Who owns the devices?');
    });
  });
});
