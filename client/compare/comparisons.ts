import { Disposable, l10n, Uri, workspace } from 'vscode';
import { type CompareBase, type CompareParams, compareRequest } from '../../server/protocol';
import type { Server } from '../on-demand';
import { type Comparison, comparisonAt, comparisonScheme } from './comparison';
import { repositoryOf, whenMoved } from './git';
import { readBase } from './read-base';

/** Who types is not followed letter by letter, in milliseconds. */
const pause = 200;

/** A comparison that is open. */
interface Open extends Disposable {
  readonly comparison: Comparison;
  /** What it is compared with, as long as that is a revision, and the same one: Git is not asked at every letter. */
  base: Promise<CompareBase> | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Writes comparisons, and writes them anew when the plan, the file that it is compared with, or the repository changes. */
export class Comparisons implements Disposable {
  private readonly open = new Map<string, Open>();
  private readonly subscriptions = Disposable.from(
    workspace.onDidChangeTextDocument(({ document: { uri } }) => this.refresh(uri.toString())),
    workspace.onDidCloseTextDocument(({ uri }) => uri.scheme === comparisonScheme && this.close(uri.toString())),
  );

  constructor(
    private readonly server: Server,
    private readonly changed: (uri: Uri) => void,
  ) {}

  /** What a comparison says, as Markdown. */
  async text(uri: Uri): Promise<string> {
    const comparison = comparisonAt(uri);
    if (!comparison) return l10n.t('This is no comparison.');
    const open = this.open.get(uri.toString()) ?? this.follow(uri, comparison);
    try {
      if ('file' in comparison.base) return await this.write(comparison, await readBase(comparison));
      open.base ??= readBase(comparison);
      return await this.write(comparison, await open.base);
    } catch (error) {
      this.server.log().error(error instanceof Error ? error : String(error));
      return l10n.t('The plan cannot be compared. The output of Enrollment Plan says why.');
    }
  }

  dispose(): void {
    for (const key of this.open.keys()) this.close(key);
    this.subscriptions.dispose();
  }

  private async write({ plan }: Comparison, base: CompareBase): Promise<string> {
    const uri = Uri.parse(plan, true);
    // The server knows open documents alone, and VS Code closes those that no editor shows.
    await workspace.openTextDocument(uri);
    const client = await this.server.running();
    if (!client) return l10n.t('The language server of Enrollment Plan cannot be started.');
    const { asUri } = client.code2ProtocolConverter;
    const params: CompareParams = {
      uri: asUri(uri),
      name: workspace.asRelativePath(uri),
      base: 'uri' in base ? { ...base, uri: asUri(Uri.parse(base.uri, true)) } : base,
    };
    const text = await client.sendRequest<string | null>(compareRequest, params);
    return text ?? l10n.t('This file is no enrollment plan.');
  }

  private follow(uri: Uri, comparison: Comparison): Open {
    const key = uri.toString();
    const subscriptions: Disposable[] = [];
    let isClosed = false;
    const open: Open = {
      comparison,
      base: undefined,
      timer: undefined,
      dispose: () => {
        isClosed = true;
        clearTimeout(open.timer);
        Disposable.from(...subscriptions).dispose();
      },
    };
    this.open.set(key, open);
    const { base, plan } = comparison;
    if ('revision' in base)
      void repositoryOf(Uri.parse(plan, true)).then((found) => {
        if (!('repository' in found) || isClosed) return;
        const moved = (): void => {
          open.base = undefined;
          this.soon(key, open);
        };
        subscriptions.push(whenMoved(found.repository, base.revision, moved));
      });
    return open;
  }

  private refresh(changed: string): void {
    for (const [key, open] of this.open) {
      const { plan, base } = open.comparison;
      if (plan === changed || ('file' in base && base.file === changed)) this.soon(key, open);
    }
  }

  private soon(key: string, open: Open): void {
    clearTimeout(open.timer);
    open.timer = setTimeout(() => this.changed(Uri.parse(key, true)), pause);
  }

  private close(key: string): void {
    this.open.get(key)?.dispose();
    this.open.delete(key);
  }
}

/**
 * Makes what writes the comparisons of a session.
 *
 * @param changed is told of a comparison that is no longer what was written
 */
export const createComparisons = (server: Server, changed: (uri: Uri) => void): Comparisons =>
  new Comparisons(server, changed);
