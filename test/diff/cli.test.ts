import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExitCode } from '../../cli/exit-code';
import { main } from '../../cli/main';
import { marker } from '../../core/diff/render-markdown';
import { Folder, type Ran, run } from '../support/cli';

const plan = (devices: number, more = ''): string =>
  `schemaVersion: 1\npopulations:\n  sales: { devices: ${devices}, use: singleUser, ownership: organization }\n${more}`;
const says = (
  file: string,
  from = 40,
  to = 60,
): string => `${file}: 0 errors, 0 warnings, 1 population affected, ${to} devices.

population sales (${to} devices)
  low     Number of devices: ${from} → ${to}
          More or fewer devices are enrolled.
`;
const byod =
  'schemaVersion: 1\npopulations:\n  byod: { ownership: personal, enrollment: { method: userEnrollment, connect: emailAddress } }\n';
const autopilot = byod.replace('userEnrollment, connect: emailAddress', 'windowsAutopilot');

describe('enrollment-plan diff', function () {
  this.timeout(60_000);
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());
  const diff = (...args: readonly string[]): Promise<Ran> =>
    run(['diff', '--as-of', '2026-11-23', ...args], { cwd: folder.path });
  const expectUsage = async (args: readonly string[], message: string | RegExp): Promise<void> => {
    const { code, stdout, stderr } = await diff(...args);
    assert.deepEqual([code, stdout], [2, ''], stderr);
    if (typeof message === 'string') assert.equal(stderr.split('\n')[0], `enrollment-plan: ${message}`);
    else assert.match(stderr, message);
    assert.match(stderr, /\nRun "enrollment-plan --help" for the usage\.\n$/);
  };

  describe('of files', () => {
    it('says what changes, whatever their names are', async () => {
      folder.write('a.enrollment.yaml', plan(40));
      folder.write('old/b.txt', plan(60));
      assert.deepEqual(await diff('a.enrollment.yaml', 'old/b.txt'), {
        code: 0,
        stdout: says('old/b.txt'),
        stderr: '',
      });
    });
    it('says that YAML and JSON say the same', async () => {
      folder.write('a.yaml', plan(40));
      folder.write(
        'a.json',
        JSON.stringify({
          populations: { sales: { use: 'singleUser', ownership: 'organization', devices: 40 } },
          schemaVersion: 1,
        }),
      );
      assert.deepEqual(await diff('a.yaml', 'a.json'), {
        code: 0,
        stdout: 'No semantic change. 1 plan compared.\n',
        stderr: '',
      });
    });
    it('takes each with its own configuration', async () => {
      folder.write('old/a.enrollment.yaml', autopilot);
      folder.write('old/enrollment-plan.config.yaml', 'rules: { byod-with-autopilot: off }\n');
      folder.write('new/a.enrollment.yaml', autopilot);
      const { code, stdout } = await diff('old/a.enrollment.yaml', 'new/a.enrollment.yaml');
      assert.equal(code, 1);
      assert.match(stdout, /rule byod-with-autopilot\n {2}low {5}Severity: off → error/);
    });
    it('is an error where one says nothing, or is no text', async () => {
      folder.write('a.yaml', plan(40));
      folder.write('empty.yaml', '');
      folder.write('latin.yaml', Buffer.from('title: caf\xe9\n', 'latin1'));
      assert.deepEqual(await diff('empty.yaml', 'a.yaml'), {
        code: 2,
        stdout: 'a.yaml: the base cannot be read. The file says nothing.\n',
        stderr: 'enrollment-plan: empty.yaml of the base (empty.yaml) cannot be read. The file says nothing.\n',
      });
      assert.match(
        (await diff('a.yaml', 'latin.yaml')).stdout,
        /^latin\.yaml: the head cannot be read\. The file is neither UTF-8/,
      );
    });
  });

  describe('of folders', () => {
    it('pairs plans by their paths, in order, and counts those that are the same', async () => {
      for (const side of ['old', 'new']) {
        folder.write(`${side}/a.enrollment.yaml`, plan(40));
        folder.write(`${side}/x/b.enrollment.yaml`, plan(side === 'old' ? 40 : 60));
        folder.write(`${side}/notes.yaml`, side);
      }
      folder.write('new/c.enrollment.yaml', byod);
      const { code, stdout, stderr } = await diff('old', 'new');
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /^c\.enrollment\.yaml: new plan, /);
      assert.ok(stdout.includes(says('x/b.enrollment.yaml').trimEnd()));
      assert.match(
        stdout,
        /\nAll plans: 0 errors, 0 warnings, 2 populations affected, at least 60 devices\.\n\n1 other plan: no semantic change\.\n$/,
      );
    });
    it('without a plan is an error: it is mostly a typing mistake', async () => {
      folder.write('old/notes.yaml', 'x');
      folder.write('new/a.enrollment.yaml', plan(40));
      await expectUsage(['old', 'new'], /^enrollment-plan: old: no plan in this folder; plans are named/);
    });
  });

  describe('refuses', () => {
    for (const [args, message] of [
      [[], 'diff takes two files, two folders, or two revisions such as main..HEAD.'],
      [['a.yaml'], 'diff takes something to compare "a.yaml" with: another file or folder, or another revision.'],
      [['a.yaml', 'nowhere.yaml'], 'There is no file or folder "nowhere.yaml".'],
      [['nowhere/a.yaml', 'a.yaml'], 'There is no file or folder "nowhere/a.yaml".'],
      [['a.yaml', 'folder'], '"a.yaml" is a file, and "folder" is a folder.'],
      [['a.yaml', 'a.yaml', 'a.yaml'], 'Two files or two folders are compared as a whole; no path goes behind them.'],
      [['main', 'HEAD'], /^enrollment-plan: Git finds no repository here: /],
      [
        ['a.yaml', 'a.yaml', '--format', 'sarif'],
        'There is no format "sarif". The formats are json, markdown and text.',
      ],
      [
        ['a.yaml', 'a.yaml', '--format', 'toString'],
        'There is no format "toString". The formats are json, markdown and text.',
      ],
      [
        ['a.yaml', 'a.yaml', '--fail-on', 'panic'],
        'There is no limit "panic". The limits are change, error, high, low, medium, none and warning.',
      ],
      [['a.yaml', 'a.yaml', '--as-of', '2027-02-30'], /^enrollment-plan: "2027-02-30" is no day of the calendar\./],
      [
        ['a.yaml', 'a.yaml', '--output', 'nowhere/out.md'],
        /^enrollment-plan: "nowhere\/out\.md" cannot be written: ENOENT/,
      ],
      [['a.yaml', 'a.yaml', '--cached'], /^enrollment-plan: Unknown option '--cached'/],
    ] as const)
      it(JSON.stringify(args), async () => {
        folder.write('a.yaml', plan(40));
        folder.write('folder/a.enrollment.yaml', plan(40));
        await expectUsage(args, message);
      });
  });

  describe('--fail-on', () => {
    const codeOf = async (base: string, head: string, ...limits: readonly string[]): Promise<number | null> => {
      folder.write('a.yaml', base);
      folder.write('b.yaml', head);
      return (await diff('a.yaml', 'b.yaml', ...limits)).code;
    };
    it('is a new error where nothing is said, and not one that is still there', async () => {
      assert.equal(await codeOf(byod, autopilot), ExitCode.Findings);
      assert.equal(await codeOf(autopilot, byod), ExitCode.Clean);
      assert.equal(await codeOf(autopilot, `# moved\n${autopilot}plan: { title: x }\n`), ExitCode.Clean);
    });
    for (const [limit, base, head, expected] of [
      ['none', byod, autopilot, 0],
      ['error', byod, autopilot, 1],
      ['warning', plan(40), plan(40, 'exceptions: [{ rule: byod-with-autopilot }]\n'), 1],
      ['error', plan(40), plan(40, 'exceptions: [{ rule: byod-with-autopilot }]\n'), 0],
      ['change', plan(40), plan(40, 'plan: { title: x }\n'), 1],
      ['change', plan(40), `# a comment\n${plan(40)}`, 0],
      ['change', plan(40), plan(40, 'exceptions: [{ rule: byod-with-autopilot }]\n'), 1],
      ['low', plan(40), plan(40, 'plan: { title: x }\n'), 0],
      ['low', plan(40), plan(60), 1],
      ['medium', plan(40), plan(60), 0],
      [
        'medium',
        plan(40, 'tenant: { companyBranding: true }\n'),
        'schemaVersion: 1\ntenant: { companyBranding: true }\n',
        1,
      ],
      ['high', byod, byod.replace('emailAddress', 'joinDevice'), 1],
      ['high', plan(40), plan(60), 0],
      ['high,warning', plan(40), plan(40, 'exceptions: [{ rule: byod-with-autopilot }]\n'), 1],
    ] as const)
      it(`${limit} gives ${expected}`, async () =>
        assert.equal(await codeOf(base, head, '--fail-on', limit), expected));
    it('counts for nothing where a plan cannot be read', async () =>
      assert.equal(await codeOf('', plan(40), '--fail-on', 'none'), ExitCode.Usage));
  });

  describe('--format', () => {
    beforeEach(() => {
      folder.write('a.enrollment.yaml', plan(40));
      folder.write('b.enrollment.yaml', autopilot);
    });
    it('json is a value for other programs', async () => {
      const { code, stdout } = await diff('a.enrollment.yaml', 'b.enrollment.yaml', '--format', 'json');
      assert.equal(code, 1);
      const { formatVersion, base, head, asOf, summary, plans } = JSON.parse(stdout);
      assert.deepEqual([formatVersion, base, head, asOf], [1, 'a.enrollment.yaml', 'b.enrollment.yaml', '2026-11-23']);
      assert.deepEqual(summary.new, { errors: 1, warnings: 0, infos: 0 });
      const [first] = plans;
      const added = first.changes.find(({ kind }: { kind: string }) => kind === 'population-added');
      assert.deepEqual(added.subject, { collection: 'populations', id: 'byod', name: 'byod', noun: 'population' });
      assert.deepEqual(added.base, null);
      assert.deepEqual(added.head, {
        path: 'populations.byod',
        range: { start: { line: 2, character: 2 }, end: { line: 2, character: 6 } },
      });
      assert.deepEqual(
        first.findings.new.map(({ rule, path: at }: { rule: string; path: string }) => [rule, at]),
        [['byod-with-autopilot', 'populations.byod.enrollment.method']],
      );
    });
    it('markdown is a comment for a pull request', async () => {
      const { code, stdout } = await diff('a.enrollment.yaml', 'b.enrollment.yaml', '--format', 'markdown');
      assert.equal(code, 1);
      assert.ok(stdout.startsWith(`${marker}\n## Enrollment plan: b.enrollment.yaml\n`));
      assert.match(
        stdout,
        /❌ \*\*Error:\*\* .*\(\[byod-with-autopilot\]\(https:\/\/learn\.microsoft\.com\/[^)]*\), line 3\)/,
      );
    });
    it('text has colours where FORCE_COLOR asks for them, and none elsewhere', async () => {
      const inColours = (env: NodeJS.ProcessEnv, ...args: string[]): Promise<Ran> =>
        run(['diff', 'a.enrollment.yaml', 'b.enrollment.yaml', ...args], { cwd: folder.path, env });
      assert.ok((await inColours({ FORCE_COLOR: '1' })).stdout.includes('\u001b[31m'));
      assert.ok(!(await inColours({})).stdout.includes('\u001b'));
      assert.ok(!(await inColours({ FORCE_COLOR: '1' }, '--format', 'markdown')).stdout.includes('\u001b'));
    });
  });

  it('--output writes a file, in UTF-8 and without colours, and prints nothing', async () => {
    folder.write('a.yaml', plan(40));
    folder.write('b.yaml', plan(60));
    const env = { FORCE_COLOR: '1' };
    const ran = await run(['diff', 'a.yaml', 'b.yaml', '--output', 'out.txt'], { cwd: folder.path, env });
    assert.deepEqual(ran, { code: 0, stdout: '', stderr: '' });
    assert.equal(readFileSync(path.join(folder.path, 'out.txt'), 'utf8'), says('b.yaml'));
  });

  it('--as-of decides which exceptions end soon', async () => {
    const exception =
      'exceptions:\n  - { rule: byod-with-autopilot, at: populations.byod, reason: x, approvedBy: y, expires: 2027-03-31 }\n';
    folder.write('a.yaml', autopilot + exception);
    folder.write('b.yaml', `${autopilot}${exception}plan: { title: x }\n`);
    const soon = async (day: string): Promise<boolean> =>
      (await run(['diff', 'a.yaml', 'b.yaml', '--as-of', day], { cwd: folder.path })).stdout.includes('(ends soon)');
    assert.deepEqual(
      [await soon('2027-02-28'), await soon('2027-03-01'), await soon('2027-03-31')],
      [false, true, true],
    );
    assert.match(
      (await run(['diff', 'a.yaml', 'b.yaml', '--as-of', '2027-04-01'], { cwd: folder.path })).stdout,
      /\(has ended\)/,
    );
  });

  it('shows no character that a terminal obeys', async () => {
    folder.write('a.yaml', 'schemaVersion: 1\nplan: { title: x }\n');
    folder.write('b.yaml', 'schemaVersion: 1\nplan: { title: "x\\u001b[2J\\u0007" }\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    assert.doesNotMatch((await diff('a.yaml', 'b.yaml')).stdout, /[\u0000-\u0008\u000b-\u001f\u007f]/);
  });

  it('owns up to a fault of its own', async () => {
    const [a, b] = [folder.write('a.yaml', plan(40)), folder.write('b.yaml', plan(60))];
    const { stdout, stderr } = process;
    const failing = { write: () => assert.fail('a fault') };
    const written: string[] = [];
    const replace = (name: 'stdout' | 'stderr', value: unknown): void => {
      Object.defineProperty(process, name, { value, configurable: true });
    };
    replace('stdout', failing);
    replace('stderr', { write: (text: string) => written.push(text) > 0 });
    try {
      assert.equal(await main(['diff', a, b]), ExitCode.Fault);
    } finally {
      replace('stdout', stdout);
      replace('stderr', stderr);
    }
    assert.match(written.join(''), /^enrollment-plan: a fault of this program; please report it\./);
  });
});
