import { parseArgs } from 'node:util';
import { isDate, today } from '../core/text/dates';
import { check } from './check/check';
import { checkOptions, readCheckOptions } from './check/options';
import { diff } from './diff';
import { ExitCode } from './exit-code';
import { render } from './render';
import { explain, listRules } from './rules';
import { UsageError } from './usage-error';

const help = `Usage: enrollment-plan <command> [options]

Commands
  check [paths…]     Check plans: files, folders and glob patterns (default: this folder), or "-" for standard input
  diff <base> <head> Compare plans: two files, two folders, or two revisions of Git, as main..HEAD [paths…]
  render <plan>      Print a plan as a page for people: HTML, or Markdown with --format markdown
  explain <rule>     Say what a rule finds, why, and how it is fixed
  rules              List every rule with its severity and what it rests on

Options of check
  --format <format>  text (the default), json, sarif, github, azure, junit or markdown
  --fix              Apply every safe fix, and report what is left; with --dry-run, print a diff and write nothing
  --severity <level> Report nothing less severe: error, warning or info (default: info)
  --max-warnings <n> More warnings than that are a failure too
  --baseline <file>  Accept the findings in that file; --update-baseline writes those that there are now into it
  --stdin-filename   What the text on standard input is called
  --explain-unknown  List what could not be judged, and the fact that would settle it

Options of diff
  --format <format>  text (the default), json or markdown
  --fail-on <what>   What ends with exit code 1: error, warning, high, medium, low, change, none (default: error)
  --output <file>    Where to write, instead of standard output

Options of check, diff and render
  --as-of <date>     Check for that day, such as 2027-01-31, instead of today
  --format <format>  Of render: html (the default) or markdown

Other options
  --help             Show this help
  --version          Show the version

Exit codes
  0  no finding of severity error; for diff, no new one
  1  at least one finding of severity error, or more warnings than --max-warnings allows; for diff, a new error, or
     what --fail-on says
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
  const strange = Object.keys(values).find((option) => command !== 'check' && Object.hasOwn(checkOptions, option));
  if (command !== undefined && strange) throw new UsageError(`--${strange} is an option of check.`);
  switch (command) {
    case 'check':
      return check(operands, readCheckOptions(values, asOf(values['as-of'])));
    case 'render':
      return render(operands, values.format ?? 'html', asOf(values['as-of']));
    case 'diff':
      return diff(operands, {
        format: values.format ?? 'text',
        asOf: asOf(values['as-of']),
        failOn: values['fail-on'] ?? 'error',
        output: values.output,
      });
    case 'explain':
      return print(explain(operands));
    case 'rules':
      return print(listRules());
    case undefined:
      throw new UsageError('A command is missing: check, diff, render, explain or rules.');
    default:
      throw new UsageError(
        `There is no command "${command}". The commands are check, diff, render, explain and rules.`,
      );
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
        ...checkOptions,
        'as-of': { type: 'string' },
        'fail-on': { type: 'string' },
        format: { type: 'string' },
        output: { type: 'string' },
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
