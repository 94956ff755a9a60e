import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { marker } from '../core/diff/render-markdown';
import { Folder } from './support/cli';
import { Repository } from './support/git';
import { root } from './support/root';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const action = parse(read('action.yml'));

const wrong = 'schemaVersion: 1\nplan: { titel: x }\n';
const plan = (method: string): string =>
  `schemaVersion: 1\npopulations:\n  byod:\n    ownership: personal\n    devices: 40\n    enrollment: { ${method} }\n`;
const good = plan('method: userEnrollment, connect: emailAddress');
const bad = plan('method: windowsAutopilot');
const accepted = bad.replace('Autopilot }', 'Autopilot } # enrollment-plan: ignore[byod-with-autopilot] Bought back');

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: { readonly [name: string]: string };
  readonly 'working-directory'?: string;
}

/** The temporary folders of runners. */
const temporary: Folder[] = [];

/** On Windows, `bash` alone may be another system's; runners take the one that Git brings. */
function bash(): string {
  if (process.platform !== 'win32') return 'bash';
  const { stdout } = spawnSync('git', ['--exec-path'], { encoding: 'utf8' });
  return path.join(stdout.trim(), '../../../bin/bash.exe');
}

/** What a job has seen of the action. */
interface Job {
  /** The steps that ran, by their names, and how they ended. */
  readonly steps: readonly (readonly [name: string, code: number | null])[];
  readonly log: string;
  readonly outputs: { readonly [name: string]: string };
  readonly summary: string;
}

/**
 * Runs the action's own steps as GitHub does: by bash, with its expressions filled in, each in the environment that a runner gives, and
 * none after one that has failed. Other actions are not there, and what builds the command line has been done.
 *
 * @param base the base of the pull request; none for a push
 */
function run(folder: Folder, inputs: { readonly [name: string]: string } = {}, base?: string): Job {
  const temp = new Folder();
  temporary.push(temp);
  const files = { GITHUB_OUTPUT: temp.write('output', ''), GITHUB_STEP_SUMMARY: temp.write('summary', '') };
  const outputs: Record<string, string> = {};
  const value = (expression: string): string => {
    const [, input, output] = /^(?:inputs\.([\w-]+)|steps\.check\.outputs\.([\w-]+))$/.exec(expression) ?? [];
    if (input !== undefined) return inputs[input] ?? filled(action.inputs[input].default);
    if (output !== undefined) return outputs[output] ?? '';
    const known = { 'github.action_path': root, 'github.event.pull_request.base.sha': base ?? '' }[expression];
    assert.ok(known !== undefined, expression);
    return known;
  };
  const filled = (text: string): string =>
    text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => value(expression));

  const own = (action.runs.steps as readonly Step[]).filter(({ run, name }) => run && !/^Build/.test(name ?? ''));
  const steps: [string, number | null][] = [];
  let log = '';
  for (const { name = '', shell, run: script = '', env = {} } of own) {
    assert.equal(shell, 'bash');
    const given = Object.fromEntries(Object.entries(env).map(([key, text]) => [key, filled(text)]));
    const { status, stdout, stderr } = spawnSync(bash(), ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder.path,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...(folder instanceof Repository && folder.env),
        RUNNER_TEMP: temp.path,
        ...files,
        ...given,
      },
    });
    log += stdout + stderr;
    steps.push([name, status]);
    for (const line of readFileSync(files.GITHUB_OUTPUT, 'utf8').split('\n'))
      if (line !== '') outputs[line.split('=', 1)[0] as string] = line.slice(line.indexOf('=') + 1);
    if (status !== 0) break;
  }
  return { steps, log, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
}

const check = 'Check the plans';
const fail = 'Fail where the check has failed';
const rulesIn = (sarif: string | undefined): string[] =>
  JSON.parse(readFileSync(sarif ?? '', 'utf8')).runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);

