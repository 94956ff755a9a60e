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
const acceptedPlan =
  'schemaVersion: 1\npopulations:\n  byod:\n    ownership: personal\n    enrollment: { method: windowsAutopilot } # enrollment-plan: ignore[byod-with-autopilot] Bought back\n';

describe('in a pipeline', function () {
  this.timeout(60_000);
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  describe("GitHub's action", () => {
    const action = parse(read('action.yml'));
    const act = (env: NodeJS.ProcessEnv) => {
      const files = { GITHUB_OUTPUT: folder.write('output', ''), GITHUB_STEP_SUMMARY: folder.write('summary', '') };
      const ran = spawnSync(process.execPath, [path.join(root, 'tools/ci/action.mjs')], {
        cwd: folder.path,
        encoding: 'utf8',
        env: { ...process.env, RUNNER_TEMP: folder.path, ...files, ...env },
      });
      const lines = readFileSync(files.GITHUB_OUTPUT, 'utf8').trim().split('\n');
      const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
      return { ...ran, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
    };

    it('annotates, summarizes, writes SARIF without what is accepted, and leaves the failure to its last step', () => {
      folder.write('plans/a.enrollment.yaml', wrong);
      folder.write('plans/b.enrollment.yaml', acceptedPlan);
      const { status, stdout, outputs, summary } = act({ PLAN_PATHS: 'plans\n', PLAN_OPTIONS: '--severity\nerror\n' });
      assert.equal(status, 0);
      assert.match(stdout, /^::error file=plans\/a\.enrollment\.yaml,line=2,/);
      assert.equal(outputs['exit-code'], '1');
      const { results } = JSON.parse(readFileSync(outputs.sarif, 'utf8')).runs[0];
      assert.deepEqual(
        results.map(({ ruleId }: { ruleId: string }) => ruleId),
        ['unknown-key'],
      );
      assert.match(summary, /^## Enrollment Plan\n[\s\S]*\| unknown-key \|/);
      assert.equal(outputs.comment, undefined);
    });

    it('passes a wrong call on', () => {
      const { outputs, stderr } = act({ PLAN_PATHS: '', PLAN_OPTIONS: '--no-such-option' });
      assert.equal(outputs['exit-code'], '2');
      assert.match(stderr, /no-such-option/);
    });

    it('hands every input to a step, and takes every output from one', () => {
      const steps = JSON.stringify(action.runs.steps);
      for (const input of Object.keys(action.inputs)) assert.ok(steps.includes(`inputs.${input}`), input);
      const script = read('tools/ci/action.mjs');
      for (const [output, { value }] of Object.entries<{ value: string }>(action.outputs)) {
        assert.equal(value, `\${{ steps.check.outputs.${output} }}`);
        assert.ok(script.includes(`output('${output}'`), output);
      }
    });

    it('has nothing of its inputs in a script, where it would be run', () => {
      for (const { run: script = '' } of action.runs.steps) assert.doesNotMatch(script, /\$\{\{/);
      for (const step of action.runs.steps) assert.ok(step.uses || step.shell, step.name);
    });
  });

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
