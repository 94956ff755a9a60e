import type { PlanView, PopulationRow } from '../../../core/preview/view';
import type { PreviewResult } from '../../../server/protocol';

/** What the page knows of the plan. Rows that were not sent anew are the same objects as before. */
export interface ViewState {
  readonly id: string;
  readonly version: number;
  readonly chosen: string | undefined;
  readonly view: PlanView;
}

/**
 * The state after a result.
 *
 * @returns undefined where the result completes another one than the page has
 */
export function nextState(state: ViewState | undefined, result: PreviewResult): ViewState | undefined {
  const { id, version, chosen, base, rows, order, overview, tasks, waves, details } = result;
  const known = base === undefined ? undefined : state;
  if (base !== undefined && known?.id !== base) return undefined;
  const byId = new Map<string, PopulationRow>(known?.view.populations.map((row) => [row.id, row]));
  for (const row of rows) byId.set(row.id, row);
  const ids = order ?? known?.view.populations.map((row) => row.id) ?? [];
  const populations = ids.map((each) => byId.get(each)).filter((row) => row !== undefined);
  const unchanged = known?.view.populations;
  const isSame =
    unchanged?.length === populations.length && populations.every((row, index) => row === unchanged[index]);
  const [first, second, third, fourth] = [
    overview ?? known?.view.overview,
    tasks ?? known?.view.tasks,
    waves ?? known?.view.waves,
    details ?? known?.view.details,
  ];
  if (!first || !second || !third || !fourth) return undefined;
  return {
    id,
    version,
    chosen,
    view: {
      overview: first,
      populations: isSame ? unchanged : populations,
      details: fourth,
      tasks: second,
      waves: third,
    },
  };
}
