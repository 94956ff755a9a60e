import path from 'node:path';
import { type Configuration, noConfiguration } from '../../core/control/configuration';
import { readConfiguration } from '../../core/control/read-configuration';
import type { PlanText } from '../../core/diff/comparison';
import { configurationNames, isPlanFile } from '../../core/plan-files';
import { isSkipped } from '../check/find-files';
import { decode } from '../decode';
import { UsageError } from '../usage-error';
import type { Git, GitFile } from './git';
import { type PlansOfSide, planText } from './sides';

/** The plans of a revision, each with the configuration of the same revision. */
export async function plansOfRevision(
  git: Git,
  { label, commit }: { readonly label: string; readonly commit: string },
  scopes: readonly string[],
  asOf: string,
): Promise<PlansOfSide> {
  const files = new Map((await git.files(commit)).map((file) => [file.path, file]));
  const wanted = [...files.keys()].filter((name) => isWanted(name, scopes));
  const configurations = wanted.flatMap((name) => configurationFor(name, files) ?? []);
  // Links are read first: what they hold is the path of what they stand for.
  const linked = await git.contents([...files.values()].flatMap(({ isLink, object }) => (isLink ? [object] : [])));
  const targets = new Map(wanted.map((name) => [name, targetOf(name, files, linked)]));
  const objects = new Set([...targets.values(), ...configurations].flatMap((file) => (file ? [file.object] : [])));
  const contents = await git.contents([...objects]);
  const read = new Map<string, Configuration>();
  const configurationOf = ({ object }: GitFile): Configuration => {
    const text = decode(contents.get(object) ?? new Uint8Array())?.text;
    const known = read.get(object) ?? readConfiguration(text ?? '').configuration;
    read.set(object, known);
    return known;
  };
  const plans = wanted.map((name): PlanText => {
    const target = targets.get(name);
    if (!target) return { name, unreadable: 'The file is a link to something that the revision does not have.' };
    const configuration = configurationFor(name, files);
    const checkedAs = configuration
      ? {
          configuration: configurationOf(configuration),
          path: path.posix.relative(path.posix.dirname(configuration.path), name),
        }
      : { configuration: noConfiguration, path: path.posix.basename(name) };
    return planText(name, contents.get(target.object), asOf, checkedAs);
  });
  return { label, plans };
}

/** Plans are known by their names; a file that is named itself is one, whatever its name is. */
function isWanted(name: string, scopes: readonly string[]): boolean {
  if (scopes.includes(name)) return true;
  const isInside = scopes.length === 0 || scopes.some((scope) => scope === '' || name.startsWith(`${scope}/`));
  return isInside && isPlanFile(name) && !name.split('/').some(isSkipped);
}

/** The nearest configuration, upwards from the folder of the plan to the root of the repository. */
function configurationFor(name: string, files: ReadonlyMap<string, GitFile>): GitFile | undefined {
  for (let folder = path.posix.dirname(name); ; folder = path.posix.dirname(folder)) {
    for (const candidate of configurationNames) {
      const file = files.get(path.posix.join(folder, candidate));
      if (file) return file;
    }
    if (folder === '.') return undefined;
  }
}

/** What a link stands for, as far as it stays in the repository; any other file stands for itself. */
function targetOf(
  name: string,
  files: ReadonlyMap<string, GitFile>,
  linked: ReadonlyMap<string, Buffer>,
): GitFile | undefined {
  const seen = new Set<string>();
  let file = files.get(name);
  while (file?.isLink && !seen.has(file.path)) {
    seen.add(file.path);
    const target = linked.get(file.object)?.toString('utf8') ?? '';
    file = files.get(path.posix.join(path.posix.dirname(file.path), target));
  }
  return file?.isLink ? undefined : file;
}

/**
 * Paths of the command line as paths from the root of the repository.
 *
 * @throws UsageError where one lies outside
 */
export async function scopesIn(git: Git, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const [prefix, root] = [await git.prefix(), await git.root()];
  return paths.map((given) => {
    const slashed = given.replaceAll(path.sep, '/');
    const relative = path.isAbsolute(given)
      ? path.relative(root, given).replaceAll(path.sep, '/')
      : path.posix.join(prefix, slashed);
    const scope = path.posix.normalize(relative).replace(/\/$/, '');
    if (scope === '..' || scope.startsWith('../') || path.isAbsolute(scope))
      throw new UsageError(`"${given}" lies outside of the repository.`);
    return scope === '.' ? '' : scope;
  });
}
