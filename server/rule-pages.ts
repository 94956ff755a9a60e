import { analyze } from '../core/index';
import { findRule } from '../core/rules/index';
import { rulePage } from '../core/rules/page';
import { explainedAsOf } from '../core/rules/rule';
import type { RulePageParams } from './protocol';

/** The page about a rule, in Markdown; null where there is no such rule. */
export function pageOf({ rule }: RulePageParams): string | null {
  const found = findRule(rule);
  if (!found) return null;
  return rulePage(found, (text, { format = 'yaml', asOf = explainedAsOf }) => analyze(text, { format, asOf }));
}
