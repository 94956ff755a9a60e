import type { Finding, Severity } from '../core/findings/finding';
import { ruleInfo } from '../core/rules/index';
import { harmless } from '../core/text/harmless';
import { LineIndex, lineEnd, lineStart } from '../core/text/lines';
import type { Checked, CheckedFile } from './check';
import { type Paint, painter, type Style } from './paint';
import { summaryOf } from './summary';

/** For people: each finding with its line, its source and its first fix, then a count. Colours only where they show. */
export function formatText(checked: readonly Checked[], explainUnknown: boolean): string {
  const paint = painter();
  const read = checked.filter((result) => 'findings' in result);
  const parts = read.flatMap(({ file, text, findings }) => framed(file, text, findings, paint));
  const unknown = explainUnknown ? read.flatMap((result) => unknowns(result, paint)) : [];
  const { files, errors, warnings, infos, unknowns: unjudged } = summaryOf(checked);
  const counts = [
    count(errors, 'error'),
    count(warnings, 'warning'),
    ...(infos > 0 ? [count(infos, 'recommendation')] : []),
  ];
  const summary = errors + warnings + infos === 0 ? paint('green', 'No findings') : paint('bold', counts.join(', '));
  const hint = explainUnknown ? '' : ' (--explain-unknown lists them)';
  const rest = unjudged > 0 ? ` ${count(unjudged, 'check')} could not be made, for lack of a fact${hint}.` : '';
  const list = unknown.length > 0 ? `${unknown.join('\n')}\n\n` : '';
  return `${parts.map((part) => `${part}\n\n`).join('')}${list}${summary} in ${count(files, 'file')}.${rest}\n`;
}

function unknowns({ file, text, unknowns: found }: CheckedFile, paint: Paint): string[] {
  const lines = new LineIndex(text);
  return found.map(({ rule, at, fact }) => {
    const place = paint('bold', `${file}:${position(lines, at.start)}`);
    return `${place} ${paint('cyan', 'unknown')} "${fact}" is not said. ${paint('dim', `[${rule}]`)}`;
  });
}

const styles: { readonly [severity in Severity]: Style } = { error: 'red', warning: 'yellow', info: 'cyan' };

function framed(file: string, text: string, findings: readonly Finding[], paint: Paint): string[] {
  const lines = new LineIndex(text);
  return findings.map(({ rule, severity, message, span, fixes, related }) => {
    const { line, character } = lines.positionAt(span.start);
    const number = String(line + 1);
    const gutter = ' '.repeat(number.length);
    const source = harmless(text.slice(lineStart(text, span.start), lineEnd(text, span.start)));
    const length = Math.max(1, Math.min(span.end, lineEnd(text, span.start)) - span.start);
    // What stands before the mark is repeated as blanks; a tab stays a tab, so that the mark stays below its word.
    const indent = source.slice(0, character).replace(/[^\t]/g, ' ');
    const notes = [
      ...(related ?? []).map((other) => `${position(lines, other.span.start)} ${harmless(other.message)}`),
      ...(fixes?.[0] ? [`fix: ${harmless(fixes[0].title)}`] : []),
      ...citation(rule),
    ];
    return [
      `${paint('bold', `${file}:${line + 1}:${character + 1}`)} ${paint(styles[severity], severity)} ${harmless(message)} ${paint('dim', `[${rule}]`)}`,
      `${paint('dim', `${number} |`)} ${source}`,
      `${paint('dim', `${gutter} |`)} ${indent}${paint(styles[severity], '^'.repeat(length))}`,
      ...notes.map((note) => paint('dim', `${gutter} = ${note}`)),
    ].join('\n');
  });
}

function citation(rule: string): string[] {
  const { source, errorCode } = ruleInfo(rule);
  const said = source ? [`source: ${source.title}${source.section ? `, ${source.section}` : ''}: ${source.url}`] : [];
  return errorCode ? [...said, `Windows shows: ${errorCode}`] : said;
}

function position(lines: LineIndex, offset: number): string {
  const { line, character } = lines.positionAt(offset);
  return `${line + 1}:${character + 1}`;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
