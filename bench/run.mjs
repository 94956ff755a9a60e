#!/usr/bin/env node
// How fast the server and the command line are, against a floor or a peer measured in the same run. Only ratios of one run mean anything.
//   npm run bench            all benchmarks
//   npm run bench -- start   one of them
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchmarkCheck } from './check.mjs';
import { benchmarkCompletion } from './completion.mjs';
import { compareManyEdits } from './differential.mjs';
import { benchmarkEdit } from './edit.mjs';
import { benchmarkPreview } from './preview.mjs';
import { benchmarkStart } from './start.mjs';

const benchmarks = {
  start: benchmarkStart,
  edit: benchmarkEdit,
  completion: benchmarkCompletion,
  preview: benchmarkPreview,
  check: benchmarkCheck,
  differential: compareManyEdits,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}`);
  process.exit(2);
}

const folder = mkdtempSync(path.join(tmpdir(), 'enrollment-plan-bench-'));
try {
  for (const name of asked.length > 0 ? asked : Object.keys(benchmarks)) console.table(await benchmarks[name](folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
