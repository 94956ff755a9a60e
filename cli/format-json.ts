import { ruleInfo } from '../core/rules/index';
import { LineIndex } from '../core/text/lines';
import type { Checked } from './check';
import { summaryOf } from './summary';

/** One JSON document for other programs. Lines and characters count from zero, characters in UTF-16 units, as in LSP. */
export function formatJson(checked: readonly Checked[], explainUnknown: boolean): string {
  const findings = checked.flatMap((result) => {
    if ('unreadable' in result) return [];
    const lines = new LineIndex(result.text);
    return result.findings.map(({ rule, severity, message, span }) => ({
      file: result.file.replaceAll('\\', '/'),
      rule,
      severity,
      message,
      range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
      source: ruleInfo(rule).source ?? null,
    }));
  });
  const unknowns = explainUnknown ? { unknowns: checked.flatMap(unknownsOf) } : {};
  return `${JSON.stringify({ findings, ...unknowns, summary: summaryOf(checked) }, null, 2)}\n`;
}

function unknownsOf(result: Checked): unknown[] {
  if ('unreadable' in result) return [];
  const lines = new LineIndex(result.text);
  return result.unknowns.map(({ rule, at, fact }) => ({
    file: result.file.replaceAll('\\', '/'),
    rule,
    fact,
    range: { start: lines.positionAt(at.start), end: lines.positionAt(at.end) },
  }));
}
