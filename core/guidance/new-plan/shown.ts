// What a client shows to somebody who makes a new plan. It knows these types, so nothing here imports anything.

/** What somebody who makes a new plan is shown next: a question, or the ways to enroll once all are answered. */
export type NewPlanStep = QuestionStep | WaysStep;

interface Progress {
  /** Which step this is, counted from 1. */
  readonly step: number;
  /** How many there are after what was answered. */
  readonly steps: number;
  /** How many ways to enroll can still work. */
  readonly left: number;
  /** How many there are. */
  readonly of: number;
}

export interface QuestionStep extends Progress {
  readonly question: {
    readonly id: string;
    readonly title: string;
    /** Why it is asked. */
    readonly why: string;
    /** What can be chosen; "I don't know" comes last, with an empty id. None where a text is asked for. */
    readonly choices: readonly { readonly id: string; readonly label: string; readonly detail?: string }[];
    /** How a text has to look, where one is asked for. */
    readonly text?: { readonly pattern: string; readonly hint: string; readonly proposal: string };
  };
}

export interface WaysStep extends Progress {
  /** Those that can work come first, the best of them at the top. */
  readonly ways: readonly WayToChoose[];
}

export interface WayToChoose {
  /** What is chosen within the method, such as `selfDeploying`. */
  readonly id: string;
  readonly title: string;
  readonly outcome: 'fits' | 'withCare' | 'cannotWork';
  /** What it takes. */
  readonly needs: string;
  /** Why it cannot work, or its consequence, and the rule that says so. */
  readonly reason?: string;
  readonly rule?: string;
}
