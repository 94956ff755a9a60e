import { inWords } from '../check/summary';
import { type FormatOptions, type Formatter, messageWithRule, openFindings, withSlashes } from './format';

/** Commands of Azure Pipelines, which list each finding as an issue of the build. */
export function formatAzure({ explainUnknown }: FormatOptions): Formatter {
  return {
    start: '',
    file(report) {
      const lines = openFindings(report).map((finding) => {
        const { line, character } = finding.range.start;
        const file = withSlashes(report.file);
        // Azure Pipelines knows no recommendations; one must not look like a warning that somebody has to solve.
        if (finding.severity === 'info')
          return `${plain(`${file}:${line + 1}:${character + 1}: recommendation: ${messageWithRule(finding)}`)}\n`;
        const properties = [
          `type=${finding.severity}`,
          `sourcepath=${escaped(file)}`,
          `linenumber=${line + 1}`,
          `columnnumber=${character + 1}`,
          `code=${finding.rule}`,
        ];
        return `##vso[task.logissue ${properties.join(';')}]${data(messageWithRule(finding))}\n`;
      });
      if (report.encoding !== 'UTF-8') lines.push(`${plain(`${withSlashes(report.file)} is ${report.encoding}.`)}\n`);
      return lines.join('');
    },
    end(summary) {
      const { found, rest } = inWords(summary, explainUnknown);
      return `${found}${rest}\n`;
    },
  };
}

const data = (text: string): string => text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escaped = (text: string): string => data(text).replaceAll(']', '%5D').replaceAll(';', '%3B');

/** A line that is no command, whatever a plan says: commands are looked for anywhere in a line. */
const plain = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ').replaceAll('##', '# #');
