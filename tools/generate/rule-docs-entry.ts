import { analyze } from '../../core/index';
import { allRules } from '../../core/rules/index';
import { ruleIndex, rulePage } from '../../core/rules/page';
import { explainedAsOf } from '../../core/rules/rule';

/** The pages about the rules, by their path. */
export function ruleDocs(): Record<string, string> {
  const pages = allRules.map((rule) => {
    const page = rulePage(rule, (text, { format = 'yaml', asOf = explainedAsOf }) => analyze(text, { format, asOf }));
    return [`docs/rules/${rule.id}.md`, page] as const;
  });
  return { ...Object.fromEntries(pages), 'docs/rules/README.md': ruleIndex(allRules) };
}
