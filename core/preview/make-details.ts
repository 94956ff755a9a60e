import { t } from '@vscode/l10n';
import type { Finding } from '../findings/finding';
import { flowOf } from '../guidance/flow';
import { featureQuestions } from '../guidance/guide-answers';
import { userMessageFor } from '../guidance/user-message';
import { verdictsOn } from '../guidance/verdicts';
import { joinWords, managedByWords, ownershipWords, useWords } from '../guidance/words';
import { featureIds, methods } from '../guide/index';
import type { Analysis } from '../index';
import type { Scalar } from '../model/located';
import type { Plan, Population } from '../model/plan.generated';
import { ruleInfo } from '../rules/index';
import { findingView, idOf, place } from './parts';
import type { FactView, PopulationDetails, VerdictView } from './view';

/** All there is to say about one population. */
export function detailsOf(analysis: Analysis, population: Population, findings: readonly Finding[]): PopulationDetails {
  const { plan } = analysis;
  const { id, node, displayName, description } = population;
  const message = userMessageFor(population, plan);
  return {
    id: idOf(population),
    title: displayName?.value ?? idOf(population),
    ...(description && { description: description.value }),
    at: place(id ?? node),
    facts: factsOf(population),
    flow: flowOf(population, plan),
    findings: findings.map(findingView),
    ...(message && { message }),
    verdicts: verdictViews(analysis, population),
    features: featuresOf(population, plan),
  };
}

function factsOf({
  devices,
  ownership,
  condition,
  use,
  location,
  os,
  join,
  managedBy,
  groups,
}: Population): FactView[] {
  const fact = (
    label: string,
    at: Scalar<string | number> | undefined,
    words?: { [word: string]: string },
  ): FactView[] => (at ? [{ label, value: words?.[at.value] ?? String(at.value), at: place(at.node) }] : []);
  const joins = joinWords();
  const systems = (os ?? []).flatMap(({ product, version, edition }): FactView[] => {
    const parts = [product && productWords[product.value], version?.value, edition?.value];
    const first = product ?? version ?? edition;
    return first ? [{ label: t('Windows'), value: parts.filter(Boolean).join(' '), at: place(first.node) }] : [];
  });
  const named = (label: string, some: readonly Scalar<string>[] | undefined): FactView[] =>
    some?.[0] ? [{ label, value: some.map(({ value }) => value).join(', '), at: place(some[0].node) }] : [];
  return [
    ...fact(t('Devices'), devices),
    ...fact(t('Ownership'), ownership, ownershipWords()),
    ...fact(t('Condition'), condition, { new: t('new'), existing: t('in use already') }),
    ...fact(t('Use'), use, useWords()),
    ...fact(t('Location'), location, { onSite: t('on site'), remote: t('remote'), both: t('on site and remote') }),
    ...systems,
    ...fact(t('Joined today'), join?.current, joins),
    ...fact(t('Joined afterwards'), join?.target, joins),
    ...fact(t('Managed today by'), managedBy, managedByWords()),
    ...named(t('User groups'), groups?.users),
    ...named(t('Device groups'), groups?.devices),
  ];
}

const productWords: { readonly [product: string]: string } = {
  windows11: 'Windows 11',
  windows10: 'Windows 10',
  windows81: 'Windows 8.1',
  windows8: 'Windows 8',
  windows7: 'Windows 7',
  windowsServer: 'Windows Server',
  windowsHolographic: 'Windows Holographic',
};

/** The rows of the guide's tables that a population meets, or does not; those that the plan leaves open are left out. */
function featuresOf(population: Population, plan: Plan): PopulationDetails['features'] {
  const answers = featureIds.map((feature) => [feature, featureQuestions[feature](population, plan)] as const);
  return Object.fromEntries(answers.filter(([, answer]) => typeof answer === 'boolean'));
}

function verdictViews(analysis: Analysis, population: Population): VerdictView[] {
  const { enrollment } = population;
  const views = new Map<string, VerdictView>();
  for (const { way, outcome, reasons, advice } of verdictsOn(analysis, population)) {
    // Errors come first: two reasons are enough to decide by.
    const shown = [...reasons, ...advice].slice(0, 2).map(({ rule, message }) => {
      const { source } = ruleInfo(rule);
      return { message, ...(source && { source }) };
    });
    const isChosen = enrollment?.method?.value === way.method && enrollment[way.by]?.value === way.choice;
    const key = JSON.stringify([way.method, outcome, shown]);
    const known = views.get(key);
    views.set(key, {
      method: methods[way.method].title,
      choices: [...(known?.choices ?? []), way.choiceTitle],
      outcome,
      reasons: shown,
      ...(isChosen ? { chosen: way.choiceTitle } : known?.chosen !== undefined && { chosen: known.chosen }),
    });
  }
  return [...views.values()];
}
