import { t } from '@vscode/l10n';
import { type GuideVerdict, guideVerdictOn, type Judgement } from '../../guidance/guide-verdict';
import { type Verdict, verdictsOn } from '../../guidance/verdicts';
import { wayName, wayOf, waysOf } from '../../guidance/ways';
import { type Condition, conditions, fact, featureNames, methods } from '../../guide/index';
import type { Analysis } from '../../index';
import type { Population } from '../../model/plan.generated';
import { outcomeOf } from '../../rules/method/outcome';
import { bold, code, list, paragraphs, plain } from '../../text/markdown';
import { citeAll, statement } from '../cite';

/** More judgements than that are not read. */
const mostJudgements = 3;

const tenantAttach = fact('tenantAttach.isNotEnrollment');

/**
 * What the guide says of a population and the way that it takes.
 *
 * @param said messages that stand beside it anyway: what they say is not said again
 */
export function guideOn({ plan }: Analysis, population: Population, said: readonly string[]): string {
  const { method, path } = population.enrollment ?? {};
  if (method?.value === 'other') return t('The guide does not cover this enrollment, so nothing is checked.');
  if (path?.value === 'tenantAttach') return isSaid(tenantAttach.says, said) ? '' : statement(tenantAttach);
  const verdict = guideVerdictOn(population, plan);
  if (!verdict) return '';
  const judgements = verdict.judgements.filter(isTelling);
  const shown = { ...verdict, judgements };
  return paragraphs(headline(verdict, population), judgementList(shown, said), citeAll(sourcesOf(shown)));
}

/** Where the way of a population leads, unless it is not supported: how its devices are joined, and what Intune shows. */
export function outcomeText({ plan }: Analysis, population: Population, said: readonly string[]): string {
  if (guideVerdictOn(population, plan)?.verdict === 'unsupported') return '';
  const outcome = outcomeOf(population);
  return outcome && !isSaid(outcome.says, said) ? statement(outcome) : '';
}

function headline({ method, verdict, needs }: GuideVerdict, { id, enrollment }: Population): string {
  const own = wayOf(enrollment);
  const words = {
    supported: t('supported'),
    unsupported: t('not supported'),
    conditional: t('supported on conditions'),
    open: t('depends on what the plan does not say'),
  };
  const way = plain(own ? wayName(own) : methods[method].title);
  const text = t('{0} for {1}: {2}', way, code(String(id?.value)), bold(words[verdict]));
  return verdict === 'supported' && needs.length > 0 ? t('{0}, as far as the plan says', text) : text;
}

/** That devices run Windows, and whether a license is required, is said elsewhere where it is wrong. */
function isTelling({ feature, verdict }: Judgement): boolean {
  return feature !== 'windowsClient' && (feature !== 'entraIdPremium' || verdict === 'supported');
}

const order: readonly Judgement['verdict'][] = ['unsupported', 'open', 'conditional', 'supported', 'notListed'];

function judgementList({ judgements, needs }: GuideVerdict, said: readonly string[]): string {
  const telling = judgements
    .filter(
      ({ feature, verdict, says }) => verdict !== 'notListed' && feature !== 'entraIdPremium' && says !== undefined,
    )
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .slice(0, mostJudgements);
  const names = (wanted: Judgement['verdict']): string =>
    judgements
      .filter((judgement) => judgement.verdict === wanted && !telling.includes(judgement))
      .map(({ feature }) => plain(featureNames[feature]))
      .join(', ');
  const [supported, notListed] = [names('supported'), names('notListed')];
  return list([
    ...telling.map((judgement) => judgementText(judgement, said)),
    ...(supported === '' ? [] : [t('Supported: {0}', supported)]),
    ...(notListed === '' ? [] : [t('Not in the table of the guide: {0}', notListed)]),
    ...(needs.length === 0 ? [] : [t('Not said, but it can decide: {0}', needs.map(code).join(', '))]),
  ]);
}

function judgementText(
  { feature, verdict, says, remedy, conditions: possible }: Judgement,
  said: readonly string[],
): string {
  const words = {
    supported: t('supported'),
    unsupported: t('not supported'),
    conditional: t('on conditions'),
    open: t('open'),
    notListed: '',
  };
  // What to do about it is for when it is known.
  const sentences = [says, verdict === 'open' ? undefined : remedy].filter(
    (text) => text !== undefined && !isSaid(text, said),
  );
  return [
    t('{0}: {1}.', plain(capitalized(featureNames[feature])), bold(words[verdict])),
    ...sentences.map((text) => plain(String(text))),
    ...possible.map(conditionText),
  ].join(' ');
}

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function conditionText({ when, verdict }: Condition): string {
  const phrase = plain(conditions[when]);
  return verdict === 'supported' ? t('Supported when {0}.', phrase) : t('Not supported when {0}.', phrase);
}

const sourcesOf = ({ judgements }: GuideVerdict) => judgements.map(({ source }) => source);

const isSaid = (text: string, said: readonly string[]): boolean => said.some((message) => message.includes(text));

/** What the other ways to enroll a population would be judged as, the best first. */
export function otherWays(analysis: Analysis, population: Population): string {
  const own = wayOf(population.enrollment);
  const alternatives = (guideVerdictOn(population, analysis.plan)?.judgements ?? []).flatMap(
    (judgement) => judgement.alternatives ?? [],
  );
  const rank = ({ way }: Verdict): number => {
    const position = alternatives.indexOf(way.method);
    return position < 0 ? alternatives.length : position;
  };
  const verdicts = verdictsOn(analysis, population)
    .filter(({ way }) => way !== own)
    .sort((a, b) => rank(a) - rank(b));
  const named = (outcome: Verdict['outcome']): string => byMethod(verdicts.filter((one) => one.outcome === outcome));
  const [fits, withCare, cannotWork] = [named('fits'), named('withCare'), named('cannotWork')];
  return paragraphs(
    bold(own ? t('Other ways, by what the plan says') : t('Ways to enroll, by what the plan says')),
    list([
      ...(fits === '' ? [] : [t('Nothing speaks against {0}', fits)]),
      ...(withCare === '' ? [] : [t('With consequences: {0}', withCare)]),
      ...(cannotWork === '' ? [] : [t('Cannot work: {0}', cannotWork)]),
    ]),
  );
}

/** The ways of each method together; a method alone where it is all of its ways. */
function byMethod(verdicts: readonly Verdict[]): string {
  const methodsInOrder = [...new Set(verdicts.map(({ way }) => way.method))];
  return methodsInOrder
    .map((method) => {
      const choices = verdicts.filter(({ way }) => way.method === method).map(({ way }) => plain(way.choiceTitle));
      const title = plain(methods[method].title);
      return choices.length === waysOf(method).length ? title : t('{0} ({1})', title, choices.join(', '));
    })
    .join('; ');
}
