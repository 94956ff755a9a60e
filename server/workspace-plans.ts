import { decoded, type ReadFile } from './configurations';

/** Finds the plans of the workspace: their URIs. */
export type FindPlans = () => Promise<readonly string[]>;

/** Finds the plans in some folders, all of them given by their URIs. */
export type FindPlansIn = (folders: readonly string[]) => Promise<readonly string[]>;

/** A plan of the workspace, as it was saved. It is the same object for as long as it is kept. */
export interface SavedPlan {
  readonly uri: string;
  readonly text: string;
}

/** In UTF-16 units. No plan is longer, and reading one that is would keep everybody waiting. */
const longestText = 5_000_000;

/**
 * The plans of the workspace. They are found and read when somebody first asks, and kept for as long as the client tells of
 * changed files; for a client that does not, they are read anew each time.
 */
export class WorkspacePlans {
  /** Whether the client tells when a plan is made, changed or removed. */
  isWatched = false;
  private found: Promise<readonly string[]> | undefined;
  private readonly plans = new Map<string, Promise<SavedPlan | undefined>>();

  constructor(
    private readonly find: FindPlans,
    private readonly readFile: ReadFile,
  ) {}

  /** Forgets which plans there are. */
  clear(): void {
    this.found = undefined;
    this.plans.clear();
  }

  /** Forgets what one plan says. */
  forget(uri: string): void {
    this.plans.delete(fileKey(uri));
  }

  /** The plans that can be read, without those that are open: the editor knows more of them than the disk does. */
  async *saved(open: readonly string[]): AsyncGenerator<SavedPlan> {
    if (!this.isWatched) this.clear();
    this.found ??= this.find();
    const opened = new Set(open.map(fileKey));
    for (const uri of await this.found) {
      const plan = opened.has(fileKey(uri)) ? undefined : await this.read(uri);
      if (plan) yield plan;
    }
  }

  private read(uri: string): Promise<SavedPlan | undefined> {
    const key = fileKey(uri);
    let plan = this.plans.get(key);
    if (!plan) {
      plan = this.readFile(uri).then((text) =>
        text === undefined || text.length > longestText ? undefined : { uri, text },
      );
      this.plans.set(key, plan);
    }
    return plan;
  }
}

/** Editors and Node encode one URI in different ways, and name a drive in either case. */
function fileKey(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[a-z]:/i, (start) => start.toLowerCase());
}
