// How many plans a second the command line checks, against Spectral's on the same files, with as many rules as ours. Each run
// is a process of its own: what a pipeline waits for.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../tools/lib/npm.mjs';
import { generatePlan } from './generate-plan.mjs';
import { spectralRuleset } from './spectral-ruleset.mjs';
import { median } from './statistics.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** What the benchmark installs stays here for the next time. */
const peer = path.join(root, 'out/bench/spectral');

const sets = [
  { files: 2000, lines: 60 },
  { files: 1000, lines: 200 },
];

/** @param folder a temporary folder */
export async function benchmarkCheck(folder, rounds = 3) {
  const command = path.join(root, 'dist/cli.js');
  if (!existsSync(command)) throw new Error('The command line is not built. Run: npm run build');
  mkdirSync(peer, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(root, 'bench/peers/spectral', name), path.join(peer, name));
  await ensureInstalled(peer, 'installing Spectral');
  const spectral = path.join(peer, 'node_modules/@stoplight/spectral-cli/dist/index.js');
  const rules = readdirSync(path.join(root, 'docs/rules')).length - 1;
  const ruleset = path.join(folder, 'ruleset.json');
  writeFileSync(ruleset, spectralRuleset(rules));

  return sets.flatMap(({ files, lines }) => {
    const plans = path.join(folder, `${files}x${lines}`);
    mkdirSync(plans);
    for (let number = 0; number < files; number++)
      writeFileSync(path.join(plans, `plan-${number}.enrollment.yaml`), generatePlan(lines + (number % 10)));
    const times = { ours: [], theirs: [] };
    for (let round = 0; round < rounds; round++) {
      times.ours.push(timeOf([command, 'check', '--format', 'json', plans], files));
      times.theirs.push(timeOf([spectral, 'lint', '-q', '-f', 'json', '-r', ruleset, `${plans}/*.yaml`], files));
    }
    const [ours, theirs] = [median(times.ours), median(times.theirs)];
    const row = (what, time) => ({
      what: `${files} files of ${lines} lines: ${what}`,
      'median s': (time / 1000).toFixed(1),
      'files a second': Math.round((files / time) * 1000),
      ratio: (theirs / time).toFixed(1),
    });
    return [row(`Spectral, ${rules} rules`, theirs), row(`enrollment-plan check, ${rules} rules`, ours)];
  });
}

/** The milliseconds of a run, which must have found something in every file. */
function timeOf(args, files) {
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { maxBuffer: 2 ** 30, encoding: 'utf8' });
  const time = performance.now() - began;
  const report = status === 1 && JSON.parse(stdout);
  const findings = report && (report.findings ?? report);
  const found = findings && new Set(findings.map(({ file, source }) => file ?? source)).size;
  if (found !== files) throw new Error(`${args[0]} found something in ${found} of ${files} files.\n${stderr}`);
  return time;
}
