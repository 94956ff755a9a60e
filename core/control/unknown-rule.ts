import type { RuleInfo } from '../rules/rule';
import { type Problem, replace, set, unsafeFix } from '../syntax/problem';
import type { ScalarNode, Span } from '../syntax/tree';
import { nearest } from '../text/nearest';

/**
 * Somebody names a rule that there is none of, so what they decided about it has no effect.
 *
 * @param at where it is named: a key or a value, or a word inside a comment
 */
export function unknownRule(id: string, at: ScalarNode | Span, rules: readonly RuleInfo[]): Problem {
  const meant = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  const message = `There is no rule "${id}".${meant ? ` Did you mean "${meant}"?` : ' "enrollment-plan rules" lists them.'}`;
  if (!meant) return { rule: 'unknown-rule', message, span: at };
  const change = 'kind' in at ? set(at, meant) : replace(at, meant);
  return { rule: 'unknown-rule', message, span: at, fixes: [unsafeFix(`Change to "${meant}"`, change)] };
}
