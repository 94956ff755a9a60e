import { languageRules, planRules } from './list.generated';
import type { RuleInfo } from './rule';

export { planRules } from './list.generated';

/** Everything that can be reported, by id. */
export const allRules: readonly RuleInfo[] = [...languageRules, ...planRules].sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(allRules.map((rule) => [rule.id, rule]));

/** The rule of that id, or undefined. */
export function findRule(id: string): RuleInfo | undefined {
  return byId.get(id);
}

/** The rule that a finding names. Throws where there is none: a finding without a rule is a fault of ours. */
export function ruleInfo(id: string): RuleInfo {
  const rule = byId.get(id);
  if (!rule) throw new Error(`No rule is declared for "${id}".`);
  return rule;
}
