// What a client may know of the server. Nothing here may import a package: the client would carry it along.

import type { PlanView, PopulationRow } from '../core/preview/view';

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
/** Asks the client for the URIs of the plans in its workspace. */
export const findPlansRequest = 'enrollmentPlan/findPlans';
