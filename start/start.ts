// Compiling a program takes longer than running it, so what was compiled is kept for the next start, in the user's own cache
// folder.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';

/**
 * Runs a bundle beside this one, with what was compiled of it before. Without a cache, or with one that does not fit, it is
 * compiled anew.
 *
 * @param name of the bundle, without `.js`
 * @param keepsCache whether the cache is written at the end where there is none that fits
 * @returns whether there was one
 */
export function start(name: string, keepsCache: boolean): boolean {
  const file = path.join(__dirname, `${name}.js`);
  const kind = `${name}-${__VERSION__}-${process.version}-${process.arch}-`;
  const cache = path.join(cacheFolder(), `${kind}${stateOf(file)}.bin`);
  const cachedData = attempt(() => readFileSync(cache));
  const source = module.wrap(readFileSync(file, 'utf8'));
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  const isCached = cachedData !== undefined && !script.cachedDataRejected;
  if (keepsCache && !isCached) {
    // At the end, so that what is compiled on first use is in it.
    process.once('exit', () => attempt(() => keep(cache, kind, () => script.createCachedData())));
  }
  script.runInThisContext()(exports, require, module, file, path.dirname(file));
  return isCached;
}

/** V8 rejects what was compiled by another version or with other flags, but tells sources apart by their length alone. */
function stateOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${Math.floor(mtimeMs).toString(36)}-${size.toString(36)}`;
}

function cacheFolder(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  const caches =
    process.platform === 'darwin' ? path.join(homedir(), 'Library/Caches') : path.join(homedir(), '.cache');
  return path.join((process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME) ?? caches, 'enrollment-plan');
}

/** Programs may end at the same time: each writes a file of its own and puts it in place whole, instead of older ones. */
function keep(cache: string, kind: string, compiled: () => Uint8Array): void {
  const folder = path.dirname(cache);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) if (name.startsWith(kind)) rmSync(path.join(folder, name), { force: true });
  const own = `${cache}.${process.pid}`;
  writeFileSync(own, compiled(), { mode: 0o600 });
  renameSync(own, cache);
}

/** A cache that cannot be read or written is no cache; the program starts all the same. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Put in by the build, from package.json. */
declare const __VERSION__: string;
