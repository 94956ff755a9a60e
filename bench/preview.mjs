// What a keystroke costs the preview of a plan of 500 populations: the server's answer, and the script of the page that draws it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPage } from '../tools/host/browser.mjs';
import { ensureKit } from '../tools/host/kit.mjs';
import { generatePlan } from './generate-plan.mjs';
import { startServer } from './lsp-client.mjs';
import { median } from './statistics.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const uri = 'file:///bench/contoso.enrollment.yaml';
const populations = 500;
const linesOfPopulation = 13;

/** @param folder a temporary folder */
export async function benchmarkPreview(folder, rounds = 60) {
  const file = path.join(root, 'dist/server.js');
  if (!existsSync(file)) throw new Error('The server is not built. Run: npm run build');
  await ensureKit();
  const server = startServer(file);
  await server.initialize();
  const plan = generatePlan(populations * linesOfPopulation);
  await server.open(uri, 'enrollment-plan', plan);
  const { page, close } = await openPage({ folder });
  await loadPage(page);

  const line = plan.split('\n').findIndex((text) => text.includes('population-250:')) + 1;
  const times = { answer: [], script: [] };
  let result = await server.request('enrollmentPlan/preview', { uri });
  await draw(page, result);
  for (let round = 1; round <= rounds; round++) {
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    server.notify('textDocument/didChange', {
      textDocument: { uri, version: round + 1 },
      contentChanges: [{ range, text: `    devices: ${round}\n` }],
    });
    const began = performance.now();
    result = await server.request('enrollmentPlan/preview', { uri, known: result.id, chosen: 'population-250' });
    times.answer.push(performance.now() - began);
    times.script.push(await draw(page, result));
  }
  const drawn = await page.locator('.rows tbody tr').count();
  await close();
  await server.stop();
  return [
    {
      what: `server: edit -> answer, ${result.order ? 'all' : 'what changed'}`,
      'median ms': median(times.answer).toFixed(1),
    },
    {
      what: `page: script of an update, ${drawn} of ${populations} rows drawn`,
      'median ms': median(times.script).toFixed(1),
    },
  ];
}

/** The page as a webview has it, without VS Code around it. */
async function loadPage(page) {
  const style = readFileSync(path.join(root, 'dist/preview/page.css'), 'utf8');
  await page.setContent(
    `<!doctype html><html lang="en"><style>${style}</style><body data-uri="${uri}"><div id="root"></div><div id="live"></div>`,
  );
  await page.evaluate(() => {
    globalThis.acquireVsCodeApi = () => ({ postMessage: () => {}, getState: () => undefined, setState: () => {} });
  });
  await page.evaluate(readFileSync(path.join(root, 'dist/preview/page.js'), 'utf8'));
}

/** Sends a result to the page, and returns the milliseconds of script that it took. */
function draw(page, result) {
  return page.evaluate((data) => {
    const began = performance.now();
    window.dispatchEvent(new MessageEvent('message', { data: { kind: 'update', result: data } }));
    const time = performance.now() - began;
    document.querySelector('[data-all]')?.click();
    return time;
  }, result);
}
