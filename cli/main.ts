import { parseArgs } from 'node:util';
import { isDate, today } from '../core/text/dates';
import { check } from './check';
import { ExitCode } from './exit-code';
import { render } from './render';
import { explain, listRules } from './rules';
import { UsageError } from './usage-error';

const help = `Usage: enrollment-plan <command> [options]

Commands
  check [paths…]     Check plans: files, or folders that are searched for them (default: this folder)
  render <plan>      Print a plan as a page for people: HTML, or Markdown with --format markdown
  explain <rule>     Say what a rule finds, why, and how it is fixed
  rules              List every rule with its severity and what it rests on

Options
  --as-of <date>     Check for that day, such as 2027-01-31, instead of today
  --explain-unknown  List what could not be judged, and the fact that would settle it
  --format <format>  Output of check: text or json (default: text); of render: html or markdown (default: html)
  --help             Show this help
  --version          Show the version

Exit codes
  0  no finding of severity error
  1  at least one finding of severity error
  2  wrong usage, or a file that cannot be read
  3  a fault of this program
`;

/** Runs the command line. Returns the exit code; throws nothing. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`enrollment-plan: ${error.message}\nRun "enrollment-plan --help" for the usage.\n`);
      return ExitCode.Usage;
    }
    process.stderr.write(
      `enrollment-plan: a fault of this program; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return ExitCode.Fault;
  }
}

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parse(args);
  const [command, ...operands] = positionals;
  if (values.version) return print(`${__VERSION__}\n`);
  if (values.help || command === 'help') return print(help);
  switch (command) {
    case 'check':
      return check(operands, {
        format: values.format ?? 'text',
        asOf: asOf(values['as-of']),
        explainUnknown: values['explain-unknown'] ?? false,
      });
    case 'render':
      return render(operands, values.format ?? 'html', asOf(values['as-of']));
    case 'explain':
      return print(explain(operands));
    case 'rules':
      return print(listRules());
    case undefined:
      throw new UsageError('A command is missing: check, render, explain or rules.');
    default:
      throw new UsageError(`There is no command "${command}". The commands are check, render, explain and rules.`);
  }
}

function asOf(given: string | undefined): string {
  if (given === undefined) return today();
  if (!isDate(given)) throw new UsageError(`"${given}" is no day of the calendar. Write a date such as 2027-01-31.`);
  return given;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        'explain-unknown': { type: 'boolean' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function print(text: string): ExitCode {
  process.stdout.write(text);
  return ExitCode.Clean;
}

/** Put in by the build, from package.json. */
declare const __VERSION__: string;
