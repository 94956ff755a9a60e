import { shapes } from '../schema/shapes.generated';
import { blocksOf, type Reread } from '../syntax/reread';
import { type Block, entryOf, keyText, type Node } from '../syntax/tree';
import type { Collection, Located, Reference } from './located';
import type { Plan, Population } from './plan.generated';
import { MapById, PlanReader } from './read-plan';

/** How a plan has changed with one of its blocks. */
export interface PlanChange {
  readonly plan: Plan;
  /** The key of the plan that the block belongs to. */
  readonly section: string;
  /** The population that has changed, and the keys of it that have another value now. */
  readonly population?: { readonly id: string; readonly now: Population; readonly keys: ReadonlySet<string> };
  /** Whether something is referred to now that was not, or the other way round. */
  readonly references: boolean;
}

/**
 * The plan after a block of its tree was read again. Everything else of the plan is part of it, and changes with it.
 *
 * @param unfit values that do not fit the schema
 * @param wereUnfit those that did not in the block as it was
 * @returns undefined where the plan has to be read as a whole
 */
export function replaceBlock(
  plan: Plan,
  changed: Reread,
  unfit: ReadonlySet<Node>,
  wereUnfit: ReadonlySet<Node>,
): PlanChange | undefined {
  const { map, before, entry, block } = changed;
  const { key, value } = changed.section;
  const section = keyText(key);
  const shape = Object.hasOwn(shapes.plan.properties, section) ? shapes.plan.properties[section] : undefined;
  // What the schema does not know is no part of the plan.
  if (!shape) return { plan: { ...plan }, section, references: false };
  const reader = new PlanReader(unfit);
  if (shape.kind !== 'map') {
    reader.owner = { key: section };
    const field = reader.value(value, shape);
    const blocks = blocksOf(changed);
    const others = plan.references.filter(({ at }) => !blocks.has(at.node.block));
    const references = inOrder(others, reader.references, key.start);
    const collections = withCollections(plan, blocks, reader.collections);
    if (!collections) return undefined;
    const now: Record<string, unknown> = { ...plan, references, collections };
    if (field === undefined) delete now[section];
    else now[section] = field;
    return { plan: now as unknown as Plan, section, references: true };
  }
  const collection = plan.collections.get(section);
  if (!map || !(collection instanceof MapById) || collection.node !== map) return undefined;
  const id = keyText(entry.key);
  const was = collection.get(id);
  if (was?.id !== before.key && was?.id !== entry.key) return undefined;
  reader.owner = { key: section, id };
  const located = reader.entry(entry, shape.of);
  const old = new PlanReader(wereUnfit);
  old.entry(before, shape.of);
  if (old.collections.size + reader.collections.size > 0) return undefined;
  collection.put(id, located);
  const population =
    section === 'populations'
      ? {
          id,
          now: located as Population,
          keys: keepUnchanged(located, was as Located, (node) => unfit.has(node) === wereUnfit.has(node)),
        }
      : undefined;

  const isSame =
    old.references.length === reader.references.length &&
    old.references.every(({ at }, index) => at.node === reader.references[index]?.at.node);
  const references = isSame
    ? plan.references
    : inOrder(
        plan.references.filter(({ at }) => at.node.block !== block),
        reader.references,
        block.start,
      );
  return {
    plan: { ...plan, references },
    section,
    ...(population && { population }),
    references: !isSame,
  };
}

/** Gives an object what is still true of it as it was. Returns the keys that are not. */
function keepUnchanged(now: Located, was: Located, isFitAsBefore: (node: Node) => boolean): ReadonlySet<string> {
  const [fields, old] = [now, was] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const changed = new Set<string>();
  for (const name of new Set([...Object.keys(fields), ...Object.keys(old)])) {
    if (name === 'id' || name === 'node') continue;
    const value = entryOf(now.node, name)?.value;
    const isSame = value && value === entryOf(was.node, name)?.value && all(value, isFitAsBefore);
    if (isSame && name in fields === name in old) {
      if (name in fields) fields[name] = old[name];
    } else changed.add(name);
  }
  return changed;
}

function all(node: Node, test: (node: Node) => boolean): boolean {
  if (!test(node)) return false;
  if (node.kind === 'list') return node.items.every((item) => all(item, test));
  return node.kind === 'scalar' || node.entries.every(({ value }) => all(value, test));
}

/**
 * The collections of a plan with those in some blocks replaced, in the order in which a plan is read: each behind those inside it.
 *
 * @returns undefined where a name stands for several
 */
function withCollections(
  plan: Plan,
  blocks: ReadonlySet<Block>,
  replaced: ReadonlyMap<string, Collection<Located>>,
): Plan['collections'] | undefined {
  const others = [...plan.collections].filter(([, { node }]) => node && !blocks.has(node.block));
  if (others.some(([name]) => replaced.has(name))) return undefined;
  const endOf = ([, { node }]: readonly [string, Collection<Located>]): number => node?.end ?? 0;
  return new Map([...others, ...replaced].sort((a, b) => endOf(a) - endOf(b)));
}

/** Puts references among others, behind all that stand in front of `offset`: nothing is read through an alias here. */
function inOrder(others: readonly Reference[], added: readonly Reference[], offset: number): readonly Reference[] {
  const behind = others.findIndex(({ at }) => at.node.start > offset);
  return others.toSpliced(behind < 0 ? others.length : behind, 0, ...added);
}
