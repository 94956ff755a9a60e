import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Configuration, noConfiguration } from '../core/control/configuration';
import { type ReadConfiguration, readConfiguration } from '../core/control/read-configuration';
import { configurationNames } from '../core/plan-files';
import { decode, type Encoding } from './decode';

/** A configuration file, and what was read of it. */
export interface ConfigurationFile extends ReadConfiguration {
  readonly file: string;
  readonly encoding: Encoding;
}

/** The configuration of a plan, and the path that its overrides know the plan by. */
export interface PlanConfiguration {
  readonly configuration: Configuration;
  readonly path: string;
}

/** Finds the configuration of plans: the nearest one, upwards from the folder of the plan. Each file is read once. */
export class Configurations {
  private readonly folders = new Map<string, Promise<ConfigurationFile | undefined>>();
  /** By a folder as plans name it: to resolve the path of each of them takes longer than to find its configuration. */
  private readonly named = new Map<string, Promise<ConfigurationFile | undefined>>();

  /** The configurations found so far, each once. */
  async used(): Promise<ConfigurationFile[]> {
    const files = await Promise.all(this.folders.values());
    return [...new Set(files)].filter((file) => file !== undefined);
  }

  async of(plan: string): Promise<PlanConfiguration> {
    const folder = path.dirname(plan);
    const finding = this.named.get(folder) ?? this.in(path.resolve(folder));
    this.named.set(folder, finding);
    const found = await finding;
    if (!found) return { configuration: noConfiguration, path: path.basename(plan) };
    const relative = path.relative(path.dirname(found.file), path.resolve(plan));
    return { configuration: found.configuration, path: relative.replaceAll('\\', '/') };
  }

  private in(folder: string): Promise<ConfigurationFile | undefined> {
    let found = this.folders.get(folder);
    if (!found) {
      found = readIn(folder).then((file) => {
        const parent = path.dirname(folder);
        return file ?? (parent === folder ? undefined : this.in(parent));
      });
      this.folders.set(folder, found);
    }
    return found;
  }
}

async function readIn(folder: string): Promise<ConfigurationFile | undefined> {
  for (const name of configurationNames) {
    const file = path.join(folder, name);
    const bytes = await readFile(file).catch(() => undefined);
    const read = bytes && decode(bytes);
    if (read) return { file, encoding: read.encoding, ...readConfiguration(read.text) };
  }
  return undefined;
}
