import type { Plan, Population } from '../model/plan.generated';
import { entryPlace, itemPlace, type Place, rootPlace } from '../schema/place';
import { type Entry, keyText, type Node, type ScalarNode, type Span } from '../syntax/tree';
import { countWhile } from '../text/search';

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

/** As `pathOf`, with `*` for the position of an item: the path stays when items move or others come before them. */
export function stablePathOf(steps: readonly Step[]): string {
  return steps
    .slice(1)
    .map(({ entry, name }) => (entry ? name : '*'))
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
    const [from, to] = nearOffset(node.entries, ({ key }) => key.start, offset);
    const near = node.entries.slice(from, to);
    const entry = near.find(({ key }) => touches(key, offset)) ?? near.find(({ value }) => touches(value, offset));
    return entry && { ...entryPlace(step, entry), entry, name: keyText(entry.key) };
  }
  if (node.kind === 'list') {
    const [from, to] = nearOffset(node.items, ({ start }) => start, offset);
    const near = node.items.slice(from, to);
    const index = near.findIndex((item) => touches(item, offset));
    const item = near[index];
    return item && { ...itemPlace(step, item), entry: undefined, name: String(from + index) };
  }
  return undefined;
}

/**
 * Which of some parts in the order of the text may touch an offset, as a half-open range of indexes: the last one that starts
 * there or before, and the ones around it.
 */
function nearOffset<T>(parts: readonly T[], startOf: (part: T) => number, offset: number): [from: number, to: number] {
  const count = countWhile(parts, (part) => startOf(part) <= offset);
  return [Math.max(0, count - 3), Math.min(parts.length, count + 1)];
}
