import { type Analysis, type AnalyzeOptions, analyze as analyzeAsOf } from '../../core/index';

export type { Analysis };

/** The day for which tests check plans: the one that the guide's lifecycle facts were read on. */
export const asOf = '2026-11-23';

/** Reads and checks a plan on that day, unless the test names another. */
export function analyze(text: string, options: Omit<AnalyzeOptions, 'asOf'> & { readonly asOf?: string }): Analysis {
  return analyzeAsOf(text, { asOf, ...options });
}
