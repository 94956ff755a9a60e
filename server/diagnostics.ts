import type { Connection, Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { toDiagnostic } from './convert';
import type { Documents, Snapshot } from './documents';
import { logError, nextTurn } from './guard';

/** Answers a client that asks for the diagnostics of a document. */
export async function pullDiagnostics(
  documents: Documents,
  params: DocumentDiagnosticParams,
): Promise<DocumentDiagnosticReport> {
  const snapshot = await documents.snapshot(params.textDocument.uri);
  if (!snapshot) return { kind: 'full', items: [] };
  const { resultId } = snapshot;
  if (resultId === params.previousResultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: diagnosticsOf(snapshot, documents) };
}

/** Sends the diagnostics of a document to a client that cannot ask for them. */
export async function publish(connection: Connection, documents: Documents, uri: string): Promise<void> {
  try {
    const snapshot = await documents.snapshot(uri);
    if (!snapshot) return;
    const { version } = snapshot;
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(snapshot, documents) });
  } catch (error) {
    logError(connection, error);
  }
}

/** Publishes the diagnostics of every document as it changes. */
export function publishOnChange(connection: Connection, documents: Documents): void {
  const waiting = new Set<string>();
  documents.onDidChange(async (uri) => {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    // Changes that have arrived together are read together.
    await nextTurn();
    waiting.delete(uri);
    await publish(connection, documents, uri);
  });
  documents.onDidClose((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
}

function diagnosticsOf({ document, checked }: Snapshot, { client, ruleLink }: Documents): Diagnostic[] {
  const { diagnostic, publishDiagnostics } = client.textDocument ?? {};
  const related = diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation ?? false;
  return checked.findings.map((finding) => toDiagnostic(document, finding, related, ruleLink));
}
