import type { Analysis } from '../../index';
import { symbolsOf } from '../../model/symbols';
import { type Change, insert, type Json, set } from '../../syntax/problem';
import { type ListNode, plainValue } from '../../syntax/tree';
import { stepsTo } from '../steps';
import type { Slice } from './slices';

/**
 * Lets everything that names a population name what it was split into: waves and messages all of it, exceptions the slices that
 * they can be about.
 *
 * @param ids of the new populations, in the order of `slices`
 * @returns undefined where something names it in a way that cannot be told apart
 */
export function nameSlices(
  { plan, tree }: Analysis,
  id: string,
  slices: readonly Slice[],
  ids: readonly string[],
): readonly Change[] | undefined {
  const [first = '', ...others] = ids;
  const changes: Change[] = [];
  for (const { node, span } of symbolsOf(plan).of({ collection: 'populations', id })) {
    const path = node.start === span.start && node.end === span.end ? undefined : String(node.value);
    const list = stepsTo(tree.root, node.start).findLast((step) => step.node.kind === 'list')?.node as
      | ListNode
      | undefined;
    const exception = plan.exceptions?.find(({ at }) => at?.node === node)?.node;
    if (!list || (path !== undefined && !exception)) return undefined;
    if (path === undefined) {
      changes.push(set(node, first));
      if (others.length > 0) changes.push(insert(list, others, node));
      continue;
    }
    const [one, ...more] = pathsOf(path, `populations.${id}`, slices, ids);
    if (one === undefined || !exception) return undefined;
    changes.push(set(node, one));
    const said = plainValue(exception) as { readonly [key: string]: Json };
    if (more.length > 0)
      changes.push(
        insert(
          list,
          more.map((at) => ({ ...said, at })),
          exception,
        ),
      );
  }
  return changes;
}

/** The paths that one into a population becomes. A path into the list of operating systems is about one slice. */
function pathsOf(path: string, start: string, slices: readonly Slice[], ids: readonly string[]): readonly string[] {
  const rest = path.slice(start.length);
  const [item, bracketed, dotted] = /^\.os(?:\[(\d+)\]|\.(\d+))(?=[.[]|$)/.exec(rest) ?? [];
  return slices.flatMap(({ system }, index) => {
    if (item === undefined || system === undefined) return [`populations.${ids[index]}${rest}`];
    return Number(bracketed ?? dotted) === system ? [`populations.${ids[index]}.os${rest.slice(item.length)}`] : [];
  });
}
