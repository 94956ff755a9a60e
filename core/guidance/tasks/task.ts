import type { Source } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import type { Span } from '../../syntax/tree';

/** When a task has its turn. */
export type Phase = 'tenant' | 'directory' | 'objects' | 'devices' | 'users';

/** Whether a task is done, as far as the plan tells. `open`: the plan says that it is not. `unknown`: it says nothing. */
export type TaskState = 'done' | 'open' | 'unknown';

/** What an administrator has to do before devices can be enrolled. */
export interface Task {
  readonly id: string;
  readonly phase: Phase;
  /** As an order, in the words of the admin centers. */
  readonly title: string;
  readonly state: TaskState;
  /** Where the plan says so. */
  readonly at?: Span;
  /** It helps, and nothing depends on it. */
  readonly optional?: boolean;
  /** The ids of the populations that need it; empty where all do. */
  readonly populations: readonly string[];
  readonly source: Source;
}

/** What tasks are made from: a plan and the populations that are enrolled by it. */
export interface TaskContext {
  readonly plan: Plan;
  readonly populations: readonly Population[];
  /** The day for which the plan is checked, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** A value of the plan, as the state of a task: `isDone` judges it where it is there. */
export function stateOf<T>(
  scalar: { readonly value: T; readonly node: Span } | undefined,
  isDone: (value: T) => boolean,
): Pick<Task, 'state' | 'at'> {
  if (!scalar) return { state: 'unknown' };
  return { state: isDone(scalar.value) ? 'done' : 'open', at: scalar.node };
}

/** The states of several things that all have to be done, as one. */
export function allOf(states: readonly Pick<Task, 'state' | 'at'>[]): Pick<Task, 'state' | 'at'> {
  return (
    states.find(({ state }) => state === 'open') ??
    states.find(({ state }) => state === 'unknown') ??
    states[0] ?? { state: 'unknown' }
  );
}

export const idOf = ({ id }: Population): string => String(id?.value ?? '');
