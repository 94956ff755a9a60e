// From the start of the process to the first diagnostics of a plan of 200 lines; the floor is a server that does
// nothing but answer `initialize`, bundled the same way.
import { generatePlan } from './generate-plan.mjs';
import { startServer } from './lsp-client.mjs';
import { bareServer, ourServer } from './servers.mjs';
import { interleave, median, ratio } from './statistics.mjs';

/** @param folder a temporary folder */
export async function benchmarkStart(folder, rounds = 25) {
  const server = ourServer();
  const bare = await bareServer(folder);
  const plan = generatePlan(200);
  const times = await interleave(rounds, {
    'bare server: initialize answered': () => untilInitialized(bare),
    'Enrollment Plan: first diagnostics, 200 lines': () => untilDiagnostics(server, plan),
  });
  const [floor, ours] = Object.values(times);
  return Object.entries(times).map(([what, samples]) => ({
    what,
    'median ms': median(samples).toFixed(1),
    ratio: samples === ours ? ratio(ours, floor) : '1.00',
  }));
}

async function untilInitialized(file) {
  const started = performance.now();
  const server = startServer(file);
  await server.initialize();
  const time = performance.now() - started;
  await server.stop();
  return time;
}

async function untilDiagnostics(file, text) {
  const started = performance.now();
  const server = startServer(file);
  await server.initialize();
  const report = await server.open('file:///bench/contoso.enrollment.yaml', 'enrollment-plan', text);
  const time = performance.now() - started;
  if (report.kind !== 'full' || report.items.length === 0)
    throw new Error('The plan of the benchmark has findings, but none arrived.');
  await server.stop();
  return time;
}
