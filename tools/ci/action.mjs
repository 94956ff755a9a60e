// What action.yml runs: annotations on standard output, a SARIF file, the job summary and, in a pull request, a file with
// what it changes. The exit code of the check is an output, so that the findings are uploaded before the job fails.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const {
  PLAN_PATHS = '',
  PLAN_OPTIONS = '',
  PLAN_BASE = '',
  RUNNER_TEMP,
  GITHUB_OUTPUT,
  GITHUB_STEP_SUMMARY,
} = process.env;
const cli = path.join(import.meta.dirname, '../../dist/cli.js');
const folder = mkdtempSync(path.join(RUNNER_TEMP || tmpdir(), 'enrollment-plan-'));
const words = (text) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const request = [...words(PLAN_OPTIONS), '--', ...words(PLAN_PATHS)];

const annotations = check('github');
process.stdout.write(annotations.stdout);
process.stderr.write(annotations.stderr);

if (annotations.status <= 2) {
  const log = JSON.parse(check('sarif').stdout || 'null');
  if (log) output('sarif', write('enrollment-plan.sarif', JSON.stringify(withoutAccepted(log), null, 2)));
  summarize(check('markdown').stdout);
  if (PLAN_BASE) compare();
}
output('exit-code', annotations.status);

function check(format) {
  return run('check', '--format', format, ...request);
}

/** Says what changes since the base. What cannot be compared fails the job: nothing to see is not the same as nothing changed. */
function compare() {
  const { status, stdout, stderr } = run('diff', '--format', 'markdown', PLAN_BASE, 'HEAD');
  if (status > 1) {
    process.stderr.write(stderr);
    process.exitCode = status;
    return;
  }
  output('comment', write('enrollment-plan.md', stdout));
  summarize(stdout);
}

/** Code scanning shows what is suppressed as an open alert. */
function withoutAccepted(log) {
  return {
    ...log,
    runs: log.runs.map((one) => ({ ...one, results: one.results.filter(({ suppressions }) => !suppressions) })),
  };
}

function run(...args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (error) throw error;
  return { status: status ?? 3, stdout, stderr };
}

function write(name, text) {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function output(name, value) {
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `${name}=${value}\n`);
}

function summarize(text) {
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `${text}\n`);
}
