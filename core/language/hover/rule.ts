import { t } from '@vscode/l10n';
import { ignoresIn } from '../../control/ignores';
import type { Checked } from '../../findings/checked';
import { type ErrorCode, errorCodes, findErrorCode } from '../../guide/index';
import { findRule } from '../../rules/index';
import { ruleTexts } from '../../rules/texts.generated';
import type { Span } from '../../syntax/tree';
import { lineEnd, lineStart } from '../../text/lines';
import { bold, code, paragraphs, plain } from '../../text/markdown';
import { cite, doubtOf } from '../cite';

/** What a rule finds, and what it rests on; empty for what is no rule. Its page has the rest. */
export function describeRule(id: string): string {
  const rule = findRule(id);
  if (!rule) return '';
  const { severity, source, errorCode } = rule;
  const severities = { error: t('error'), warning: t('warning'), info: t('recommendation') };
  return paragraphs(
    `${bold(code(id))} · ${severities[severity]}`,
    plain(ruleTexts[rule.id]?.summary ?? ''),
    errorCode ? t('Windows shows {0}.', code(errorCode)) : '',
    source ? cite(source) : '',
  );
}

/** The rule that a comment names at an offset, as in `# enrollment-plan: ignore[rule]`. */
export function ruleInComment({ text, tree }: Checked, offset: number): { id: string; span: Span } | undefined {
  // Comments are looked for only where one is: this goes through all of the plan.
  const line = text.slice(lineStart(text, offset), lineEnd(text, offset));
  if (!line.includes('enrollment-plan:')) return undefined;
  const named = ignoresIn(text, tree).flatMap(({ rules }) => rules);
  return named.find(({ span }) => span.start <= offset && offset <= span.end);
}

/** An error code that Windows shows, written at an offset, whether in a comment or in a text. */
export function errorCodeAt(text: string, offset: number): { id: ErrorCode; span: Span } | undefined {
  const from = lineStart(text, offset);
  for (const match of text.slice(from, lineEnd(text, offset)).matchAll(/\b0x[0-9a-f]{8}\b/gi)) {
    const start = from + match.index;
    const id = findErrorCode(match[0]);
    if (id && start <= offset && offset <= start + match[0].length)
      return { id, span: { start, end: start + match[0].length } };
  }
  return undefined;
}

/** What an error code means. */
export function describeErrorCode(id: ErrorCode): string {
  const { means, source, ...more } = errorCodes[id];
  return paragraphs(
    bold(code(id)),
    `${plain(means)}${doubtOf('doubt' in more ? more.doubt : undefined)}`,
    cite(source),
  );
}
