import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../usage-error';
import type { FileReport, Reported } from './report';

/** A finding that was there when the baseline was written. Its line is not in it: lines move. */
interface Entry {
  readonly rule: string;
  readonly at: string;
  readonly message: string;
  /** How many of it there are, where they are several. */
  readonly count?: number;
}

interface Content {
  readonly version: 1;
  /** By the file's path from the folder of the baseline, with forward slashes. */
  readonly files: { readonly [file: string]: readonly Entry[] };
}

const reason = 'It is in the baseline.';

/** The findings that are accepted until somebody solves them: those that were there on the day the file was written. */
export class Baseline {
  /** How many of each finding are still accepted, by file. */
  private readonly known = new Map<string, Map<string, number>>();
  /** What an update writes. */
  private readonly found: { [file: string]: Entry[] } = {};

  private constructor(private readonly file: string) {}

  /**
   * Reads a baseline.
   *
   * @param mayBeMissing whether the file need not be there yet
   */
  static async read(file: string, mayBeMissing: boolean): Promise<Baseline> {
    const baseline = new Baseline(file);
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && mayBeMissing) return undefined;
      const hint = error.code === 'ENOENT' ? ' --update-baseline writes it.' : '';
      throw new UsageError(`The baseline cannot be read: ${error.message}.${hint}`);
    });
    if (text === undefined) return baseline;
    const { files } = parse(file, text);
    for (const [name, entries] of Object.entries(files))
      baseline.known.set(name, new Map(entries.map((entry) => [keyOf(entry), entry.count ?? 1])));
    return baseline;
  }

  /** Marks the findings that the baseline accepts. As many of a kind as were there are accepted, and no more. */
  apply(report: FileReport): FileReport {
    const left = this.known.get(this.nameOf(report.file));
    if (!left) return report;
    const findings = report.findings.map((finding): Reported => {
      const count = left.get(keyOf(finding)) ?? 0;
      if (finding.accepted || count === 0 || report.unreadable) return finding;
      left.set(keyOf(finding), count - 1);
      return { ...finding, accepted: { by: 'baseline', reason } };
    });
    return { ...report, findings };
  }

  /** Takes note of what an update is to accept, and returns the report with it accepted. A file without a text has nothing to accept. */
  take(report: FileReport): FileReport {
    if (report.unreadable) return report;
    const entries = new Map<string, Entry>();
    for (const finding of report.findings) {
      if (finding.accepted) continue;
      const { rule, at, message } = finding;
      const known = entries.get(keyOf(finding));
      entries.set(keyOf(finding), known ? { ...known, count: (known.count ?? 1) + 1 } : { rule, at, message });
    }
    if (entries.size > 0) this.found[this.nameOf(report.file)] = [...entries.values()].sort(byKey);
    const findings = report.findings.map((finding) => ({
      ...finding,
      accepted: finding.accepted ?? ({ by: 'baseline', reason } as const),
    }));
    return { ...report, findings };
  }

  /** Writes what was taken: a finding a line, in the same order every time, so that a review shows what has changed. */
  async write(): Promise<void> {
    const files = Object.keys(this.found)
      .sort()
      .map((name) => {
        const entries = (this.found[name] as Entry[]).map((entry) => `      ${JSON.stringify(entry)}`);
        return `    ${JSON.stringify(name)}: [\n${entries.join(',\n')}\n    ]`;
      });
    const content = files.length > 0 ? `{\n${files.join(',\n')}\n  }` : '{}';
    await writeFile(this.file, `{\n  "version": 1,\n  "files": ${content}\n}\n`).catch((error: Error) => {
      throw new UsageError(`The baseline cannot be written: ${error.message}.`);
    });
  }

  private nameOf(file: string): string {
    return path.relative(path.dirname(path.resolve(this.file)), path.resolve(file)).replaceAll('\\', '/');
  }
}

const keyOf = ({ rule, at, message }: Entry): string => JSON.stringify([rule, at, message]);

const byKey = (a: Entry, b: Entry): number => (keyOf(a) < keyOf(b) ? -1 : 1);

function parse(file: string, text: string): Content {
  const wrong = (why: string): never => {
    throw new UsageError(`${file} is no baseline: ${why}. --update-baseline writes it anew.`);
  };
  let content: Partial<Content>;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  if (content?.version !== 1) return wrong('it has no "version": 1');
  const { files } = content;
  const isMap = typeof files === 'object' && files !== null && !Array.isArray(files);
  if (!isMap || !Object.values(files).every((entries) => Array.isArray(entries) && entries.every(isEntry)))
    return wrong('its "files" are no lists of findings with "rule", "at" and "message"');
  return content as Content;
}

function isEntry(entry: Partial<Entry> | null): boolean {
  const isText = (value: unknown): boolean => typeof value === 'string';
  return isText(entry?.rule) && isText(entry?.at) && isText(entry?.message);
}
