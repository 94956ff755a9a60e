import { type Disposable, l10n, languages, type TextDocument } from 'vscode';
import { whyNoPlan } from '../no-plan';

/** Says, beside the language of a document, that it looks like a plan and is not treated as one. */
export function showLookalike(document: TextDocument): Disposable {
  const { languageId: language, uri } = document;
  // It is disposed of when another editor becomes the active one, so the language and the scheme are enough to find it.
  const item = languages.createLanguageStatusItem('enrollmentPlan.noPlan', { language, scheme: uri.scheme });
  item.name = l10n.t('Enrollment Plan');
  item.text = l10n.t('Not an enrollment plan');
  item.detail = whyNoPlan(document);
  item.command = { title: l10n.t('Explain'), command: 'enrollmentPlan.explainFile' };
  return item;
}
