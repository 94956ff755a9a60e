import { type Node, still } from '../syntax/tree';

/**
 * What a rule makes of a value, whatever stands around it. It is worked out once for each value of an edited plan, which stays the
 * same one until something in it changes.
 */
export function oncePerNode<N extends Node, T extends object>(workOut: (node: N) => T): (node: N) => T {
  const known = new WeakMap<N, T>();
  return (node) => {
    // What never moves is read once.
    if (node.block === still) return workOut(node);
    let result = known.get(node);
    if (!result) {
      result = workOut(node);
      known.set(node, result);
    }
    return result;
  };
}
