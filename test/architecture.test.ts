import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './support/root';

/** What the files of a folder may import: folders of the project, and packages. */
const allowed: { readonly [folder: string]: readonly string[] } = {
  'core/text': [],
  'core/guide': [],
  'core/syntax': ['core/text', 'yaml', 'jsonc-parser'],
  'core/schema': ['core/syntax', 'core/text'],
  'core/model': ['core/schema', 'core/syntax', 'core/text', 'core/guide'],
  'core/rules': ['core/model', 'core/schema', 'core/guide', 'core/syntax', 'core/text'],
  'core/findings': ['core/rules', 'core/model', 'core/schema', 'core/guide', 'core/syntax', 'core/text'],
  'core/control': ['core/rules', 'core/model', 'core/syntax', 'core/text', 'core/findings', 'ignore', 'picomatch'],
  'core/guidance': [
    'core/control',
    'core/findings',
    'core/rules',
    'core/model',
    'core/schema',
    'core/guide',
    'core/syntax',
    'core/text',
    '@vscode/l10n',
  ],
  'core/language': [
    'core/guidance',
    'core/control',
    'core/findings',
    'core/rules',
    'core/model',
    'core/schema',
    'core/guide',
    'core/syntax',
    'core/text',
    'core/plan-files',
    '@vscode/l10n',
  ],
  'core/preview': [
    'core/guidance',
    'core/findings',
    'core/rules',
    'core/model',
    'core/guide',
    'core/syntax',
    'core/text',
    '@vscode/l10n',
  ],
  'core/diff': [
    'core/index',
    'core/language/steps',
    'core/guidance',
    'core/control',
    'core/findings',
    'core/rules',
    'core/model',
    'core/schema',
    'core/guide',
    'core/syntax',
    'core/text',
  ],
  core: [
    'core/control',
    'core/findings',
    'core/rules',
    'core/model',
    'core/schema',
    'core/guide',
    'core/syntax',
    'core/text',
  ],
  start: ['node:'],
  'server/connection.node': ['server', 'core', 'vscode-languageserver', 'node:'],
  'server/find-plans.node': ['core', 'node:'],
  server: ['core', 'vscode-languageserver', '@vscode/l10n'],
  'server/protocol': ['core/plan-files'],
  'client/preview/page': ['client/preview/messages', 'core/preview', 'server/protocol', '@vscode/l10n'],
  client: ['server/protocol', 'vscode', 'vscode-languageclient'],
  cli: ['core', 'diff', 'picomatch', 'node:'],
};

/** Imports of types leave no trace in what runs; a lower folder may name a type of a higher one where these say so. */
const allowedTypes: { readonly [folder: string]: readonly string[] } = {
  'core/rules': ['core/findings/finding', 'core/index'],
  'core/guidance': ['core/index'],
  'core/language': ['core/index'],
  'core/preview': ['core/index'],
  'server/protocol': ['core/preview/view', 'core/guidance/new-plan/shown'],
};

describe('the dependency direction', () => {
  const folders = Object.keys(allowed).sort((a, b) => b.length - a.length);
  const files = ['core', 'server', 'client', 'cli', 'start'].flatMap((folder) => sourcesIn(folder));

  it('covers every folder', () => {
    const missing = new Set(
      files
        .map((file) => path.posix.dirname(file).split('/').slice(0, 2).join('/'))
        .filter((folder) => folder.startsWith('core/') && !(folder in allowed)),
    );
    assert.deepEqual([...missing], [], 'folders of core without a line in the table');
    assert.ok(files.length > 50);
  });

  for (const file of files) {
    it(`holds in ${file}`, () => {
      const folder = folders.find((name) => file.startsWith(`${name}/`) || file === `${name}.ts`) as string;
      for (const { from, typeOnly } of importsOf(file)) {
        const target = from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from;
        const own = target.startsWith(`${folder}/`);
        const known = [...(allowed[folder] ?? []), ...(typeOnly ? (allowedTypes[folder] ?? []) : [])];
        const may =
          own || known.some((name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`));
        assert.ok(may, `${file} imports ${from}`);
      }
    });
  }
});

describe('core', () => {
  it('knows neither Node, nor a browser, nor an editor', () => {
    const { compilerOptions } = JSON.parse(readFileSync(path.join(root, 'tsconfig.base.json'), 'utf8'));
    const own = JSON.parse(readFileSync(path.join(root, 'core/tsconfig.json'), 'utf8')).compilerOptions;
    assert.deepEqual(own.types ?? compilerOptions.types, []);
    assert.deepEqual(own.lib ?? compilerOptions.lib, ['es2023']);
  });
});

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(name);
    return /\.ts$/.test(name) && !name.endsWith('.d.ts') ? [name] : [];
  });
}

function importsOf(file: string): { readonly from: string; readonly typeOnly: boolean }[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|\brequire\('([^']+)'\)/gm,
  );
  return [...statements].map(([, typeOnly, from, dynamic, required]) => ({
    from: (from ?? dynamic ?? required) as string,
    typeOnly: typeOnly !== undefined,
  }));
}
