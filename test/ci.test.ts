import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isPlanFile } from '../core/plan-files';
import { Folder, run } from './support/cli';
import { root } from './support/root';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const wrong = 'schemaVersion: 1\nplan: { titel: x }\n';
describe('in a pipeline', function () {
  this.timeout(60_000);
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  describe('of Azure', () => {
    const template = parse(read('ci/azure-pipelines.yml'));
    it('has a parameter for everything that it uses, and uses every parameter', () => {
      const used = [...JSON.stringify(template.steps).matchAll(/parameters\.(\w+)/g)].map(([, name]) => name);
      assert.deepEqual(new Set(used), new Set(template.parameters.map(({ name }: { name: string }) => name)));
    });
    it('runs commands that there are', async () => {
      folder.write('plans/a.enrollment.yaml', wrong);
      const commands = template.steps.flatMap(({ script = '' }) => /cli\.js" (check [^>$]*)/.exec(script)?.[1] ?? []);
      assert.equal(commands.length, 2);
      for (const command of commands) {
        const { code, stderr } = await run([...command.trim().split(/\s+/), 'plans'], { cwd: folder.path });
        assert.deepEqual([code, stderr], [1, '']);
      }
    });
  });

  describe('of pre-commit', () => {
    const hooks: readonly { id: string; entry: string; files: string; language: string }[] = parse(
      read('.pre-commit-hooks.yaml'),
    );
    for (const { id, entry, files, language } of hooks) {
      it(`${id} is for plans, and nothing else`, () => {
        const [, flags, pattern] = /^\(\?(i)\)(.*)$/.exec(files) as unknown as [string, string, string];
        const expression = new RegExp(pattern, flags);
        for (const name of [
          'a.enrollment.yaml',
          'x/A.Enrollment.YML',
          'enrollment-plan.json',
          'x y/enrollment-plan.yml',
          'a.yaml',
          'my-enrollment-plan.yaml',
          'a.enrollment.yaml.txt',
          'enrollment-plan.config.yaml',
          'enrollment.yaml',
        ])
          assert.equal(expression.test(name), isPlanFile(name), name);
        assert.equal(language, 'node');
      });
      it(`${id} takes the files behind its command, and fails where one of them has an error`, async () => {
        folder.write('a.enrollment.yaml', 'schemaVersion: 1\n');
        folder.write('b c.enrollment.yaml', wrong);
        const [command, ...args] = entry.split(' ');
        assert.equal(command, 'enrollment-plan');
        const ran = (...names: string[]) => run([...args, ...names], { cwd: folder.path });
        assert.equal((await ran('a.enrollment.yaml')).code, 0);
        assert.equal((await ran('a.enrollment.yaml', 'b c.enrollment.yaml')).code, 1);
      });
    }
  });

  it('npm packs the project for pre-commit, and prints the name of the file alone', () => {
    // A package that npm prepares, as it does this project.
    const manifest = { name: 'a', version: '1.0.0', scripts: { prepare: 'echo prepared' } };
    folder.write('package.json', JSON.stringify(manifest));
    folder.write('.npmrc', read('.npmrc'));
    const env = { ...process.env, npm_config_foreground_scripts: undefined };
    const windows = process.platform === 'win32';
    const { stdout, stderr } = spawnSync(windows ? 'npm.cmd' : 'npm', ['pack'], {
      ...{ cwd: folder.path, env, shell: windows, encoding: 'utf8' },
    });
    assert.equal(stdout.trim(), 'a-1.0.0.tgz', stderr);
  });

  describe("of VS Code's tasks", () => {
    const { contributes } = JSON.parse(read('package.json'));
    const [matcher] = contributes.problemMatchers;
    const { regexp, ...groups } = matcher.pattern;

    it('the problem matcher finds each finding in what is printed, and nothing else', async () => {
      folder.write('plans of mine/a: 1.enrollment.yaml', wrong);
      folder.write(
        'old.enrollment.yaml',
        'schemaVersion: 1\npopulations:\n  x:\n    os: { product: windows10, version: 1709 }\n    enrollment: { method: windowsAutopilot, scenario: selfDeploying }\nautopilotProfiles: { pilot: { deploymentMode: userDriven } }\n',
      );
      folder.write('latin1.enrollment.yaml', Buffer.from('caf\xe9', 'latin1'));
      const args = ['check', '--as-of', '2026-11-26', '--explain-unknown'];
      const { stdout } = await run(args, { cwd: folder.path });
      const json = await run([...args, '--format', 'json'], { cwd: folder.path });
      const found = stdout.split('\n').flatMap((line) => {
        const match = new RegExp(regexp).exec(line);
        if (!match) return [];
        return [Object.fromEntries(Object.entries<number>(groups).map(([name, group]) => [name, match[group]]))];
      });
      const expected = JSON.parse(json.stdout).findings.map((finding: Finding) => ({
        file: finding.file,
        line: String(finding.range.start.line + 1),
        column: String(finding.range.start.character + 1),
        severity: finding.severity,
        message: finding.message,
        code: finding.rule,
      }));
      assert.deepEqual(
        new Set(expected.map(({ severity }: Finding) => severity)),
        new Set(['error', 'warning', 'info']),
      );
      assert.deepEqual(found, expected);
    });

    it('the task names the matcher, and leaves documents that are open to the server', () => {
      assert.equal(matcher.name, contributes.taskDefinitions[0].type);
      assert.equal(matcher.applyTo, 'closedDocuments');
      assert.ok(read('client/check-task.ts').includes(`taskType = '${matcher.name}'`));
    });
  });
});

interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}
