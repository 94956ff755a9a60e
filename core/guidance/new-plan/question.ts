import type { FeatureId } from '../../guide/index';
import type { Json } from '../../syntax/problem';

/**
 * What somebody has answered, by the id of the question: the id of a choice, or a text. An empty one says "I don't know",
 * which sets nothing: what a plan does not say is unknown, not false.
 */
export type Answers = { readonly [question: string]: string };

/**
 * What an answer says, by the path of a key: of the population (`population.join.target`), of its enrollment
 * (`enrollment.performedBy`) or of the tenant (`tenant.licenses.entraId`).
 */
export type Facts = { readonly [path: string]: Json };

/** Something that is asked before a plan is written. Texts are functions: the language of the editor is known late. */
export interface Question {
  readonly id: string;
  readonly title: () => string;
  /** Why it is asked, in one sentence. */
  readonly why: () => string;
  /** The rows of the guide's tables that it asks about. */
  readonly features: readonly FeatureId[];
  /** Whether it is asked, after what was answered before; always without it. */
  readonly asked?: (answers: Answers) => boolean;
  /** The path of the key whose value is the id of what is chosen, where a choice does not say what it sets. */
  readonly path?: string;
  /** What can be chosen, or how a text is read. */
  readonly answer: { readonly choices: readonly Choice[] } | { readonly text: TextAnswer };
}

export interface Choice {
  readonly id: string;
  readonly label: () => string;
  readonly detail?: () => string;
  readonly sets?: Facts;
  /** Whether it is offered, after what was answered before; always without it. */
  readonly offered?: (answers: Answers) => boolean;
}

export interface TextAnswer {
  /** A regular expression that the whole text fits. */
  readonly pattern: string;
  /** What to write instead of a text that does not fit. */
  readonly hint: () => string;
  /** What stands there before anything is typed. */
  readonly proposal?: (answers: Answers) => string;
  readonly sets: (text: string) => Facts;
}
