import type { Plan, Population } from '../model/plan.generated';
import { entryPlace, itemPlace, type Place, rootPlace } from '../schema/place';
import { type Entry, keyText, type Node, type ScalarNode, type Span } from '../syntax/tree';

/** One step on the way from the root of a plan to what stands at an offset. */
export interface Step extends Place {
  /** The entry whose value this is; none for the root and for items of lists. */
  readonly entry?: Entry;
  /** The name of the entry's key, or the position of the item; empty for the root. */
  readonly name: string;
}

/**
 * The way from the root to the innermost value whose key or text touches `offset`, the root first. Empty where the plan says
 * nothing. What an alias reads stands elsewhere: the way ends at the alias.
 *
 * @param offset in UTF-16 units
 */
export function stepsTo(root: Node | undefined, offset: number): readonly Step[] {
  if (!root) return [];
  let step: Step = { ...rootPlace(root), name: '' };
  const steps = [step];
  for (let next = stepInto(step, offset); next; next = stepInto(step, offset)) {
    steps.push(next);
    step = next;
  }
  return steps;
}

/** The key that `offset` touches, where the innermost step was taken by one. */
export function keyAt(steps: readonly Step[], offset: number): ScalarNode | undefined {
  const key = steps.at(-1)?.entry?.key;
  return key && touches(key, offset) ? key : undefined;
}

/** The scalar value that `offset` touches. */
export function scalarAt(steps: readonly Step[], offset: number): ScalarNode | undefined {
  const node = steps.at(-1)?.node;
  return node?.kind === 'scalar' && touches(node, offset) && !keyAt(steps, offset) ? node : undefined;
}

/** The path of the innermost step, in the words of exceptions: `populations.kiosks.enrollment`. */
export function pathOf(steps: readonly Step[]): string {
  return steps
    .slice(1)
    .map(({ name }) => name)
    .join('.');
}

/** The population that the steps lead into, with its id. */
export function populationOn(plan: Plan, steps: readonly Step[]): Population | undefined {
  if (steps[1]?.name !== 'populations' || !steps[2]) return undefined;
  const population = plan.populations.get(steps[2].name);
  // A second entry of the same id is another population, which the plan does not read.
  return population?.id === steps[2].entry?.key ? population : undefined;
}

/** Whether an offset lies in a span or at one of its ends. */
export const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

function stepInto(step: Step, offset: number): Step | undefined {
  const { node } = step;
  if (node.kind === 'map') {
    // A block scalar ends where the key of the next line may start.
    const entry =
      node.entries.find(({ key }) => touches(key, offset)) ?? node.entries.find(({ value }) => touches(value, offset));
    return entry && { ...entryPlace(step, entry), entry, name: keyText(entry.key) };
  }
  if (node.kind === 'list') {
    const index = node.items.findIndex((item) => touches(item, offset));
    const item = node.items[index];
    return item && { ...itemPlace(step, item), entry: undefined, name: String(index) };
  }
  return undefined;
}
