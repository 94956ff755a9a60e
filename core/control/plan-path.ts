import { stepsOfPath } from '../model/steps-of-path';
import type { Node, Span } from '../syntax/tree';

/**
 * What a path such as `populations.kiosks.enrollment` names: the entry, with its key, or the item.
 *
 * @returns undefined where the plan has nothing there
 */
export function findPath(root: Node, path: string): Span | undefined {
  const { steps, complete } = stepsOfPath(root, path);
  return complete ? steps.at(-1)?.span : undefined;
}
