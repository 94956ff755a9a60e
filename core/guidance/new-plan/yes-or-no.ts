import { t } from '@vscode/l10n';
import type { Question } from './question';

/**
 * The answer to a question that is answered by yes or no.
 *
 * @param path of the key that becomes true or false
 */
export function yesOrNo(path: string, yes = (): string => t('Yes')): Question['answer'] {
  return {
    choices: [
      { id: 'yes', label: yes, sets: { [path]: true } },
      { id: 'no', label: () => t('No'), sets: { [path]: false } },
    ],
  };
}
