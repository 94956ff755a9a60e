import type { Finding } from '../findings/finding';
import type { Plan } from '../model/plan.generated';
import { allRules, findRule } from '../rules/index';
import { type Problem, replace, unsafeFix } from '../syntax/problem';
import type { SyntaxTree } from '../syntax/syntax-tree';
import { contains, type Span } from '../syntax/tree';
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
  text: string,
  asOf: string,
  ignores: readonly Ignore[],
): Acceptance {
  const problems: Problem[] = [];
  const decisions = [
    ...ignores.flatMap((ignore) => decisionsOfIgnore(ignore, text, problems)),
    ...decisionsOfExceptions(plan, tree, text, asOf, problems),
  ];
  if (decisions.length === 0) return { findings, accepted: [], problems };
  const used = new Set<Decision>();
  const accepted: Accepted[] = [];
  const left = findings.filter((finding) => {
    const decision = decisions.find(({ rule, covers }) => rule === finding.rule && contains(covers, finding.span));
    if (!decision) return true;
    used.add(decision);
    accepted.push({ finding, by: decision.by, reason: decision.reason });
    return false;
  });
  problems.push(...decisions.filter((decision) => !used.has(decision)).map(({ unused }) => unused));
  return { findings: left, accepted, problems };
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
  const hash = text.lastIndexOf('#', start);
  const before = text.slice(0, hash).replace(/[ \t]+$/, '').length;
  const lineBreak = /\r\n?|\n|$/.exec(text.slice(start));
  const end = start + (lineBreak?.index ?? 0);
  const alone = before === 0 || '\r\n'.includes(text[before - 1] as string);
  return { start: before, end: alone ? end + (lineBreak?.[0].length ?? 0) : end };
}

function decisionsOfExceptions(
  { exceptions }: Plan,
  { root }: SyntaxTree,
  text: string,
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
