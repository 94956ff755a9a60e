import { harmless } from '../../core/text/harmless';
import { type FileReport, type Position, type Reported, ruleOf } from '../check/report';
import { inWords, type Summary } from '../check/summary';
import type { Terminal } from '../terminal';
import { type FormatOptions, type Formatter, openFindings } from './format';

const styles = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** For people: each finding with its line, its source and its first fix, then a count. */
export function formatText({ explainUnknown, terminal }: FormatOptions): Formatter {
  const { paint, unicode } = terminal;
  const unknowns: string[] = [];
  const notes: string[] = [];
  return {
    start: '',
    file(report) {
      const { file, encoding } = report;
      if (explainUnknown) unknowns.push(...unknownsOf(report, terminal));
      if (encoding !== 'UTF-8') notes.push(`${harmless(file)} is ${encoding}.\n`);
      return openFindings(report)
        .map((finding) => `${framed(file, finding, terminal)}\n\n`)
        .join('');
    },
    end(summary: Summary) {
      const { found, rest } = inWords(summary, explainUnknown);
      const isClean = found === 'No findings';
      const sign = unicode ? (isClean ? '✓ ' : '✗ ') : '';
      const list = unknowns.length > 0 ? `${unknowns.join('\n')}\n\n` : '';
      return `${list}${notes.join('')}${paint(isClean ? 'green' : 'bold', `${sign}${found}`)}${rest}\n`;
    },
  };
}

function framed(file: string, finding: Reported, { paint, unicode }: Terminal): string {
  const { rule, severity, message, range, related, fixes, line } = finding;
  const { start, end } = range;
  const number = String(start.line + 1);
  const gutter = ' '.repeat(number.length);
  const bar = unicode ? '│' : '|';
  const ellipsis = unicode ? '…' : '...';
  const head = line && line.from > 0 ? ellipsis : '';
  const source = `${head}${harmless(line?.text ?? '')}${line?.isCut ? ellipsis : ''}`;
  const before = head.length + start.character - (line?.from ?? 0);
  const room = source.length - before;
  const length = Math.max(1, end.line === start.line ? Math.min(end.character - start.character, room) : room);
  // What stands before the mark is repeated as blanks; a tab stays a tab, so that the mark stays below its word.
  const indent = source.slice(0, before).replace(/[^\t]/g, ' ');
  const notes = [
    ...related.map((other) => `${place(other.range.start)} ${harmless(other.message)}`),
    ...(fixes[0] ? [`fix: ${harmless(fixes[0].title)}`] : []),
    ...citation(rule),
  ];
  const frame = [
    `${paint('dim', `${number} ${bar}`)} ${source}`,
    `${paint('dim', `${gutter} ${bar}`)} ${indent}${paint(styles[severity], '^'.repeat(length))}`,
  ];
  return [
    `${paint('bold', `${harmless(file)}:${place(start)}`)} ${paint(styles[severity], severity)} ${harmless(message)} ${paint('dim', `[${rule}]`)}`,
    ...(source === '' && start.character === 0 ? [] : frame),
    ...notes.map((note) => paint('dim', `${gutter} = ${note}`)),
  ].join('\n');
}

function unknownsOf({ file, unknowns }: FileReport, { paint }: Terminal): string[] {
  return unknowns.map(
    ({ rule, fact, range }) =>
      `${paint('bold', `${harmless(file)}:${place(range.start)}`)} ${paint('cyan', 'unknown')} "${fact}" is not said. ${paint('dim', `[${rule}]`)}`,
  );
}

function citation(rule: string): string[] {
  const { source, errorCode } = ruleOf(rule);
  const said = source ? [`source: ${source.title}${source.section ? `, ${source.section}` : ''}: ${source.url}`] : [];
  return errorCode ? [...said, `Windows shows: ${errorCode}`] : said;
}

const place = ({ line, character }: Position): string => `${line + 1}:${character + 1}`;
