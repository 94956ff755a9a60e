import { configurationSchema } from '../../core/control/configuration-schema';
import { analyze } from '../../core/index';
import { allRules } from '../../core/rules/index';
import { ruleIndex, rulePage } from '../../core/rules/page';
import { explainedAsOf } from '../../core/rules/rule';

/** What is derived from the rules by running them, by its path: their pages, their texts, and the schema that knows them. */
export function ruleDocs(): Record<string, string> {
  const pages = allRules.map((rule) => {
    const page = rulePage(rule, (text, { format = 'yaml', asOf = explainedAsOf }) => analyze(text, { format, asOf }));
    return [`docs/rules/${rule.id}.md`, page] as const;
  });
  return {
    ...Object.fromEntries(pages),
    'docs/rules/README.md': ruleIndex(allRules),
    'core/rules/texts.generated.ts': texts(),
    'schemas/enrollment-plan-config.schema.json': `${JSON.stringify(configurationSchema(allRules), null, 2)}\n`,
  };
}

/** The server's bundle of the rules goes without what only people read: a hover that shows it loads it from here. */
function texts(): string {
  const entries = allRules.map(
    ({ id, summary, why }) => `  ${JSON.stringify(id)}: ${JSON.stringify({ summary, why })},`,
  );
  return [
    '// Generated from the rules by tools/generate.mjs. Do not edit.',
    '/** What each rule finds, and why it matters, by its id. */',
    'export const ruleTexts: { readonly [id: string]: { readonly summary: string; readonly why: string } } = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}
