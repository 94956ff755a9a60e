import type { Problem } from '../syntax/problem';
import { compare } from '../text/compare';

/** How bad it is: `error` cannot work, `warning` works with a consequence, `info` is a recommendation. */
export type Severity = 'error' | 'warning' | 'info';

/** A problem with the severity that counts for this plan. */
export interface Finding extends Problem {
  readonly severity: Severity;
}

/**
 * In the order of the text; at the same place, the rule's name decides, so that the order never depends on chance.
 * What is said twice of the same place, as through two aliases, is said once.
 */
export function distinctInOrder(findings: readonly Finding[]): Finding[] {
  const distinct = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.span.start} ${finding.span.end} ${finding.rule} ${finding.message}`;
    if (!distinct.has(key)) distinct.set(key, finding);
  }
  return [...distinct.values()].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}
