import { readFile } from 'node:fs/promises';
import { type Analysis, analyze } from '../core/index';
import { formatOf } from '../core/plan-files';
import { today } from '../core/text/dates';
import { decode } from './decode';
import { ExitCode } from './exit-code';
import { formatJson } from './format-json';
import { formatText } from './format-text';
import { findPlans } from './plan-paths';
import { UsageError } from './usage-error';

/** What came of one file. */
export type Checked =
  | { readonly file: string; readonly analysis: Analysis }
  | { readonly file: string; readonly unreadable: string };

const formats: { readonly [name: string]: (checked: readonly Checked[]) => string } = {
  json: formatJson,
  text: formatText,
};

/** Checks the plans that `paths` name and prints what was found. */
export async function check(paths: readonly string[], format: string): Promise<ExitCode> {
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!write)
    throw new UsageError(
      `There is no format "${format}". The formats are ${Object.keys(formats).sort().join(' and ')}.`,
    );
  const checked: Checked[] = [];
  for (const plan of await findPlans(paths)) checked.push('unreadable' in plan ? plan : await checkFile(plan.file));
  for (const result of checked)
    if ('unreadable' in result) process.stderr.write(`enrollment-plan: ${result.file}: ${result.unreadable}\n`);
  process.stdout.write(write(checked));
  if (checked.some((result) => 'unreadable' in result)) return ExitCode.Usage;
  const hasErrors = checked.some(
    (result) => 'analysis' in result && result.analysis.findings.some(({ severity }) => severity === 'error'),
  );
  return hasErrors ? ExitCode.Findings : ExitCode.Clean;
}

async function checkFile(file: string): Promise<Checked> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { file, unreadable: error instanceof Error ? error.message : String(error) };
  }
  const text = decode(bytes);
  if (text === undefined) return { file, unreadable: 'the file is neither UTF-8 nor UTF-16 with a byte order mark' };
  return { file, analysis: analyze(text, { format: formatOf(file), asOf: today() }) };
}
