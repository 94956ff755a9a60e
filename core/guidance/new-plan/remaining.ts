import type { Finding } from '../../findings/finding';
import { readPlan } from '../../model/read-plan';
import { planRules } from '../../rules/index';
import { runRules } from '../../rules/run';
import { checkShape } from '../../schema/check-shape';
import { read } from '../../syntax/read';
import { type Verdict, verdictOf } from '../verdicts';
import { type Way, ways } from '../ways';
import { factsPlan } from './facts-plan';
import { suitability } from './in-words';
import type { Answers } from './question';
import { factsOf, populationId } from './questions';

/** The ways to enroll after some answers. Those whose plan would have no error are still there. */
export interface Remaining {
  /** Those that can work, the best first. */
  readonly left: readonly Verdict[];
  /** Those that cannot, in the guide's order. */
  readonly fallen: readonly Verdict[];
}

/**
 * Judges every way to enroll by what was answered, with the rules that plans are checked by.
 *
 * @param asOf the day for which it is judged, `YYYY-MM-DD`
 */
export function remainingWays(answers: Answers, asOf: string): Remaining {
  const judged = ways.map((way, order) => {
    const findings = judge(answers, way, asOf);
    const advice = findings.filter(({ severity }) => severity === 'info').length;
    return { verdict: verdictOf(way, findings), order, merit: suitability(way, answers) - advice };
  });
  const left = judged
    .filter(({ verdict }) => verdict.outcome !== 'cannotWork')
    .sort((a, b) => consequences(a.verdict) - consequences(b.verdict) || b.merit - a.merit || a.order - b.order);
  const fallen = judged.filter(({ verdict }) => verdict.outcome === 'cannotWork');
  return { left: left.map(({ verdict }) => verdict), fallen: fallen.map(({ verdict }) => verdict) };
}

const consequences = ({ reasons }: Verdict): number => reasons.length;

/** What the rules say of devices with these answers that are enrolled in one way. */
function judge(answers: Answers, way: Way, asOf: string): Finding[] {
  const text = JSON.stringify(factsPlan(factsOf(answers), populationId(answers), way));
  const { root } = read(text, 'json');
  const plan = readPlan(root, checkShape(root, text).unfit);
  const { problems } = runRules(plan, planRules, asOf);
  return problems.map((problem) => ({ ...problem, severity: severities.get(problem.rule) as Finding['severity'] }));
}

const severities = new Map(planRules.map(({ id, severity }) => [id, severity]));
