import { noConfiguration } from '../../core/control/configuration';
import { readConfiguration } from '../../core/control/read-configuration';
import { type Comparison, comparePlans, type PlanText } from '../../core/diff/comparison';
import { formatOf } from '../../core/plan-files';
import { explainedAsOf } from '../../core/rules/rule';

/** The text of a plan, as a side of a comparison has it. */
export function planText(text: string, name = 'plan.enrollment.yaml', configuration = ''): PlanText {
  const decided = configuration === '' ? noConfiguration : readConfiguration(configuration).configuration;
  return { name, text, options: { format: formatOf(name), asOf: explainedAsOf, configuration: decided, path: name } };
}

/** Compares two plans that somebody has put together. */
export function compareTexts(base: string | PlanText, head: string | PlanText): Comparison {
  const side = (plan: string | PlanText): PlanText => (typeof plan === 'string' ? planText(plan) : plan);
  const pair = { base: side(base), head: side(head), isChosen: true };
  return comparePlans([pair], { base: 'main', head: 'HEAD', asOf: explainedAsOf });
}
