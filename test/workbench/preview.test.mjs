import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { openPage } from '../../tools/host/browser.mjs';
import { startServer } from '../../tools/host/server.mjs';
import { workbench } from '../../tools/host/workbench.mjs';
import { endOnSignals, undoAll } from '../../tools/lib/lifetime.mjs';
import { inRoot, vsixPath } from '../../tools/lib/paths.mjs';
import { assertAccessible } from './accessibility.mjs';
import { keepPictures } from './pictures.mjs';

const PLAN = 'contoso-pilot.enrollment.yaml';

/** The preview of the packaged extension as a person meets it. Each test goes on where the one before it ended. */
describe('A person with the preview', function () {
  this.timeout(60_000);
  this.bail(true);

  let here;
  keepPictures('preview', () => here?.page);

  before(async () => {
    endOnSignals();
    const settings = { 'editor.minimap.enabled': false, 'files.hotExit': 'onExitAndWindowClose' };
    const server = await startServer({ vsix: process.env.VSIX ?? vsixPath(), settings });
    const workspace = path.join(server.folder, 'workspace');
    cpSync(inRoot('examples'), workspace, { recursive: true });
    const { page } = await openPage(server, { width: 1500, height: 1000 });
    await page.goto(server.url(workspace));
    here = { page, ...workbench(page) };
  });

  after(undoAll);

  /** The document that the preview shows. */
  const preview = () => here.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

  /** The same as a frame, which can be asked to evaluate something. */
  async function frame() {
    const handle = await preview().locator('body').elementHandle();
    return handle.ownerFrame();
  }

  const choose = (population) => preview().locator(`[data-choose="${population}"]`).click();

  /** Goes to a line of the plan, from the preview as well. */
  async function goTo(line, column) {
    await here.page.locator('.tab', { hasText: PLAN }).first().click();
    await here.goTo(line, column);
  }

  /** Waits until the status bar says that the cursor is in this line. */
  const cursorAt = (line) => here.page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();

  it('opens it beside the plan with two keys', async () => {
    await here.open(PLAN);
    await here.squiggle();
    await here.page.keyboard.press('Control+K');
    await here.page.keyboard.press('V');
    await preview().getByRole('heading', { level: 1, name: 'Contoso pilot' }).waitFor();
  });

  it('goes into a population, and from a finding to its line', async () => {
    await choose('branch-desktops');
    const article = preview().getByRole('article', { name: 'branch-desktops' });
    await article.locator('.findings .place').first().click();
    await cursorAt(39);
  });

  it('moves the cursor, and the item in the preview is marked', async () => {
    await goTo(11, 14);
    await preview().locator('.rows tr.current', { hasText: 'consultants' }).waitFor();
  });

  it('types, and the preview follows', async () => {
    await here.retype(11, 14, '2500');
    await preview().locator('.rows tr', { hasText: 'consultants' }).getByText('2,500').waitFor();
    await preview().locator('.numbers', { hasText: '2,750' }).waitFor();
  });

  it('takes a fix from the preview, and the finding goes', async () => {
    await choose('consultants');
    const article = preview().getByRole('article', { name: 'consultants' });
    await article.getByRole('button', { name: 'Change to user enrollment with an email address' }).click();
    await goTo(15, 1);
    await here.lineWith('method: userEnrollment').waitFor();
    await preview()
      .locator('.rows tr', { hasText: 'consultants' })
      .getByText('BYOD: User enrollment: email address')
      .waitFor();
  });

  it('reloads the window, and the preview is there again, at the same population', async () => {
    await choose('warehouse-tablets');
    const article = preview().getByRole('article', { name: 'warehouse-tablets' });
    // What the page remembers has reached VS Code when a click that comes after it has.
    await article.getByRole('button', { name: 'warehouse-tablets', exact: true }).click();
    await cursorAt(64);
    const loaded = here.page.waitForEvent('load');
    await here.command('Developer: Reload Window');
    await loaded;
    await preview().getByRole('article', { name: 'warehouse-tablets' }).waitFor();
  });

  for (const theme of ['Light Modern', 'Dark Modern', 'Light High Contrast', 'Dark High Contrast']) {
    it(`reads it in the theme ${theme}`, async () => {
      await here.page.keyboard.press('Control+K');
      await here.page.keyboard.press('Control+T');
      const input = here.page.locator('.quick-input-widget input');
      await input.fill(theme);
      await here.page.locator('.quick-input-list .monaco-list-row', { hasText: theme }).first().waitFor();
      await here.page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden' });
      const isDark = theme.startsWith('Dark');
      const kind = theme.includes('Contrast')
        ? isDark
          ? 'vscode-high-contrast'
          : 'vscode-high-contrast-light'
        : isDark
          ? 'vscode-dark'
          : 'vscode-light';
      await preview().locator(`body.${kind}`).waitFor();
      await assertAccessible(await frame(), theme);
    });
  }

  it('makes the column narrow, and nothing is cut off', async () => {
    await here.page.setViewportSize({ width: 700, height: 1000 });
    const fits = await (await frame()).evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    assert.ok(fits, 'the page is as wide as its column');
  });
});
