import type { RuleInfo } from '../../core/rules/rule';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** How sure a rule is of what it says: our judgement is less than what Microsoft says, or how a plan is written. */
const precisions = { guide: 'very-high', docs: 'very-high', language: 'very-high', judgement: 'medium' } as const;

/** How GitHub orders what it shows. */
const severities = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/** A rule as SARIF declares it, with the help that code scanning shows beside a finding. */
export function sarifRule({ id, summary, why, severity, basis, source, errorCode }: RuleInfo): object {
  const said = source ? `${source.title}${source.section ? `, ${source.section}` : ''}` : '';
  const shows = errorCode ? [`Windows shows: ${errorCode}`] : [];
  const text = [summary, why, ...(source ? [`${said}: ${source.url}`] : []), ...shows];
  const markdown = [summary, why, ...(source ? [`[${said}](${source.url})`] : []), ...shows];
  return {
    id,
    name: id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: text.join('\n\n'), markdown: markdown.join('\n\n') },
    ...(source && { helpUri: source.url }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['enrollment', basis],
      precision: precisions[basis],
      'problem.severity': severities[severity],
    },
  };
}
