import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPage } from '../../tools/host/browser.mjs';
import { endOnSignals, temporaryFolder, undoAll } from '../../tools/lib/lifetime.mjs';
import { inRoot } from '../../tools/lib/paths.mjs';
import { run } from '../../tools/lib/run.mjs';
import { assertAccessible } from './accessibility.mjs';

/** What a webview gives its page, and the colours of a theme. */
const surroundings = `<!doctype html><html lang="en"><head><title>Preview</title><style>:root {
  --vscode-font-family: sans-serif; --vscode-font-size: 13px; --vscode-editor-foreground: #1f1f1f;
  --vscode-editor-background: #fff; --vscode-panel-border: #ddd; --vscode-textLink-foreground: #005fb8;
  --vscode-editorWidget-background: #f3f3f3; --vscode-editor-inactiveSelectionBackground: #e5ebf1;
  --vscode-focusBorder: #005fb8; --vscode-button-secondaryForeground: #1f1f1f; --vscode-button-secondaryBackground: #e5e5e5;
}</style><style>PAGE_CSS</style></head>
<body data-uri="file:///a"><div id="root"></div><div id="live" role="status"></div></body></html>`;

/** The page of the preview without VS Code, in a browser. */
describe('The page of the preview', function () {
  this.timeout(60_000);

  let page;
  const requests = [];

  before(async () => {
    endOnSignals();
    ({ page } = await openPage({ folder: temporaryFolder().folder }));
    page.on('request', (request) => requests.push(request.url()));
  });

  after(undoAll);

  beforeEach(async () => {
    requests.length = 0;
    const css = readFileSync(inRoot('dist/preview/page.css'), 'utf8');
    await page.setContent(surroundings.replace('PAGE_CSS', () => css));
    await page.evaluate(() => {
      window.said = [];
      window.acquireVsCodeApi = () => ({
        postMessage: (message) => window.said.push(message),
        getState: () => undefined,
        setState: (state) => {
          window.state = state;
        },
      });
    });
    await page.evaluate(readFileSync(inRoot('dist/preview/page.js'), 'utf8'));
  });

  /** Sends a message to the page, and waits until it has been handled. */
  const send = (message) =>
    page.evaluate((data) => {
      window.dispatchEvent(new MessageEvent('message', { data }));
    }, message);

  const said = (kind) => page.evaluate((wanted) => window.said.filter((message) => message.kind === wanted), kind);

  it('says that it is ready, and draws what it is sent', async () => {
    assert.equal((await said('ready')).length, 1);
    await send({ kind: 'update', result: result(3) });
    assert.equal(await page.locator('h1').textContent(), 'Estate');
    assert.deepEqual(await page.locator('.rows tbody th').allTextContents(), [
      'population 0',
      'population 1',
      'population 2',
    ]);
    assert.deepEqual(await page.evaluate(() => window.state), { uri: 'file:///a', chosen: 'p0' });
  });

  it('draws anew only what has changed, and keeps focus and scrolling', async () => {
    await send({ kind: 'update', result: result(300) });
    await page.locator('[data-choose="p150"]').focus();
    const before = await page.evaluate(() => {
      window.kept = [...document.querySelectorAll('.rows tbody tr')];
      return window.scrollY;
    });
    const changed = { ...row(7), enrollment: 'Windows Autopilot: self-deploying' };
    await send({ kind: 'update', result: { ...empty('2', '1'), rows: [changed] } });
    assert.match(await page.locator('.rows tbody tr').nth(7).textContent(), /self-deploying/);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.choose), 'p150');
    assert.equal(await page.evaluate(() => window.scrollY), before);
    const same = await page.evaluate(() =>
      [...document.querySelectorAll('.rows tbody tr')].every((tr, index) => tr === window.kept[index]),
    );
    assert.ok(same, 'the rows are the ones from before');
  });

  it('asks for everything again when it has missed something', async () => {
    await send({ kind: 'update', result: result(1) });
    await send({ kind: 'update', result: { ...empty('3', '2'), rows: [] } });
    assert.equal((await said('ready')).length, 2);
  });

  it('says what is clicked: a place, a population, a fix, a text to copy', async () => {
    await send({ kind: 'update', result: result(2) });
    await page.locator('[data-choose="p1"]').click();
    await page.locator('.findings .place').first().click();
    await page.locator('.fix').first().click();
    await page.locator('.copy').first().click();
    assert.deepEqual(await said('choose'), [{ kind: 'choose', id: 'p1' }]);
    assert.deepEqual(await said('reveal'), [{ kind: 'reveal', start: 5, end: 9, version: 1 }]);
    assert.deepEqual(await said('fix'), [
      { kind: 'fix', rule: 'a-rule', title: 'Change it', start: 5, end: 9, version: 1 },
    ]);
    assert.match((await said('copy'))[0].text, /^# Your new Windows device\n/);
  });

  it('marks what the editor’s cursor is at', async () => {
    await send({ kind: 'update', result: result(30) });
    await send({ kind: 'cursor', offset: 1203 });
    assert.equal(
      await page.locator('.rows tr.current').textContent(),
      await page.locator('.rows tbody tr').nth(12).textContent(),
    );
    await send({ kind: 'cursor', offset: 7 });
    assert.equal(await page.locator('.findings .current').count(), 1);
    assert.equal(await page.locator('.rows tr.current').count(), 0);
  });

  it('draws the first of many populations, and all when asked', async () => {
    await send({ kind: 'update', result: result(1000) });
    assert.equal(await page.locator('.rows tbody tr').count(), 200);
    await page.getByRole('button', { name: 'Show all 1,000 populations' }).click();
    assert.equal(await page.locator('.rows tbody tr').count(), 1000);
  });

  it('shows a hostile plan as text: nothing runs, nothing is fetched', async () => {
    const hostile =
      '<img src="https://example.com/x.png" onerror="window.broken = 1"><script>window.broken = 1</script>';
    const text = JSON.stringify(result(2)).replaceAll('population 0', () => JSON.stringify(hostile).slice(1, -1));
    await send({ kind: 'update', result: JSON.parse(text) });
    assert.ok((await page.locator('.rows tbody th').first().textContent()).includes('<script>'));
    assert.equal(await page.locator('#root img, #root script').count(), 0);
    assert.equal(await page.evaluate(() => window.broken), undefined);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith('data:')),
      [],
    );
  });

  it('stays usable with 10,000 findings and very long names', async () => {
    const many = result(1);
    const [details] = many.details;
    const name = 'm'.repeat(5000);
    const findings = Array.from({ length: 10_000 }, (_, index) => ({ ...finding(), message: `${index} ${name}` }));
    await send({ kind: 'update', result: { ...many, details: [{ ...details, title: name, findings }] } });
    assert.equal(await page.locator('.findings > li').count(), 201);
    assert.match(await page.locator('.findings > li').last().textContent(), /and 9,800 more/);
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      'it fits the width',
    );
  });

  it('has nothing that axe-core objects to, wide and narrow', async () => {
    await send({ kind: 'update', result: result(3) });
    await assertAccessible(page, 'wide');
    await page.setViewportSize({ width: 360, height: 800 });
    await assertAccessible(page, 'narrow');
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe('The exported page', function () {
  this.timeout(60_000);

  let page;
  const requests = [];

  before(async () => {
    endOnSignals();
    ({ page } = await openPage({ folder: temporaryFolder().folder }));
    page.on('request', (request) => requests.push(request.url()));
  });

  after(undoAll);

  for (const colorScheme of ['light', 'dark']) {
    it(`opens without the extension, ${colorScheme}, and axe-core objects to nothing`, async () => {
      const plan = path.join('examples', 'contoso-pilot.enrollment.yaml');
      const { output } = await run(process.execPath, [inRoot('dist/cli.js'), 'render', inRoot(plan)], { quiet: true });
      await page.emulateMedia({ colorScheme });
      await page.setContent(output);
      assert.equal(await page.title(), 'Contoso pilot');
      assert.ok((await page.locator('article.population').count()) > 3);
      assert.deepEqual(requests, []);
      await assertAccessible(page, colorScheme);
    });
  }
});

function row(index) {
  return {
    id: `p${index}`,
    title: `population ${index}`,
    devices: index,
    ownership: 'personal',
    enrollment: 'Windows Autopilot: user-driven',
    findings: { error: index % 2, warning: 0, info: 0 },
    at: { start: index * 100, end: index * 100 + 2 },
    span: { start: index * 100, end: index * 100 + 99 },
  };
}

const finding = () => ({
  rule: 'a-rule',
  severity: 'error',
  message: 'It cannot work.',
  at: { start: 5, end: 9 },
  fixes: ['Change it'],
  source: { title: 'A page', url: 'https://learn.microsoft.com/a', basis: 'docs' },
});

const empty = (id, base) => ({ formatVersion: 1, version: Number(id), id, base, chosen: 'p0', rows: [] });

/** What the server sends at first of a plan with so many populations. */
function result(count) {
  const rows = Array.from({ length: count }, (_, index) => row(index));
  return {
    ...empty('1', undefined),
    overview: {
      title: 'Estate',
      asOf: '2026-11-23',
      populations: count,
      devices: { known: 10, open: 1 },
      byMethod: [{ label: 'Windows Autopilot', devices: { known: 10, open: 1 }, populations: count }],
      byOwnership: [{ label: 'personal', devices: { known: 10, open: 1 }, populations: count }],
      findings: { error: 1, warning: 0, info: 0 },
      accepted: 0,
      unknowns: [{ fact: 'join.target', populations: ['p0'], count: 1, at: { start: 0, end: 2 } }],
      elsewhere: [],
    },
    tasks: [
      {
        id: 'a',
        phase: 'tenant',
        title: 'Have licenses',
        state: 'open',
        populations: ['p0'],
        source: { title: 'A page', url: 'https://learn.microsoft.com/a', basis: 'docs' },
      },
    ],
    waves: [
      {
        name: 'one',
        at: { start: 1, end: 2 },
        starts: '2027-01-11',
        populations: ['p0'],
        devices: 5,
        isPartial: false,
        exitCriteria: [],
      },
      {
        name: 'two',
        at: { start: 3, end: 4 },
        starts: '2027-03-01',
        populations: ['p0'],
        isPartial: true,
        exitCriteria: ['done'],
      },
    ],
    details: [
      {
        id: 'p0',
        title: 'population 0',
        at: { start: 0, end: 2 },
        facts: [{ label: 'Devices', value: '0', at: { start: 20, end: 21 } }],
        flow: [
          { kind: 'devices', title: 'Devices', detail: 'personal' },
          { kind: 'signIn', title: 'The user signs in', detail: '' },
          { kind: 'join', title: 'Microsoft Entra joined', detail: '' },
          { kind: 'management', title: 'Intune manages the device', detail: 'shows as corporate' },
        ],
        findings: [finding()],
        message: {
          subject: 'Your new Windows device',
          steps: ['Sign in.'],
          happens: ['It sets itself up.'],
          manages: ['Everything.'],
          sources: [{ title: 'A page', url: 'https://learn.microsoft.com/a', basis: 'guide' }],
        },
        verdicts: [
          { method: 'One', choices: ['a', 'b'], outcome: 'fits', reasons: [], chosen: 'a' },
          { method: 'Two', choices: ['c'], outcome: 'cannotWork', reasons: [{ message: 'No.' }] },
        ],
        features: { personal: true },
      },
    ],
    rows,
    order: rows.map(({ id }) => id),
  };
}
