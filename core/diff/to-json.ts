import { ruleInfo } from '../rules/index';
import type { Span } from '../syntax/tree';
import { LineIndex } from '../text/line-index';
import { type ComparedPlan, type Comparison, type Side, summaryOf } from './comparison';
import type { Devices, DiffFinding, Place, PlanChange, PlanDiff, Reach } from './plan-diff';
import { flagsOf, isSilent } from './sections';

/** The version of what `toJson` gives. It grows when something is taken away or means something else. */
export const formatVersion = 1;

/**
 * A comparison as a value for other programs, as plain as JSON. Lines and characters count from zero, characters in UTF-16 units,
 * as in the Language Server Protocol. What is unknown is null.
 */
export function toJson(comparison: Comparison): object {
  const { base, head, asOf, plans, untouched } = comparison;
  const { unread, ...summary } = summaryOf(comparison);
  return {
    formatVersion,
    base,
    head,
    asOf,
    summary: {
      ...summary,
      plans: plans.length + untouched,
      unread,
      saysTheSame: plans.every(({ diff }) => diff?.saysTheSame === true),
    },
    plans: plans.map(planToJson),
  };
}

function planToJson(plan: ComparedPlan): object {
  const { name, formerName, status, unread, diff } = plan;
  return {
    file: name,
    formerFile: formerName ?? null,
    status: diff && status === 'changed' && isSilent(diff) ? 'same' : status,
    unread,
    ...(diff && diffToJson(diff, plan)),
  };
}

/** Turns a place of one of the two plans into lines and characters. */
type PlaceToJson = (place: Place | undefined, side: Side) => object | null;

function diffToJson(diff: PlanDiff, plan: ComparedPlan): object {
  const lines = { base: new LineIndex(plan.base?.text ?? ''), head: new LineIndex(plan.head?.text ?? '') };
  const range = ({ start, end }: Span, side: Side): object => ({
    start: lines[side].positionAt(start),
    end: lines[side].positionAt(end),
  });
  const place: PlaceToJson = (at, side) => (at ? { path: at.path, range: range(at.span, side) } : null);
  const problems = (found: readonly DiffFinding[], side: Side = 'head'): object[] =>
    found.map(({ finding, place: at }) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      ...place(at, side),
      source: ruleInfo(finding.rule).source ?? null,
    }));
  const { findings, exceptions, waves, changes, reach } = diff;
  return {
    saysTheSame: diff.saysTheSame,
    risk: diff.risk,
    reach: reachToJson(reach),
    flags: flagsOf(diff).map(({ flag, names, devices }) => ({ flag, names, devices: devices ?? null })),
    changes: changes.map((change) => changeToJson(change, place)),
    findings: {
      base: diff.base,
      head: diff.head,
      new: problems(findings.new),
      fixed: problems(findings.fixed, 'base'),
      still: problems(findings.still),
      accepted: problems(findings.accepted),
      turnedOff: problems(findings.turnedOff, 'base'),
    },
    waves,
    exceptions: exceptions.map(({ place: at, at: where, reason, expires, ...line }) => ({
      ...line,
      at: where ?? null,
      reason: reason ?? null,
      expires: expires ?? null,
      ...place(at, line.status === 'removed' ? 'base' : 'head'),
    })),
  };
}

function changeToJson({ base, head, reach, subject, ...change }: PlanChange, place: PlaceToJson): object {
  const { collection = null, id = null, name, noun } = subject;
  return {
    ...change,
    subject: { collection, id, name, noun },
    reach: reachToJson(reach),
    base: place(base, 'base'),
    head: place(head, 'head'),
  };
}

function reachToJson({ populations, devices }: Reach): { readonly populations: object[]; readonly devices: Devices } {
  return {
    populations: populations.map(({ id, name, devices: own }) => ({ id, name, devices: own ?? null })),
    devices,
  };
}
