import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { run } from './support/cli';
import { Repository } from './support/git';
import { root } from './support/root';

interface Block {
  readonly language: string;
  readonly code: string;
}

const blocksOf = (page: string): Block[] =>
  [...read(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }));

const read = (page: string): string => readFileSync(path.join(root, page), 'utf8').replaceAll('\r\n', '\n');

for (const page of ['docs/ci.md', 'docs/usage.md']) {
  describe(`the commands of ${page}`, function () {
    this.timeout(60_000);
    const folder = new Repository();
    before(() => {
      for (const name of ['examples', 'plans'])
        cpSync(path.join(root, 'examples'), path.join(folder.path, name), { recursive: true });
      folder.commit();
      folder.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      folder.git('switch', '--quiet', '--create', 'change');
    });
    after(() => folder.remove());

    const commands = blocksOf(page)
      .filter(({ language }) => language === '')
      .flatMap(({ code }) => code.trim().split('\n'))
      .filter((line) => !line.includes('<command>'));
    it('are many', () => assert.ok(commands.length >= 8));

    for (const command of commands)
      it(`${command} runs`, async () => {
        const {
          line = '',
          from,
          into,
        } = /^enrollment-plan(?<line>.*?)(?: < (?<from>\S+))?(?: > (?<into>\S+))?$/.exec(command)?.groups ??
        assert.fail('It is no command.');
        const args = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? (plain as string));
        const input = from ? readFileSync(path.join(folder.path, from)) : undefined;
        const { code, stdout, stderr } = await run(args, { cwd: folder.path, env: folder.env }, input);
        assert.ok(code === 0 || code === 1, `${code}: ${stderr}`);
        // What it says there besides is about fixes and warnings, and never that it was not understood.
        assert.doesNotMatch(stderr, /--help|fault/);
        if (into) writeFileSync(path.join(folder.path, into), stdout);
      });

    it('stand in YAML and JSON that is right', () => {
      for (const { language, code } of blocksOf(page)) {
        if (language === 'yaml') assert.ok(parseYaml(code));
        if (language === 'json') assert.ok(JSON.parse(code));
      }
    });
  });
}

describe('docs/ci.md', () => {
  const yaml = blocksOf('docs/ci.md').flatMap(({ language, code }) => (language === 'yaml' ? [parseYaml(code)] : []));

  it("uses inputs and an id of GitHub's action that there are", () => {
    const action = parseYaml(read('action.yml'));
    const steps = yaml.flatMap(({ jobs }) => jobs?.check.steps ?? []);
    const used = steps.filter(({ uses }: { uses: string }) => uses.startsWith('enrollment-plan/'));
    assert.equal(used.length, 1);
    for (const input of Object.keys(used[0].with)) assert.ok(input in action.inputs, input);
    for (const input of Object.keys(action.inputs)) assert.ok(read('docs/ci.md').includes(`| \`${input}\` |`), input);
  });
  it('gives the template parameters that it has', () => {
    const names = parseYaml(read('ci/azure-pipelines.yml')).parameters.map(({ name }: { name: string }) => name);
    const [template] = yaml.flatMap(({ pool, steps }) => (pool ? steps : [])).filter(({ template: file }) => file);
    assert.equal(template.template, 'ci/azure-pipelines.yml@enrollment-plan');
    for (const parameter of Object.keys(template.parameters)) assert.ok(names.includes(parameter), parameter);
  });
  it('names hooks that there are', () => {
    const ids = parseYaml(read('.pre-commit-hooks.yaml')).map(({ id }: { id: string }) => id);
    const used = yaml.flatMap(({ repos }) => repos?.[0].hooks ?? []).map(({ id }: { id: string }) => id);
    assert.deepEqual(new Set(used), new Set(ids));
  });
  it('shows a task as its definition allows it', () => {
    const { contributes } = JSON.parse(read('package.json'));
    const [definition] = contributes.taskDefinitions;
    const shown = blocksOf('docs/ci.md').flatMap(({ language, code }) =>
      language === 'json' ? [JSON.parse(code)] : [],
    );
    const { type, label, group, problemMatcher, ...properties } = shown[0].tasks[0];
    assert.deepEqual(
      [type, problemMatcher, Boolean(label && group)],
      [definition.type, `$${contributes.problemMatchers[0].name}`, true],
    );
    for (const property of Object.keys(properties)) assert.ok(property in definition.properties, property);
  });
});
