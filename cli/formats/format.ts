import type { FileReport, Reported } from '../check/report';
import type { Summary } from '../check/summary';
import type { Terminal } from '../terminal';

/** What a format is told before it starts. */
export interface FormatOptions {
  /** Whether what could not be judged is listed as well. */
  readonly explainUnknown: boolean;
  readonly terminal: Terminal;
}

/**
 * Writes what was found, file by file, so that no more of it than one file is in memory. The same findings give the same
 * text every time.
 */
export interface Formatter {
  /** What stands before the first file. */
  readonly start: string;
  file(report: FileReport): string;
  /** What stands behind the last one. */
  end(summary: Summary): string;
}

/** The findings that count: nobody has accepted them. */
export const openFindings = ({ findings }: FileReport): Reported[] => findings.filter(({ accepted }) => !accepted);

/** A path with forward slashes, whatever the system. */
export const withSlashes = (file: string): string => file.replaceAll('\\', '/');

/** A finding's message and its rule, on one line. */
export const messageWithRule = ({ message, rule }: Reported): string => `${message} [${rule}]`;
