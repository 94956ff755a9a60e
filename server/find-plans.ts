import type { Connection, InitializeParams } from 'vscode-languageserver';
import { logError } from './guard';
import { findPlansRequest, type InitializationOptions } from './protocol';
import type { FindPlans, FindPlansIn } from './workspace-plans';

/**
 * How the plans of a client's workspace are found. A client that can do it itself is asked, because it knows more than there is
 * on the disk: settings that leave files out, and folders that are on no disk at all.
 *
 * @param findIn finds plans in folders without help
 */
export function findPlansOf(connection: Connection, client: InitializeParams, findIn: FindPlansIn): FindPlans {
  const { findsPlans } = (client.initializationOptions ?? {}) as InitializationOptions;
  const find = findsPlans
    ? () => connection.sendRequest<string[]>(findPlansRequest)
    : async () => findIn(await foldersOf(connection, client));
  return () =>
    find().catch((error) => {
      logError(connection, error);
      return [];
    });
}

async function foldersOf(
  connection: Connection,
  { capabilities, workspaceFolders, rootUri }: InitializeParams,
): Promise<readonly string[]> {
  const now = capabilities.workspace?.workspaceFolders ? await connection.workspace.getWorkspaceFolders() : undefined;
  const folders = now ?? workspaceFolders;
  return folders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}
