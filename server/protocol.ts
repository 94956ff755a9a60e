/** The language that plans in YAML have in editors. */
export const languageId = 'enrollment-plan';

/** The source that diagnostics name. */
export const diagnosticSource = 'Enrollment Plan';

/** What a client tells the server when it starts. */
export interface InitializationOptions {
  /** Who reports what is wrong with the JSON of a JSON plan: `client`, when something else in the editor does. */
  readonly jsonSyntax?: 'client' | 'server';
}