describe("GitHub's action", function () {
  this.timeout(60_000);
  after(() => {
    for (const folder of temporary) folder.remove();
  });

  describe('in a push', () => {
    let folder: Folder;
    beforeEach(() => {
      folder = new Folder();
    });
    afterEach(() => folder.remove());

    it('annotates, summarizes, writes SARIF without what is accepted, and fails in its last step', () => {
      folder.write('plans/a.enrollment.yaml', wrong);
      folder.write('plans/b.enrollment.yaml', accepted);
      folder.write('elsewhere/c.enrollment.yaml', bad);
      const { steps, log, outputs, summary } = run(folder, { paths: 'plans\n', options: '--severity\nerror\n' });
      assert.deepEqual(steps, [
        [check, 0],
        [fail, 1],
      ]);
      assert.match(log, /^::error file=plans\/a\.enrollment\.yaml,line=2,/);
      assert.equal(outputs['exit-code'], '1');
      assert.deepEqual(rulesIn(outputs.sarif), ['unknown-key']);
      assert.match(summary, /^## Enrollment Plan\n[\s\S]*\| unknown-key \|/);
      assert.equal(outputs.comment, undefined);
    });

    it('passes where nothing is wrong', () => {
      folder.write('a.enrollment.yaml', good);
      const { steps, outputs } = run(folder);
      assert.deepEqual(steps, [
        [check, 0],
        [fail, 0],
      ]);
      assert.deepEqual(rulesIn(outputs.sarif), []);
    });

    it('passes a wrong call on', () => {
      const { steps, log, outputs } = run(folder, { options: '--no-such-option' });
      assert.deepEqual(steps.at(-1), [fail, 2]);
      assert.equal(outputs.sarif, undefined);
      assert.match(log, /no-such-option/);
    });
  });

  describe('in a pull request', () => {
    let repository: Repository;
    let base: string;
    beforeEach(() => {
      repository = new Repository();
      repository.write('plans/a.enrollment.yaml', good);
      repository.commit('First');
      base = repository.git('rev-parse', 'HEAD').trim();
      repository.git('switch', '--quiet', '--create', 'feature');
    });
    afterEach(() => repository.remove());

    /** What the runner has checked out: the pull request, merged into its base. */
    const merge = (): void => {
      repository.git('switch', '--quiet', '--detach', base);
      repository.git('merge', '--quiet', '--no-ff', '--no-gpg-sign', '--message', 'Merge', 'feature');
    };

    it('also writes a comment on what the plans do differently, and shows it in the summary', () => {
      repository.write('plans/a.enrollment.yaml', bad);
      repository.commit('Autopilot for everybody');
      merge();
      const { steps, log, outputs, summary } = run(repository, {}, base);
      assert.deepEqual(steps, [
        [check, 0],
        [fail, 1],
      ]);
      assert.match(log, /^::error file=plans\/a\.enrollment\.yaml,line=6,/m);
      assert.deepEqual(rulesIn(outputs.sarif), ['byod-with-autopilot']);
      const comment = readFileSync(outputs.comment ?? '', 'utf8');
      assert.ok(comment.startsWith(`${marker}\n## Enrollment plan`), comment);
      assert.match(comment, /\*\*Personal devices become managed:\*\* byod \(40 devices\)/);
      assert.match(comment, /### New problems\n\n- ❌ \*\*Error:\*\* .*byod-with-autopilot/);
      assert.match(summary, /^## Enrollment Plan\n/);
      assert.ok(summary.includes(comment), summary);
    });

    it('says that nothing semantic has changed, and passes', () => {
      repository.write('plans/a.enrollment.yaml', `# Written otherwise\n${good}`);
      repository.commit('A comment');
      merge();
      const { steps, outputs } = run(repository, {}, base);
      assert.deepEqual(steps.at(-1), [fail, 0]);
      assert.equal(
        readFileSync(outputs.comment ?? '', 'utf8'),
        `${marker}\n**Enrollment plan:** No semantic change.\n`,
      );
    });

    it('compares with another base, or with none, where somebody says so', () => {
      repository.write('plans/a.enrollment.yaml', bad);
      repository.commit('Autopilot for everybody');
      assert.match(
        readFileSync(run(repository, { base: 'feature' }, base).outputs.comment ?? '', 'utf8'),
        /No semantic change/,
      );
      assert.equal(run(repository, { base: '' }, base).outputs.comment, undefined);
    });

    it('fails where the base was not fetched, and says what to do', () => {
      const { steps, log, outputs } = run(repository, {}, '0123456789abcdef0123456789abcdef01234567');
      assert.deepEqual(steps, [[check, 2]]);
      assert.match(log, /Git knows no revision .* Fetch it first/);
      assert.equal(outputs.comment, undefined);
    });

    it('fails where the base cannot be read, and takes it for no empty plan', () => {
      repository.git('switch', '--quiet', 'main');
      repository.write('plans/a.enrollment.yaml', 'schemaVersion: {\n');
      repository.commit('Broken');
      base = repository.git('rev-parse', 'HEAD').trim();
      repository.write('plans/a.enrollment.yaml', good);
      repository.commit('Mended');
      const { steps, log } = run(repository, {}, base);
      assert.deepEqual(steps, [[check, 2]]);
      assert.match(log, /of the base .* cannot be read/);
    });
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

  it('uploads what it has written, before it fails', () => {
    const names = action.runs.steps.map(({ name = '' }: Step) => name);
    const upload = action.runs.steps.find(({ uses = '' }: Step) => uses.includes('upload-sarif'));
    assert.equal(upload.with.sarif_file, action.outputs.sarif.value);
    assert.ok(names.indexOf(check) < names.indexOf(upload.name) && names.indexOf(upload.name) < names.indexOf(fail));
  });
});
