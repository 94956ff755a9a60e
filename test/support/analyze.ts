import { type Analysis, type AnalyzeOptions, analyze as analyzeAsOf } from '../../core/index';
import { explainedAsOf } from '../../core/rules/rule';

export type { Analysis };

/** Reads and checks a plan for the day that examples are checked for, unless the test names another. */
export function analyze(text: string, options: Omit<AnalyzeOptions, 'asOf'> & { readonly asOf?: string }): Analysis {
  return analyzeAsOf(text, { asOf: explainedAsOf, ...options });
}
