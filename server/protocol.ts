// What a client may know of the server. Nothing here may import a package: the client would carry it along.

import type { PlanView, PopulationRow } from '../core/preview/view';

export type { NewPlanStep, QuestionStep, WaysStep, WayToChoose } from '../core/guidance/new-plan/shown';
export { configurationNames, planNames } from '../core/plan-files';

/** The language of plans in YAML. Plans in JSON keep the language `json` or `jsonc`. */
export const languageId = 'enrollment-plan';

/** What diagnostics name as their source. */
export const diagnosticSource = 'Enrollment Plan';

/** What a client may say to the server when it starts it. */
export interface InitializationOptions {
  /**
   * Who reports that a plan in JSON is not JSON: `client` where the editor has a JSON language service of its own, as
   * VS Code does, so that nothing is reported twice. The server does it by default.
   */
  readonly jsonSyntax?: 'client' | 'server';
  /** Where the page about a rule is, with `{rule}` in place of its id; diagnostics link to Microsoft's page without it. */
  readonly ruleLink?: string;
  /** The commands of the client that answers may name, such as `enrollmentPlan.openRule`. */
  readonly commands?: readonly string[];
  /** The day for which plans are checked, `YYYY-MM-DD`; today without it. */
  readonly asOf?: string;
  /** Whether the client finds the plans of its workspace when it is asked with `findPlansRequest`; the server does without it. */
  readonly findsPlans?: boolean;
  /** The texts of the server in the language of the editor, by the English ones; English without them. */
  readonly texts?: { readonly [english: string]: string };
}

/** The client's command that shows the page about a rule. Its argument is the rule's id. */
export const openRuleCommand = 'enrollmentPlan.openRule';
/** What a click on a lens runs in the client, with `LensTarget` as its argument. */
export const lensCommands = {
  summary: 'enrollmentPlan.showFinding',
  references: 'enrollmentPlan.showReferences',
  preview: 'enrollmentPlan.showInPreview',
} as const;

/** Where a lens stands, and the ranges of the document that it leads to, as the protocol has them. */
export interface LensTarget {
  readonly uri: string;
  readonly position: LensPosition;
  readonly ranges: readonly { readonly start: LensPosition; readonly end: LensPosition }[];
}

interface LensPosition {
  readonly line: number;
  readonly character: number;
}

/** VS Code's own command that opens the list of suggestions, as after a key was completed and its value is due. */
export const suggestCommand = 'editor.action.triggerSuggest';

/** Asks the client for the text of a file of the workspace; `null` where there is none. Only servers without files do. */
export const readFileRequest = 'enrollmentPlan/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** Asks for what the preview shows of a plan; `null` where the document is no open plan. */
export const previewRequest = 'enrollmentPlan/preview';

export interface PreviewParams {
  readonly uri: string;
  /** The id of the population to go into; without it, the one that `cursor` is at, or else the first one. */
  readonly chosen?: string;
  /** An offset in UTF-16 units. */
  readonly cursor?: number;
  /** The result that the client has: it is sent what differs from it. */
  readonly known?: string;
}

/** What the preview shows, or what of it has changed. */
export interface PreviewResult {
  /** See `viewFormatVersion`. */
  readonly formatVersion: number;
  /** Of the document that it was made from. */
  readonly version: number;
  /** Names the result. */
  readonly id: string;
  /** The result that it completes; without it, it is complete in itself. */
  readonly base?: string;
  readonly chosen?: string;
  readonly overview?: PlanView['overview'];
  readonly tasks?: PlanView['tasks'];
  readonly waves?: PlanView['waves'];
  readonly details?: PlanView['details'];
  /** The rows that differ. */
  readonly rows: readonly PopulationRow[];
  /** The ids of all populations, in the order of the plan, where it differs. */
  readonly order?: readonly string[];
}

/** Asks for a plan as a file of its own; `null` where the document is no open plan. */
export const renderRequest = 'enrollmentPlan/render';

export interface RenderParams {
  readonly uri: string;
  readonly format: 'html' | 'markdown';
}

/**
 * Asks what an open plan says otherwise than another text, its base, does: Markdown, as `enrollment-plan diff` writes it; `null`
 * where the document is no open plan.
 */
export const compareRequest = 'enrollmentPlan/compare';

export interface CompareParams {
  readonly uri: string;
  /** What people call the file of the plan: its path in the workspace. */
  readonly name: string;
  readonly base: CompareBase;
}

/** The text that a plan is compared with, or why there is none to be had, as a sentence. An unreadable base is no empty one. */
export type CompareBase = {
  /** What people call the base: the revision, or the path of the file. */
  readonly label: string;
  /** The path of the file. Its ending says whether it is YAML or JSON. */
  readonly name: string;
} & (
  | { readonly unreadable: string }
  /** A file, which the configuration above it decides about. */
  | { readonly text: string; readonly uri: string }
  /** A file of a revision, and the text of the configuration that decides about it there, if there is one. */
  | {
      readonly text: string;
      readonly configuration: { readonly text: string; readonly path: string } | undefined;
    }
);

/** Asks the client for the URIs of the plans in its workspace. */
export const findPlansRequest = 'enrollmentPlan/findPlans';
/** Asks what to show next to somebody who makes a new plan; the answer is a `NewPlanStep`. */
export const newPlanStepRequest = 'enrollmentPlan/newPlan/step';

export interface NewPlanStepParams {
  /** What was answered so far, by the id of the question; empty for "I don't know". */
  readonly answers: { readonly [question: string]: string };
  /** Whether the questions that are left are skipped. */
  readonly skip?: boolean;
}

/** Asks for the text of a new plan; `null` where there is no such way to enroll. */
export const newPlanTextRequest = 'enrollmentPlan/newPlan/text';

export interface NewPlanTextParams extends NewPlanStepParams {
  /** The id of the way to enroll, as the last step lists it. */
  readonly way: string;
  readonly format: 'yaml' | 'json';
}

/** What the new plan is called in a file's name, and what stands in it. */
export interface NewPlanText {
  readonly name: string;
  readonly text: string;
}

/** Asks what the server makes of an open document: a `DocumentStatus`, or `null` where it is neither plan nor configuration. */
export const documentStatusRequest = 'enrollmentPlan/documentStatus';

export interface DocumentStatusParams {
  readonly uri: string;
}

/** What an open document is checked with. Later versions add keys, and take none away. */
export interface DocumentStatus {
  readonly version: 1;
  readonly kind: 'plan' | 'configuration';
  /** What it is known by: its name, or the language that the editor gives it. */
  readonly knownBy: 'name' | 'language';
  /** The day for which it is checked, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** How many rules there are, and how many of them are on for this document. */
  readonly rules: { readonly all: number; readonly on: number };
  /** The sets of rules that are on, and those that are switched off. */
  readonly sets: { readonly on: readonly string[]; readonly off: readonly string[] };
  /** The URI of the configuration that decides it, where there is one. */
  readonly configuration?: string;
}

/** Tells the client that the status of open documents may be another now. */
export const documentStatusChanged = 'enrollmentPlan/documentStatusChanged';
