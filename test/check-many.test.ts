import assert from 'node:assert/strict';
import { progressOn } from '../cli/check/progress';
import { terminalOf } from '../cli/terminal';
import { Folder, run } from './support/cli';

describe('check of many files', function () {
  this.timeout(60_000);
  const folder = new Folder();
  after(() => folder.remove());
  const names = Array.from({ length: 150 }, (_, number) => `p${String(number).padStart(3, '0')}.enrollment.yaml`);
  before(() => {
    // Together they are enough for a second thread.
    const comments = '# a line\n'.repeat(15_000);
    names.forEach((name, number) => {
      if (number === 77) folder.write(name, Buffer.from([0xff, 0xfe, 0x61]));
      else
        folder.write(
          name,
          `schemaVersion: 1\n${comments}${'# a line\n'.repeat(number % 7)}plan: { titel${number}: x }\n`,
        );
    });
    folder.write('enrollment-plan.config.yaml', 'rules: { unknown-key: warning }\n');
  });
  const check = (...args: string[]) => run(['check', ...args], { cwd: folder.path });

  it('finds in every thread what one file alone has, in the order of the files', async () => {
    const { code, stdout } = await check('--format', 'github');
    assert.equal(code, 2);
    const lines = stdout.trimEnd().split('\n');
    assert.deepEqual(
      lines.slice(0, -1).map((line) => /file=([^,]*),/.exec(line)?.[1]),
      names,
    );
    assert.equal(lines.at(-1), '1 error, 149 warnings in 150 files.');
    const alone = await check('--format', 'github', names[100] as string);
    assert.equal(alone.stdout.split('\n')[0], lines[100]);
  });

  for (const format of ['text', 'json', 'sarif', 'junit'])
    it(`gives the same bytes every time, as ${format}`, async () => {
      const [first, second] = [await check('--format', format), await check('--format', format)];
      assert.equal(first.stdout, second.stdout);
    });

  it('accepts as many with a baseline as were there', async () => {
    await check('--baseline', 'b.json', '--update-baseline');
    const { stdout } = await check('--baseline', 'b.json', '--format', 'azure');
    assert.match(stdout, /\n1 error, 0 warnings in 150 files\. 149 findings accepted\.\n$/);
  });

  it('fixes them all', async () => {
    const fixable = new Folder();
    for (const name of names) fixable.write(name, 'schemaVersion: 1\ntenant: { licenses: { intune: yes } }\n');
    const { code, stderr } = await run(['check', '--fix'], { cwd: fixable.path });
    assert.deepEqual([code, stderr], [0, 'enrollment-plan: 150 files fixed.\n']);
    assert.equal((await run(['check'], { cwd: fixable.path })).stdout, 'No findings in 150 files.\n');
    fixable.remove();
  });
});

describe('progress', () => {
  const written = (isTTY: boolean): string => {
    let [text, time] = ['', 0];
    const stream = { isTTY, write: (some: string) => (text += some) };
    const progress = progressOn(stream, 900, () => time);
    for (let done = 0; done < 900; done++) {
      time += 1;
      progress.show(done);
    }
    progress.clear();
    progress.clear();
    return text;
  };
  it('is said on a terminal, once it takes long, a few times a second, and is taken away at the end', () => {
    const lines = written(true).split('\r\u001b[K');
    assert.deepEqual(lines.slice(0, 3), ['', 'Checked 499 of 900 files', 'Checked 599 of 900 files']);
    assert.equal(lines.length, 7);
    assert.equal(lines.at(-1), '');
  });
  it('is said nowhere else', () => assert.equal(written(false), ''));
});

describe('a terminal', () => {
  const terminal = (isTTY: boolean, env: NodeJS.ProcessEnv, platform: NodeJS.Platform = 'linux') => {
    const { paint, unicode } = terminalOf({ isTTY }, env, platform);
    return { colours: paint('red', 'x') !== 'x', unicode };
  };
  for (const [what, actual, expected] of [
    ['with a UTF-8 locale', terminal(true, { LANG: 'de_DE.UTF-8' }), { colours: true, unicode: true }],
    ['with another locale', terminal(true, { LANG: 'C' }), { colours: true, unicode: false }],
    [
      'whose LC_ALL overrules LANG',
      terminal(true, { LC_ALL: 'C', LANG: 'C.UTF-8' }),
      { colours: true, unicode: false },
    ],
    ['that is dumb', terminal(true, { TERM: 'dumb', LANG: 'C.UTF-8' }), { colours: false, unicode: false }],
    [
      'where colours are not wanted',
      terminal(true, { NO_COLOR: '1', LANG: 'C.UTF-8' }),
      { colours: false, unicode: true },
    ],
    ['of Windows, the old one', terminal(true, {}, 'win32'), { colours: true, unicode: false }],
    ['of Windows, the new one', terminal(true, { WT_SESSION: '1' }, 'win32'), { colours: true, unicode: true }],
    ['of macOS', terminal(true, {}, 'darwin'), { colours: true, unicode: true }],
    ['that is none', terminal(false, { LANG: 'C.UTF-8' }), { colours: false, unicode: false }],
    [
      'that is none, with colours wanted',
      terminal(false, { FORCE_COLOR: '1', LANG: 'C.UTF-8' }),
      { colours: true, unicode: false },
    ],
  ] as const)
    it(`${what} shows ${expected.colours ? 'colours' : 'no colours'} and ${expected.unicode ? 'Unicode' : 'ASCII'}`, () =>
      assert.deepEqual(actual, expected));
});
