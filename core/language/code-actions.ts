import { t } from '@vscode/l10n';
import type { Checked } from '../findings/checked';
import { editsOf } from '../findings/edits';
import type { Finding } from '../findings/finding';
import type { Analysis } from '../index';
import { contains, type Span } from '../syntax/tree';
import { type ActionKind, actionKinds } from './action-kinds';
import { acceptFinding } from './refactorings/accept-finding';
import type { Action } from './refactorings/action';
import { changeMethodActions } from './refactorings/change-method';
import { createMissing } from './refactorings/create-missing';
import { osListActions } from './refactorings/os-list';
import { splitActions } from './refactorings/split-population';
import { stepsTo } from './steps';

export type { Action } from './refactorings/action';

/**
 * What can be done at a place of a plan or a configuration: first the fixes of what is found there, then the decisions to live with
 * it, then other ways to say what stands there.
 *
 * @param range what is selected; empty for a cursor
 * @param wanted whether somebody asks for a kind
 */
export function codeActions(
  checked: Checked,
  range: Span,
  wanted: (kind: ActionKind) => boolean = () => true,
): readonly Action[] {
  const touched = checked.findings.filter(({ span }) => span.start <= range.end && range.start <= span.end);
  const analysis = isPlan(checked) ? checked : undefined;
  // Decisions are made one by one: whoever selects lines asks for what can be done to all of them.
  const isOnePlace = !/[\r\n]/.test(checked.text.slice(range.start, range.end));
  const decided = isOnePlace ? [...new Map(touched.map((finding) => [finding.rule, finding])).values()] : [];
  const actions = [
    ...touched.flatMap((finding) => fixesOf(checked, finding)),
    ...(analysis && wanted(actionKinds.create) ? touched.flatMap((finding) => createMissing(analysis, finding)) : []),
    ...(analysis && [actionKinds.ignore, actionKinds.accept].some(wanted)
      ? decided.flatMap((finding) => acceptFinding(analysis, finding))
      : []),
    ...decided.map(openRule),
    ...(analysis ? refactoringsAt(analysis, range, wanted) : []),
  ];
  return actions.filter(({ kind }) => wanted(kind));
}

const isPlan = (checked: Checked): checked is Analysis => 'plan' in checked;

/** The fixes of a finding. The first safe one is the one to take. */
function fixesOf({ tree, text }: Checked, finding: Finding): Action[] {
  const fixes = (finding.fixes ?? []).flatMap((fix) => {
    const edits = editsOf(fix, tree, text);
    return edits ? [{ ...fix, edits }] : [];
  });
  const preferred = fixes.find(({ safe }) => safe);
  return fixes.map((fix) => ({
    title: fix.title,
    kind: actionKinds.fix,
    finding,
    edits: fix.edits,
    ...(fix === preferred && { isPreferred: true }),
  }));
}

function openRule(finding: Finding): Action {
  const { rule } = finding;
  return { title: t('Open the rule "{0}"', rule), kind: actionKinds.openRule, finding, opensRule: rule };
}

function refactoringsAt(analysis: Analysis, range: Span, wanted: (kind: ActionKind) => boolean): readonly Action[] {
  const steps = stepsTo(analysis.tree.root, range.start);
  const { entry, node } = steps.at(-1) ?? {};
  // A selection is about what holds all of it.
  if (
    !node ||
    !contains({ start: entry?.key.start ?? node.start, end: Math.max(node.end, entry?.key.end ?? 0) }, range)
  )
    return [];
  const { changeMethod, split, extract, inline, lines } = actionKinds;
  return [
    ...(wanted(changeMethod) ? changeMethodActions(analysis, steps, range.start) : []),
    ...(wanted(split) ? splitActions(analysis, steps, range.start) : []),
    ...([extract, inline, lines].some(wanted) ? osListActions(analysis, steps) : []),
  ];
}
