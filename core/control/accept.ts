import type { Finding } from '../findings/finding';
import type { Plan } from '../model/plan.generated';
import { allRules, findRule } from '../rules/index';
import { type Problem, replace, unsafeFix } from '../syntax/problem';
import type { SyntaxTree } from '../syntax/syntax-tree';
import { contains, type Span } from '../syntax/tree';
import type { Text } from '../text/edited-text';
import { lineEnd, skipLineBreak } from '../text/lines';
import type { Ignore } from './ignores';
import { findPath } from './plan-path';
import { unknownRule } from './unknown-rule';

/** A finding that the organization has accepted: it is shown to whoever asks, and counts for nothing else. */
export interface Accepted {
  readonly finding: Finding;
  readonly by: 'comment' | 'exception';
  readonly reason: string;
}

/** Findings, apart from those that a comment or an exception accepts, and what is wrong with these. */
export interface Acceptance {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  readonly problems: readonly Problem[];
}

/** One decision to accept the findings of a rule within a span. */
interface Decision extends Omit<Accepted, 'finding'> {
  readonly rule: string;
  readonly covers: Span;
  /** What to say where it accepts nothing. */
  readonly unused: Problem;
}

/**
 * Takes out the findings that the plan's own comments and exceptions accept.
 *
 * @param asOf the day that exceptions expire against, `YYYY-MM-DD`
 * @param ignores the ignoring comments of the text
 */
export function accept(
  findings: readonly Finding[],
  plan: Plan,
  tree: SyntaxTree,
  text: Text,
  asOf: string,
  ignores: readonly Ignore[],
): Acceptance {
  const problems: Problem[] = [];
  const decisions = [
    ...ignores.flatMap((ignore) => decisionsOfIgnore(ignore, text.toString(), problems)),
    ...decisionsOfExceptions(plan, tree, text, asOf, problems),
  ];
  if (decisions.length === 0) return { findings, accepted: [], problems };
  const used = new Set<Decision>();
  const accepted: Accepted[] = [];
  const decisionAbout = inTextOrder(decisions);
  const left = findings.filter((finding) => {
    const decision = decisionAbout(finding);
    if (!decision) return true;
    used.add(decision);
    accepted.push({ finding, by: decision.by, reason: decision.reason });
    return false;
  });
  problems.push(...decisions.filter((decision) => !used.has(decision)).map(({ unused }) => unused));
  return { findings: left, accepted, problems };
}

/**
 * Finds the first of the decisions that accepts a finding. It has to be asked about the findings in the order of the text:
 * it lets go of what ends before them, so that the work is about as much as there are decisions and findings.
 */
function inTextOrder(decisions: readonly Decision[]): (finding: Finding) => Decision | undefined {
  const ahead = new Map<string, Decision[]>();
  const nth = new Map(decisions.map((decision, index) => [decision, index]));
  for (const decision of decisions) {
    const others = ahead.get(decision.rule);
    if (others) others.push(decision);
    else ahead.set(decision.rule, [decision]);
  }
  // Popped from the end.
  for (const list of ahead.values()) list.sort((a, b) => b.covers.start - a.covers.start);
  const open = new Map<string, Decision[]>();
  return ({ rule, span }) => {
    const list = ahead.get(rule);
    if (!list) return undefined;
    let current = open.get(rule) ?? [];
    for (let next = list.at(-1); next && next.covers.start <= span.start; next = list.at(-1)) {
      list.pop();
      // Of those that cover the same, the others accept nothing.
      const same = current.findIndex(
        ({ covers }) => covers.start === next?.covers.start && covers.end === next.covers.end,
      );
      if (same < 0) current.push(next);
      else if ((nth.get(next) as number) < (nth.get(current[same] as Decision) as number)) current[same] = next;
    }
    current = current.filter(({ covers }) => covers.end >= span.start);
    open.set(rule, current);
    let first: Decision | undefined;
    for (const decision of current) {
      const isFirst = !first || (nth.get(decision) as number) < (nth.get(first) as number);
      if (isFirst && contains(decision.covers, span)) first = decision;
    }
    return first;
  };
}

function decisionsOfIgnore({ rules, reason, covers, span }: Ignore, text: string, problems: Problem[]): Decision[] {
  const incomplete =
    rules.length === 0
      ? 'Name the rule in brackets: ignore[rule-id] reason.'
      : reason === ''
        ? 'Say behind the brackets why it is ignored: the next reader will ask.'
        : undefined;
  if (incomplete) problems.push({ rule: 'incomplete-ignore', message: incomplete, span });
  return rules.flatMap(({ id, span: at }) => {
    if (!findRule(id)) {
      problems.push(unknownRule(id, at, allRules));
      return [];
    }
    const comment = commentAround(text, span);
    const message = `Nothing here is reported by "${id}". Remove the comment, so that it does not hide what comes later.`;
    const fixes = rules.length === 1 ? [unsafeFix('Remove the comment', replace(comment, ''))] : [];
    const unused: Problem = { rule: 'unused-ignore', message, span: at, fixes };
    return [{ rule: id, covers: covers ?? { start: 0, end: 0 }, by: 'comment' as const, reason, unused }];
  });
}

/** The comment, with the blanks in front of it; its whole line where nothing else stands there. */
function commentAround(text: string, { start }: Span): Span {
  let before = text.lastIndexOf('#', start);
  while (text[before - 1] === ' ' || text[before - 1] === '\t') before--;
  const end = lineEnd(text, start);
  const alone = before === 0 || '\r\n'.includes(text[before - 1] as string);
  return { start: before, end: alone ? skipLineBreak(text, end) : end };
}

function decisionsOfExceptions(
  { exceptions }: Plan,
  { root }: SyntaxTree,
  text: Text,
  asOf: string,
  problems: Problem[],
): Decision[] {
  return (exceptions ?? []).flatMap(({ rule, at, reason, expires }) => {
    if (!rule || !root) return [];
    if (!findRule(rule.value)) {
      problems.push(unknownRule(rule.value, rule.node, allRules));
      return [];
    }
    const covers = at ? findPath(root, at.value) : { start: 0, end: text.length };
    if (!covers) {
      problems.push({
        rule: 'exception-at-nothing',
        message: `The plan has nothing at "${at?.value}". Write a path such as "populations.kiosks".`,
        span: at?.node ?? rule.node,
      });
      return [];
    }
    if (expires && expires.value < asOf) {
      const message = `This exception expired on ${expires.value}, so "${rule.value}" is reported again. Solve it, or have the exception approved anew.`;
      problems.push({ rule: 'expired-exception', message, span: expires.node });
      return [];
    }
    const message = `"${rule.value}" reports nothing ${at ? `at "${at.value}"` : 'in this plan'}. Remove the exception, so that it does not hide what comes later.`;
    return [
      {
        rule: rule.value,
        covers,
        by: 'exception' as const,
        reason: reason?.value ?? '',
        unused: { rule: 'unused-exception', message, span: rule.node },
      },
    ];
  });
}
