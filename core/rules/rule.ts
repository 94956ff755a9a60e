import type { Severity } from '../findings/finding';
import type { Source } from '../guide/sources';
import type { Scalar } from '../model/located';
import type { Plan } from '../model/plan.generated';
import type { Fix, Related } from '../syntax/problem';
import type { Format, ScalarNode } from '../syntax/tree';

/**
 * What a rule rests on: Microsoft's enrollment guide, another page of Microsoft's documentation, our judgement, or the
 * language that plans are written in.
 */
export type Basis = 'guide' | 'docs' | 'judgement' | 'language';

/** A plan that shows a rule at work. Documentation and tests are made from it. */
export interface Example {
  /** Completes "A plan with …". */
  readonly title: string;
  /** `«…»` marks what is reported; without a mark, the rule has nothing to say. YAML, unless `format` says otherwise. */
  readonly plan: string;
  /** An example that only one format can show. */
  readonly format?: Format;
  /** The day for which it is checked, where that matters. */
  readonly asOf?: string;
  /** The message, where something is reported. */
  readonly message?: string;
  /** The plan after the preferred fix. */
  readonly fixed?: string;
}

/** The day for which examples are checked that name none: pages about rules do not change from one day to the next. */
export const explainedAsOf = '2026-11-23';

/** What there is to know about a rule. Its id is its file's name, its page in the docs, and the code of its diagnostics. */
export interface RuleInfo {
  /** Names the mistake, in kebab-case. */
  readonly id: string;
  /** The mistake in one sentence. */
  readonly summary: string;
  /** What happens to devices and users because of it. */
  readonly why: string;
  /** `error`: cannot work. `warning`: works, with a consequence. `info`: a recommendation. */
  readonly severity: Severity;
  readonly basis: Basis;
  /** Microsoft's words on it; none for rules about the language. */
  readonly source?: Source;
  /** The error code that Windows shows for it, such as `0x8018002b`. */
  readonly errorCode?: string;
  readonly examples: readonly Example[];
}

/**
 * Says that something is wrong at a key or a value. The message says what, why, and what to do, and names the value.
 * The first fix is the preferred one.
 */
export type Report = (
  at: ScalarNode | Scalar<string | number | boolean>,
  message: string,
  more?: { readonly related?: readonly Related[]; readonly fixes?: readonly Fix[] },
) => void;

/** What a rule may know besides the plan. */
export interface RuleContext {
  /** The day for which the plan is checked, `YYYY-MM-DD`: what has ended, expired or not yet begun depends on it. */
  readonly asOf: string;
  /**
   * Says that the rule cannot tell at `at`, because the plan does not say `fact`: the path of a key, from the object that
   * should have it, such as `join.target`. Absence is not false, so nothing is reported; but it is counted.
   */
  unknown(at: ScalarNode | Scalar<string | number | boolean>, fact: string): void;
}

/** A rule about what a plan says. It survives every half-typed plan, and is silent about what the plan does not say. */
export interface Rule extends RuleInfo {
  check(plan: Plan, report: Report, context: RuleContext): void;
  /**
   * `population`: what the rule says of a plan is what it says of each population by itself, with all the rest of the plan, so
   * that an edit in one population has no other judged again. A rule that compares populations, counts them, or says something
   * once for several of them has no scope.
   */
  readonly scope?: 'population';
}

/** Declares a rule. All have the same keys in the same order, so that V8 asks hundreds of rules as one. */
export const rule = ({ id, check, scope, ...info }: Rule): Rule => ({ id, check, scope, ...info });

/** Declares a rule about the language that plans are written in. Readers and schema report it; no check of its own does. */
export const languageRule = (declared: Omit<RuleInfo, 'basis'>): RuleInfo => ({ ...declared, basis: 'language' });
