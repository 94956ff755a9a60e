import { inWords } from '../check/summary';
import { type FormatOptions, type Formatter, messageWithRule, openFindings, withSlashes } from './format';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Commands of GitHub Actions, which show each finding in the changed files of a pull request. */
export function formatGithub({ explainUnknown }: FormatOptions): Formatter {
  return {
    start: '',
    file(report) {
      const file = withSlashes(report.file);
      const lines = openFindings(report).map((finding) => {
        const { start, end } = finding.range;
        const where = {
          file,
          line: start.line + 1,
          endLine: end.line + 1,
          // GitHub takes columns only where they are of one line.
          ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
          title: finding.rule,
        };
        const properties = Object.entries(where).map(([name, value]) => `${name}=${property(String(value))}`);
        return `::${commands[finding.severity]} ${properties.join(',')}::${data(messageWithRule(finding))}\n`;
      });
      if (report.encoding !== 'UTF-8')
        lines.push(`::notice file=${property(file)}::${data(`The file is ${report.encoding}.`)}\n`);
      return lines.join('');
    },
    end(summary) {
      const { found, rest } = inWords(summary, explainUnknown);
      return `${found}${rest}\n`;
    },
  };
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
