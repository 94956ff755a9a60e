import { t } from '@vscode/l10n';
import { escapeMarkdown } from '../text/markdown';
import type { UserMessage } from './user-message';

/** The message as Markdown, ready to be sent. */
export function userMessageMarkdown(message: UserMessage): string {
  const { subject, when, steps, happens, manages, contact } = message;
  const parts = [`# ${escapeMarkdown(subject)}`];
  if (when) parts.push(escapeMarkdown(when));
  if (steps.length > 0)
    parts.push(
      `## ${t('What you do')}`,
      steps.map((step, index) => `${index + 1}. ${escapeMarkdown(step)}`).join('\n'),
    );
  if (happens.length > 0)
    parts.push(`## ${t('What happens by itself')}`, happens.map((line) => `- ${escapeMarkdown(line)}`).join('\n'));
  if (manages.length > 0)
    parts.push(
      `## ${t('What your organization sees and manages')}`,
      manages.map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
    );
  if (contact) parts.push(escapeMarkdown(t('Questions: {0}', contact)));
  return `${parts.join('\n\n')}\n`;
}
