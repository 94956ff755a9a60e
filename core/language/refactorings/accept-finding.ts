import { t } from '@vscode/l10n';
import { coveredBelow, ignoresIn } from '../../control/ignores';
import { findPath } from '../../control/plan-path';
import { editsOf } from '../../findings/edits';
import type { Finding } from '../../findings/finding';
import type { Analysis } from '../../index';
import { ruleInfo } from '../../rules/index';
import { shapes } from '../../schema/shapes.generated';
import { insert, type Json, unsafeFix, update } from '../../syntax/problem';
import { contains, entryOf, type Node, type Span } from '../../syntax/tree';
import { addDays } from '../../text/dates';
import type { Edit } from '../../text/edit';
import { lineBreakOf, lineStart } from '../../text/lines';
import { actionKinds } from '../action-kinds';
import { pathOf, type Step, stepsTo } from '../steps';
import type { Action } from './action';

/** For how many days a new exception is accepted, unless a person writes another day: a quarter, as most reviews come. A judgement. */
const exceptionDays = 90;

/** Decisions to live with a finding: for this place by a comment, or for a time by an exception. */
export function acceptFinding(analysis: Analysis, finding: Finding): readonly Action[] {
  // What is wrong with the text itself is mended, and what is wrong with an earlier decision cannot be accepted in turn.
  if (ruleInfo(finding.rule).basis === 'language' || !analysis.tree.root) return [];
  return [...ignoreHere(analysis, finding), ...acceptForATime(analysis, finding)];
}

function ignoreHere({ text, tree }: Analysis, finding: Finding): Action[] {
  const { root, format } = tree;
  if (!root || format === 'json') return [];
  const { rule, span } = finding;
  const coveredFrom = coveredBelow(root, text);
  for (const step of stepsTo(root, span.start).toReversed()) {
    const line = lineStart(text, step.entry?.key.start ?? step.node.start);
    const covers = coveredFrom(line);
    const indent = covers && /^( *)[ -]*$/.exec(text.slice(line, covers.start))?.[1];
    if (!covers || indent === undefined || !contains(covers, span)) continue;
    const known = ignoresIn(text, tree).find((ignore) => ignore.covers && isSame(ignore.covers, covers));
    const kind = actionKinds.ignore;
    if (known) {
      const title = t('Ignore "{0}" here too, for the same reason', rule);
      return [{ title, kind, finding, edits: [withRule(rule, known.span, text)] }];
    }
    const reason = t('TODO: say why');
    const comment = `${indent}# enrollment-plan: ignore[${rule}] ${reason}${lineBreakOf(text)}`;
    const title = t('Ignore "{0}" here, with a reason', rule);
    return [{ title, kind, finding, placeholders: [reason], edits: [{ start: line, end: line, text: comment }] }];
  }
  return [];
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** @param span from `ignore` to the closing bracket, where there are brackets */
function withRule(rule: string, { start, end }: Span, text: string): Edit {
  const written = text.slice(start, end);
  if (!written.endsWith(']')) return { start: end, end, text: `[${rule}]` };
  const isEmpty = /\[[ \t,]*\]$/.test(written);
  return { start: end - 1, end: end - 1, text: isEmpty ? rule : `, ${rule}` };
}

function acceptForATime({ text, tree, options }: Analysis, finding: Finding): Action[] {
  const { root } = tree;
  const at = root && narrowestPath(root, stepsTo(root, finding.span.start), finding.span);
  const expires = addDays(options.asOf, exceptionDays);
  if (root?.kind !== 'map' || at === undefined || !expires) return [];
  const [reason, approver] = [t('TODO: say why'), t('TODO: say who')];
  const exception: Json = { rule: finding.rule, at, reason, approvedBy: approver, expires };
  const list = entryOf(root, 'exceptions')?.value;
  const isList = list?.kind === 'list' && list.items.length > 0;
  if (list && !isList && !(list.kind === 'list' || (list.kind === 'scalar' && list.value === null))) return [];
  const change = isList
    ? insert(list, [exception])
    : update(root, { exceptions: [exception] }, Object.keys(shapes.plan.properties));
  const edits = editsOf(unsafeFix('', change), tree, text);
  if (!edits) return [];
  const title = t('Accept "{0}" as an exception until {1}…', finding.rule, expires);
  return [{ title, kind: actionKinds.accept, finding, placeholders: [reason, approver], edits }];
}

/** The path of the innermost place that holds a span and that a path can name; undefined where that is the plan as a whole. */
function narrowestPath(root: Node, steps: readonly Step[], span: Span): string | undefined {
  for (let length = steps.length; length > 1; length--) {
    const path = pathOf(steps.slice(0, length));
    const named = findPath(root, path);
    if (named && contains(named, span)) return path;
  }
  return undefined;
}
