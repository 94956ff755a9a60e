import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { openPage } from '../../tools/host/browser.mjs';
import { startServer } from '../../tools/host/server.mjs';
import { workbench } from '../../tools/host/workbench.mjs';
import { endOnSignals, undoAll } from '../../tools/lib/lifetime.mjs';
import { inRoot, vsixPath } from '../../tools/lib/paths.mjs';
import { keepPictures } from './pictures.mjs';

const PLAN = 'contoso-pilot.enrollment.yaml';
const COMPARE = 'Enrollment Plan: Compare with';

/** Git in a folder, whatever the machine and its user have configured. */
function gitIn(cwd) {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    ...{ GIT_AUTHOR_NAME: 'Jo', GIT_AUTHOR_EMAIL: 'jo@contoso.com' },
    ...{ GIT_COMMITTER_NAME: 'Jo', GIT_COMMITTER_EMAIL: 'jo@contoso.com' },
    // A hook of Git's may have started the tests.
    ...{ GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined },
  };
  return (...args) => {
    const { status, stderr } = spawnSync('git', args, { cwd, env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
}

/** Comparisons with the packaged extension, and VS Code's own Git extension. Each test goes on where the one before it ended. */
describe('A person who compares plans', function () {
  this.timeout(60_000);
  this.bail(true);

  let here;
  keepPictures('compare', () => here?.page);
  let git;
  let workspace;

  before(async () => {
    endOnSignals();
    const settings = { 'editor.minimap.enabled': false, 'files.hotExit': 'onExitAndWindowClose', 'git.enabled': true };
    const server = await startServer({ vsix: process.env.VSIX ?? vsixPath(), settings });
    workspace = path.join(server.folder, 'workspace');
    cpSync(inRoot('examples'), workspace, { recursive: true });
    git = gitIn(workspace);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Plans of the pilot');
    git('branch', 'team/pilot');
    write('enrollment-plan.config.yaml', 'rules: { byod-with-autopilot: off }\n');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Bring your own device is fine');
    rmSync(path.join(workspace, 'enrollment-plan.config.yaml'));
    const { page } = await openPage(server, { width: 1500, height: 1000 });
    await page.goto(server.url(workspace));
    here = { page, ...workbench(page) };
  });

  after(undoAll);

  const write = (name, text) => writeFileSync(path.join(workspace, name), text);

  /** The document that the comparison shows. */
  const shown = () => here.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

  const says = (text) => shown().locator('body', { hasText: text }).waitFor();

  /** The tab of a comparison. */
  const tab = (title) => here.page.locator('.tab.active', { hasText: title });

  /** Goes back to a plan that is open. */
  async function backTo(plan) {
    await here.page.locator('.tab', { hasText: plan }).first().click();
    await here.page.locator('.tab.active', { hasText: plan }).first().waitFor();
  }

  /** Asks to compare the plan in the editor, and chooses by words of the choices. */
  async function compareWith(...choices) {
    await here.command(COMPARE);
    for (const choice of choices) await here.quickItems.filter({ hasText: choice }).first().click();
  }

  it('changes a plan, and compares it with what was committed last', async () => {
    await here.open(PLAN);
    await here.squiggle();
    await here.retype(12, 16, 'organization');
    await compareWith('HEAD');
    await tab(`${PLAN} ↔ HEAD`).waitFor();
    await shown().getByRole('heading', { level: 2, name: 'Enrollment plan: Contoso pilot' }).waitFor();
    await shown()
      .getByRole('row', { name: /medium Owner The user The organization/ })
      .waitFor();
  });

  it('finds the rules as they were then', async () => {
    // The revision has a configuration that turns a rule off; the folder has none any more.
    await says('consultants');
    await shown().locator('summary', { hasText: 'Problems that are still there' }).click();
    assert.doesNotMatch(await shown().locator('body').innerText(), /byod-with-autopilot/);
  });

  it('types, and the comparison follows', async () => {
    await backTo(PLAN);
    await here.retype(12, 16, 'personal');
    await shown().locator('h3:text("New problems") + ul li', { hasText: 'byod-with-autopilot' }).waitFor();
    await shown()
      .getByRole('row', { name: /medium Owner/ })
      .waitFor({ state: 'detached' });
  });

  it('commits, and the comparison follows that as well', async () => {
    await here.retype(11, 14, '2500');
    await here.save();
    await says('Number of devices');
    git('commit', '--quiet', '--all', '--message', 'More consultants');
    await says('No semantic change.');
  });

  it('finds the commits of the file, and compares with one', async () => {
    await compareWith('Another Revision…', 'Plans of the pilot');
    await tab(/↔ [\da-f]{7}/).waitFor();
    await shown().locator('summary', { hasText: 'Minor changes' }).click();
    await shown()
      .locator('li', { hasText: /Number of devices: .* → 2,500/ })
      .waitFor();
  });

  it('compares with a branch whose name has a slash', async () => {
    await backTo(PLAN);
    await compareWith('Another Revision…', 'team/pilot');
    await tab(`${PLAN} ↔ team∕pilot`).waitFor();
    await says('Compared team/pilot with the text in the editor');
  });

  it('reloads the window, and the comparison is there again', async () => {
    const loaded = here.page.waitForEvent('load');
    await here.command('Developer: Reload Window');
    await loaded;
    await tab(`${PLAN} ↔ team∕pilot`).waitFor();
    await says('Compared team/pilot with the text in the editor');
  });

  it('types a revision that Git does not know, and is told so', async () => {
    await backTo(PLAN);
    await compareWith('Another Revision…', 'Type a Revision…');
    await here.write('Type a Git Revision', 'nowhere');
    await says('because the base (nowhere) cannot be read');
    await says('Git knows no revision “nowhere” here.');
  });

  it('cannot give Git an option instead of a revision', async () => {
    await backTo(PLAN);
    await compareWith('Another Revision…', 'Type a Revision…');
    await here.write('Type a Git Revision', `--output=${path.join(workspace, 'written')}`);
    await here.page.locator('.quick-input-message', { hasText: 'starts with no hyphen' }).waitFor();
    await here.page.keyboard.press('Escape');
  });

  it('compares a plan that Git does not have yet, and is told so', async () => {
    write('new.enrollment.yaml', 'schemaVersion: 1\n');
    await here.open('new.enrollment.yaml');
    await compareWith('HEAD');
    await tab('new.enrollment.yaml ↔ HEAD').waitFor();
    await says('because the base (HEAD) cannot be read');
    await says('The revision HEAD has no file of this name.');
  });

  it('compares the plan of a preview, from the menu of its editor', async () => {
    await here.open('contoso.enrollment.yaml');
    await here.goTo(1, 1);
    await here.page.keyboard.press('Control+Shift+V');
    await here.page.locator('.tab.active', { hasText: 'Preview contoso.enrollment.yaml' }).waitFor();
    const group = here.page.locator('.editor-group-container.active');
    await here.menu(() => group.getByRole('button', { name: 'More Actions...' }).click(), 'Compare with…');
    await here.quickItems.filter({ hasText: 'HEAD' }).click();
    await tab('contoso.enrollment.yaml ↔ HEAD').waitFor();
  });

  it('compares with another plan from the Explorer, and follows both', async () => {
    const file = here.page.getByRole('treeitem', { name: 'fabrikam.enrollment.json', exact: true });
    await here.menu(() => file.click({ button: 'right' }), 'Compare with…');
    await here.quickItems.filter({ hasText: 'new.enrollment.yaml' }).first().click();
    await tab('fabrikam.enrollment.json ↔ new.enrollment.yaml').waitFor();
    await says('Compared new.enrollment.yaml with the text in the editor: fabrikam.enrollment.json.');
    await backTo('new.enrollment.yaml');
    await here.retype(1, 1, 'schemaVersion');
    await says('because the base (new.enrollment.yaml) cannot be read');
  });
});

describe('A person who compares plans without Git', function () {
  this.timeout(60_000);
  let here;

  before(async () => {
    endOnSignals();
    const server = await startServer({ vsix: process.env.VSIX ?? vsixPath() });
    const { page } = await openPage(server);
    await page.goto(server.url(inRoot('test/workbench/workspace')));
    here = { page, ...workbench(page) };
  });

  after(undoAll);

  it('is told why there is no revision to compare with', async () => {
    await here.open('clean.enrollment.yaml');
    await here.command(COMPARE);
    await here.quickItems.filter({ hasText: 'Git Revision' }).click();
    await here.notification('Git is turned off, or not found.').waitFor();
  });
});
