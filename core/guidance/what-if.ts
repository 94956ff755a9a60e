import { noConfiguration, severityOf } from '../control/configuration';
import type { Finding } from '../findings/finding';
import type { Analysis } from '../index';
import type { Population } from '../model/plan.generated';
import { readPlan } from '../model/read-plan';
import { planRules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { runRules } from '../rules/run';
import type { Json } from '../syntax/problem';
import { type Entry, keyText, ListNode, MapNode, type Node, ScalarNode } from '../syntax/tree';
import { oncePerPopulation } from './once-per-population';

/** A change to a population, by the path of a key: `enrollment`, or `enrollment.method`. `undefined` removes the entry. */
export type Changes = { readonly [path: string]: Json | undefined };

/**
 * What rules would say of a population if it were otherwise: the findings that the changes bring, at the population or at what
 * it has to do with, such as the tenant. Only this population is looked at, with the rest of the plan as it is; so the cost does
 * not grow with the number of populations, and what populations have to do with each other is not said.
 *
 * @param instead what the changes are compared with: nothing, unless it is said
 */
export function whatIf(
  analysis: Analysis,
  population: Population,
  changes: Changes,
  instead: Changes = {},
): readonly Finding[] {
  const before = new Set(findingsIn(analysis, population, instead).map(identity));
  return findingsIn(analysis, population, changes).filter((finding) => !before.has(identity(finding)));
}

/**
 * What speaks against a population as it would be: whatever is found at the population, and elsewhere whatever the plan does not
 * have already, as a tenant that lets nobody enroll.
 */
export function objectionsTo(analysis: Analysis, population: Population, changes: Changes): readonly Finding[] {
  const { id, node } = population;
  const start = id?.start ?? node.start;
  const isAtPopulation = ({ span }: Finding): boolean => span.start >= start && span.start <= node.end;
  const known = knownElsewhere(analysis, population);
  return findingsIn(analysis, population, changes).filter(
    (finding) => isAtPopulation(finding) || !known.has(placeOf(finding)),
  );
}

/** Where which rule finds something, in the plan as it is and in one in which the population is not enrolled. */
const knownElsewhere = oncePerPopulation((analysis, population): ReadonlySet<string> => {
  const alone = findingsIn(analysis, population, { enrollment: undefined });
  const accepted = analysis.accepted.map(({ finding }) => finding);
  return new Set([...analysis.findings, ...accepted, ...alone].map(placeOf));
});

const placeOf = ({ rule, span }: Finding): string => `${rule} ${span.start}`;

const identity = ({ rule, message }: Finding): string => `${rule} ${message}`;

/** The rules that one population alone cannot answer. */
const ofSeveralPopulations = new Set(['unused-definition']);

/** What is found in a plan that has no other population. */
function findingsIn({ tree, unfit, options }: Analysis, { id, node: old }: Population, changes: Changes): Finding[] {
  const { root } = tree;
  if (root?.kind !== 'map' || !id) return [];
  const node = changed(old, changes);
  const entries = root.entries.map((entry): Entry => {
    if (keyText(entry.key) !== 'populations' || entry.value.kind !== 'map') return entry;
    return { ...entry, value: entry.value.withEntries([{ key: id, value: node }]) };
  });
  const { asOf, configuration = noConfiguration, path = '' } = options;
  const severity = (rule: Rule) => severityOf(rule, configuration, path);
  const active = planRules.filter((rule) => !ofSeveralPopulations.has(rule.id) && severity(rule) !== 'off');
  const severities = new Map(active.map((rule) => [rule.id, severity(rule) as Finding['severity']]));
  const { problems } = runRules(readPlan(root.withEntries(entries), unfit), active, asOf);
  return problems.map((problem) => ({ ...problem, severity: severities.get(problem.rule) as Finding['severity'] }));
}

/** A map with other values. What is new in it stands, without any text, where the map starts. */
function changed(map: MapNode, changes: Changes): MapNode {
  let entries: readonly Entry[] = map.entries;
  for (const [path, value] of Object.entries(changes)) {
    const [name = '', ...rest] = path.split('.');
    const old = entries.find(({ key }) => keyText(key) === name);
    const inner = old?.value.kind === 'map' ? old.value : emptyMap(map.start);
    const put: Node | undefined =
      rest.length > 0
        ? changed(inner, { [rest.join('.')]: value })
        : value === undefined
          ? undefined
          : nodeOf(value, map.start);
    const others = entries.filter((entry) => entry !== old);
    entries = put ? [...others, { key: old?.key ?? scalar(name, map.start), value: put }] : others;
  }
  return map.withEntries(entries);
}

export function nodeOf(value: Json, at: number): Node {
  if (Array.isArray(value))
    return new ListNode(
      value.map((item) => nodeOf(item, at)),
      true,
      at,
      at,
    );
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => ({ key: scalar(key, at), value: nodeOf(item, at) }));
    return new MapNode(entries, true, at, at);
  }
  return scalar(value as ScalarNode['value'], at);
}

const scalar = (value: ScalarNode['value'], at: number): ScalarNode => new ScalarNode(value, 'plain', at, at);

const emptyMap = (at: number): MapNode => new MapNode([], true, at, at);
