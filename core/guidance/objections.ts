import { noConfiguration, severityOf } from '../control/configuration';
import type { Analysis } from '../index';
import { readPlan } from '../model/read-plan';
import { planRules } from '../rules/index';
import { runRules } from '../rules/run';
import type { Json, Problem } from '../syntax/problem';
import { type Entry, entryOf, keyText, ListNode, MapNode, type Node, ScalarNode } from '../syntax/tree';
import { nodeOf } from './what-if';

/** Each value costs a run of the rules: longer lists are not judged. */
const mostValues = 16;

/** A plan with more populations takes too long to be judged once for each value. */
const mostPopulations = 40;

/**
 * What speaks against each of some values at a place of the plan: the first error that it would bring.
 *
 * @param analysis of the plan; of a large one, with the population alone that the place lies in, as `onlyPopulation` leaves it
 * @param path the names of the keys and the positions of the items that lead to the place; nothing need be there yet
 * @returns one problem for each value, or undefined where no rule has an error to report
 */
export function objectionsToValues(
  analysis: Pick<Analysis, 'tree' | 'unfit' | 'options'>,
  path: readonly string[],
  values: readonly Json[],
): readonly (Problem | undefined)[] {
  const { root } = analysis.tree;
  const populations = root?.kind === 'map' ? entryOf(root, 'populations')?.value : undefined;
  const isLarge = populations?.kind === 'map' && populations.entries.length > mostPopulations;
  if (!root || values.length > mostValues || isLarge) return values.map(() => undefined);
  const errors = errorsOf(analysis);
  const before = errors(root);
  return values.map((value) => firstOfMore(errors(withValue(root, path, value)), before));
}

/** The first problem of a rule that reports more than before. Its words alone do not tell: a message may name all it is about. */
function firstOfMore(after: readonly Problem[], before: readonly Problem[]): Problem | undefined {
  const of = (problems: readonly Problem[], rule: string) => problems.filter((problem) => problem.rule === rule);
  const more = after.filter(({ rule }) => of(after, rule).length > of(before, rule).length);
  return more.find(({ message }) => !before.some((known) => known.message === message)) ?? more[0];
}

/** Finds the errors of the plan, as it is or as it would be. */
function errorsOf({ unfit, options }: Pick<Analysis, 'unfit' | 'options'>): (root: Node) => readonly Problem[] {
  const { asOf, configuration = noConfiguration, path = '' } = options;
  const active = planRules.filter((rule) => severityOf(rule, configuration, path) === 'error');
  return (root) => runRules(readPlan(root, unfit), active, asOf).problems;
}

/** A plan with one of its populations, or with none, and the rest as it is. */
export function onlyPopulation(root: MapNode, population: Entry | undefined): MapNode {
  const entries = root.entries.map((entry): Entry => {
    if (keyText(entry.key) !== 'populations' || entry.value.kind !== 'map') return entry;
    return { ...entry, value: entry.value.withEntries(population ? [population] : []) };
  });
  return root.withEntries(entries);
}

/** A tree with another value at a place. What is new in it stands, without any text, where its surroundings start. */
function withValue(node: Node, [name, ...rest]: readonly string[], value: Json): Node {
  const at = node.start;
  if (name === undefined) return nodeOf(value, at);
  const inner = (old: Node | undefined): Node => withValue(old ?? nodeOf(null, at), rest, value);
  if (/^\d+$/.test(name)) {
    const items = node.kind === 'list' ? [...node.items] : [];
    const index = Math.min(Number(name), items.length);
    items[index] = inner(items[index]);
    return new ListNode(items, true, at, node.end);
  }
  const entries = node.kind === 'map' ? node.entries : [];
  const old = entries.find(({ key }) => keyText(key) === name);
  const key = old?.key ?? new ScalarNode(name, 'plain', at, at);
  const entry: Entry = { key, value: inner(old?.value) };
  const others = old ? entries.map((other) => (other === old ? entry : other)) : [...entries, entry];
  return new MapNode(others, true, at, node.end);
}
