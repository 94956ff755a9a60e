import { writeFile } from 'node:fs/promises';
import { type Comparison, comparePlans, type Summary, summaryOf } from '../core/diff/comparison';
import { isAtLeast, type Risk } from '../core/diff/plan-diff';
import { renderMarkdown } from '../core/diff/render-markdown';
import { type Paint, renderText, type Tone } from '../core/diff/render-text';
import { toJson } from '../core/diff/to-json';
import { pairsOf } from './diff/operands';
import { ExitCode } from './exit-code';
import { type Style, terminalOf } from './terminal';
import { UsageError } from './usage-error';

export interface DiffOptions {
  readonly format: string;
  /** The day for which plans are checked, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What ends with exit code 1, with commas between. */
  readonly failOn: string;
  /** The file that is written instead of standard output. */
  readonly output: string | undefined;
}

const formats: { readonly [name: string]: (comparison: Comparison, isForTerminal: boolean) => string } = {
  json: (comparison) => `${JSON.stringify(toJson(comparison), null, 2)}\n`,
  markdown: renderMarkdown,
  text: (comparison, isForTerminal) => renderText(comparison, isForTerminal ? paint() : undefined),
};

/** Prints what two files, folders or revisions of plans say differently. */
export async function diff(operands: readonly string[], options: DiffOptions): Promise<ExitCode> {
  const { asOf, output } = options;
  const render = named(options.format, formats, 'format');
  const limits = options.failOn.split(',').map((name) => named(name.trim(), failures, 'limit'));
  const { base, head, pairs } = await pairsOf(operands, asOf);
  const comparison = comparePlans(pairs, { base, head, asOf });
  const text = render(comparison, output === undefined);
  if (output === undefined) process.stdout.write(text);
  else await write(output, text);
  for (const { side, name, why } of comparison.plans.flatMap(({ unread }) => unread))
    process.stderr.write(
      `enrollment-plan: ${name} of the ${side} (${side === 'base' ? base : head}) cannot be read. ${why}\n`,
    );
  const summary = summaryOf(comparison);
  if (summary.unread > 0) return ExitCode.Usage;
  return limits.some((isReached) => isReached(summary)) ? ExitCode.Findings : ExitCode.Clean;
}

const hasRisk =
  (least: Risk) =>
  ({ risk }: Summary): boolean =>
    isAtLeast(risk, least);

/** What a comparison can fail on. */
const failures: { readonly [name: string]: (summary: Summary) => boolean } = {
  change: ({ changes }) => changes > 0,
  error: (summary) => summary.new.errors > 0,
  high: hasRisk('high'),
  low: hasRisk('low'),
  medium: hasRisk('medium'),
  none: () => false,
  warning: (summary) => summary.new.errors + summary.new.warnings > 0,
};

function named<T>(name: string, table: { readonly [name: string]: T }, what: string): T {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found !== undefined) return found;
  const names = Object.keys(table).sort();
  throw new UsageError(
    `There is no ${what} "${name}". The ${what}s are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`,
  );
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`"${file}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const styles: { readonly [tone in Tone]: Style } = {
  title: 'bold',
  quiet: 'dim',
  high: 'red',
  medium: 'yellow',
  error: 'red',
  warning: 'yellow',
  good: 'green',
};

function paint(): Paint {
  const { paint: inStyle } = terminalOf(process.stdout);
  return (tone, text) => inStyle(styles[tone], text);
}
