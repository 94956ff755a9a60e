import path from 'node:path';
import type { Finding } from '../core/findings/finding';
import type { Unknown } from '../core/rules/run';
import { Configurations } from './configurations';
import { ExitCode } from './exit-code';
import { formatJson } from './format-json';
import { formatText } from './format-text';
import { findPlans } from './plan-paths';
import { readPlanFile } from './read-plan';
import { UsageError } from './usage-error';

/** What came of one file. */
export type Checked = CheckedFile | { readonly file: string; readonly unreadable: string };

export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly unknowns: readonly Unknown[];
}

export interface CheckOptions {
  readonly format: string;
  /** The day for which plans are checked, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether what could not be judged is listed as well. */
  readonly explainUnknown: boolean;
}

type Format = (checked: readonly Checked[], explainUnknown: boolean) => string;

const formats: { readonly [name: string]: Format } = { json: formatJson, text: formatText };

/** Checks the plans that `paths` name and prints what was found. */
export async function check(
  paths: readonly string[],
  { format, asOf, explainUnknown }: CheckOptions,
): Promise<ExitCode> {
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!write) {
    throw new UsageError(
      `There is no format "${format}". The formats are ${Object.keys(formats).sort().join(' and ')}.`,
    );
  }
  const configurations = new Configurations();
  const checked: Checked[] = [];
  for (const plan of await findPlans(paths)) {
    checked.push('unreadable' in plan ? plan : await checkFile(plan.file, asOf, configurations));
  }
  checked.unshift(...(await checkConfigurations(configurations)));
  for (const result of checked) {
    if ('unreadable' in result) process.stderr.write(`enrollment-plan: ${result.file}: ${result.unreadable}\n`);
  }
  process.stdout.write(write(checked, explainUnknown));
  if (checked.some((result) => 'unreadable' in result)) return ExitCode.Usage;
  const hasErrors = checked.some(
    (result) => 'findings' in result && result.findings.some(({ severity }) => severity === 'error'),
  );
  return hasErrors ? ExitCode.Findings : ExitCode.Clean;
}

async function checkFile(file: string, asOf: string, configurations: Configurations): Promise<Checked> {
  const plan = await readPlanFile(file, asOf, configurations);
  return 'unreadable' in plan ? { file, ...plan } : { file, ...plan.analysis };
}

/** A configuration is checked with the plans it is for, and says nothing where nothing is wrong with it. */
async function checkConfigurations(configurations: Configurations): Promise<CheckedFile[]> {
  const used = await configurations.used();
  return used
    .filter(({ findings }) => findings.length > 0)
    .map(({ file, text, findings }) => ({ file: path.relative('', file), text, findings, unknowns: [] }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
