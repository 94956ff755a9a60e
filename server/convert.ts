import {
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type MarkupContent,
  MarkupKind,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../core/findings/finding';
import { ruleInfo } from '../core/rules/index';
import type { Span } from '../core/syntax/tree';
import type { Edit } from '../core/text/edit';
import { plainText } from '../core/text/markdown';
import { diagnosticSource } from './protocol';

/** The one place where a span of UTF-16 offsets becomes a range of lines and characters. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function toTextEdit(document: TextDocument, edit: Edit): TextEdit {
  return { range: toRange(document, edit), newText: edit.text };
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

/**
 * @param related whether the client shows related information
 * @param ruleLink where the page about a rule is, with `{rule}` in place of its id; Microsoft's page where there is none
 */
export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  related: boolean,
  ruleLink?: string,
): Diagnostic {
  const href = ruleLink ? ruleLink.replace('{rule}', finding.rule) : ruleInfo(finding.rule).source?.url;
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
