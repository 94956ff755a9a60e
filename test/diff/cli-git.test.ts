import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Repository } from '../support/git';

const plan = (devices: number, more = ''): string =>
  `schemaVersion: 1\npopulations:\n  sales: { devices: ${devices}, use: singleUser, ownership: organization }\n${more}`;
const json =
  '{ "populations": { "sales": { "ownership": "organization", "use": "singleUser", "devices": 40 } }, "schemaVersion": 1 }\n';
const says = (
  file: string,
  from = 40,
  to = 60,
): string => `${file}: 0 errors, 0 warnings, 1 population affected, ${to} devices.

population sales (${to} devices)
  low     Number of devices: ${from} → ${to}
          More or fewer devices are enrolled.
`;
const same = (count: number): string => `No semantic change. ${count} plan${count === 1 ? '' : 's'} compared.\n`;

describe('enrollment-plan diff of revisions', function () {
  this.timeout(60_000);
  let repository: Repository;
  beforeEach(() => {
    repository = new Repository();
    repository.write('plans/a.enrollment.yaml', plan(40));
    repository.commit('First');
  });
  afterEach(() => repository.remove());

  /** A branch on which the plan has other devices. */
  const branch = (devices = 60): void => {
    repository.git('switch', '--quiet', '--create', 'feature');
    repository.write('plans/a.enrollment.yaml', plan(devices));
    repository.commit();
  };

  it('compares two branches', async () => {
    branch();
    const expected = { code: 0, stdout: says('plans/a.enrollment.yaml'), stderr: '' };
    assert.deepEqual(await repository.diff(['main..feature']), expected);
    assert.deepEqual(await repository.diff(['main', 'feature']), expected);
    assert.deepEqual(await repository.diff(['main..']), expected);
    assert.deepEqual(await repository.diff(['main', 'HEAD']), expected);
    assert.deepEqual(await repository.diff(['main..feature', 'plans']), expected);
    assert.deepEqual(await repository.diff(['feature..main']), {
      ...expected,
      stdout: says('plans/a.enrollment.yaml', 60, 40),
    });
  });

  it('compares with the commit where both have parted, with three dots', async () => {
    branch();
    repository.git('switch', '--quiet', 'main');
    repository.write('plans/a.enrollment.yaml', plan(1000));
    repository.commit('Meanwhile');
    assert.equal((await repository.diff(['main...feature'])).stdout, says('plans/a.enrollment.yaml'));
    assert.equal(
      (await repository.diff(['main..feature'])).stdout,
      says('plans/a.enrollment.yaml', 1000).replace('1000', '1,000'),
    );
  });

  it('touches neither the files, nor the index, nor a lock', async () => {
    branch();
    repository.write('plans/a.enrollment.yaml', 'in the middle of an edit: [');
    repository.write('.git/index.lock', '');
    const index = path.join(repository.path, '.git/index');
    const before = [readFileSync(index, 'latin1'), statSync(index).mtimeMs];
    assert.equal((await repository.diff(['main..feature'])).stdout, says('plans/a.enrollment.yaml'));
    assert.deepEqual([readFileSync(index, 'latin1'), statSync(index).mtimeMs], before);
    assert.equal(
      readFileSync(path.join(repository.path, 'plans/a.enrollment.yaml'), 'utf8'),
      'in the middle of an edit: [',
    );
  });

  it('works from a folder of the repository, with paths from there', async () => {
    repository.write('other/b.enrollment.yaml', plan(40));
    repository.commit();
    branch();
    repository.write('other/b.enrollment.yaml', plan(50));
    repository.commit();
    const folder = path.join(repository.path, 'plans');
    const onlyA = says('plans/a.enrollment.yaml');
    assert.equal((await repository.diff(['main..feature', '.'], folder)).stdout, onlyA);
    assert.equal((await repository.diff(['main..feature', 'a.enrollment.yaml'], folder)).stdout, onlyA);
    assert.equal((await repository.diff(['main', 'feature', folder], folder)).stdout, onlyA);
    assert.equal(
      (await repository.diff(['main..feature', '../other/'], folder)).stdout,
      says('other/b.enrollment.yaml', 40, 50),
    );
    const both = await repository.diff(['main..feature'], folder);
    assert.match(both.stdout, /^other\/b\.enrollment\.yaml: .*^plans\/a\.enrollment\.yaml: .*^All plans: /ms);
    const outside = await repository.diff(['main..feature', '../..'], folder);
    assert.deepEqual([outside.code, outside.stdout], [2, '']);
    assert.match(outside.stderr, /^enrollment-plan: "\.\.\/\.\." lies outside of the repository\./);
  });

  it('reads a file that is named, whatever its name is', async () => {
    repository.write('plan.txt', plan(40));
    repository.commit();
    branch();
    repository.write('plan.txt', plan(50));
    repository.commit();
    assert.equal((await repository.diff(['main..feature', 'plan.txt'])).stdout, says('plan.txt', 40, 50));
    const nothing = await repository.diff(['main..feature', 'nowhere']);
    assert.deepEqual([nothing.code, nothing.stdout], [2, '']);
    assert.match(nothing.stderr, /^enrollment-plan: Neither main nor feature has a plan in nowhere\./);
  });

  it('tells a new plan and a removed one from a changed one', async () => {
    branch(40);
    repository.write(
      'plans/new.enrollment.yaml',
      'schemaVersion: 1\npopulations: { kiosks: { devices: 4, use: kiosk } }\n',
    );
    repository.commit();
    const { code, stdout } = await repository.diff(['main..feature']);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^plans\/new\.enrollment\.yaml: new plan, .*\n\npopulation kiosks \(4 devices\)\n {2}low {5}New population, without an enrollment yet\n/,
    );
    assert.match(stdout, /1 other plan: no semantic change\.\n$/);
    assert.match((await repository.diff(['feature..main'])).stdout, /^plans\/new\.enrollment\.yaml: removed, /);
  });

  it('follows a plan that is moved, renamed, or written as JSON', async () => {
    repository.git('switch', '--quiet', '--create', 'feature');
    renameSync(path.join(repository.path, 'plans'), path.join(repository.path, 'enrollment'));
    repository.commit();
    assert.deepEqual(await repository.diff(['main..feature']), { code: 0, stdout: same(1), stderr: '' });
    repository.write('enrollment/a.enrollment.yaml', plan(60));
    renameSync(
      path.join(repository.path, 'enrollment/a.enrollment.yaml'),
      path.join(repository.path, 'enrollment/b.enrollment.yaml'),
    );
    repository.commit();
    assert.match(
      (await repository.diff(['main..feature'])).stdout,
      /^enrollment\/b\.enrollment\.yaml: .*\nbefore: plans\/a\.enrollment\.yaml\n\npopulation sales/,
    );
    rmSync(path.join(repository.path, 'enrollment'), { recursive: true });
    repository.write('plans/a.enrollment.json', json);
    repository.commit();
    assert.deepEqual(await repository.diff(['main..feature']), { code: 0, stdout: same(1), stderr: '' });
  });

  it('takes the configuration from the same revision', async () => {
    const byod =
      'schemaVersion: 1\npopulations:\n  byod: { ownership: personal, enrollment: { method: windowsAutopilot } }\n';
    repository.write('plans/a.enrollment.yaml', byod);
    repository.write('enrollment-plan.config.yaml', 'rules: { byod-with-autopilot: off }\n');
    repository.commit();
    repository.git('switch', '--quiet', '--create', 'feature');
    repository.write('plans/enrollment-plan.config.yml', 'rules: { byod-with-autopilot: warning }\n');
    repository.commit();
    rmSync(path.join(repository.path, 'enrollment-plan.config.yaml'));
    const { code, stdout } = await repository.diff(['main..feature']);
    assert.equal(code, 0);
    assert.match(stdout, /rule byod-with-autopilot\n {2}low {5}Severity: off → warning/);
    assert.match(stdout, /New problems\n {2}warning 3:/);
  });

  it('is an error where the base cannot be read, and goes on with the other plans', async () => {
    repository.write('plans/a.enrollment.yaml', 'populations: { sales: [\n');
    repository.write('plans/b.enrollment.yaml', plan(40));
    repository.write('plans/c.enrollment.yaml', Buffer.from('title: caf\xe9\n', 'latin1'));
    repository.commit();
    branch();
    repository.write('plans/b.enrollment.yaml', plan(50));
    repository.write('plans/c.enrollment.yaml', plan(50));
    repository.commit();
    const { code, stdout, stderr } = await repository.diff(['main..feature']);
    assert.equal(code, 2);
    assert.match(stdout, /^plans\/a\.enrollment\.yaml: the base cannot be read\. Line 1: /);
    assert.ok(stdout.includes(says('plans/b.enrollment.yaml', 40, 50).trimEnd()));
    assert.match(
      stderr,
      /^enrollment-plan: plans\/a\.enrollment\.yaml of the base \(main\) cannot be read\. Line 1: .*\nenrollment-plan: plans\/c\.enrollment\.yaml of the base \(main\) cannot be read\. The file is neither UTF-8 nor UTF-16 with a byte order mark\.\n$/,
    );
    const head = await repository.diff(['feature..main']);
    assert.match(head.stderr, /^enrollment-plan: plans\/a\.enrollment\.yaml of the head \(main\) cannot be read\./);
  });

  it('reads names of any kind, and UTF-16', async () => {
    const name = process.platform === 'win32' ? 'ä b.enrollment.yaml' : 'ä "b"\n#.enrollment.yaml';
    repository.write(name, Buffer.from(`\ufeff${plan(40)}`, 'utf16le'));
    repository.commit();
    branch(40);
    repository.write(name, Buffer.from(`\ufeff${plan(60)}`, 'utf16le').swap16());
    repository.commit();
    assert.equal((await repository.diff(['main..feature', '--format', 'json'])).code, 0);
    const { plans } = JSON.parse((await repository.diff(['main..feature', '--format', 'json'])).stdout);
    assert.deepEqual(
      plans.map(({ file, changes }: { file: string; changes: { says: string }[] }) => [file, changes[0]?.says]),
      [[name, 'Number of devices: 40 → 60']],
    );
  });

  it('leaves out what others wrote', async () => {
    branch(40);
    repository.write('node_modules/x/x.enrollment.yaml', plan(1));
    repository.git('add', '--force', '--all');
    repository.commit();
    assert.equal((await repository.diff(['main..feature'])).stdout, same(1));
  });

  if (process.platform !== 'win32')
    it('follows links inside of the repository, and no other', async () => {
      symlinkSync('plans/a.enrollment.yaml', path.join(repository.path, 'linked.enrollment.yaml'));
      repository.commit();
      branch();
      const { code, stdout } = await repository.diff(['main..feature', 'linked.enrollment.yaml']);
      assert.deepEqual([code, stdout], [0, says('linked.enrollment.yaml')]);
      symlinkSync('/etc/hostname', path.join(repository.path, 'out.enrollment.yaml'));
      repository.commit();
      const outside = await repository.diff(['main..feature']);
      assert.equal(outside.code, 2);
      assert.match(
        outside.stderr,
        /out\.enrollment\.yaml of the head \(feature\) cannot be read\. The file is a link to something that the revision does not have\./,
      );
    });

  it('runs nothing that the repository configures', async () => {
    const ran = path.join(repository.path, 'ran');
    repository.write('.gitattributes', '* filter=evil diff=evil\n');
    repository.commit();
    branch();
    for (const key of ['filter.evil.smudge', 'diff.evil.textconv', 'diff.evil.command', 'core.fsmonitor', 'core.pager'])
      repository.git('config', key, `touch ${JSON.stringify(ran)}`);
    assert.equal((await repository.diff(['main..feature'])).stdout, says('plans/a.enrollment.yaml'));
    assert.ok(!existsSync(ran));
  });

  describe('refuses', () => {
    const expectUsage = async (args: readonly string[], message: RegExp, folder = repository.path): Promise<void> => {
      const { code, stdout, stderr } = await repository.diff(args, folder);
      assert.deepEqual([code, stdout], [2, ''], stderr);
      assert.match(stderr, message);
      assert.match(stderr, /Run "enrollment-plan --help" for the usage\.\n$/);
    };
    it('a revision that is none', () =>
      expectUsage(
        ['main..nowhere'],
        /^enrollment-plan: Git knows no revision "nowhere" here\. Fetch it first: a shallow clone/,
      ));
    it('a revision that looks like an option', async () => {
      await expectUsage(
        ['main..--output=x'],
        /^enrollment-plan: "--output=x" is no revision: it starts like an option\./,
      );
      await expectUsage(
        ['--', '--all', 'main'],
        /^enrollment-plan: "--all" is no revision: it starts like an option\./,
      );
      assert.ok(!existsSync(path.join(repository.path, 'x')));
    });
    it('something that is no commit', () =>
      expectUsage(['HEAD:plans', 'HEAD'], /^enrollment-plan: Git knows no revision "HEAD:plans"/));
    it('revisions that have nothing in common, with three dots', async () => {
      repository.git('switch', '--quiet', '--orphan', 'other');
      repository.commit();
      await expectUsage(['main...other'], /^enrollment-plan: The two revisions have no commit in common here\./);
    });
    it('revisions without a plan', async () => {
      repository.git('switch', '--quiet', '--orphan', 'other');
      repository.commit();
      await expectUsage(['other', 'HEAD'], /^enrollment-plan: Neither other nor HEAD has a plan\./);
    });
    it('a folder that is in no repository', async () => {
      rmSync(path.join(repository.path, '.git'), { recursive: true, force: true });
      await expectUsage(['main..HEAD'], /^enrollment-plan: Git finds no repository here: /);
    });
    it('a machine without Git', async () => {
      const empty = path.join(repository.path, 'empty');
      mkdirSync(empty);
      repository.env.PATH = empty;
      repository.env.Path = empty;
      await expectUsage(
        ['main..HEAD'],
        /^enrollment-plan: Comparing revisions takes Git, and there is no command "git" on the path\./,
      );
    });
    it('what a shallow clone does not have', async () => {
      repository.commit('Second');
      const clone = path.join(repository.path, 'clone');
      repository.git('clone', '--quiet', '--depth', '1', `file://${repository.path}`, clone);
      await expectUsage(
        ['HEAD~1..HEAD'],
        /^enrollment-plan: Git knows no revision "HEAD~1" here\. Fetch it first/,
        clone,
      );
    });
  });
});
