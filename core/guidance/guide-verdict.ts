import {
  type Cell,
  type Condition,
  type ConditionId,
  cell,
  type FeatureId,
  fact,
  featureIds,
  type MethodId,
  methods,
  type Source,
} from '../guide/index';
import type { Plan, Population } from '../model/plan.generated';
import { type Answer, conditionQuestions, featureQuestions } from './guide-answers';

/** What the guide's table says of one feature of a population. */
export interface Judgement {
  readonly feature: FeatureId;
  /**
   * `conditional`: the guide sets conditions, and none of those that it decides by holds. `open`: it decides by something
   * that the plan does not say.
   */
  readonly verdict: 'supported' | 'unsupported' | 'conditional' | 'open' | 'notListed';
  /** The guide's reason, or what it adds. */
  readonly says?: string;
  /** What to do about it. */
  readonly remedy?: string;
  /** The methods that the guide names instead, best first. */
  readonly alternatives?: readonly MethodId[];
  /** Where it is open: the conditions that could hold, and the paths of the keys that would tell. */
  readonly conditions: readonly Condition[];
  readonly needs: readonly string[];
  readonly source: Source;
}

/** What the guide's table for a method says of a population. */
export interface GuideVerdict {
  readonly method: MethodId;
  /** That of the worst feature: `unsupported`, else `open`, else `conditional`. */
  readonly verdict: 'supported' | 'unsupported' | 'conditional' | 'open';
  /** Of every feature that the population is known to have, in the guide's order. */
  readonly judgements: readonly Judgement[];
  /** The paths of keys, from the population or from the plan, that could still change the verdict. */
  readonly needs: readonly string[];
}

/** What the guide says of a population and its method; undefined where it has no method, or one that enrolls nothing. */
export function guideVerdictOn(population: Population, plan: Plan): GuideVerdict | undefined {
  const { method, path } = population.enrollment ?? {};
  if (!method || !isMethod(method.value) || path?.value === 'tenantAttach') return undefined;
  const id = method.value;
  const needs = new Set<string>();
  const judgements = featureIds.flatMap((feature) => {
    const has = featureQuestions[feature](population, plan);
    if (has === false) return [];
    const judgement = judgeCell(feature, cell(id, feature), population, plan);
    if (has === true) {
      for (const path of judgement.needs) needs.add(path);
      return [judgement];
    }
    const matters = judgement.verdict === 'unsupported' || judgement.verdict === 'open';
    if (matters || isRequiredLicense(id, feature)) needs.add(has.needs);
    return [];
  });
  // What the guide says about licenses is whether one is required, and keeps no device from being enrolled.
  const decisive = judgements.filter(({ feature }) => feature !== 'entraIdPremium');
  const worst = (['unsupported', 'open', 'conditional'] as const).find((verdict) =>
    decisive.some((judgement) => judgement.verdict === verdict),
  );
  return {
    method: id,
    verdict: worst ?? 'supported',
    judgements,
    needs: worst === 'unsupported' ? [] : [...needs],
  };
}

const isMethod = (method: string): method is MethodId => Object.hasOwn(methods, method);

/** Whether nothing works without a license that the plan does not speak of. */
const isRequiredLicense = (method: MethodId, feature: FeatureId): boolean =>
  feature === 'entraIdPremium' && fact(`${method}.license`).value === 'required';

function judgeCell(feature: FeatureId, guided: Cell, population: Population, plan: Plan): Judgement {
  const { source } = guided;
  const certain = { feature, conditions: [], needs: [] };
  if (guided.verdict === 'notListed') return { ...certain, verdict: 'notListed', source };
  const { verdict, remedy, alternatives } = guided;
  const says = guided.verdict === 'supported' ? guided.note : guided.reason;
  const cell: Judgement = { ...certain, verdict, says, remedy, alternatives, source };
  const of = ({ verdict, reason, remedy, source: own = source }: Condition): Judgement => ({
    ...cell,
    verdict,
    says: reason,
    remedy,
    source: own,
  });

  const needs: string[] = [];
  const possible: Condition[] = [];
  let last = cell;
  for (const condition of guided.conditions ?? []) {
    const holds = answerTo(condition.when, needs, population, plan);
    if (holds === false) continue;
    if (holds === true) {
      last = of(condition);
      break;
    }
    possible.push(condition);
  }
  // One before it may hold; where they come to the same, it does not matter which.
  if (possible.every((condition) => condition.verdict === last.verdict)) return last;
  const [first] = possible;
  // Several that come to the same and hang on one key are all that it can say: devices are new or existing.
  const isWhole = needs.length === 1 && possible.length > 1 && last === cell;
  if (first && isWhole && possible.every((condition) => condition.verdict === first.verdict))
    return { ...cell, verdict: first.verdict };
  return { ...cell, verdict: 'open', conditions: possible, needs };
}

/** Whether a condition holds, after all before it did not; what it would take to tell is added to `needs`. */
function answerTo(when: ConditionId, needs: string[], population: Population, plan: Plan): Answer {
  if (when === 'otherwise') return true;
  const answer = conditionQuestions[when](population, plan);
  if (typeof answer !== 'boolean' && !needs.includes(answer.needs)) needs.push(answer.needs);
  return answer;
}
