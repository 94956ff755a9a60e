import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { comparisonScheme } from '../client/compare/comparison';
import { ways } from '../core/guidance/ways';
import { formatOf, isPlanFile, jsonPlanNames, planNames, yamlPlanNames } from '../core/plan-files';
import { planRules } from '../core/rules/index';
import { diagnosticSource, languageId } from '../server/protocol';
import { root } from './support/root';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const text = read('package.json');
const manifest = JSON.parse(text);
const strings: { readonly [key: string]: string } = JSON.parse(read('package.nls.json'));
const { contributes } = manifest;
const [language, ...otherLanguages] = contributes.languages;
const commandIds: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
const client = readdirSync(path.join(root, 'client'), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(path.join('client', name)))
  .join('\n');

/** The context keys that a `when` may ask for: VS Code's that we use, and those that the client sets. */
const contextKeys: ReadonlySet<string> = new Set([
  'activeWebviewPanelId',
  'editorFocus',
  'editorLangId',
  'resourceExtname',
  'resourceFilename',
  ...[...client.matchAll(/executeCommand\('setContext', '([^']+)'/g)].map(([, key]) => key as string),
]);

/** The commands of VS Code's that the walkthrough names. */
const isCommand = (command: string): boolean =>
  commandIds.includes(command) || /^(?:workbench\.actions?|editor\.action)\.[\w.]+$/.test(command);

/** What rules give as reasons. */
const ruleTexts = planRules.flatMap(({ examples }) => examples.map(({ message = '' }) => message));

const isMarkdown = (name: string): boolean => name.endsWith('.md');
const readDoc = (name: string): string => read(path.join('docs', name));

/** The context keys in a `when`: what is neither an operator, nor the value that a key is compared with. */
function keysOf(when: string): string[] {
  return when.split(/\s*(?:\|\||&&)\s*/).map((condition) => condition.replace(/^!/, '').split(/\s/)[0] as string);
}

describe('the names of plans', () => {
  const plans = [
    'contoso.enrollment.yaml',
    'contoso.enrollment.yml',
    'contoso.enrollment.json',
    'enrollment-plan.yaml',
    'enrollment-plan.yml',
    'enrollment-plan.json',
    'x/enrollment-plan.yml',
    '/plans/north america/contoso pilot.enrollment.yaml',
    'C:\\Plans\\Contoso.Enrollment.YAML',
    '\\\\server\\share\\ENROLLMENT-PLAN.JSON',
    'a.b.enrollment.yaml',
    'équipe.enrollment.yml',
    '.enrollment.yaml',
    'file:///c%3A/plans/contoso%20pilot.enrollment.yaml',
    'vscode-vfs://github/contoso/plans/enrollment-plan.yml',
    'untitled:contoso.enrollment.json',
  ];
  for (const name of plans) it(`${name} is one`, () => assert.equal(isPlanFile(name), true));

  const others = [
    '',
    'foo.yaml',
    'enrollment.yaml',
    'enrollment.yml',
    'contoso-enrollment.yaml',
    'contosoenrollment.yaml',
    'my-enrollment-plan.yaml',
    'enrollment-plan.yaml.txt',
    'enrollment-plan.jsonc',
    'contoso.enrollment.yaml.bak',
    'contoso.enrollment.yamlx',
    'contoso.enrollmentxyaml',
    'enrollment-planxyaml',
    'contoso.enrollment.yaml/readme.md',
    'enrollment-plan.yaml\\notes.yaml',
    'git:/plans/contoso.enrollment.yaml?{"ref":"~"}',
  ];
  for (const name of others) it(`${name || 'no name'} is none`, () => assert.equal(isPlanFile(name), false));

  it('tell the format', () => {
    for (const name of yamlPlanNames) assert.equal(formatOf(name), 'yaml');
    for (const name of jsonPlanNames) assert.equal(formatOf(name.toUpperCase()), 'json');
    assert.equal(formatOf('untitled:Untitled-1'), 'yaml');
    assert.equal(formatOf('contoso.json.yaml'), 'yaml');
  });

  it('are written in lower case, and of nothing but letters, dots, hyphens and "*"', () => {
    for (const name of planNames) assert.match(name, /^[a-z.*-]+$/);
  });
});

describe('the manifest', () => {
  it('gives the language of plans to plans in YAML, and to nothing else', () => {
    assert.deepEqual(otherLanguages, []);
    assert.equal(language.id, languageId);
    assert.deepEqual(new Set([...language.filenames, ...language.filenamePatterns]), new Set(yamlPlanNames));
    assert.ok(language.filenamePatterns.every((name: string) => name.includes('*')));
    assert.equal(language.extensions, undefined);
    assert.equal(language.aliases[0], diagnosticSource);
  });

  it('leaves the structure of plans in JSON to VS Code, and what can be written into them to the server', () => {
    assert.equal(contributes.yamlValidation, undefined);
    const [{ fileMatch, url }, ...more] = contributes.jsonValidation;
    assert.deepEqual([new Set(fileMatch), more], [new Set(jsonPlanNames), []]);
    const schema = JSON.parse(read(url));
    assert.deepEqual(Object.keys(schema), ['$schema', '$comment'], 'a schema that says nothing');
  });

  it('ties grammar, snippets and editor settings to the language', () => {
    for (const { language: tied } of [...contributes.grammars, ...contributes.snippets]) assert.equal(tied, languageId);
    // Besides, pages about rules are shown as what they say.
    const defaults = [`[${languageId}]`, 'workbench.editorAssociations'];
    assert.deepEqual(Object.keys(contributes.configurationDefaults), defaults);
  });

  it('names the scope that the grammar has', () => {
    for (const { scopeName, path: file } of contributes.grammars)
      assert.equal(JSON.parse(read(file)).scopeName, scopeName);
  });

  it('starts the extension once the window is up, because any language may be mapped onto a plan', () => {
    assert.deepEqual(manifest.activationEvents.slice(0, 2), ['onStartupFinished', `onLanguage:${languageId}`]);
  });

  it('starts the extension for documents that it writes, as VS Code shows them before that after a reload', () => {
    const schemes = [comparisonScheme, 'enrollment-plan-rule'];
    assert.deepEqual(
      manifest.activationEvents.slice(2),
      schemes.map((scheme) => `onFileSystem:${scheme}`),
    );
    assert.ok(read('client/rule-page.ts').includes(`rulePageScheme = '${schemes[1]}'`));
  });

  it('runs anywhere: in a browser, in a virtual workspace, in Restricted Mode', () => {
    assert.ok(manifest.main && manifest.browser);
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('names files that are there', () => {
    const files = [...text.matchAll(/"(?:\.\/|media\/)[^"]+"/g)].map(([quoted]) => JSON.parse(quoted) as string);
    assert.ok(files.length > 5);
    for (const file of files) assert.ok(isThere(file), file);
  });

  it('has an icon of at least 128 x 128', () => {
    const png = readFileSync(path.join(root, manifest.icon));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    // The header of the image comes first: width and height follow its length and its name.
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(16) === png.readUInt32BE(20));
  });

  it('gives every command an id of ours, a title and a category, and the client registers it', () => {
    const registered = [...client.matchAll(/registerCommand\('([^']+)'/g)].map(([, command]) => command);
    assert.deepEqual(contributes.commands.map(({ command }: { command: string }) => command).sort(), registered.sort());
    for (const { command, title, category } of contributes.commands) {
      assert.match(command, /^enrollmentPlan\.[a-z][A-Za-z]+$/);
      assert.match(localized(title), /^[A-Z]/);
      assert.equal(localized(category), 'Enrollment Plan');
    }
  });

  it('offers commands where they make sense, by commands and context keys that there are', () => {
    const menus: readonly MenuItem[] = Object.values<MenuItem[]>(contributes.menus).flat();
    assert.ok(menus.length > 0);
    for (const { command, when } of menus) {
      assert.ok(commandIds.includes(command), command);
      for (const key of when ? keysOf(when) : []) assert.ok(contextKeys.has(key), key);
    }
    assert.deepEqual(contributes.menus['file/newFile'], [{ command: 'enrollmentPlan.newPlan', group: 'file' }]);
  });

  it('knows plans by the same names in every condition', () => {
    const items: readonly MenuItem[] = [
      ...Object.values<MenuItem[]>(contributes.menus).flat(),
      ...contributes.keybindings,
      ...contributes.commands.map(({ command, enablement }: { command: string; enablement?: string }) => ({
        command,
        when: enablement,
      })),
    ];
    const patterns = items.flatMap(({ when }) => [...(when ?? '').matchAll(/resourceFilename =~ \/(\S+)\/i/g)]);
    assert.ok(patterns.length > 0);
    for (const [, pattern] of patterns) {
      const isPlan = new RegExp(pattern as string, 'i');
      for (const name of [
        ...planNames.map((each) => each.replace('*', 'a')),
        'notes.yaml',
        'enrollment.yaml',
        'a.json',
      ])
        assert.equal(isPlan.test(name), isPlanFile(name), name);
    }
  });

  it('has a walkthrough of five steps, each with a picture, its words, and what completes it', () => {
    const [{ steps, title, description }, ...others] = contributes.walkthroughs;
    assert.deepEqual([others.length, steps.length], [0, 5]);
    for (const text of [title, description]) assert.match(localized(text), /^[A-Z]/);
    for (const step of steps as readonly WalkthroughStep[]) {
      assert.match(localized(step.title), /^[A-Z].*[^.]$/);
      assert.match(localized(step.media.altText), /^[A-Z].*\.$/);
      assert.ok(step.completionEvents.length > 0);
      for (const event of step.completionEvents) {
        const [, kind, of] = /^(onCommand|onContext):(.+)$/.exec(event) ?? assert.fail(event);
        assert.ok(kind === 'onContext' ? contextKeys.has(of!) : isCommand(of!), event);
      }
      const links = [...localized(step.description).matchAll(/\]\((\w+):([^)]+)\)/g)];
      for (const [, scheme, command] of links) assert.ok(scheme === 'command' && isCommand(command!), command);
    }
  });

  it('has pictures in the colours of the theme, without styles that VS Code takes out', () => {
    for (const { media } of contributes.walkthroughs[0].steps as readonly WalkthroughStep[]) {
      const svg = read(media.svg);
      assert.doesNotMatch(svg, /<style|style=|<script|href=|url\(/);
      const colours = [...svg.matchAll(/\b(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour!);
      assert.ok(colours.length > 10);
      for (const colour of colours) assert.match(colour, /^(?:none|var\(--vscode-[\w-]+(?:, .+)?\))$/);
    }
  });

  it('has pictures that show what people will see', () => {
    const shown = new Set([...Object.keys(JSON.parse(read('l10n/bundle.l10n.json'))), ...ways.map((way) => way.title)]);
    const words = (name: string): string[] =>
      [...read(`media/walkthrough/${name}.svg`).matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, text]) => text!);
    const [question, ...answers] = words('questions');
    assert.ok(shown.has(question!.replace(/ \(9 of 15 ways remain\)$/, '')), question);
    for (const text of answers) assert.ok(shown.has(text), text);
    for (const text of words('ways')) {
      if (text.endsWith('…') || shown.has(text.replace(/ \(11 of 15 ways remain\)$/, ''))) continue;
      assert.ok(
        ruleTexts.some((says) => says.includes(text)),
        text,
      );
    }
  });

  it('describes every setting and each of its values', () => {
    for (const [setting, property] of Object.entries<Setting>(contributes.configuration.properties)) {
      assert.match(setting, /^enrollmentPlan\.[a-z]/);
      assert.match(localized(property.markdownDescription), /\.$/);
      assert.equal(property.enumDescriptions?.length, property.enum?.length);
      assert.ok(!property.enum || property.enum.includes(property.default));
    }
  });

  it('has no command and no setting that the documentation does not name, and the other way round', () => {
    const documented = [
      read('README.md'),
      ...readdirSync(path.join(root, 'docs')).filter(isMarkdown).map(readDoc),
    ].join('\n');
    const named = [...documented.matchAll(/\benrollmentPlan\.[\w.]*\w/g)].map(([name]) => name);
    const declared = [...commandIds, ...Object.keys(contributes.configuration.properties)];
    assert.deepEqual(new Set(named), new Set(declared));
    for (const { title } of contributes.commands) assert.ok(read('README.md').includes(`*${localized(title)}*`), title);
  });

  it('uses every string of package.nls.json, and no other', () => {
    const used = [...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key as string);
    assert.deepEqual(new Set(used), new Set(Object.keys(strings)));
  });
});

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}

interface WalkthroughStep {
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Setting {
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly default: string;
}

/** The English text behind a placeholder of the manifest. */
function localized(placeholder: string): string {
  return strings[placeholder.slice(1, -1)] ?? assert.fail(`${placeholder} has no text`);
}

function isThere(file: string): boolean {
  return readdirSync(path.join(root, path.dirname(file))).includes(path.basename(file));
}
