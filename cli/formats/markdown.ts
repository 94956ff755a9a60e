import { escapeMarkdown } from '../../core/text/escape-markdown';
import { ruleOf } from '../check/report';
import { inWords } from '../check/summary';
import { type FormatOptions, type Formatter, openFindings, withSlashes } from './format';

const words = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/** A page for a job summary or a comment: what was found in each file, as a table. */
export function formatMarkdown({ explainUnknown }: FormatOptions): Formatter {
  const unknowns: string[] = [];
  const notes: string[] = [];
  return {
    start: '## Enrollment Plan\n\n',
    file(report) {
      const file = escapeMarkdown(withSlashes(report.file));
      if (report.encoding !== 'UTF-8') notes.push(`- ${file} is ${report.encoding}.`);
      if (explainUnknown) {
        for (const { rule, fact, range } of report.unknowns)
          unknowns.push(`- ${file}, line ${range.start.line + 1}: "${escapeMarkdown(fact)}" is not said (${rule})`);
      }
      const findings = openFindings(report);
      if (findings.length === 0) return '';
      const rows = findings.map(({ rule, severity, message, range, fixes }) => {
        const { source } = ruleOf(rule);
        const fix = fixes[0] ? ` *Fix: ${escapeMarkdown(fixes[0].title)}.*` : '';
        const said = source ? ` ([Microsoft](${source.url}))` : '';
        return `| ${range.start.line + 1} | ${words[severity]} | ${escapeMarkdown(message)}${fix}${said} | ${rule} |\n`;
      });
      return `### ${file}\n\n| line | | finding | rule |\n| --- | --- | --- | --- |\n${rows.join('')}\n`;
    },
    end(summary) {
      const { found, rest } = inWords(summary, explainUnknown);
      const list = unknowns.length > 0 ? `### What could not be judged\n\n${unknowns.join('\n')}\n\n` : '';
      const more = notes.length > 0 ? `${notes.join('\n')}\n\n` : '';
      return `${list}${more}**${found}**${rest}\n`;
    },
  };
}
