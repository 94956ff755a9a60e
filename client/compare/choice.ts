import { type QuickPickItem, QuickPickItemKind } from 'vscode';
import type { Base } from './comparison';

/** Something to compare with. What is chosen may ask further, and be given up. */
export interface Choice extends QuickPickItem {
  readonly choose?: () => Promise<Base | undefined>;
}

/** A line above choices. */
export const heading = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });
