import type { Shape } from '../schema/shape';
import { shapes } from '../schema/shapes.generated';
import { blocksOf, type Reread } from '../syntax/reread';
import { type Block, entryOf, keyText, type Node } from '../syntax/tree';
import type { Collection, Located, Owner, Reference } from './located';
import type { Plan, Population } from './plan.generated';
import { type KnownFields, MapById, PlanReader } from './read-plan';

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
  const { map, entry } = changed;
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
  if (!was || (was.id !== changed.before.key && was.id !== entry.key)) return undefined;
  // What has not changed in it stays as it is, and only the rest is read.
  const isFitAsBefore = (node: Node): boolean => unfit.has(node) === wereUnfit.has(node);
  const old = was as unknown as Readonly<Record<string, unknown>>;
  const kept = new Set<string>();
  const known: KnownFields = {
    of: old,
    has: (name, value) => {
      const isKept = name in old && value === entryOf(was.node, name)?.value && all(value, isFitAsBefore);
      if (isKept) kept.add(name);
      return isKept;
    },
  };
  reader.owner = { key: section, id };
  const located = reader.entry(entry, shape.of, known);
  const before = new PlanReader(wereUnfit);
  before.entry(changed.before, shape.of, { of: old, has: (name) => kept.has(name) });
  if (before.collections.size + reader.collections.size > 0) return undefined;
  collection.put(id, located);

  const isCertain = areSame(before.references, reader.references) && haveSameKeys(changed.before.value, entry.value);
  const references = isCertain ? plan.references : referencesAfter(plan, changed, shape.of, reader.owner, unfit);
  const names = new Set([...Object.keys(located), ...Object.keys(old)]);
  const keys = new Set([...names].filter((name) => name !== 'id' && name !== 'node' && !kept.has(name)));
  return {
    plan: { ...plan, references },
    section,
    ...(section === 'populations' && { population: { id, now: located as Population, keys } }),
    references: references !== plan.references,
  };
}

/** The references of a plan after an entry of a map by id was read again: the same ones, where it refers to the same as before. */
function referencesAfter(
  { references }: Plan,
  { entry, block }: Reread,
  shape: Shape,
  owner: Owner,
  unfit: ReadonlySet<Node>,
): readonly Reference[] {
  const reader = new PlanReader(unfit);
  reader.owner = owner;
  reader.entry(entry, shape);
  const isOfEntry = ({ at }: Reference): boolean => at.node.block === block;
  if (areSame(references.filter(isOfEntry), reader.references)) return references;
  const others = references.filter((reference) => !isOfEntry(reference));
  return inOrder(others, reader.references, block.start);
}

const areSame = (some: readonly Reference[], others: readonly Reference[]): boolean =>
  some.length === others.length && some.every(({ at }, index) => at.node === others[index]?.at.node);

/** Whether two values have the same keys in the same order: a plan notes what it refers to in the order of the text. */
function haveSameKeys(one: Node, other: Node): boolean {
  if (one.kind !== 'map' || other.kind !== 'map') return false;
  const { entries } = other;
  return (
    one.entries.length === entries.length &&
    one.entries.every(({ key }, index) => key.value === entries[index]?.key.value)
  );
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
