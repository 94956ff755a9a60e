import type { Severity } from '../../core/findings/finding';
import { formats } from '../formats/index';
import { UsageError } from '../usage-error';

/** How `check` was called. */
export interface CheckOptions {
  readonly format: string;
  /** The day for which plans are checked, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether what could not be judged is listed as well. */
  readonly explainUnknown: boolean;
  readonly fix: 'no' | 'write' | 'dryRun';
  /** How many warnings there may be; no number, any number. */
  readonly maxWarnings?: number;
  /** The least severity that is reported. */
  readonly severity: Severity;
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  /** What the text on standard input is called. */
  readonly stdinFilename?: string;
}

/** The options of `check` alone, as `parseArgs` takes them. */
export const checkOptions = {
  baseline: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'explain-unknown': { type: 'boolean' },
  fix: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  severity: { type: 'string' },
  'stdin-filename': { type: 'string' },
  'update-baseline': { type: 'boolean' },
} as const;

/** The values of these options, and of those that other commands have too. */
export interface CheckValues {
  readonly baseline?: string;
  readonly 'dry-run'?: boolean;
  readonly 'explain-unknown'?: boolean;
  readonly fix?: boolean;
  readonly format?: string;
  readonly 'max-warnings'?: string;
  readonly severity?: string;
  readonly 'stdin-filename'?: string;
  readonly 'update-baseline'?: boolean;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Whether a finding is at least that severe. */
export const reaches = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(least);

/** Makes sense of the options, or throws a `UsageError` that says why they make none together. */
export function readCheckOptions(values: CheckValues, asOf: string): CheckOptions {
  const { format = 'text', severity = 'info', baseline } = values;
  const fix = values['dry-run'] ? 'dryRun' : values.fix ? 'write' : 'no';
  const updateBaseline = values['update-baseline'] ?? false;
  const maxWarnings = readNumber(values['max-warnings']);
  if (!Object.hasOwn(formats, format))
    throw new UsageError(`There is no format "${format}". The formats are ${listed(Object.keys(formats))}.`);
  if (!isSeverity(severity))
    throw new UsageError(`There is no severity "${severity}". The severities are ${listed(severities)}.`);
  if (values['dry-run'] && !values.fix) throw new UsageError('--dry-run belongs to --fix.');
  if (fix === 'dryRun' && values.format)
    throw new UsageError('--fix --dry-run prints a diff, and has no other format.');
  if (updateBaseline && baseline === undefined)
    throw new UsageError('--update-baseline belongs to --baseline, which names the file.');
  if (updateBaseline && severity !== 'info')
    throw new UsageError('A baseline has findings of every severity: leave out --severity or --update-baseline.');
  if (maxWarnings !== undefined && severity === 'error')
    throw new UsageError('--severity error leaves out the warnings that --max-warnings counts.');
  return {
    format,
    asOf,
    explainUnknown: values['explain-unknown'] ?? false,
    fix,
    maxWarnings,
    severity,
    baseline,
    updateBaseline,
    stdinFilename: values['stdin-filename'],
  };
}

function readNumber(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,9}$/.test(given)) throw new UsageError(`--max-warnings takes a number, and not "${given}".`);
  return Number(given);
}

const isSeverity = (text: string): text is Severity => (severities as readonly string[]).includes(text);

/** `a, b and c`. */
export const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
