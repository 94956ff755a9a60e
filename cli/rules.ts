import { analyze } from '../core/index';
import { allRules, findRule } from '../core/rules/index';
import { rulePage } from '../core/rules/page';
import { explainedAsOf } from '../core/rules/rule';
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
  return rulePage(rule, (text, { format = 'yaml', asOf = explainedAsOf }) => analyze(text, { format, asOf }));
}
