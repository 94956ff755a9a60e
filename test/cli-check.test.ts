import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { allRules } from '../core/rules/index';
import { explainedAsOf } from '../core/rules/rule';
import { Folder, type Ran, run } from './support/cli';

const clean = 'schemaVersion: 1\n';
const misspelt = 'schemaVersion: 1\r\nplan:\r\n  titel: "😀" # 漢\r\n';
const finding = 'Plan information has no key "titel". Did you mean "title"?';

/** The JSON that `check --format json` prints. */
interface Report {
  readonly findings: readonly {
    file: string;
    rule: string;
    severity: string;
    message: string;
    range: unknown;
    source: unknown;
  }[];
  readonly summary: { readonly [what: string]: number };
}

describe('enrollment-plan check', function () {
  this.timeout(30_000);
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());
  const check = (...args: string[]): Promise<Ran> => run(['check', ...args], { cwd: folder.path });
  const report = async (...args: string[]): Promise<Report> =>
    JSON.parse((await check('--format', 'json', ...args)).stdout);

  describe('of a file', () => {
    it('shows each finding in its line, with its fix, and counts them', async () => {
      folder.write('a.enrollment.yaml', misspelt);
      const { code, stdout, stderr } = await check('a.enrollment.yaml');
      assert.equal(stderr, '');
      assert.equal(code, 1);
      assert.equal(
        stdout,
        `a.enrollment.yaml:3:3 error ${finding} [unknown-key]
3 |   titel: "😀" # 漢
  |   ^^^^^
  = fix: Change to "title"

1 error, 0 warnings in 1 file.
`,
      );
    });
    it('shows what stands around a finding in a line that is too long to read', async () => {
      folder.write(
        'a.enrollment.json',
        `{"schemaVersion":1,"plan":{"title":"${'t'.repeat(400)}","titel":"${'x'.repeat(400)}"}}`,
      );
      const [, line, mark] = (await check('a.enrollment.json')).stdout.split('\n');
      assert.equal(line, `1 | ...${'t'.repeat(198)}","titel":"${'x'.repeat(291)}...`);
      assert.equal(mark, `  |    ${' '.repeat(200)}^^^^^^^`);
    });
    it('says that there is nothing to say', async () => {
      folder.write('a.enrollment.yaml', clean);
      const { code, stdout } = await check('a.enrollment.yaml');
      assert.deepEqual([code, stdout], [0, 'No findings in 1 file.\n']);
    });
    it('reads a file whatever its name is, and as JSON where the name says so', async () => {
      folder.write('my plan.txt', clean);
      folder.write('my plan.json', '{ "schemaVersion": 1, }');
      const { findings, summary } = await report('my plan.txt', 'my plan.json');
      assert.deepEqual(
        findings.map(({ file, rule }) => [file, rule]),
        [['my plan.json', 'trailing-comma']],
      );
      assert.equal(summary.files, 2);
    });
    it('cites the source of a finding', async () => {
      folder.write(
        'a.enrollment.yaml',
        'schemaVersion: 1\npopulations:\n  byod:\n    ownership: personal\n    enrollment: { method: windowsAutopilot }\n',
      );
      const { code, stdout } = await check('a.enrollment.yaml');
      assert.equal(code, 1);
      assert.match(
        stdout,
        /5:27 error .* \[byod-with-autopilot\]\n5 \| .*\n {2}\| {27}\^{16}\n {2}= 4:16 .*\n {2}= fix: .*\n {2}= source: .*: https:\/\/learn\.microsoft\.com\//,
      );
    });
    it('keeps the mark below its word behind tabs', async () => {
      folder.write('a.enrollment.yaml', 'schemaVersion: 1\nplan:\t{ titel: x }\n');
      assert.match((await check('a.enrollment.yaml')).stdout, /\n2 \| plan:\t\{ titel: x \}\n {2}\| {6}\t {2}\^{5}\n/);
    });
    it('shows no character that a terminal obeys', async () => {
      folder.write('a.enrollment.yaml', 'schemaVersion: 1\nplan: { "titel\u001b[2J\u0007": "x\u001b]0;y\u0007" }\n');
      const { stdout } = await check('a.enrollment.yaml');
      assert.match(stdout, /"titel\ufffd\[2J\ufffd"/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
      assert.doesNotMatch(stdout, /[\u0000-\u0008\u000b-\u001f\u007f]/);
    });
    it('checks a file once, however often it is named', async () => {
      folder.write('a.enrollment.yaml', misspelt);
      assert.equal((await report('a.enrollment.yaml', './a.enrollment.yaml', '.')).summary.files, 1);
    });
    for (const severity of ['warning', 'info'] as const)
      it(`ends well with nothing worse than ${severity}`, async () => {
        const rule = allRules.find((one) => one.severity === severity && one.basis !== 'language');
        const example = rule?.examples.find(({ plan, format }) => plan.includes('«') && format !== 'json');
        assert.ok(rule && example);
        folder.write('a.enrollment.yaml', example.plan.replace(/[«»]/g, ''));
        const { code, stdout } = await check('--as-of', explainedAsOf);
        assert.equal(code, 0);
        assert.match(stdout, new RegExp(` ${severity} .* \\[${rule.id}\\]\n`));
      });
  });

  describe('of text in other encodings', () => {
    const encodings: readonly (readonly [string, Uint8Array])[] = [
      ['UTF-8', Buffer.from(misspelt)],
      ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${misspelt}`)],
      ['UTF-16LE with a byte order mark', Buffer.from(`\ufeff${misspelt}`, 'utf16le')],
      ['UTF-16BE with a byte order mark', Buffer.from(`\ufeff${misspelt}`, 'utf16le').swap16()],
    ];
    for (const [name, bytes] of encodings)
      it(`${name} says the same`, async () => {
        folder.write('a.enrollment.yaml', bytes);
        const { findings } = await report('.');
        assert.deepEqual(
          findings.map(({ range, message }) => [message, range]),
          [[finding, { start: { line: 2, character: 2 }, end: { line: 2, character: 7 } }]],
        );
      });
    for (const [name, bytes] of [
      ['Latin-1', Buffer.from('title: caf\xe9\n', 'latin1')],
      ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe])],
      ['half of UTF-16', Buffer.from([0xff, 0xfe, 0x61])],
    ] as const)
      it(`${name} is refused, and the rest is checked`, async () => {
        folder.write('a.enrollment.yaml', bytes);
        folder.write('b.enrollment.yaml', misspelt);
        const { code, stdout, stderr } = await check('.');
        assert.deepEqual([code, stderr], [2, '']);
        assert.ok(
          stdout.startsWith(
            'a.enrollment.yaml:1:1 error The file cannot be read: the file is neither UTF-8 nor UTF-16 with a byte order mark. [inaccessible-file]\n\nb.enrollment.yaml:3:3 error',
          ),
          stdout,
        );
        assert.match(stdout, /2 errors, 0 warnings in 2 files\./);
      });
  });

  describe('of a folder', () => {
    it('finds the plans in it by their names, in order, and leaves packages alone', async () => {
      for (const name of [
        'b/enrollment-plan.json',
        'b/Sales.Enrollment.YML',
        'a.enrollment.yaml',
        'enrollment-plan.yaml',
      ])
        folder.write(name, name.endsWith('json') ? '{"schemaVersion": 2}' : 'schemaVersion: 2\n');
      for (const name of [
        'pipeline.yaml',
        'node_modules/a/x.enrollment.yaml',
        '.git/x.enrollment.yaml',
        'b/enrollment.yaml',
      ])
        folder.write(name, 'schemaVersion: 2\n');
      const expected = [
        'a.enrollment.yaml',
        'b/Sales.Enrollment.YML',
        'b/enrollment-plan.json',
        'enrollment-plan.yaml',
      ];
      assert.deepEqual(
        (await report()).findings.map(({ file }) => file),
        expected,
      );
      assert.deepEqual(
        (await report('.')).findings.map(({ file }) => file),
        expected,
      );
      assert.deepEqual(
        (await report('b')).findings.map(({ file }) => file),
        ['b/Sales.Enrollment.YML', 'b/enrollment-plan.json'],
      );
      const absolute = await report(path.join(folder.path, 'b'));
      assert.ok(absolute.findings[0]?.file.endsWith('/b/Sales.Enrollment.YML'));
    });
    it('without a plan is an error of its caller', async () => {
      folder.write('pipeline.yaml', clean);
      const { code, stderr } = await check();
      assert.equal(code, 2);
      assert.match(stderr, /^enrollment-plan: \.: no plan in this folder; plans are named \*\.enrollment\.yaml,/);
    });
    if (process.platform !== 'win32') {
      it('follows a link to a file, but none to a folder', async () => {
        const target = folder.write('elsewhere/plan.txt', misspelt);
        folder.write('in/b.txt', '');
        symlinkSync(target, path.join(folder.path, 'in/a.enrollment.yaml'));
        symlinkSync(folder.path, path.join(folder.path, 'in/loop'));
        assert.deepEqual(
          (await report('in')).findings.map(({ file }) => file),
          ['in/a.enrollment.yaml'],
        );
      });
      it('says which file cannot be read', async () => {
        chmodSync(folder.path, 0o755);
        chmodSync(folder.write('a.enrollment.yaml', clean), 0o000);
        // To the superuser every file is readable: the command runs as nobody then.
        const { code, stdout, stderr } = await run(['check', '.'], {
          cwd: folder.path,
          ...(process.getuid?.() === 0 && { uid: 65534 }),
        });
        assert.equal(code, 2);
        assert.equal(stderr, '');
        assert.match(stdout, /^a\.enrollment\.yaml:1:1 error The file cannot be read: EACCES: permission denied/);
      });
    }
  });

  it('of nothing that there is says so', async () => {
    const { code, stderr, stdout } = await check('missing.enrollment.yaml', 'nor this');
    assert.equal(code, 2);
    assert.equal(
      stderr,
      'enrollment-plan: missing.enrollment.yaml: there is no such file or folder\nenrollment-plan: nor this: there is no such file or folder\n',
    );
    assert.equal(stdout, 'No findings in 0 files.\n');
  });

  describe('--format json', () => {
    it('has findings and a summary, counted from zero', async () => {
      folder.write('a.enrollment.yaml', misspelt);
      folder.write('b.enrollment.yaml', clean);
      const { code, stdout } = await check('--format=json', '.', 'missing');
      assert.equal(code, 2);
      assert.deepEqual(JSON.parse(stdout), {
        findings: [
          {
            file: 'a.enrollment.yaml',
            rule: 'unknown-key',
            severity: 'error',
            message: finding,
            at: 'plan.titel',
            range: { start: { line: 2, character: 2 }, end: { line: 2, character: 7 } },
            source: null,
          },
        ],
        encodings: [],
        summary: { files: 2, unreadable: 0, errors: 1, warnings: 0, infos: 0, accepted: 0, unknowns: 0 },
      });
    });
    it('counts in UTF-16 units, and ends lines where editors do', async () => {
      folder.write('a.enrollment.yaml', 'schemaVersion: 1\rplan: { title: "😀", titel: x }\r');
      const [first] = (await report()).findings;
      assert.deepEqual(first?.range, { start: { line: 1, character: 21 }, end: { line: 1, character: 26 } });
    });
    it('names sources', async () => {
      folder.write(
        'a.enrollment.yaml',
        'schemaVersion: 1\npopulations:\n  byod:\n    ownership: personal\n    enrollment: { method: windowsAutopilot }\n',
      );
      const byod = (await report()).findings.find(({ rule }) => rule === 'byod-with-autopilot');
      assert.match(JSON.stringify(byod?.source), /^\{"title":".+","url":"https:\/\/learn\.microsoft\.com\//);
    });
  });

  describe('--as-of', () => {
    it('takes a day of the calendar', async () => {
      folder.write('a.enrollment.yaml', clean);
      assert.equal((await check('--as-of', '2027-01-31')).code, 0);
      const { code, stderr } = await check('--as-of', '2027-02-30');
      assert.equal(code, 2);
      assert.match(stderr, /^enrollment-plan: "2027-02-30" is no day of the calendar\./);
    });
  });

  describe('in colours', () => {
    const colours = async (env: NodeJS.ProcessEnv): Promise<boolean> => {
      folder.write('a.enrollment.yaml', misspelt);
      const { stdout } = await run(['check'], { cwd: folder.path, env });
      return stdout.includes('\u001b[');
    };
    it('has none in a pipe', async () => assert.equal(await colours({}), false));
    it('has them where FORCE_COLOR asks for them', async () => assert.equal(await colours({ FORCE_COLOR: '1' }), true));
    it('has none where FORCE_COLOR is 0', async () => assert.equal(await colours({ FORCE_COLOR: '0' }), false));
    it('has none where NO_COLOR is set', async () => assert.equal(await colours({ NO_COLOR: '1' }), false));
    it('has none in JSON', async () => {
      folder.write('a.enrollment.yaml', misspelt);
      const { stdout } = await run(['check', '--format', 'json'], { cwd: folder.path, env: { FORCE_COLOR: '1' } });
      assert.ok(JSON.parse(stdout));
    });
  });
});
