import { type Node, still } from '../syntax/tree';

/**
 * What a rule makes of a value, whatever stands around it. It is worked out once for each value of an edited plan, which stays the
 * same one until something in it changes.
 */
export function oncePerNode<T>(workOut: (node: Node) => T): (node: Node) => T {
  const known = new WeakMap<Node, { readonly result: T }>();
  return (node) => {
    // What never moves is read once.
    if (node.block === still) return workOut(node);
    let found = known.get(node);
    if (!found) {
      found = { result: workOut(node) };
      known.set(node, found);
    }
    return found.result;
  };
}
