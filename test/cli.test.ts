import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExitCode } from '../cli/exit-code';
import { main } from '../cli/main';
import { allRules } from '../core/rules/index';
import { cli, run } from './support/cli';
import { root } from './support/root';

describe('enrollment-plan explain', function () {
  this.timeout(30_000);
  it('says what there is to know about a rule', async () => {
    const { code, stdout } = await run(['explain', 'byod-with-autopilot']);
    assert.equal(code, 0);
    const rule = allRules.find(({ id }) => id === 'byod-with-autopilot');
    for (const text of [
      rule?.summary,
      rule?.why,
      rule?.severity,
      rule?.source?.url,
      'is reported as',
      'After the fix',
      'Nothing is reported',
    ])
      assert.ok(text && stdout.includes(text), text);
    assert.doesNotMatch(stdout, /[«»]/);
  });
  it('suggests the rule that was meant', async () => {
    const { code, stderr } = await run(['explain', 'byod-with-autopilott']);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /^enrollment-plan: There is no rule "byod-with-autopilott"\. Did you mean "byod-with-autopilot"\?/,
    );
  });
  it('takes the id of one rule', async () => {
    for (const args of [[], ['unknown-key', 'wrong-type']]) assert.equal((await run(['explain', ...args])).code, 2);
    assert.match(
      (await run(['explain', 'constructor'])).stderr,
      /There is no rule "constructor"\. "enrollment-plan rules" lists them\./,
    );
  });
});

describe('enrollment-plan rules', function () {
  this.timeout(30_000);
  it('lists every rule on a line', async () => {
    const { code, stdout } = await run(['rules']);
    assert.equal(code, 0);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      allRules.map(({ id }) => id),
    );
  });
  it('ends well where nobody reads on', async () => {
    const child = spawn(process.execPath, [cli, 'rules'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.deepEqual([code, stderr], [0, '']);
  });
});

describe('enrollment-plan', function () {
  this.timeout(30_000);
  it('shows its help', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    assert.deepEqual([code, stderr], [0, '']);
    for (const word of ['check', 'explain', 'rules', '--format', '--version', 'Exit codes'])
      assert.ok(stdout.includes(word), word);
    for (const args of [['-h'], ['help'], ['check', '--help']]) assert.equal((await run(args)).stdout, stdout);
  });
  it('shows its version', async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.deepEqual(await run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });
  for (const [args, message] of [
    [[], 'A command is missing: check, render, explain or rules.'],
    [['chekc'], 'There is no command "chekc". The commands are check, render, explain and rules.'],
    [['check', '--format', 'xml'], 'There is no format "xml". The formats are json and text.'],
    [['check', '--format', 'toString'], 'There is no format "toString". The formats are json and text.'],
    [['check', '--fix-it'], /Unknown option '--fix-it'/],
    [['check', '--format'], /--format/],
  ] as const)
    it(`refuses ${JSON.stringify(args)}`, async () => {
      const { code, stdout, stderr } = await run(args);
      assert.deepEqual([code, stdout], [2, '']);
      const [first, second] = stderr.split('\n');
      if (typeof message === 'string') assert.equal(first, `enrollment-plan: ${message}`);
      else assert.match(first ?? '', message);
      assert.match(stderr, /Run "enrollment-plan --help" for the usage\.\n$/, second);
    });
  it('owns up to a fault of its own', async () => {
    const { stdout, stderr } = process;
    const written: string[] = [];
    const streams = {
      stdout: {
        write: () => {
          throw new TypeError('a fault');
        },
      },
      stderr: { write: (text: string) => written.push(text) > 0 },
    };
    for (const [name, value] of Object.entries(streams))
      Object.defineProperty(process, name, { value, configurable: true });
    let code: ExitCode;
    try {
      code = await main(['rules']);
    } finally {
      Object.defineProperty(process, 'stdout', { value: stdout, configurable: true });
      Object.defineProperty(process, 'stderr', { value: stderr, configurable: true });
    }
    assert.equal(code, ExitCode.Fault);
    assert.match(
      written.join(''),
      /^enrollment-plan: a fault of this program; please report it\.\nTypeError: a fault\n/,
    );
  });
});
