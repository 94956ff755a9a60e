import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { configurationNames, isPlanFile, jsonPlanNames, planNames, yamlPlanNames } from '../core/plan-files';
import { languageId } from '../server/protocol';
import { redHatSelector } from './support/red-hat';
import { root } from './support/root';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
const page = read('docs/editors.md');
const manifest = JSON.parse(read('package.json'));

/** The section of the page with this heading, up to the next heading. */
const section = (heading: string): string => {
  const [, text] = page.split(new RegExp(`^#+ ${heading}$`, 'm'));
  assert.ok(text, heading);
  return text.split(/^#+ [A-Z]/m)[0] as string;
};

/** Every block of code of one language in a text. */
const blocks = (language: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code as string);

const files = [
  'contoso.enrollment.yaml',
  'contoso.enrollment.yml',
  'a.b.enrollment.yaml',
  'enrollment-plan.yaml',
  'enrollment-plan.yml',
  'contoso.enrollment.json',
  'enrollment-plan.json',
  'enrollment.yaml',
  'my-enrollment-plan.yaml',
  'contoso-enrollment.yaml',
  'contoso.enrollment.yaml.txt',
  'contoso.enrollmentxyaml',
  'enrollment-plan.config.yaml',
  'package.json',
];
const yamlPlans = files.filter((file) => isPlanFile(file) && !file.endsWith('.json'));
const jsonPlans = files.filter((file) => isPlanFile(file) && file.endsWith('.json'));

describe("Red Hat's YAML extension", () => {
  const ids = redHatSelector.flatMap((filter): string[] => ('language' in filter ? [filter.language] : []));

  it('attaches to other languages than that of plans', () => {
    assert.ok(ids.length > 0);
    assert.ok(!ids.includes(languageId));
    for (const { id } of manifest.contributes.languages) assert.ok(!ids.includes(id), id);
  });

  it('has no pattern that a plan in a folder fits', () => {
    // VS Code holds a pattern against the whole path, and knows no groups in parentheses.
    for (const filter of redHatSelector)
      if ('pattern' in filter) assert.match(filter.pattern, /^\*\.[^*/]*\([^*/]*$/, filter.pattern);
  });

  it('is given no schema for plans', () => {
    assert.equal(manifest.contributes.yamlValidation, undefined);
    const defaults = JSON.stringify(manifest.contributes.configurationDefaults);
    assert.ok(!/(?:yaml|json)\.schemas/.test(defaults), defaults);
  });

  it('is described by the languages it attaches to', () => {
    for (const id of ids.slice(0, 3)) assert.ok(page.includes(`\`${id}\``), id);
  });
});

describe('the page about editors', () => {
  it('names every file that the server answers for', () => {
    for (const name of [...planNames, ...configurationNames]) assert.ok(page.includes(`\`${name}\``), name);
  });

  it('names the command that the package has', () => {
    assert.ok(Object.hasOwn(manifest.bin, 'enrollment-plan-language-server'));
    for (const editor of ['Neovim', 'Helix', 'Emacs', 'JetBrains', 'Zed'])
      assert.ok(section(editor).includes('enrollment-plan-language-server'), editor);
  });

  it('shows settings that are JSON', () => {
    const settings = blocks('json', page);
    assert.ok(settings.length >= 3);
    for (const setting of settings) JSON.parse(setting);
  });

  it('maps the names of plans in VS Code as the extension does', () => {
    const associations = blocks('json', page).map((block) => JSON.parse(block)['files.associations']);
    const [mapped] = associations.filter((association) => association !== undefined);
    assert.deepEqual(
      Object.keys(mapped),
      yamlPlanNames.filter((name) => name.includes('*')),
    );
    assert.deepEqual(new Set(Object.values(mapped)), new Set([languageId]));
  });

  it('gives Neovim the plans, and no other files', () => {
    const [lua = '', ...clients] = blocks('lua', section('Neovim'));
    // Versions before 0.11 have a client of their own.
    assert.equal(clients.length, 2);
    for (const client of clients)
      for (const name of ['yaml.enrollment-plan', 'json.enrollment-plan'])
        assert.ok(client.includes(`'${name}'`), name);
    const names = [...lua.matchAll(/\['([^']+)'\] = '(yaml|json)\.enrollment-plan'/g)];
    const fits = (kind: string) => (file: string) =>
      names.some(
        ([, name = '', of]) =>
          of === kind &&
          new RegExp(`^${name.includes('%') ? name.replaceAll('%', '\\') : name.replaceAll('.', '\\.')}$`).test(file),
      );
    assert.deepEqual(files.filter(fits('yaml')), yamlPlans);
    assert.deepEqual(files.filter(fits('json')), jsonPlans);
  });

  it('gives Helix the plans, and no other files', () => {
    const [toml = ''] = blocks('toml', section('Helix'));
    const globs = [...toml.matchAll(/glob = "([^"]+)"/g)].map(([, glob]) => glob as string);
    assert.deepEqual(
      globs,
      [...planNames].sort((a, b) => globs.indexOf(a) - globs.indexOf(b)),
    );
    assert.deepEqual(
      files.filter((file) => picomatch(globs)(file)),
      [...yamlPlans, ...jsonPlans],
    );
  });

  it('gives Emacs the plans, and no other files', () => {
    const [lisp = ''] = blocks('elisp', section('Emacs'));
    const patterns = [...lisp.matchAll(/'\("((?:[^"\\]|\\.)+)" \. (enrollment-plan\S*-mode)\)/g)];
    const fits = (mode: string) => (file: string) =>
      patterns.some(
        ([, pattern, of]) => of === mode && new RegExp(fromEmacs(pattern as string)).test(`/plans/${file}`),
      );
    assert.deepEqual(files.filter(fits('enrollment-plan-mode')), yamlPlans);
    assert.deepEqual(files.filter(fits('enrollment-plan-json-mode')), jsonPlans);
  });

  it('gives JetBrains the plans, and no other files', () => {
    const patterns = [...section('JetBrains').matchAll(/`(\*\.[^`]*;[^`]*)`/g)].map(([, list]) =>
      (list as string).split(';'),
    );
    assert.deepEqual(patterns, [[...yamlPlanNames], [...jsonPlanNames]]);
  });
});

/** A regular expression of Emacs, as it stands in a string of Lisp, as one of JavaScript. */
function fromEmacs(pattern: string): string {
  return pattern.replaceAll('\\\\', '\\').replace(/\\([(|)'])/g, (_, sign) => (sign === "'" ? '$' : sign));
}
