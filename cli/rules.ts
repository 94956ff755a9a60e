import { allRules, findRule } from '../core/rules/index';
import type { Example } from '../core/rules/rule';
import { nearest } from '../core/text/nearest';
import { UsageError } from './usage-error';

/** Every rule, a line each. */
export function listRules(): string {
  const width = Math.max(...allRules.map(({ id }) => id.length));
  const lines = allRules.map(({ id, severity, basis, source, summary }) => {
    const section = source ? `${source.title}${source.section ? `, ${source.section}` : ''}` : '';
    return `${id.padEnd(width)}  ${severity.padEnd(7)}  ${basis.padEnd(9)}  ${summary}${section ? ` (${section})` : ''}`;
  });
  return `${lines.join('\n')}\n`;
}

/** What there is to know about one rule. */
export function explain(operands: readonly string[]): string {
  const [id, ...more] = operands;
  if (!id || more.length > 0) throw new UsageError('explain takes the id of one rule.');
  const rule = findRule(id);
  if (!rule) {
    const meant = nearest(
      id,
      allRules.map((known) => known.id),
    );
    throw new UsageError(
      `There is no rule "${id}".${meant ? ` Did you mean "${meant}"?` : ''} "enrollment-plan rules" lists them.`,
    );
  }
  const { summary, why, severity, basis, source, errorCode, examples } = rule;
  const facts = [
    `severity  ${severity}`,
    `basis     ${basis}`,
    ...(source
      ? [`source    ${source.title}${source.section ? `, ${source.section}` : ''}\n          ${source.url}`]
      : []),
    ...(errorCode ? [`Windows   shows ${errorCode}`] : []),
  ];
  return `${[id, summary, why, facts.join('\n'), ...examples.map(shown)].join('\n\n')}\n`;
}

function shown({ title, plan, message, fixed }: Example): string {
  const indented = (text: string): string => text.trimEnd().replace(/^/gm, '    ');
  const parts = [`A plan with ${title}:`, indented(plan.replace(/[«»]/g, ''))];
  if (!message) parts.push('Nothing is reported.');
  else parts.push(`Reported: ${message}`);
  if (fixed) parts.push('After the fix:', indented(fixed));
  return parts.join('\n\n');
}
