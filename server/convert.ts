import {
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type MarkupContent,
  MarkupKind,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding, Severity } from '../core/findings/finding';
import { ruleInfo } from '../core/rules/index';
import type { Span } from '../core/syntax/tree';
import type { Edit } from '../core/text/edit';
import { plainText } from '../core/text/markdown';
import type { OpenDocument } from './open-document';
import { diagnosticSource } from './protocol';

/** The one place where a span of UTF-16 offsets becomes a range of lines and characters. */
export function toRange(document: OpenDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The span of UTF-16 offsets that a range covers. */
export function toSpan(document: OpenDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

export function toTextEdit(document: OpenDocument, edit: Edit): TextEdit {
  return { range: toRange(document, edit), newText: edit.text };
}

/** The edits of one document, for the version of it that they were made for, where the client can say so. */
export function toWorkspaceEdit(
  client: ClientCapabilities,
  { document, version }: { readonly document: OpenDocument; readonly version: number },
  edits: readonly Edit[],
): WorkspaceEdit {
  const textEdits = edits.map((edit) => toTextEdit(document, edit));
  if (!client.workspace?.workspaceEdit?.documentChanges) return { changes: { [document.uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version }, edits: textEdits }] };
}

/** Markdown as it is, or without its marks for a client that shows none. */
export function toMarkup(markdown: string, { textDocument }: ClientCapabilities): MarkupContent {
  return textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}

const severities: { readonly [severity in Severity]: DiagnosticSeverity } = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Where the page about a rule is: the client's own, or Microsoft's, which rules about the language have none of. */
export const ruleAddress = (rule: string, ruleLink: string | undefined): string | undefined =>
  ruleLink ? ruleLink.replace('{rule}', rule) : ruleInfo(rule).source?.url;

/**
 * @param related whether the client shows related information
 * @param ruleLink where the page about a rule is, with `{rule}` in place of its id; Microsoft's page where there is none
 */
export function toDiagnostic(
  document: OpenDocument,
  finding: Finding,
  related: boolean,
  ruleLink?: string,
): Diagnostic {
  const href = ruleAddress(finding.rule, ruleLink);
  const location = (span: Span): Location => ({ uri: document.uri, range: toRange(document, span) });
  return {
    range: toRange(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(href && { codeDescription: { href } }),
    source: diagnosticSource,
    message: finding.message,
    ...(related &&
      finding.related && {
        relatedInformation: finding.related.map(({ span, message }) => ({ location: location(span), message })),
      }),
  };
}
