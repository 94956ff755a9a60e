// The list of rules: one import for each file under core/rules/<subject>/ that declares one.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @returns the generated files, by their path */
export function generateRuleList(root) {
  const folder = path.join(root, 'core/rules');
  const subjects = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rules = subjects
    .flatMap(({ name: subject }) =>
      readdirSync(path.join(folder, subject)).map((file) => ({ subject, id: path.parse(file).name })),
    )
    .map((rule) => ({ ...rule, kind: kindOf(path.join(folder, rule.subject, `${rule.id}.ts`)) }))
    .filter(({ kind }) => kind !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const list = (kind) => rules.filter((rule) => rule.kind === kind).map(({ id }) => `  ${identifier(id)},`);
  const lines = [
    '// Generated from the files beside it by tools/generate.mjs. Do not edit.',
    ...rules.map(({ subject, id }) => `import ${identifier(id)} from './${subject}/${id}';`),
    "import type { Rule, RuleInfo } from './rule';",
    '',
    '/** Rules about what a plan says. */',
    'export const planRules: readonly Rule[] = [',
    ...list('rule'),
    '];',
    '',
    '/** What the readers and the schema report. */',
    'export const languageRules: readonly RuleInfo[] = [',
    ...list('languageRule'),
    '];',
    '',
  ];
  return { 'core/rules/list.generated.ts': lines.join('\n') };
}

/** Files that declare no rule hold what several rules of a subject share. */
function kindOf(file) {
  return /^export default (rule|languageRule)\(/m.exec(readFileSync(file, 'utf8'))?.[1];
}

const identifier = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
