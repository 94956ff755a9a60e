// Takes the README's pictures: the pilot example in VS Code, with its problems listed and the light bulb's menu open on the first;
// and the Contoso example with its preview beside it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openPage } from './host/browser.mjs';
import { ensureKit } from './host/kit.mjs';
import { startServer } from './host/server.mjs';
import { workbench } from './host/workbench.mjs';
import { Complaint, runMain } from './lib/lifetime.mjs';
import { inRoot, root, vsixPath } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

const PLAN = 'contoso-pilot.enrollment.yaml';
const LIMIT_BYTES = 300 * 1024;

/** Settings that leave the room to the plan and its findings. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.scrollbar.horizontal': 'hidden',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

await runMain(async () => {
  await ensureKit();
  const packaged = await runNode(inRoot('tools/package.mjs'), [], { quiet: true });
  if (packaged.code !== 0) throw new Complaint(packaged.output);
  const { line, character } = await firstError();

  const server = await startServer({ vsix: vsixPath(), settings });
  const { page } = await openPage(server, { width: 1200, height: 760 });
  const { open, goTo, problems, calm, lightBulb } = workbench(page);
  await page.goto(server.url(inRoot('examples')));
  await open(PLAN);
  await problems();
  await goTo(line + 1, character + 1);
  await calm();
  await lightBulb();

  await take(page, 'screenshot');

  // Wide enough for the drawing to stand side by side.
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+J');
  await open('contoso.enrollment.yaml');
  await page.keyboard.press('Control+B');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('V');
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await preview.locator('[data-choose="contractors-byod"]').click();
  await preview.getByRole('article', { name: 'contractors-byod' }).evaluate((article) => article.scrollIntoView());
  await page.locator('.tab', { hasText: 'contoso.enrollment.yaml' }).first().click();
  await goTo(await lineOf('contractors-byod:'), 3);
  await take(page, 'preview');
});

async function take(page, name) {
  const picture = await page.screenshot();
  if (picture.length > LIMIT_BYTES)
    throw new Error(`The picture has ${picture.length} bytes, more than ${LIMIT_BYTES}.`);
  const file = inRoot('media', `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, picture);
  console.log(`${path.relative(root, file)}: ${Math.round(picture.length / 1024)} KB`);
}

/** The line of the Contoso example that has these words, counted from 1. */
async function lineOf(words) {
  const text = await readFile(inRoot('examples/contoso.enrollment.yaml'), 'utf8');
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}

/** Where the command line reports the plan's first error, counted from 0. */
async function firstError() {
  const { output } = await runNode(inRoot('dist/cli.js'), ['check', '--format', 'json', `examples/${PLAN}`], {
    quiet: true,
  });
  const error = JSON.parse(output).findings.find(({ severity }) => severity === 'error');
  if (!error) throw new Complaint(`examples/${PLAN} has no error to show.`);
  return error.range.start;
}
