import type { Plan, Population } from '../model/plan.generated';
import { countDevices, place } from './parts';
import type { WaveView } from './view';

/** The waves of the rollout, in the order of the plan. */
export function wavesOf({ rollout, populations }: Plan): WaveView[] {
  return (rollout?.waves ?? []).map((wave, index) => {
    const { name, node, starts, ends, share, devices, exitCriteria } = wave;
    const ids = (wave.populations ?? []).map(({ value }) => value);
    const some = ids.map((id) => populations.get(id)).filter((found): found is Population => found !== undefined);
    const counted = countDevices(some);
    const all = counted.known > 0 || (some.length > 0 && counted.open === 0) ? counted.known : undefined;
    // A share of what is not known is not known either.
    const count = devices?.value ?? (all === undefined ? undefined : Math.round((all * (share?.value ?? 100)) / 100));
    return {
      name: name?.value ?? String(index + 1),
      at: place(name?.node ?? wave.populations?.[0]?.node ?? { start: node.start, end: node.start }),
      ...(starts && { starts: starts.value }),
      ...(ends && { ends: ends.value }),
      populations: ids,
      ...(count !== undefined && { devices: count }),
      isPartial: devices === undefined && counted.open > 0,
      exitCriteria: (exitCriteria ?? []).map(({ value }) => value),
    };
  });
}
