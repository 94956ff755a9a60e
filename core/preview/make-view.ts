import { t } from '@vscode/l10n';
import type { Finding, Severity } from '../findings/finding';
import { tasksOf } from '../guidance/tasks/index';
import { enrollmentWords, ownershipWords, useWords } from '../guidance/words';
import type { Analysis } from '../index';
import type { Population } from '../model/plan.generated';
import type { Span } from '../syntax/tree';
import { detailsOf } from './make-details';
import { wavesOf } from './make-waves';
import { countDevices, findingView, idOf, place, populationsByOffset } from './parts';
import type { OverviewView, PlanView, PopulationRow, Share, UnknownView } from './view';

/**
 * What the preview shows of a plan.
 *
 * @param details the ids of the populations to go into, or `all`: judging what else they could do takes time
 */
export function makeView(analysis: Analysis, details: readonly string[] | 'all'): PlanView {
  const { plan } = analysis;
  const byPopulation = findingsByPopulation(analysis);
  const wanted = (population: Population): boolean => details === 'all' || details.includes(idOf(population));
  return {
    overview: overviewOf(analysis, byPopulation.get(undefined) ?? []),
    populations: [...plan.populations].map((population) => rowOf(population, byPopulation.get(idOf(population)) ?? [])),
    details: [...plan.populations]
      .filter(wanted)
      .map((population) => detailsOf(analysis, population, byPopulation.get(idOf(population)) ?? [])),
    tasks: tasksOf(analysis).map((task) => ({ ...task, ...(task.at && { at: place(task.at) }) })),
    waves: wavesOf(plan),
  };
}

function overviewOf(analysis: Analysis, elsewhere: readonly Finding[]): OverviewView {
  const { plan, options, findings, accepted } = analysis;
  const { title, description, owner, reviewed } = plan.plan ?? {};
  const populations = [...plan.populations];
  const ownerships = ownershipWords();
  return {
    title: title?.value ?? t('Enrollment plan'),
    ...(description && { description: description.value }),
    ...(owner && { owner: owner.value }),
    ...(reviewed && { reviewed: reviewed.value }),
    asOf: options.asOf,
    populations: populations.length,
    devices: countDevices(populations),
    byMethod: sharesBy(populations, ({ enrollment }) => enrollmentWords(enrollment)),
    byOwnership: sharesBy(populations, ({ ownership }) =>
      ownership ? (ownerships[ownership.value] ?? ownership.value) : t('owner not said'),
    ),
    findings: countFindings(findings),
    accepted: accepted.length,
    unknowns: unknownsOf(analysis),
    elsewhere: elsewhere.map(findingView),
  };
}

function rowOf(population: Population, findings: readonly Finding[]): PopulationRow {
  const { id, node, displayName, devices, ownership, use, enrollment } = population;
  return {
    id: idOf(population),
    title: displayName?.value ?? idOf(population),
    ...(devices && { devices: devices.value }),
    ...(ownership && { ownership: ownershipWords()[ownership.value] }),
    ...(use && { use: useWords()[use.value] }),
    enrollment: enrollmentWords(enrollment),
    findings: countFindings(findings),
    at: place(id ?? node),
    span: { start: (id ?? node).start, end: node.end },
  };
}

function sharesBy(populations: readonly Population[], labelOf: (population: Population) => string): Share[] {
  const groups = new Map<string, Population[]>();
  for (const population of populations) {
    const label = labelOf(population);
    const some = groups.get(label);
    if (some) some.push(population);
    else groups.set(label, [population]);
  }
  return [...groups]
    .map(([label, some]) => ({ label, devices: countDevices(some), populations: some.length }))
    .sort((a, b) => b.devices.known - a.devices.known || b.populations - a.populations);
}

function countFindings(findings: readonly Finding[]): { [severity in Severity]: number } {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings of each population by its id, and those outside of all under undefined. Both come in the order of the text. */
function findingsByPopulation({ plan, findings }: Analysis): ReadonlyMap<string | undefined, readonly Finding[]> {
  const ownerOf = populationsByOffset(plan);
  const found = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const owner = ownerOf(finding.span.start);
    const some = found.get(owner);
    if (some) some.push(finding);
    else found.set(owner, [finding]);
  }
  return found;
}

/** What could not be judged, by the missing fact. */
function unknownsOf({ plan, unknowns }: Analysis): UnknownView[] {
  const ownerOf = populationsByOffset(plan);
  const byFact = new Map<string, { populations: Set<string>; count: number; at: Span }>();
  for (const { fact, at } of unknowns) {
    const known = byFact.get(fact) ?? { populations: new Set<string>(), count: 0, at: place(at) };
    byFact.set(fact, known);
    known.count++;
    const owner = ownerOf(at.start);
    if (owner !== undefined) known.populations.add(owner);
  }
  return [...byFact]
    .map(([fact, { populations: some, count, at }]) => ({ fact, populations: [...some], count, at }))
    .sort((a, b) => b.count - a.count || (a.fact < b.fact ? -1 : 1));
}
