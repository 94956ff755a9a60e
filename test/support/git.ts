import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import path from 'node:path';
import { Folder, type Ran, run } from './cli';

/** A Git repository in a folder of its own. What the machine, or its user, has configured does not count. */
export class Repository extends Folder {
  /** What Git, and the command line, run with. */
  readonly env: NodeJS.ProcessEnv = {
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_SYSTEM: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: path.dirname(this.path),
    GIT_AUTHOR_NAME: 'Jo',
    GIT_AUTHOR_EMAIL: 'jo@contoso.com',
    GIT_AUTHOR_DATE: '2026-11-23T12:00:00Z',
    GIT_COMMITTER_NAME: 'Jo',
    GIT_COMMITTER_EMAIL: 'jo@contoso.com',
    GIT_COMMITTER_DATE: '2026-11-23T12:00:00Z',
    // A hook of Git's may have started the tests.
    GIT_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_INDEX_FILE: undefined,
    HOME: this.path,
  };

  constructor() {
    super();
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** What a command of Git's prints. Throws where it fails. */
  git(...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: this.path,
      env: { ...process.env, ...this.env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  /** Commits all that is in the folder. */
  commit(message = 'Change'): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--message', message);
  }

  /** Runs `enrollment-plan diff` in the repository, or in a folder of it. */
  diff(args: readonly string[], folder = this.path): Promise<Ran> {
    return run(['diff', '--as-of', '2026-11-23', ...args], { cwd: folder, env: this.env });
  }
}
