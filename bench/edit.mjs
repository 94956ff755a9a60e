// From a keystroke in the middle of a plan to the diagnostics of the text with it, next to other servers: every server has the
// same plan open, and they take turns, so that whatever else the machine does falls on all of them alike.
import { generateJsonPlan, generatePlan } from './generate-plan.mjs';
import { contestants } from './servers.mjs';
import { median } from './statistics.mjs';

const sizes = [200, 1_000, 10_000, 50_000];
/** How often each server is started anew. */
const starts = 5;
/** Fewer on the largest plan, which the slowest servers need a second for. */
const keystrokesOn = (lines) => (lines > 10_000 ? 15 : 55);
const warmUp = 5;

/** @param folder a temporary folder */
export async function benchmarkEdit(folder) {
  const rows = [];
  for (const format of ['yaml', 'json']) {
    const servers = await contestants(format, folder);
    for (const lines of sizes) rows.push(...(await compare(format, lines, servers)));
  }
  return rows;
}

async function compare(format, lines, servers) {
  const plan = format === 'json' ? generateJsonPlan(lines) : generatePlan(lines);
  const sessions = [];
  const works = ['start', 'firstOpen', 'keystroke', 'symbols', 'open'];
  const samples = Object.keys(servers).map(() => Object.fromEntries(works.map((work) => [work, []])));
  for (let turn = 1; turn <= starts; turn++) {
    for (const [index, [name, start]] of Object.entries(servers).entries()) {
      const session = await openSession(name, start(), format, plan, samples[index]);
      if (turn < starts) await session.server.stop();
      else sessions.push(session);
    }
  }
  try {
    for (let turn = 0; turn < warmUp + keystrokesOn(lines); turn++) {
      for (const session of sessions) {
        const time = await session.keystroke();
        if (turn >= warmUp) session.times.keystroke.push(time);
      }
    }
    for (const session of sessions) session.peak = session.server.peakMemory();
    for (let turn = 0; turn < 10; turn++) {
      for (const session of sessions) if (session.hasSymbols) session.times.symbols.push(await session.symbols());
    }
    for (let turn = 0; turn < 5; turn++) {
      for (const session of sessions) session.times.open.push(await session.reopen());
    }
  } finally {
    for (const { server } of sessions) await server.stop();
  }
  const [ours] = sessions;
  const times = (work, { times: { [work]: samples } }) =>
    samples.length === 0
      ? ''
      : `${median(samples).toFixed(2)} (${(median(samples) / median(ours.times[work])).toFixed(1)})`;
  return sessions.map((session) => ({
    plan: `${format}, ${plan.split('\n').length - 1} lines`,
    server: session.name,
    'start, ms (ratio)': times('start', session),
    'open in a new process, ms (ratio)': times('firstOpen', session),
    'open again, ms (ratio)': times('open', session),
    'keystroke, ms (ratio)': times('keystroke', session),
    'symbols after a keystroke, ms (ratio)': times('symbols', session),
    'peak memory, MB (ratio)': session.peak
      ? `${session.peak.toFixed(0)} (${(session.peak / ours.peak).toFixed(1)})`
      : '',
  }));
}

/**
 * Starts a server and opens the plan.
 *
 * @param times what was measured before, by what was done; more is added to it
 */
async function openSession(name, server, format, plan, times) {
  const uri = `file:///bench/contoso.enrollment.${format}`;
  const languageId = name === 'Enrollment Plan' && format === 'yaml' ? 'enrollment-plan' : format;
  const began = performance.now();
  const { capabilities } = await server.initialize(false);
  let version = 0;
  const word = 'organization';
  const offset = plan.indexOf(word, plan.length / 2) + word.length;
  const line = plan.slice(0, offset).split('\n').length - 1;
  const character = offset - (plan.lastIndexOf('\n', offset - 1) + 1);
  /** Whether the value is, which no server knows but as a mistake. */
  const isReported = (diagnostics) =>
    diagnostics.some(({ range, severity = 1 }) => range.start.line === line && severity <= 2);
  const damagedPlan = `${plan.slice(0, offset)}x${plan.slice(offset)}`;
  const open = async () => {
    const arrived = server.published(({ diagnostics }) => isReported(diagnostics));
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: ++version, text: damagedPlan } });
    await arrived;
  };
  const initialized = performance.now();
  await open();
  times.start.push(performance.now() - began);
  times.firstOpen.push(performance.now() - initialized);

  let damaged = true;
  /** Types a letter that makes the value an unknown one, or takes it away again. */
  const type = () => {
    damaged = !damaged;
    const start = { line, character };
    const end = { line, character: character + (damaged ? 0 : 1) };
    const params = {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start, end }, text: damaged ? 'x' : '' }],
    };
    // Only the answer that is right for the new text counts.
    const arrived = server.published(
      (published) =>
        published.uri === uri &&
        (published.version ?? version) === version &&
        isReported(published.diagnostics) === damaged,
    );
    const time = performance.now();
    server.notify('textDocument/didChange', params);
    return { time, arrived };
  };
  const reopen = async () => {
    server.notify('textDocument/didClose', { textDocument: { uri } });
    const time = performance.now();
    await open();
    return performance.now() - time;
  };
  return {
    name,
    server,
    times,
    reopen,
    hasSymbols: Boolean(capabilities.documentSymbolProvider),
    async keystroke() {
      const { time, arrived } = type();
      await arrived;
      return performance.now() - time;
    },
    async symbols() {
      const { time, arrived } = type();
      await server.request('textDocument/documentSymbol', { textDocument: { uri } });
      const taken = performance.now() - time;
      await arrived;
      return taken;
    },
  };
}
