import { configurationSchema } from '../../core/control/configuration-schema';
import { analyze } from '../../core/index';
import { allRules } from '../../core/rules/index';
import { ruleIndex, rulePage } from '../../core/rules/page';
import { explainedAsOf } from '../../core/rules/rule';

/** The pages about the rules and the schema that knows them, by their path. */
export function ruleDocs(): Record<string, string> {
  const pages = allRules.map((rule) => {
    const page = rulePage(rule, (text, { format = 'yaml', asOf = explainedAsOf }) => analyze(text, { format, asOf }));
    return [`docs/rules/${rule.id}.md`, page] as const;
  });
  return {
    ...Object.fromEntries(pages),
    'docs/rules/README.md': ruleIndex(allRules),
    'schemas/enrollment-plan-config.schema.json': `${JSON.stringify(configurationSchema(allRules), null, 2)}\n`,
  };
}
