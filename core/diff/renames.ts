import type { Plan } from '../model/plan.generated';
import { symbolsOf } from '../model/symbols';
import type { Node, ScalarNode } from '../syntax/tree';
import { compare } from '../text/compare';
import type { EntriesValue, Field, NewNames, ObjectValue, Value } from './value';
import { valueOfPlan } from './value';

/** Entries that the base has under one id and the head under another: by collection, the new id of each old one. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A plan, and the tree it was read from. */
interface Read {
  readonly plan: Plan;
  readonly root: Node | undefined;
}

/** Finds what was renamed. What was renamed together is found together: a group, and the populations whose users are in it. */
export function renamesOf(base: Read, head: Read): Renames {
  const renames = new Map<string, Map<string, string>>();
  const after = valueOfPlan(head.root);
  for (let isNew = true; isNew; ) {
    isNew = false;
    const before = collectionsOf(valueOfPlan(base.root, newNames(base.plan, renames)));
    for (const [collection, entries] of collectionsOf(after)) {
      for (const [from, to] of renamesIn(collection, before.get(collection), entries)) {
        renames.set(collection, (renames.get(collection) ?? new Map()).set(from, to));
        isNew = true;
      }
    }
  }
  return renames;
}

/** The names that the scalars and the entries of the base have after renames. */
export function newNames(plan: Plan, renames: Renames): NewNames {
  const texts = new Map<ScalarNode, string>();
  const { mentions } = symbolsOf(plan);
  for (const { symbol, node, span } of renames.size > 0 ? mentions : []) {
    const id = renames.get(symbol.collection)?.get(symbol.id);
    if (id === undefined) continue;
    // All of the scalar, but for the paths of exceptions, which are written without escapes.
    const quote = node.style === 'plain' ? 0 : 1;
    const from = span === node ? 0 : span.start - node.start - quote;
    const text = String(node.value);
    texts.set(node, span === node ? id : text.slice(0, from) + id + text.slice(from + symbol.id.length));
  }
  return {
    ofScalar: (node) => texts.get(node),
    ofEntry: (collection, id) => renames.get(collection)?.get(id) ?? id,
  };
}

/** Comparing each with each is for the few entries of a change; beyond this many pairs, only equal ones are found. */
const mostPairs = 4_000;

function renamesIn(collection: string, base: EntriesValue | undefined, head: EntriesValue): [string, string][] {
  const gone = [...(base?.entries ?? [])].filter(([id]) => !head.entries.has(id));
  const come = [...head.entries].filter(([id]) => !base?.entries.has(id));
  const candidates =
    gone.length * come.length <= mostPairs
      ? gone.flatMap((before) => come.map((after) => candidate(collection, before, after)))
      : equalOnes(gone, come).map(([before, after]) => candidate(collection, before, after));
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to, alike } of candidates.sort(byLikeness)) {
    if (alike === 0 || found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  return [...found];
}

interface Candidate {
  readonly from: string;
  readonly to: string;
  /** From 0, something else, to 1, the same. */
  readonly alike: number;
}

const byLikeness = (a: Candidate, b: Candidate): number =>
  b.alike - a.alike || compare(a.from, b.from) || compare(a.to, b.to);

type IdAndEntry = readonly [id: string, entry: Field];

function candidate(collection: string, [from, before]: IdAndEntry, [to, after]: IdAndEntry): Candidate {
  return { from, to, alike: likeness(collection, before.value, after.value) };
}

function equalOnes(gone: readonly IdAndEntry[], come: readonly IdAndEntry[]): [IdAndEntry, IdAndEntry][] {
  const byKey = new Map(gone.map((entry) => [entry[1].value.key, entry]));
  return come.flatMap((after) => {
    const before = byKey.get(after[1].value.key);
    return before ? [[before, after] as [IdAndEntry, IdAndEntry]] : [];
  });
}

/** What an object is known by outside of the plan: with the same of one of these, it is the same object. */
const marks = ['objectId', 'upn', 'host', 'displayName', 'rule'];
/** With another one of these, it is another object. */
const uniqueMarks = ['objectId', 'upn', 'host'];
/** Less in common than this, and nobody would call it the same thing under a new name. */
const leastFacts = 3;
const leastLikeness = 0.8;

/**
 * How much two entries are alike. Groups are known by their names alone: most say no more than that they are of users, and a group
 * in place of another one is no new name.
 */
function likeness(collection: string, base: Value, head: Value): number {
  if (base.kind !== 'object' || head.kind !== 'object') return 0;
  const said = (value: ObjectValue, key: string): string | undefined => value.fields.get(key)?.value.key;
  const isSame = (key: string): boolean => base.fields.has(key) && said(base, key) === said(head, key);
  const isOther = (key: string): boolean => base.fields.has(key) && head.fields.has(key) && !isSame(key);
  if (uniqueMarks.some(isOther)) return 0;
  const [before, after] = [factsOf(base), factsOf(head)];
  const common = [...before].filter((fact) => after.has(fact)).length;
  const alike = (2 * common) / (before.size + after.size);
  if (marks.some(isSame)) return alike;
  return collection === 'groups' || common < leastFacts || alike < leastLikeness ? 0 : alike;
}

/** Each fact of an object as a text; of a list, each item. */
export function factsOf(value: Value, path = '', facts = new Set<string>()): ReadonlySet<string> {
  if (value.kind === 'object') for (const [key, field] of value.fields) factsOf(field.value, `${path}.${key}`, facts);
  else if (value.kind === 'entries')
    for (const [id, field] of value.entries) factsOf(field.value, `${path}.${id}`, facts);
  else if (value.kind === 'list') for (const item of value.items) factsOf(item, path, facts);
  else facts.add(`${path} ${value.key}`);
  return facts;
}

/** The collections of a plan, those of its tenant among them. */
function collectionsOf(plan: ObjectValue | undefined): ReadonlyMap<string, EntriesValue> {
  const found = new Map<string, EntriesValue>();
  const collect = (object: ObjectValue): void => {
    for (const [key, { value }] of object.fields) {
      if (value.kind === 'entries') found.set(key, value);
      else if (value.kind === 'object') collect(value);
    }
  };
  if (plan) collect(plan);
  return found;
}
