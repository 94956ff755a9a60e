import { t } from '@vscode/l10n';
import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding, Severity } from '../core/findings/finding';
import { toDiagnostic } from './convert';
import type { Documents, Snapshot } from './documents';
import { logError, nextTurn } from './guard';
import { diagnosticSource } from './protocol';

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

/** Nobody reads more of them, and every one of them is sent, and drawn, with every keystroke. */
const mostShown = 1000;

function diagnosticsOf({ document, checked }: Snapshot, { client, ruleLink }: Documents): Diagnostic[] {
  const { diagnostic, publishDiagnostics } = client.textDocument ?? {};
  const related = diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation ?? false;
  const { findings } = checked;
  const shown = mostSevere(findings, mostShown).map((finding) => toDiagnostic(document, finding, related, ruleLink));
  const left = findings.length - shown.length;
  return left > 0 ? [leftOut(left), ...shown] : shown;
}

/** That many of the findings, errors before warnings before recommendations, in the order of the text. */
function mostSevere(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const ofSeverity = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const kept = new Set([...ofSeverity('error'), ...ofSeverity('warning'), ...ofSeverity('info')].slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

function leftOut(count: number): Diagnostic {
  const message = t(
    'There are {0} findings more than the {1} that are shown. Solve some of these, or run "enrollment-plan check", which lists all.',
    count,
    mostShown,
  );
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Warning, source: diagnosticSource, message };
}
