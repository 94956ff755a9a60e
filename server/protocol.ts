// What a client may know of the server. Nothing here may import a package: the client would carry it along.

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
  /** A command of the client's that opens the list of suggestions, as after a key was completed and its value is due. */
  readonly suggestCommand?: string;
  /** The day for which plans are checked, `YYYY-MM-DD`; today without it. */
  readonly asOf?: string;
  /** The texts of the server in the language of the editor, by the English ones; English without them. */
  readonly texts?: { readonly [english: string]: string };
}

/** Asks the client for the text of a file of the workspace; `null` where there is none. Only servers without files do. */
export const readFileRequest = 'enrollmentPlan/readFile';

export interface ReadFileParams {
  readonly uri: string;
}
