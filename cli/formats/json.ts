import { ruleOf } from '../check/report';
import type { Summary } from '../check/summary';
import { type FormatOptions, type Formatter, openFindings, withSlashes } from './format';
import { listOf } from './json-list';

/** One JSON document for other programs. Lines and characters count from zero, characters in UTF-16 units, as in LSP. */
export function formatJson({ explainUnknown }: FormatOptions): Formatter {
  const findings = listOf('  "findings": [', '  ');
  const unknowns: object[] = [];
  const encodings: object[] = [];
  return {
    start: '{\n',
    file(report) {
      const file = withSlashes(report.file);
      if (explainUnknown) unknowns.push(...report.unknowns.map((unknown) => ({ file, ...unknown })));
      if (report.encoding !== 'UTF-8') encodings.push({ file, encoding: report.encoding });
      return findings.add(
        openFindings(report).map(({ rule, severity, message, at, range }) => ({
          file,
          rule,
          severity,
          message,
          at,
          range,
          source: ruleOf(rule).source ?? null,
        })),
      );
    },
    end(summary: Summary) {
      const rest = { ...(explainUnknown && { unknowns }), encodings, summary };
      return `${findings.end()},\n${JSON.stringify(rest, null, 2).slice(2)}\n`;
    },
  };
}
