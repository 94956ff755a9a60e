import type { Severity } from '../../core/findings/finding';
import { ruleInfo } from '../../core/rules/index';
import type { RuleInfo } from '../../core/rules/rule';
import type { Encoding } from '../decode';

/** Zero-based, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A finding as plain data: it crosses from thread to thread, and nothing of its plan stays in memory with it. */
export interface Reported {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** The path of ids that leads to it, such as `populations.kiosks.enrollment.method`: it stays when lines move. */
  readonly at: string;
  readonly related: readonly { readonly message: string; readonly range: Range }[];
  readonly fixes: readonly ReportedFix[];
  /** The line it starts in, for formats that show it. */
  readonly line?: Excerpt;
  /** What GitHub recognizes the line by, for formats that say it. */
  readonly lineHash?: string;
  /** Who accepted it, and why. */
  readonly accepted?: { readonly by: 'comment' | 'exception' | 'baseline'; readonly reason: string };
}

/** A line, or what of a long one stands around a finding. */
export interface Excerpt {
  readonly text: string;
  /** The character of the line that it starts with. */
  readonly from: number;
  /** Whether the line goes on. */
  readonly isCut: boolean;
}

/** A fix, with its edits for formats that have them. */
export interface ReportedFix {
  readonly title: string;
  readonly edits?: readonly { readonly range: Range; readonly text: string }[];
}

/** A place where a rule could not tell, for lack of a fact. */
export interface ReportedUnknown {
  readonly rule: string;
  readonly fact: string;
  readonly range: Range;
}

/** What came of one file. */
export interface FileReport {
  /** Its path as it was named or found, with the separators of this system. */
  readonly file: string;
  readonly encoding: Encoding;
  /** Whether it could not be read: it has one finding then, which says why. */
  readonly unreadable?: true;
  /** In the order of the text; the accepted ones among them. */
  readonly findings: readonly Reported[];
  readonly unknowns: readonly ReportedUnknown[];
  /** What fixing has changed or would change, as a unified diff where it is a dry run. */
  readonly fixed?: { readonly diff: string };
}

/** A file that cannot be read, or cannot be written by `--fix`. Of the command line alone: an editor has the text. */
export const inaccessibleFile: RuleInfo = {
  id: 'inaccessible-file',
  summary: 'A file cannot be read or written.',
  why: 'What it says is not checked, so nothing is known about the plan in it.',
  severity: 'error',
  basis: 'language',
  examples: [],
};

/** The rule of a finding of the command line. */
export const ruleOf = (id: string): RuleInfo => (id === inaccessibleFile.id ? inaccessibleFile : ruleInfo(id));

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The report of a file without a text. */
export function unreadableFile(file: string, why: string): FileReport {
  return {
    file,
    encoding: 'UTF-8',
    unreadable: true,
    findings: [inaccessible(`The file cannot be read: ${why}.`)],
    unknowns: [],
  };
}

/** The finding about a file that cannot be read or written. */
export function inaccessible(message: string): Reported {
  return {
    rule: inaccessibleFile.id,
    severity: 'error',
    message,
    range: nowhere,
    at: '',
    related: [],
    fixes: [],
  };
}
