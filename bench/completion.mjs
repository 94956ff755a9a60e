// From a keystroke in the middle of a plan to what could be written there, next to other servers: every server has the same plan
// open, and they take turns, so that whatever else the machine does falls on all of them alike.
import { generatePlan } from './generate-plan.mjs';
import { contestants } from './servers.mjs';
import { median } from './statistics.mjs';

const lines = 10_000;
const rounds = 15;
const warmUp = 3;

/** What is typed on a line of its own in the middle of the plan, and an option that every answer has. */
const typed = {
  'half a key': { text: '    own', expected: 'ownership', without: 'ownership' },
  'a value': { text: '    acquisition: ', expected: 'cspPartner' },
  'a value that the guide judges': { text: '      method: ', expected: 'windowsAutopilot', without: 'method' },
};

/** @param folder a temporary folder */
export async function benchmarkCompletion(folder) {
  const { 'bare server': _, ...servers } = await contestants('yaml', folder);
  const rows = [];
  for (const [what, { text, expected, without }] of Object.entries(typed)) {
    const plan = planFor(text, without);
    const sessions = [];
    for (const [name, start] of Object.entries(servers))
      sessions.push(await openSession(name, start(), plan, text, expected));
    try {
      for (let round = 0; round < warmUp + rounds; round++) {
        for (const session of sessions) {
          const times = await session.complete();
          if (round < warmUp) continue;
          session.times.typed.push(times.typed);
          session.times.again.push(times.again);
          if (times.hover !== undefined) session.times.hover.push(times.hover);
        }
      }
    } finally {
      for (const { server } of sessions) await server.stop();
    }
    rows.push(...rowsOf(what, sessions));
  }
  return rows;
}

function rowsOf(what, sessions) {
  const [ours] = sessions;
  const shown = (samples, own) =>
    samples.length === 0 || own.length === 0
      ? ''
      : `${median(samples).toFixed(1)} (${(median(samples) / median(own)).toFixed(1)})`;
  return sessions.map(({ name, times }) => ({
    typed: what,
    server: name,
    'completion after the keystroke, ms (ratio)': shown(times.typed, ours.times.typed),
    'completion again, ms (ratio)': shown(times.again, ours.times.again),
    'hover, ms (ratio)': shown(times.hover, ours.times.hover),
  }));
}

/** A plan whose population in the middle lacks the key that is to be typed; and the line where it is. */
function planFor(text, without) {
  const all = generatePlan(lines).split('\n');
  const indentation = text.search(/\S/);
  const middle = all.findIndex((line, index) => index > all.length / 2 && line.startsWith('  population-'));
  const above = all.findIndex((line, index) => index > middle && line === '    enrollment:');
  const at = indentation === 4 ? middle + 1 : above + 1;
  const lacking = all.findIndex((line, index) => index >= at && line.trim().startsWith(`${without}:`));
  if (without) all.splice(lacking, 1);
  return { all, line: at };
}

async function openSession(name, server, { all, line }, text, expected) {
  const uri = 'file:///bench/contoso.enrollment.yaml';
  const languageId = name === 'Enrollment Plan' ? 'enrollment-plan' : 'yaml';
  const { capabilities } = await server.initialize();
  let version = 0;
  /** Does something, and waits until the diagnostics of the text after it are there. */
  const settled = async (edit) => {
    const pulls = capabilities.diagnosticProvider !== undefined;
    const published = pulls
      ? undefined
      : server.published((params) => params.uri === uri && (params.version ?? version) === version);
    await edit();
    await (published ?? server.request('textDocument/diagnostic', { textDocument: { uri } }));
  };
  await settled(() => {
    const textDocument = { uri, languageId, version: ++version, text: all.join('\n') };
    server.notify('textDocument/didOpen', { textDocument });
  });

  const change = (start, end, written) => {
    const contentChanges = [{ range: { start, end }, text: written }];
    server.notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges });
  };
  const ask = async (method, params) => {
    const began = performance.now();
    const answer = await server.request(method, { textDocument: { uri }, ...params });
    return { answer, time: performance.now() - began };
  };
  const completion = async () => {
    const { answer, time } = await ask('textDocument/completion', { position: { line, character: text.length } });
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    if (!items.some(({ label }) => label === expected)) throw new Error(`${name} does not offer ${expected}.`);
    return time;
  };
  const start = { line, character: 0 };
  return {
    name,
    server,
    times: { typed: [], again: [], hover: [] },
    async complete() {
      // All but the last letter is there already, and the server has nothing else to do.
      await settled(() => change(start, start, `${text.slice(0, -1)}\n`));
      let typedTime = 0;
      await settled(async () => {
        const began = performance.now();
        const end = { line, character: text.length - 1 };
        change(end, end, text.slice(-1));
        await completion();
        typedTime = performance.now() - began;
      });
      const again = await completion();
      await settled(() => change(start, { line: line + 1, character: 0 }, ''));
      if (!capabilities.hoverProvider) return { typed: typedTime, again };
      const { answer, time } = await ask('textDocument/hover', { position: { line, character: text.search(/\S/) } });
      if (!answer) throw new Error(`${name} says nothing about ${all[line]}.`);
      return { typed: typedTime, again, hover: time };
    },
  };
}
