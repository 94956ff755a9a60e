import { type ClientCapabilities, type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyze } from '../core/index';
import { formatOf, isPlanFile } from '../core/plan-files';
import { today } from '../core/text/dates';
import { languageId } from './protocol';

/** A document as it was when it was analyzed. */
export interface PlanSnapshot {
  readonly document: TextDocument;
  readonly version: number;
  readonly analysis: Analysis;
  /** Names this analysis among all of the session: a document closed and opened again starts its versions anew. */
  readonly resultId: string;
  /** Reads and checks another text in the format of this document. */
  readonly analyze: (text: string) => Analysis;
}

/** The open documents that are plans, and what is known about each. */
export class PlanDocuments {
  jsonSyntaxReportedElsewhere = false;
  client: ClientCapabilities = {};
  private readonly documents = new TextDocuments(TextDocument);
  private readonly snapshots = new Map<string, PlanSnapshot>();
  private analyses = 0;

  /** Follows the client's documents. */
  listen(connection: Connection): void {
    this.documents.onDidClose(({ document }) => this.snapshots.delete(document.uri));
    this.documents.listen(connection);
  }

  onDidChange(listener: (uri: string) => void): void {
    this.documents.onDidChangeContent(({ document }) => listener(document.uri));
  }

  onDidClose(listener: (uri: string) => void): void {
    this.documents.onDidClose(({ document }) => listener(document.uri));
  }

  /** What is known about an open plan as it is now, or undefined where `uri` is not open or not a plan. */
  snapshot(uri: string): PlanSnapshot | undefined {
    const document = this.documents.get(uri);
    if (!document || !(document.languageId === languageId || isPlanFile(decodeURIComponent(uri)))) return undefined;
    const known = this.snapshots.get(uri);
    // The library changes a document in place: the version tells whether it is still the one that was read.
    if (known?.document === document && known.version === document.version) return known;
    const options = {
      format: formatOf(uri),
      asOf: today(),
      jsonSyntaxReportedElsewhere: this.jsonSyntaxReportedElsewhere,
    };
    const read = (text: string): Analysis => analyze(text, options);
    const snapshot = {
      document,
      version: document.version,
      analysis: read(document.getText()),
      resultId: String(++this.analyses),
      analyze: read,
    };
    this.snapshots.set(uri, snapshot);
    return snapshot;
  }
}
