import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openPage } from '../../tools/host/browser.mjs';
import { startServer } from '../../tools/host/server.mjs';
import { workbench } from '../../tools/host/workbench.mjs';
import { endOnSignals, undoAll } from '../../tools/lib/lifetime.mjs';
import { inRoot, vsixPath } from '../../tools/lib/paths.mjs';

const SCREENSHOTS = inRoot('out/screenshots/person');
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
  let pictures = 0;

  before(() => {
    endOnSignals();
    rmSync(SCREENSHOTS, { recursive: true, force: true });
    mkdirSync(SCREENSHOTS, { recursive: true });
  });

  afterEach(async function () {
    const { state, title } = this.currentTest;
    const name = [++pictures, ...(state === 'failed' ? ['failed'] : []), ...title.match(/\w+/g)].join('-');
    await here?.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
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
  });
});
