import { editsOf } from '../../core/findings/edits';
import type { Finding } from '../../core/findings/finding';
import { fixAll } from '../../core/findings/fix-all';
import { type Analysis, analyze } from '../../core/index';
import { stablePathOf, stepsTo } from '../../core/language/steps';
import { formatOf } from '../../core/plan-files';
import type { Fix } from '../../core/syntax/problem';
import type { SyntaxTree } from '../../core/syntax/syntax-tree';
import type { Span } from '../../core/syntax/tree';
import { LineIndex } from '../../core/text/line-index';
import type { Configurations } from '../configurations';
import type { Decoded } from '../decode';
import { lineHashes } from './line-hash';
import type { Excerpt, FileReport, Range, Reported } from './report';

/** What is to be found out about each file. */
export interface Checking {
  /** The day for which plans are checked, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What the format shows of a finding besides the finding itself. */
  readonly shows: 'line' | 'edits' | 'nothing';
  readonly fix: 'no' | 'write' | 'dryRun';
}

/** A text that was checked, and perhaps fixed. */
export interface CheckedText {
  readonly report: FileReport;
  /** The text after its safe fixes; undefined where they were not asked for, or change nothing. */
  readonly fixed?: string;
}

/** Checks a text as the plan in the file of that name. */
export async function checkText(
  file: string,
  { text, encoding }: Decoded,
  { asOf, shows, fix }: Checking,
  configurations: Configurations,
): Promise<CheckedText> {
  const options = { format: formatOf(file), asOf, ...(await configurations.of(file)) };
  const check = (from: string): Analysis => analyze(from, options);
  const first = check(text);
  const analysis = fix === 'no' ? first : fixAll(first, check);
  const report = { file, encoding, ...reportOf(analysis, shows) };
  return analysis.text === text ? { report } : { report, fixed: analysis.text };
}

/** What was found, as plain data. A configuration has findings alone. */
export function reportOf(
  checked: { text: string; tree: SyntaxTree; findings: readonly Finding[] } & Partial<
    Pick<Analysis, 'accepted' | 'unknowns'>
  >,
  shows: Checking['shows'],
): Pick<FileReport, 'findings' | 'unknowns'> {
  const { text, tree, findings, accepted = [], unknowns = [] } = checked;
  const lines = new LineIndex(text);
  const rangeOf = ({ start, end }: Span): Range => ({ start: lines.positionAt(start), end: lines.positionAt(end) });
  const hashes = shows === 'edits' && findings.length + accepted.length > 0 ? lineHashes(text) : undefined;
  const edits = (fix: Fix) => editsOf(fix, tree, text)?.map((edit) => ({ range: rangeOf(edit), text: edit.text }));

  const report = (finding: Finding): Reported => {
    const { rule, severity, message, span, related = [], fixes = [] } = finding;
    const range = rangeOf(span);
    return {
      rule,
      severity,
      message,
      range,
      at: stablePathOf(stepsTo(tree.root, span.start)),
      related: related.map((other) => ({ message: other.message, range: rangeOf(other.span) })),
      fixes: fixes.map((fix) => (shows === 'edits' ? { title: fix.title, edits: edits(fix) } : { title: fix.title })),
      ...(shows === 'line' && { line: excerptAround(text, span.start, range.start.character) }),
      ...(hashes && { lineHash: hashes(range.start.line) }),
    };
  };
  const all = [
    ...findings.map((finding) => ({ at: finding.span.start, reported: report(finding) })),
    ...accepted.map(({ finding, by, reason }) => ({
      at: finding.span.start,
      reported: { ...report(finding), accepted: { by, reason } },
    })),
  ];
  return {
    findings: all.sort((a, b) => a.at - b.at).map(({ reported }) => reported),
    unknowns: unknowns.map(({ rule, at, fact }) => ({ rule, fact, range: rangeOf(at) })),
  };
}

/** How much of a line is shown before and behind where a finding starts, in characters: any line that people write is shown whole. */
const shown = { before: 200, behind: 300 } as const;

function excerptAround(text: string, offset: number, character: number): Excerpt {
  const from = Math.max(0, character - shown.before);
  const around = text.slice(offset - character + from, offset + shown.behind + 1);
  const line = /^\ufeff?([^\r\n]*)/.exec(around)?.[1] ?? '';
  const isCut = line.length > character - from + shown.behind;
  return { text: isCut ? line.slice(0, -1) : line, from, isCut };
}
