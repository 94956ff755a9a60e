/** Runs each task `rounds` times in turn, so that whatever else the machine does falls on all of them alike. */
export async function interleave(rounds, tasks) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (const task of Object.values(tasks)) await task();
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) times[name].push(await task());
  }
  return times;
}

export function median(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const ratio = (samples, floor) => (median(samples) / median(floor)).toFixed(2);
