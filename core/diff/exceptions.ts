import type { Exception, Plan } from '../model/plan.generated';
import { addTo } from '../rules/add-to';
import { findRule } from '../rules/index';
import type { Node } from '../syntax/tree';
import { daysBetween } from '../text/dates';
import { type Context, placeIn } from './context';
import type { Difference } from './differences';
import { type ExceptionLine, expiresSoon, type Place, type Risk } from './plan-diff';
import { settingInWords } from './settings';

/** Exceptions that are new, changed or gone, and those that end soon or have ended; what comments accept for the first time. */
export function exceptionLines(context: Context): ExceptionLine[] {
  const nodeOf = ({ within, head, base }: Difference): Node | undefined => (within ?? head ?? base)?.node;
  const nodes = new Set<Node | undefined>([context.base, context.head].flatMap(exceptionsOf).map(({ node }) => node));
  // What is no exception at all is left to those who speak about everything.
  const taken = context.differences.take(
    (difference) => difference.path[0] === 'exceptions' && nodes.has(nodeOf(difference)),
  );
  const changed = new Map<Node | undefined, Difference[]>();
  for (const difference of taken) addTo(changed, nodeOf(difference), difference);
  const now = exceptionsOf(context.head).flatMap((exception) =>
    lineOf(exception, changed.get(exception.node), context),
  );
  const before = exceptionsOf(context.base)
    .filter(({ node }) => changed.has(node))
    .map((exception) => removed(exception, context));
  return [...now, ...acceptedByComment(context), ...before];
}

const exceptionsOf = ({ exceptions }: Plan): readonly Exception[] => exceptions ?? [];

function lineOf(
  exception: Exception,
  differences: readonly Difference[] | undefined,
  context: Context,
): ExceptionLine[] {
  const place = context.headAnalysis && placeIn(context.headAnalysis, exception.rule?.node ?? exception.node);
  if (!place) return [];
  const common = { ...saidBy(exception), by: 'exception', place, says: [] } as const;
  const left = exception.expires && daysBetween(context.asOf, exception.expires.value);
  if (!differences) {
    if (left === undefined || left > expiresSoon) return [];
    return left < 0
      ? [{ ...common, status: 'expired', risk: 'low', because: 'What it accepted is reported again.' }]
      : [
          {
            ...common,
            status: 'expiring',
            risk: 'low',
            because: `It ends ${inDays(left)}, and what it accepts is reported again.`,
          },
        ];
  }
  const isNew = differences.some(({ kind }) => kind === 'item');
  const says = isNew ? [] : differences.map((difference) => settingInWords(difference, context).says);
  return [{ ...common, says, status: isNew ? 'new' : 'changed', ...acceptance(common.rule, isNew) }];
}

const inDays = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`);

/** An accepted error does not work; an accepted warning works, with a consequence. */
function acceptance(rule: string, isNew: boolean): { readonly risk: Risk; readonly because: string } {
  if (!isNew) return { risk: 'low', because: 'It is accepted for another place, time or reason than before.' };
  return findRule(rule)?.severity === 'error'
    ? { risk: 'high', because: 'It accepts an error: something that cannot work.' }
    : { risk: 'medium', because: 'Nobody is told of what it accepts any more.' };
}

function removed(exception: Exception, context: Context): ExceptionLine {
  const place: Place = context.baseAnalysis
    ? placeIn(context.baseAnalysis, exception.rule?.node ?? exception.node)
    : { path: '', span: exception.node };
  return {
    ...saidBy(exception),
    by: 'exception',
    place,
    says: [],
    status: 'removed',
    risk: 'none',
    because: 'What it accepted counts again.',
  };
}

function saidBy({ rule, at, reason, expires }: Exception) {
  return {
    rule: rule?.value ?? '',
    ...(at && { at: at.value }),
    ...(reason && { reason: reason.value }),
    ...(expires && { expires: expires.value }),
  };
}

/** A comment accepts without a last day: that it does so for the first time is worth a word. */
function acceptedByComment({ baseAnalysis, headAnalysis }: Context): ExceptionLine[] {
  const isByComment = ({ by }: { by: string }): boolean => by === 'comment';
  const known = new Map<string, number>();
  const signOf = ({ finding, reason }: { finding: { rule: string }; reason: string }): string =>
    `${finding.rule} ${reason}`;
  for (const accepted of baseAnalysis?.accepted.filter(isByComment) ?? [])
    known.set(signOf(accepted), (known.get(signOf(accepted)) ?? 0) + 1);
  return (headAnalysis?.accepted.filter(isByComment) ?? []).flatMap((accepted): ExceptionLine[] => {
    const left = known.get(signOf(accepted)) ?? 0;
    known.set(signOf(accepted), left - 1);
    if (left > 0 || !headAnalysis) return [];
    const { finding, reason } = accepted;
    const place = placeIn(headAnalysis, finding.span);
    const { risk, because } = acceptance(finding.rule, true);
    return [
      { status: 'new', by: 'comment', rule: finding.rule, at: place.path, reason, says: [], risk, because, place },
    ];
  });
}
