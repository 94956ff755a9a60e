import type { Analysis } from '../index';
import { LineIndex } from '../text/line-index';
import type { Example, RuleInfo } from './rule';

/** Reads and checks an example. */
type Analyze = (text: string, example: Example) => Analysis;

/**
 * The page about a rule, in Markdown: what `explain` prints, what the link of a diagnostic shows, and what stands in the
 * documentation. Its outputs are what the rule says about its examples at this moment.
 */
export function rulePage(rule: RuleInfo, analyze: Analyze): string {
  const { id, summary, why, examples } = rule;
  const failing = examples.filter(({ message }) => message !== undefined);
  const passing = examples.filter(({ message }) => message === undefined);
  const parts = [`# ${id}`, summary, facts(rule), '## Why it matters', why];
  for (const example of failing) parts.push(`## A plan with ${example.title}`, ...shown(rule, example, analyze));
  if (passing.length > 0) parts.push('## Nothing is reported');
  for (const example of passing) parts.push(`A plan with ${example.title}:`, code(example, example.plan));
  return `${parts.join('\n\n')}\n`;
}

/** The index of the pages. */
export function ruleIndex(rules: readonly RuleInfo[]): string {
  const rows = rules.map(
    ({ id, severity, basis, summary }) => `| [${id}](${id}.md) | ${severity} | ${basis} | ${summary} |`,
  );
  const head = [
    '# Rules',
    `${rules.length} rules. \`guide\` rules rest on Microsoft's Windows enrollment guide, \`docs\` rules on other pages of Microsoft's documentation, \`judgement\` on experience, and \`language\` rules are about how a plan is written.`,
  ];
  return `${head.join('\n\n')}\n\n| rule | severity | rests on | what it finds |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function facts({ severity, basis, source, errorCode, examples }: RuleInfo): string {
  const rows = [
    ['Severity', severityWords[severity]],
    ['Rests on', basisWords[basis]],
    ...(source ? [['Source', `[${source.title}${source.section ? `, ${source.section}` : ''}](${source.url})`]] : []),
    ...(errorCode ? [['Windows shows', `\`${errorCode}\``]] : []),
    ['Fix', fixWords(examples)],
  ];
  return `| | |\n| --- | --- |\n${rows.map(([what, value]) => `| ${what} | ${value} |`).join('\n')}`;
}

const severityWords = {
  error: 'error: it cannot work',
  warning: 'warning: it works, with a consequence',
  info: 'info: a recommendation',
} as const;

const basisWords = {
  guide: "Microsoft's Windows enrollment guide",
  docs: "Microsoft's documentation",
  judgement: 'experience',
  language: 'the language of plans',
} as const;

function fixWords(examples: readonly Example[]): string {
  return examples.some(({ fixed }) => fixed !== undefined) ? 'offered' : 'none: what is meant is for a person to say';
}

function shown(rule: RuleInfo, example: Example, analyze: Analyze): string[] {
  const text = example.plan.replace(/[«»]/g, '');
  const { findings } = analyze(text, example);
  const lines = new LineIndex(text);
  const reported = findings.filter((finding) => finding.rule === rule.id);
  const output = reported.map(({ span, severity, message }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${line + 1}:${character + 1} ${severity} ${message} [${rule.id}]`;
  });
  const title = reported[0]?.fixes?.[0]?.title;
  const fixed =
    example.fixed === undefined || title === undefined
      ? []
      : [`After the fix “${title}”:`, code(example, example.fixed)];
  return [code(example, text), 'is reported as', `\`\`\`text\n${output.join('\n')}\n\`\`\``, ...fixed];
}

function code({ format }: Example, text: string): string {
  return `\`\`\`${format ?? 'yaml'}\n${text.trimEnd()}\n\`\`\``;
}
