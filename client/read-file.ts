import { Uri, workspace } from 'vscode';
import type { ReadFileParams } from '../server/protocol';

/** The text of a file of the workspace, wherever the workspace is; `null` where there is none that can be read. */
export async function readFile({ uri }: ReadFileParams): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true)));
  } catch {
    return null;
  }
}
