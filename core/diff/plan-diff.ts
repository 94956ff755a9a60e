import type { Finding } from '../findings/finding';
import type { Span } from '../syntax/tree';

/** How much harm a change can do to devices and people, or how much work it makes. */
export type Risk = 'none' | 'low' | 'medium' | 'high';

/** What a reviewer looks for first: the same few words for the same few things, whatever leads to them. */
export type Flag =
  | 'personalManaged'
  | 'wipe'
  | 'irreversible'
  | 'unenrolled'
  | 'windowsBlocked'
  | 'unlicensed'
  | 'ownership'
  | 'join'
  | 'localAdministrator';

/** The part of a plan that a change belongs to. */
export type Topic = 'population' | 'object' | 'tenant' | 'rollout' | 'plan' | 'configuration';

export type ChangeKind =
  // Populations, and what becomes of their devices and people
  | 'population-added'
  | 'population-removed'
  | 'enrollment-changed'
  | 'management-changed'
  | 'ownership-changed'
  | 'join-changed'
  | 'windows-sign-in-changed'
  | 'enrollment-sign-in-changed'
  | 'local-administrator-changed'
  | 'primary-user-changed'
  | 'devices-wiped'
  // Profiles, policies, groups and whatever else a plan names
  | 'object-added'
  | 'object-removed'
  | 'assignment-changed'
  // The tenant
  | 'scope-changed'
  // The rollout
  | 'wave-added'
  | 'wave-removed'
  | 'wave-changed'
  | 'waves-reordered'
  // Everything
  | 'renamed'
  | 'setting-changed'
  | 'rule-severity-changed';

/** How many devices. */
export interface Devices {
  /** The sum of the numbers that the plan says. */
  readonly said: number;
  /** In how many populations the plan says no number. */
  readonly unsaid: number;
}

/** Whom a change reaches. */
export interface Reach {
  readonly populations: readonly ReachedPopulation[];
  /** How many devices they have together. */
  readonly devices: Devices;
}

export interface ReachedPopulation {
  /** Its id in the head, or else in the base. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Absent where the plan does not say. */
  readonly devices?: number;
}

/** What a change is about. */
export interface Subject {
  /** The collection it stands in, such as `autopilotProfiles`, and its id there. */
  readonly collection?: string;
  readonly id?: string;
  /** What people call it. */
  readonly name: string;
  /** What it is: "deployment profile". */
  readonly noun: string;
}

/** A place in one of the two plans. */
export interface Place {
  /** In the words of exceptions: `populations.kiosks.enrollment`. */
  readonly path: string;
  readonly span: Span;
}

/** One thing that a plan says differently, and what follows from it. */
export interface PlanChange {
  readonly kind: ChangeKind;
  readonly topic: Topic;
  readonly subject: Subject;
  /** What changes, without naming the subject: "Time limit (minutes)". */
  readonly what: string;
  /** What it was; absent where nothing was said of it. */
  readonly before?: string;
  /** What it is from now on; absent where nothing is said of it any more. */
  readonly now?: string;
  /** All of it in one line: "Time limit (minutes): 60 → 90". */
  readonly says: string;
  /** More on it, a line each. */
  readonly details: readonly string[];
  readonly risk: Risk;
  /** Why it has this risk, as a sentence. */
  readonly because: string;
  readonly flags: readonly Flag[];
  readonly reach: Reach;
  readonly base?: Place;
  readonly head?: Place;
}

/** A finding of one of the two plans. */
export interface DiffFinding {
  readonly finding: Finding;
  readonly place: Place;
}

/** What became of the findings between two plans. */
export interface FindingsDiff {
  /** Only in the head. */
  readonly new: readonly DiffFinding[];
  /** Only in the base. */
  readonly fixed: readonly DiffFinding[];
  /** In both, as the head has them. */
  readonly still: readonly DiffFinding[];
  /** In the base; in the head accepted by a comment or an exception. */
  readonly accepted: readonly DiffFinding[];
  /** In the base; in the head of a rule that the configuration has turned off. */
  readonly turnedOff: readonly DiffFinding[];
}

/** An exception, and what a reviewer should know of it. */
export interface ExceptionLine {
  /** `expiring`: within the days of `expiresSoon`. `expired`: before the day of the comparison. */
  readonly status: 'new' | 'changed' | 'removed' | 'expiring' | 'expired';
  /** What accepts the findings: an exception of the plan, or a comment in it. */
  readonly by: 'exception' | 'comment';
  readonly rule: string;
  /** Where it accepts findings; none for the whole plan. */
  readonly at?: string;
  readonly reason?: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly expires?: string;
  /** What it says otherwise than before. */
  readonly says: readonly string[];
  readonly risk: Risk;
  readonly because: string;
  readonly place: Place;
}

/** Whether an exception says something else than before; that it ends soon is no change of the plan. */
export const isChange = ({ status }: ExceptionLine): boolean => status !== 'expiring' && status !== 'expired';

/** How many findings of each severity a plan has. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What two plans say differently, in the words of the admin center. */
export interface PlanDiff {
  /** Whether the plans say the same, however they are written. */
  readonly saysTheSame: boolean;
  /** The greatest risk of a change. */
  readonly risk: Risk;
  /** The greatest risk first; among equals, in the order of the plan. */
  readonly changes: readonly PlanChange[];
  /** Whom the changes reach, all of them together. */
  readonly reach: Reach;
  readonly waves: readonly WaveLine[];
  readonly exceptions: readonly ExceptionLine[];
  readonly findings: FindingsDiff;
  readonly base: Counts;
  readonly head: Counts;
}

/** A wave of the head, or one that only the base had, for a table. */
export interface WaveLine {
  readonly name: string;
  readonly status: 'new' | 'removed' | 'changed' | 'same';
  /** The greatest risk of what changes about it. */
  readonly risk: Risk;
  /** What changes besides the facts, such as its criteria, a line each. */
  readonly notes: readonly string[];
  /** What it was before, where it was otherwise. */
  readonly before?: WaveFacts;
  readonly facts: WaveFacts;
}

export interface WaveFacts {
  readonly starts?: string;
  readonly ends?: string;
  /** The ids of the populations: of the head, where it has them. */
  readonly ids: readonly string[];
  /** What they are called. */
  readonly populations: readonly string[];
  /** As people say it: "5 % of 2,000 devices". */
  readonly size: string;
}

/** Exceptions that end within so many days are worth a word. */
export const expiresSoon = 30;

/** Everybody whom one of them reaches, once. */
export function unionOf(reaches: readonly Reach[]): Reach {
  const byId = new Map(reaches.flatMap(({ populations }) => populations.map((each) => [each.id, each] as const)));
  return reachOf([...byId.values()]);
}

export function reachOf(populations: readonly ReachedPopulation[]): Reach {
  const said = populations.reduce((sum, { devices }) => sum + (devices ?? 0), 0);
  const unsaid = populations.filter(({ devices }) => devices === undefined).length;
  return { populations, devices: { said, unsaid } };
}

const risks: readonly Risk[] = ['none', 'low', 'medium', 'high'];

/** Puts the greater risk first. */
export const byRisk = (a: Risk, b: Risk): number => risks.indexOf(b) - risks.indexOf(a);

/** Whether a risk is as great as another one, or greater. */
export const isAtLeast = (risk: Risk, other: Risk): boolean => byRisk(risk, other) <= 0;

export const greatestOf = (some: readonly Risk[]): Risk => [...some].sort(byRisk)[0] ?? 'none';
