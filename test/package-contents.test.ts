import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { root } from './support/root';

/** Every file of the extension: what VS Code runs, what the manifest names, and what people read about it. */
const expected = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'THIRD_PARTY_NOTICES.md',
  'dist/cli.js',
  'dist/client.js',
  'dist/command-line.js',
  'dist/extension.js',
  'dist/language-server.js',
  'dist/preview/page.css',
  'dist/preview/page.js',
  'dist/rule-pages.json',
  'dist/server.js',
  'dist/web/extension.js',
  'l10n/bundle.l10n.json',
  'language-configuration.json',
  'media/icon-language-dark.svg',
  'media/icon-language-light.svg',
  'media/icon.png',
  'media/walkthrough/decide.svg',
  'media/walkthrough/fix.svg',
  'media/walkthrough/plan.svg',
  'media/walkthrough/questions.svg',
  'media/walkthrough/ways.svg',
  'package.json',
  'package.nls.json',
  'schemas/left-to-enrollment-plan.schema.json',
  'snippets/enrollment-plan.json',
  'snippets/plans.generated.json',
  'syntaxes/enrollment-plan.tmLanguage.json',
];

const kilobyte = 1000;

describe('the package', () => {
  it('holds what the extension needs, and nothing else', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    assert.deepEqual(files.map((file) => file.replaceAll('\\', '/')).sort(), expected);
  }).timeout(60_000);

  it('is at most 1.25 MB, which a slow line brings in seconds', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'plan-'));
    try {
      const packagePath = path.join(folder, 'enrollment-plan.vsix');
      const options = { dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false };
      await quietly(() => createVSIX({ cwd: root, packagePath, ...options }));
      const { size } = statSync(packagePath);
      assert.ok(size <= 1250 * kilobyte, `${size} bytes`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }).timeout(60_000);

  it('starts with an entry of a few kilobytes, without a language client', () => {
    const entry = readFileSync(path.join(root, 'dist/extension.js'), 'utf8');
    assert.ok(entry.length <= 8 * kilobyte, `${entry.length} characters`);
    const required = [...entry.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    assert.deepEqual(new Set(required), new Set(['vscode', './client']));
  });

  it('never evaluates text as code', () => {
    for (const file of expected.filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(path.join(root, file), 'utf8');
      assert.doesNotMatch(code, /\bnew Function\(|\beval\(/, file);
    }
  });
});

/** What vsce says goes to the console; a test that passes says nothing. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  const { log } = console;
  console.log = () => {};
  try {
    await work();
  } finally {
    console.log = log;
  }
}
