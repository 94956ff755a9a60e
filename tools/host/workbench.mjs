const ERROR_SQUIGGLE = '.monaco-editor .squiggly-error';
const MENU_PATIENCE_MS = 1500;

/**
 * What a person does in a workbench, with keyboard and eyes.
 * @param {import('playwright-core').Page} page shows a workbench, or is about to
 */
export function workbench(page) {
  const quickInput = page.locator('.quick-input-widget input');

  const quickItems = page.locator('.quick-input-list .monaco-list-row');
  const quickTitle = page.locator('.quick-input-title');

  /**
   * Runs a command by its title in the command palette. The palette does not learn of extensions that are read while it is
   * open, and a person opens it again.
   */
  async function command(title, attempts = 8) {
    await page.keyboard.press('F1');
    await quickInput.waitFor();
    await quickInput.fill(`>${title}`);
    const row = quickItems.filter({ hasText: title }).first();
    try {
      await row.waitFor({ timeout: MENU_PATIENCE_MS });
    } catch (error) {
      if (attempts === 1) throw error;
      await page.keyboard.press('Escape');
      return command(title, attempts - 1);
    }
    return row.click();
  }

  /** Waits until something is asked for whose title has these words. */
  const question = (words) => quickTitle.filter({ hasText: words }).waitFor();

  /** Waits for a question, and chooses an answer by words of it. */
  async function answer(words, choice) {
    await question(words);
    await page.keyboard.type(choice);
    await quickItems.filter({ hasText: choice }).and(page.locator('.focused')).waitFor();
    await page.keyboard.press('Enter');
    await quickTitle.filter({ hasText: words }).waitFor({ state: 'hidden' });
  }

  /** Types an answer. */
  async function write(words, text) {
    await question(words);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  /** What the language status says, in one line. */
  async function languageStatus() {
    const lines = page.locator('.hover-language-status');
    await page.locator('[id="status.languageStatus"]').hover();
    await lines.first().waitFor();
    return (await lines.allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
  }

  /** Waits for a notification with these words. */
  const notification = (words) => page.locator('.notification-list-item', { hasText: words }).first();

  /** Opens a file by a double click in the Explorer. */
  async function open(name) {
    await page.getByRole('treeitem', { name, exact: true }).dblclick();
    await page.locator('.tab.active', { hasText: name }).waitFor();
    await page.locator('.editor-instance .view-line').first().waitFor();
  }

  /**
   * Puts the cursor on a position, both numbers counted from 1. The question closes when the focus goes elsewhere under it,
   * or is not ready for the answer, and a person tries again.
   */
  async function goTo(line, column, attempts = 4) {
    await page.keyboard.press('Control+G');
    try {
      await quickInput.fill(`:${line}:${column}`, { timeout: MENU_PATIENCE_MS });
      await page.keyboard.press('Enter');
      await quickInput.waitFor({ state: 'hidden', timeout: MENU_PATIENCE_MS });
    } catch (error) {
      if (attempts === 1) throw error;
      await page.keyboard.press('Escape');
      return goTo(line, column, attempts - 1);
    }
  }

  /** Types over the rest of a line. */
  async function retype(line, column, text) {
    await goTo(line, column);
    await page.keyboard.press('Shift+End');
    await page.keyboard.type(text, { delay: 20 });
    await page.keyboard.press('Escape'); // the list of suggestions
  }

  /** Waits until something in the editor is underlined as an error. */
  const squiggle = () => page.locator(ERROR_SQUIGGLE).first().waitFor();

  /** Waits until nothing in the editor is underlined as an error. */
  const noSquiggle = () => page.locator(ERROR_SQUIGGLE).first().waitFor({ state: 'detached' });

  /** Opens the list of problems, and waits until there is one and the Explorer and the status bar count it too. */
  async function problems() {
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await page.locator('.explorer-folders-view [class*=itemBadge]').first().waitFor();
    await page.locator('[id="status.problems"]').waitFor();
  }

  /** Waits until the light bulb is there and the workbench has nothing under way. */
  async function calm() {
    await page.locator('[class*=codicon-gutter-lightbulb], .lightBulbWidget').first().waitFor();
    await page.locator('.statusbar-item', { hasText: 'Activating Extensions' }).waitFor({ state: 'hidden' });
    await page.locator('.monaco-progress-container.active').first().waitFor({ state: 'hidden' });
  }

  /**
   * Opens the light bulb's menu at the cursor. The menu closes when diagnostics change under it, and a person tries again.
   * @returns {Promise<string[]>} what it offers
   */
  async function lightBulb(attempts = 8) {
    const rows = page.locator('.action-widget .monaco-list-row');
    await page.keyboard.press('Control+.');
    try {
      await rows.first().waitFor({ timeout: MENU_PATIENCE_MS });
    } catch (error) {
      if (attempts === 1) throw error;
      await page.keyboard.press('Escape');
      return lightBulb(attempts - 1);
    }
    return rows.allInnerTexts();
  }

  /** Chooses from the light bulb's menu. */
  const choose = (title) => page.locator('.action-widget .monaco-list-row', { hasText: title }).first().click();

  /**
   * Opens a menu, and chooses from it by words. The menu closes when something changes under it, and a person tries again.
   * @param {() => Promise<unknown>} openMenu
   * @param {string} words
   */
  async function menu(openMenu, words, attempts = 8) {
    await openMenu();
    try {
      await page.locator('.monaco-menu').getByText(words, { exact: true }).hover({ timeout: MENU_PATIENCE_MS });
    } catch (error) {
      if (attempts === 1) throw error;
      await page.keyboard.press('Escape');
      return menu(openMenu, words, attempts - 1);
    }
    return page.keyboard.press('Enter');
  }

  /** Shows the hover at the cursor, and returns its text. */
  async function hover() {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    const content = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    await content.waitFor();
    return content.textContent();
  }

  /** Saves, and waits until the editor has nothing unsaved. */
  async function save() {
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** The text of the line that the editor shows with these words in it. */
  const lineWith = (text) => page.locator('.view-line', { hasText: text }).first();

  return {
    ...{ open, goTo, retype, squiggle, noSquiggle, problems, calm, lightBulb, choose, menu, hover, save, lineWith },
    ...{ command, question, answer, write, languageStatus, notification, quickItems },
  };
}
