import type { Connection, Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { toDiagnostic } from './convert';
import type { PlanDocuments, PlanSnapshot } from './documents';
import { nextTurn } from './guard';

/** Answers a client that asks for the diagnostics of a document. */
export function pullDiagnostics(documents: PlanDocuments, params: DocumentDiagnosticParams): DocumentDiagnosticReport {
  const snapshot = documents.snapshot(params.textDocument.uri);
  if (!snapshot) return { kind: 'full', items: [] };
  const { resultId } = snapshot;
  if (resultId === params.previousResultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: diagnosticsOf(snapshot, documents) };
}

/** Sends diagnostics to a client that cannot ask for them. */
export function publishOnChange(connection: Connection, documents: PlanDocuments): void {
  const waiting = new Set<string>();
  documents.onDidChange(async (uri) => {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    // Changes that have arrived together are read together.
    await nextTurn();
    waiting.delete(uri);
    try {
      const snapshot = documents.snapshot(uri);
      if (snapshot)
        await connection.sendDiagnostics({
          uri,
          version: snapshot.version,
          diagnostics: diagnosticsOf(snapshot, documents),
        });
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  });
  documents.onDidClose((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
}

function diagnosticsOf({ document, analysis }: PlanSnapshot, { client }: PlanDocuments): Diagnostic[] {
  const { diagnostic, publishDiagnostics } = client.textDocument ?? {};
  const related =
    (diagnostic ?? publishDiagnostics)?.relatedInformation ?? publishDiagnostics?.relatedInformation ?? false;
  return analysis.findings.map((finding) => toDiagnostic(document, finding, related));
}
