import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './root';

/** What a command has printed, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The bundled command line. */
export const cli = path.join(root, 'dist/cli.js');

/** Runs the bundled command line to its end, without colours unless `options.env` asks for them. `input` is what it reads. */
export async function run(args: readonly string[], options: SpawnOptions = {}, input?: Uint8Array): Promise<Ran> {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env;
  const child = spawn(process.execPath, [cli, ...args], {
    ...options,
    env: { ...env, ...options.env },
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, ...text };
}

/** A folder of files for one test, with its real path: temporary folders can stand behind a link. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(path.join(tmpdir(), 'enrollment plan ')));

  /** Writes a file, with the folders it stands in, and returns its path. */
  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
