import type { Severity } from '../findings/finding';
import type { RuleInfo } from '../rules/rule';
import { fitsSome } from './glob';

/** How bad a finding is to an organization; `off` where it does not want to hear of it. */
export type RuleSeverity = Severity | 'off';

/** The names of the sets that rules come in, by what they rest on. */
export const ruleSets = ['guide', 'docs', 'judgement'] as const;

export type RuleSet = (typeof ruleSets)[number];

/** What an organization has decided about rules, in `enrollment-plan.config.yaml`. The same for the editor and the command line. */
export interface Configuration {
  readonly rules: ReadonlyMap<string, RuleSeverity>;
  /** The sets that are switched off. */
  readonly off: ReadonlySet<RuleSet>;
  /** Later ones win. */
  readonly overrides: readonly Override[];
}

/** Other decisions for some files. */
export interface Override {
  /** Glob patterns, relative to the folder of the configuration, with forward slashes. */
  readonly files: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSeverity>;
}

export const noConfiguration: Configuration = { rules: new Map(), off: new Set(), overrides: [] };

/**
 * How bad the findings of a rule are in one file.
 *
 * @param path of the file, relative to the folder of the configuration, with forward slashes
 */
export function severityOf(rule: RuleInfo, { rules, off, overrides }: Configuration, path: string): RuleSeverity {
  const override = overrides.findLast(({ rules, files }) => rules.has(rule.id) && fitsSome(path, files));
  const severity = override?.rules.get(rule.id) ?? rules.get(rule.id);
  if (severity) return severity;
  return rule.basis !== 'language' && off.has(rule.basis) ? 'off' : rule.severity;
}
