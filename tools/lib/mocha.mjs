import { stripVTControlCharacters } from 'node:util';

const CLOSING_LINE = /^\s*(\d+) (passing|failing|pending)\b/gm;

/**
 * Reads the closing lines of a run of mocha. A pending test is one that nobody ran, so it counts as failed.
 * @param {string} output
 * @returns {{ passed: number, failed: number }}
 */
export function tally(output) {
  const counts = { passing: 0, failing: 0, pending: 0 };
  for (const [, count, outcome] of stripVTControlCharacters(output).matchAll(CLOSING_LINE))
    counts[outcome] += Number(count);
  return { passed: counts.passing, failed: counts.failing + counts.pending };
}
