import type { FeatureId } from './features';
import { automaticEnrollment } from './matrix/automatic-enrollment';
import type { Cell, Condition, Row } from './matrix/cell';
import { coManagement } from './matrix/co-management';
import { userEnrollment } from './matrix/user-enrollment';
import { windowsAutopilot } from './matrix/windows-autopilot';
import type { MethodId } from './methods';
import type { Source } from './sources';

/** The guide's four tables side by side. */
const matrix = { automaticEnrollment, windowsAutopilot, userEnrollment, coManagement } as const satisfies Record<
  MethodId,
  Row
>;

type Matrix = typeof matrix;

/** The kind of cell that stands at a known place, so that `cell('windowsAutopilot', 'personal').reason` is a string. */
type CellAt<M extends MethodId, F extends FeatureId> = Extract<Cell, { readonly verdict: Matrix[M][F]['verdict'] }>;

/** The conditions of the cell at a known place. */
type ConditionAt<M extends MethodId, F extends FeatureId> = Matrix[M][F] extends {
  readonly conditions: readonly (infer C extends Condition)[];
}
  ? C['when']
  : never;

/** What the guide says about a feature with a method. */
export function cell<M extends MethodId, F extends FeatureId>(method: M, feature: F): CellAt<M, F> {
  const row: Row = matrix[method];
  return row[feature] as CellAt<M, F>;
}

/** A condition at a known place: that it has a reason or a remedy is known as well. */
type ConditionOf<M extends MethodId, F extends FeatureId, C> = Matrix[M][F] extends {
  readonly conditions: readonly (infer Each)[];
}
  ? Extract<Each, { readonly when: C }>
  : never;

/** One condition of a cell, with its own source or else the cell's. Only conditions that the cell has compile. */
export function condition<M extends MethodId, F extends FeatureId, C extends ConditionAt<M, F>>(
  method: M,
  feature: F,
  when: C,
): ConditionOf<M, F, C> & { readonly source: Source } {
  const { conditions, source } = cell(method, feature) as Exclude<Cell, { readonly verdict: 'notListed' }>;
  const found = conditions!.find((each) => each.when === when)!;
  return { ...found, source: found.source ?? source } as ConditionOf<M, F, C> & { readonly source: Source };
}
