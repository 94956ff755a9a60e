import type { Finding } from '../../core/findings/finding';
import { ruleInfo } from '../../core/rules/index';
import type { Format } from '../../core/syntax/tree';
import { type Analysis, analyze } from './analyze';

/** What is wrong with the language of a plan; what a plan says is another matter. */
export function languageFindings(text: string, format: Format): { analysis: Analysis; findings: readonly Finding[] } {
  const analysis = analyze(text, { format });
  return { analysis, findings: analysis.findings.filter(({ rule }) => ruleInfo(rule).basis === 'language') };
}
