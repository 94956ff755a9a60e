import { configurationSchema } from '../../core/control/configuration-schema';
import { analyze } from '../../core/index';
import { allRules } from '../../core/rules/index';
import { ruleIndex, rulePage } from '../../core/rules/page';
import { explainedAsOf } from '../../core/rules/rule';

/** What is derived from the rules by running them, by its path: their pages, their summaries, and the schema that knows them. */
export function ruleDocs(): Record<string, string> {
  const pages = allRules.map((rule) => {
    const page = rulePage(rule, (text, { format = 'yaml', asOf = explainedAsOf }) => analyze(text, { format, asOf }));
    return [`docs/rules/${rule.id}.md`, page] as const;
  });
  return {
    ...Object.fromEntries(pages),
    'docs/rules/README.md': ruleIndex(allRules),
    'core/rules/summaries.generated.ts': summaries(),
    'schemas/enrollment-plan-config.schema.json': `${JSON.stringify(configurationSchema(allRules), null, 2)}\n`,
  };
}

/** The server's bundle has the rules without what only people read: the hover that shows a summary loads it from here. */
function summaries(): string {
  return [
    '// Generated from the rules by tools/generate.mjs. Do not edit.',
    '/** The mistake that each rule finds, in one sentence, by the id of the rule. */',
    'export const ruleSummaries: { readonly [id: string]: string } = {',
    ...allRules.map(({ id, summary }) => `  ${JSON.stringify(id)}: ${JSON.stringify(summary)},`),
    '};',
    '',
  ].join('\n');
}
