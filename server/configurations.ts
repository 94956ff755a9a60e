import { type Configuration, noConfiguration } from '../core/control/configuration';
import { readConfiguration } from '../core/control/read-configuration';
import { configurationNames } from '../core/plan-files';

/** Reads a file by its URI; undefined where there is none, or none that can be read. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** The configuration of a plan, and the path that its overrides know the plan by. */
export interface PlanConfiguration {
  readonly configuration: Configuration;
  readonly path: string;
}

/** Finds the configuration of plans: the nearest one, upwards from the folder of the plan. Each file is read once. */
export class Configurations {
  private folders = new Map<string, Promise<Found | undefined>>();

  constructor(private readonly readFile: ReadFile) {}

  /** Forgets what was read: a configuration has changed. */
  clear(): void {
    this.folders = new Map();
  }

  async of(plan: string): Promise<PlanConfiguration> {
    const folder = parentOf(plan);
    const found = folder === undefined ? undefined : await this.in(folder);
    if (!found) return { configuration: noConfiguration, path: '' };
    return { configuration: found.configuration, path: decoded(plan.slice(found.folder.length + 1)) };
  }

  private in(folder: string): Promise<Found | undefined> {
    let found = this.folders.get(folder);
    if (!found) {
      found = this.readIn(folder).then((own) => {
        const parent = parentOf(folder);
        return own ?? (parent === undefined ? undefined : this.in(parent));
      });
      this.folders.set(folder, found);
    }
    return found;
  }

  private async readIn(folder: string): Promise<Found | undefined> {
    for (const name of configurationNames) {
      const text = await this.readFile(`${folder}/${name}`);
      if (text !== undefined) return { folder, configuration: readConfiguration(text).configuration };
    }
    return undefined;
  }
}

interface Found {
  /** The URI of the folder, without a slash at its end. */
  readonly folder: string;
  readonly configuration: Configuration;
}

/** The folder that a hierarchical URI stands in; undefined at the top, and for documents that stand in no folder. */
export function parentOf(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/');
  return /^[\w+.-]+:\/\/[^/]*\/./.test(uri) && slash > uri.indexOf('://') + 2 ? uri.slice(0, slash) : undefined;
}

/** A path as overrides name it. A client may send a URI that is not encoded right; its path then stands as it is. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
