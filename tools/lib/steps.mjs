import { Complaint } from './lifetime.mjs';

/**
 * A step of a longer job. It fails by throwing; one that runs tests returns how many passed and failed.
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ id: string, title: string, needs: string[], run: () => Promise<Counts | void>, onRequest?: boolean }} Step
 * `onRequest`: it is run where it is named, and not as one of all
 */

/**
 * The steps with these ids and all that they need, in the order in which they are listed.
 * @param {Step[]} steps
 * @param {string[]} ids none means all but those that wait to be named
 */
export function selectSteps(steps, ids) {
  const unknown = ids.filter((id) => !steps.some((step) => step.id === id));
  if (unknown.length > 0) {
    throw new Complaint(`No step is called ${unknown.join(', ')}. There are: ${steps.map(({ id }) => id).join(', ')}.`);
  }
  if (ids.length === 0) return steps.filter(({ onRequest }) => !onRequest);
  const selected = new Set(ids);
  // Steps stand after what they need, so one pass from the end finds it all.
  for (const { id, needs } of steps.toReversed())
    if (selected.has(id)) for (const needed of needs) selected.add(needed);
  return steps.filter(({ id }) => selected.has(id));
}

/**
 * Runs steps one after another. A step that failed spares only those that need it.
 * @param {Step[]} steps
 * @returns {Promise<Counts>} a step that fails without having counted tests counts as one failed
 */
export async function runSteps(steps) {
  const unusable = new Set();
  const total = { passed: 0, failed: 0 };
  const summary = [];
  for (const step of steps) {
    const obstacle = step.needs.find((id) => unusable.has(id));
    const { line, counts } = obstacle
      ? { line: `- ${step.title}: not run, it needs "${obstacle}"`, counts: { passed: 0, failed: 1 } }
      : await runStep(step);
    if (counts.failed > 0) unusable.add(step.id);
    total.passed += counts.passed;
    total.failed += counts.failed;
    summary.push(line);
  }
  console.log(`\n${summary.join('\n')}`);
  return total;
}

async function runStep({ title, run }) {
  console.log(`\n▶ ${title}`);
  const began = Date.now();
  let counts = { passed: 0, failed: 0 };
  try {
    counts = (await run()) ?? counts;
  } catch (error) {
    console.error(error instanceof Complaint ? error.message : error);
    counts = { passed: 0, failed: 1 };
  }
  const mark = counts.failed > 0 ? '✗' : '✓';
  const tests = counts.passed > 0 ? `, ${counts.passed} passed` : '';
  return { counts, line: `${mark} ${title} (${((Date.now() - began) / 1000).toFixed(1)} s${tests})` };
}
