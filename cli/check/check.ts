import path from 'node:path';
import { Configurations } from '../configurations';
import { ExitCode } from '../exit-code';
import { formats } from '../formats/index';
import { textOf } from '../read-plan';
import { terminalOf } from '../terminal';
import { UsageError } from '../usage-error';
import { Baseline } from './baseline';
import { unifiedDiff } from './check-file';
import { checkFiles } from './check-files';
import { type Checking, checkText, reportOf } from './check-text';
import { findFiles } from './find-files';
import { type CheckOptions, reaches } from './options';
import { progressOn } from './progress';
import { type FileReport, unreadableFile } from './report';
import { count, noSummary, several } from './summary';
import { write } from './write';

const showsOf: { readonly [format: string]: Checking['shows'] } = { text: 'line', sarif: 'edits' };

/** Checks the plans that `paths` name and prints what was found. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { format, asOf, explainUnknown, fix, baseline: baselineFile } = options;
  const checking: Checking = { asOf, shows: showsOf[format] ?? 'nothing', fix };
  const baseline = baselineFile === undefined ? undefined : await Baseline.read(baselineFile, options.updateBaseline);
  const source = await sourceOf(paths, options, checking);
  const formatter = (formats[format] as (typeof formats)[string])({
    explainUnknown,
    terminal: terminalOf(process.stdout),
  });
  const progress = progressOn(process.stderr, source.total);
  const summary = noSummary();
  const print = (text: string): Promise<void> => {
    if (text !== '') progress.clear();
    return write(process.stdout, text);
  };
  let fixed = 0;

  for (const complaint of source.complaints) process.stderr.write(`enrollment-plan: ${complaint}\n`);
  if (fix !== 'dryRun') await print(formatter.start);
  for await (const raw of source.reports) {
    const decided = options.updateBaseline ? baseline?.take(raw) : baseline?.apply(raw);
    const report = atLeast(decided ?? raw, options);
    count(summary, report);
    if (report.fixed) fixed++;
    await print(fix === 'dryRun' ? (report.fixed?.diff ?? '') : formatter.file(report));
    progress.show(summary.files + summary.unreadable);
  }
  progress.clear();
  if (fix !== 'dryRun') await print(formatter.end(summary));
  if (options.updateBaseline) await baseline?.write();

  const say = (text: string): unknown => process.stderr.write(`enrollment-plan: ${text}\n`);
  if (fix === 'write' && fixed > 0) say(`${several(fixed, 'file')} fixed.`);
  if (fix === 'dryRun') say(`${several(fixed, 'file')} would be fixed; nothing was written.`);
  const tooMany = options.maxWarnings !== undefined && summary.warnings > options.maxWarnings;
  if (tooMany) say(`${several(summary.warnings, 'warning')}, and --max-warnings allows ${options.maxWarnings}.`);
  if (summary.unreadable > 0 || source.complaints.length > 0) return ExitCode.Usage;
  return summary.errors > 0 || tooMany ? ExitCode.Findings : ExitCode.Clean;
}

/** What is checked: reports in their order, as they are made. */
interface Source {
  readonly total: number;
  readonly complaints: readonly string[];
  readonly reports: AsyncIterable<FileReport>;
}

async function sourceOf(paths: readonly string[], options: CheckOptions, checking: Checking): Promise<Source> {
  if (paths.includes('-')) {
    if (paths.length > 1) throw new UsageError('"-" is standard input, and is checked alone.');
    if (checking.fix === 'write')
      throw new UsageError('--fix has no file to write standard input to; --fix --dry-run prints the difference.');
    return { total: 1, complaints: [], reports: checkInput(options.stdinFilename ?? 'stdin', checking) };
  }
  if (options.stdinFilename !== undefined) throw new UsageError('--stdin-filename belongs to "-", standard input.');
  const { files, complaints } = await findFiles(paths);
  return { total: files.length, complaints, reports: checkAll(files, checking) };
}

async function* checkAll(files: readonly string[], checking: Checking): AsyncGenerator<FileReport> {
  yield* configurationsOf(files, checking.shows);
  yield* checkFiles(files, checking);
}

/** A configuration is checked with the plans it is for, and says nothing where nothing is wrong with it. */
async function* configurationsOf(files: readonly string[], shows: Checking['shows']): AsyncGenerator<FileReport> {
  const configurations = new Configurations();
  for (const file of files) await configurations.of(file);
  const used = await configurations.used();
  const wrong = used.filter(({ findings }) => findings.length > 0).sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const { file, encoding, ...configuration } of wrong)
    yield { file: path.relative('', file), encoding, ...reportOf(configuration, shows) };
}

async function* checkInput(file: string, checking: Checking): AsyncGenerator<FileReport> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const read = textOf(Buffer.concat(chunks));
  if ('unreadable' in read) {
    yield unreadableFile(file, read.unreadable);
    return;
  }
  const configurations = new Configurations();
  const { report, fixed } = await checkText(file, read, checking, configurations);
  yield* configurationsOf([file], checking.shows);
  yield fixed === undefined ? report : { ...report, fixed: { diff: unifiedDiff(file, read.text, fixed) } };
}

function atLeast(report: FileReport, { severity }: CheckOptions): FileReport {
  if (severity === 'info') return report;
  return { ...report, findings: report.findings.filter((finding) => reaches(finding.severity, severity)) };
}
