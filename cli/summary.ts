import type { Checked } from './check';

/** How many of what was found. */
export interface Summary {
  readonly files: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Places where a rule could not tell, because the plan does not say what it depends on. */
  readonly unknowns: number;
}

export function summaryOf(checked: readonly Checked[]): Summary {
  const findings = checked.flatMap((result) => ('findings' in result ? result.findings : []));
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const unreadable = checked.filter((result) => 'unreadable' in result).length;
  return {
    files: checked.length - unreadable,
    unreadable,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    unknowns: checked.reduce((sum, result) => sum + ('unknowns' in result ? result.unknowns.length : 0), 0),
  };
}
