import { exportHtml } from '../core/preview/export-html';
import { exportMarkdown } from '../core/preview/export-markdown';
import { Configurations } from './configurations';
import { ExitCode } from './exit-code';
import { readPlanFile } from './read-plan';
import { UsageError } from './usage-error';

const formats = { html: exportHtml, markdown: exportMarkdown } as const;

/**
 * Prints a plan as a page for people.
 *
 * @param asOf the day for which it is checked, `YYYY-MM-DD`
 */
export async function render(operands: readonly string[], format: string, asOf: string): Promise<ExitCode> {
  const [file, ...more] = operands;
  if (file === undefined || more.length > 0) throw new UsageError('render takes one plan.');
  if (!Object.hasOwn(formats, format)) {
    throw new UsageError(`render has no format "${format}". Its formats are ${Object.keys(formats).join(' and ')}.`);
  }
  const plan = await readPlanFile(file, asOf, new Configurations());
  if ('unreadable' in plan) {
    process.stderr.write(`enrollment-plan: ${file}: ${plan.unreadable}\n`);
    return ExitCode.Usage;
  }
  process.stdout.write(formats[format as keyof typeof formats](plan.analysis));
  return ExitCode.Clean;
}
