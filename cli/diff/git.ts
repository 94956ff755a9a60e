import { spawn } from 'node:child_process';
import path from 'node:path';
import { UsageError } from '../usage-error';

/** A file of a revision. */
export interface GitFile {
  /** From the root of the repository, with forward slashes on every system. */
  readonly path: string;
  /** The id of its content. */
  readonly object: string;
  readonly isLink: boolean;
}

/**
 * Reads revisions through Git's own plumbing. Nothing is checked out, no hook, filter or configured program of the repository runs,
 * and no shell is in between.
 */
export class Git {
  constructor(private readonly folder: string) {}

  /**
   * The id of the commit that a revision names.
   *
   * @throws UsageError where it names none
   */
  async commit(revision: string): Promise<string> {
    // Git would take it for an option, and so does a reader.
    if (revision.startsWith('-')) throw new UsageError(`"${revision}" is no revision: it starts like an option.`);
    const { code, stdout } = await this.run([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ]);
    if (code === 0) return stdout.toString('utf8').trim();
    await this.prefix();
    throw new UsageError(
      `Git knows no revision "${revision}" here. Fetch it first: a shallow clone has the latest commit of one branch alone.`,
    );
  }

  /** The id of the commit in which two commits have parted. */
  async mergeBase(base: string, head: string): Promise<string> {
    const { code, stdout } = await this.run(['merge-base', base, head]);
    if (code === 0) return stdout.toString('utf8').trim();
    throw new UsageError(
      'The two revisions have no commit in common here. In a shallow clone, fetch more of the history.',
    );
  }

  /**
   * The path of the folder, from the root of the repository, with a slash at its end; empty for the root itself.
   *
   * @throws UsageError outside of a repository
   */
  async prefix(): Promise<string> {
    const { code, stdout, stderr } = await this.run(['rev-parse', '--show-prefix']);
    if (code === 0) return stdout.toString('utf8').replace(/\r?\n$/, '');
    throw new UsageError(`Git finds no repository here: ${firstLine(stderr)}`);
  }

  /** The root of the working tree. */
  async root(): Promise<string> {
    const { stdout } = await this.run(['rev-parse', '--show-toplevel']);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
  }

  /** The files of a commit. */
  async files(commit: string): Promise<GitFile[]> {
    const { code, stdout, stderr } = await this.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (code !== 0) throw new UsageError(`Git cannot list the files of ${commit}: ${firstLine(stderr)}`);
    return stdout
      .toString('utf8')
      .split('\0')
      .flatMap((line) => {
        const match = /^(\d+) blob ([\da-f]+)\t([\s\S]+)$/.exec(line);
        return match ? [{ path: match[3] as string, object: match[2] as string, isLink: match[1] === '120000' }] : [];
      });
  }

  /** What objects hold, by their ids. An object that cannot be read is left out. */
  async contents(objects: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const found = new Map<string, Buffer>();
    if (objects.length === 0) return found;
    const { stdout } = await this.run(['cat-file', '--batch'], objects.map((object) => `${object}\n`).join(''));
    for (let at = 0; at < stdout.length; ) {
      const end = stdout.indexOf(0x0a, at);
      if (end < 0) break;
      const [object = '', type, size] = stdout.toString('latin1', at, end).split(' ');
      at = end + 1;
      // "<object> missing" has nothing behind it.
      if (type !== 'blob') continue;
      found.set(object, stdout.subarray(at, at + Number(size)));
      at += Number(size) + 1;
    }
    return found;
  }

  private run(args: readonly string[], input = ''): Promise<{ code: number | null; stdout: Buffer; stderr: string }> {
    return new Promise((resolve, reject) => {
      // Git never waits for a password, and takes no lock that somebody else needs.
      const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
      // Windows looks for a program in the working folder first: that is never one of a repository.
      const cwd = path.dirname(process.execPath);
      const child = spawn('git', ['-C', this.folder, ...args], { cwd, env, stdio: 'pipe', windowsHide: true });
      const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.once('error', (error: NodeJS.ErrnoException) => {
        reject(
          error.code === 'ENOENT'
            ? new UsageError('Comparing revisions takes Git, and there is no command "git" on the path.')
            : error,
        );
      });
      child.once('close', (code) =>
        resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }),
      );
      // Where Git has ended before it has read, its exit code says why.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });
  }
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
