import type { Severity } from '../findings/finding';
import type { FlowStep } from '../guidance/flow';
import type { Task } from '../guidance/tasks/index';
import type { UserMessage } from '../guidance/user-message';
import type { FeatureId, Source } from '../guide/index';
import type { Span } from '../syntax/tree';

// What the preview shows, as data: the same for the editor, the exported page and Markdown. Plain values only, so that it
// crosses between processes; offsets are UTF-16 units into the text that it was made from.

/** Counts up when a reader of an older view would misread a newer one. */
export const viewFormatVersion = 1;

/** The whole of it. Sections are values of their own, so that only those that changed are sent and drawn. */
export interface PlanView {
  readonly overview: OverviewView;
  readonly populations: readonly PopulationRow[];
  /** Of the populations that were asked for, in their order. */
  readonly details: readonly PopulationDetails[];
  readonly tasks: readonly Task[];
  readonly waves: readonly WaveView[];
}

export interface OverviewView {
  readonly title: string;
  readonly description?: string;
  readonly owner?: string;
  readonly reviewed?: string;
  /** The day for which the plan is checked, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly populations: number;
  readonly devices: DeviceCount;
  readonly byMethod: readonly Share[];
  readonly byOwnership: readonly Share[];
  readonly findings: { readonly [severity in Severity]: number };
  /** Findings that a comment or an exception accepts. */
  readonly accepted: number;
  /** What could not be judged: the facts that would settle it, the most useful first. */
  readonly unknowns: readonly UnknownView[];
  /** Findings that stand outside of every population. */
  readonly elsewhere: readonly FindingView[];
}

/** How many devices, as far as populations say; `open` populations do not. */
export interface DeviceCount {
  readonly known: number;
  readonly open: number;
}

/** A slice of the devices. */
export interface Share {
  readonly label: string;
  readonly devices: DeviceCount;
  readonly populations: number;
}

/** A fact that the plan does not say. */
export interface UnknownView {
  readonly fact: string;
  readonly populations: readonly string[];
  /** How many judgements wait for it. */
  readonly count: number;
  readonly at: Span;
}

export interface FindingView {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Span;
  /** The titles of the fixes that the light bulb offers. */
  readonly fixes: readonly string[];
  readonly source?: Source;
  /** What Windows shows for it. */
  readonly errorCode?: string;
}

/** A population in the list of all. */
export interface PopulationRow {
  readonly id: string;
  readonly title: string;
  readonly devices?: number;
  readonly ownership?: string;
  readonly use?: string;
  readonly enrollment: string;
  readonly findings: { readonly [severity in Severity]: number };
  /** Its key. */
  readonly at: Span;
  /** All of it: the cursor in there is at this population. */
  readonly span: Span;
}

/** All there is to say about one population. */
export interface PopulationDetails {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly at: Span;
  readonly facts: readonly FactView[];
  readonly flow: readonly FlowStep[];
  readonly findings: readonly FindingView[];
  readonly message?: UserMessage;
  readonly verdicts: readonly VerdictView[];
  readonly features: { readonly [feature in FeatureId]?: boolean };
}

/** A fact that the plan says about a population. */
export interface FactView {
  readonly label: string;
  readonly value: string;
  readonly at: Span;
}

/** What would become of a population that is enrolled another way: ways of one method of which the same is to be said. */
export interface VerdictView {
  /** As the guide lists it. */
  readonly method: string;
  readonly choices: readonly string[];
  readonly outcome: 'fits' | 'withCare' | 'cannotWork';
  readonly reasons: readonly { readonly message: string; readonly source?: Source }[];
  /** The choice that the plan has, where it is one of these. */
  readonly chosen?: string;
}

export interface WaveView {
  readonly name: string;
  readonly at: Span;
  readonly starts?: string;
  readonly ends?: string;
  readonly populations: readonly string[];
  /** Undefined where nothing can be said. */
  readonly devices?: number;
  /** Whether some of its populations do not say how many devices they have. */
  readonly isPartial: boolean;
  readonly exitCriteria: readonly string[];
}
