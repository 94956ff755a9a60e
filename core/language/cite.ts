import { t } from '@vscode/l10n';
import type { Fact } from '../guide/index';
import type { Source } from '../guide/sources';
import { link, plain } from '../text/markdown';

/** A statement of Microsoft's, as the guide of this project has it. */
type Statement = Pick<Fact, 'says' | 'source' | 'doubt'>;

/** Where a statement stands, as Markdown: the guide and the rest of Microsoft's documentation are told apart. */
export const cite = (source: Source): string => citeAll([source]);

/** Where several statements stand, each place once. */
export function citeAll(sources: readonly Source[]): string {
  const links = (wanted: Source['basis']): string =>
    [
      ...new Set(
        sources
          .filter(({ basis }) => basis === wanted)
          .map(({ basis, title, section, url }) => link((basis === 'guide' ? section : undefined) ?? title, url)),
      ),
    ].join(', ');
  const [guide, docs] = [links('guide'), links('docs')];
  return [
    ...(guide === '' ? [] : [t('Enrollment guide: {0}', guide)]),
    ...(docs === '' ? [] : [t('Microsoft’s documentation: {0}', docs)]),
  ].join(' · ');
}

/** A statement with its source, and with what makes it doubtful, as a paragraph of Markdown. */
export function statement({ says, doubt, source }: Statement): string {
  return `${plain(says)}${doubtOf(doubt)} (${cite(source)})`;
}

/** What makes a statement doubtful, with a blank in front of it. */
export const doubtOf = (doubt: string | undefined): string => (doubt ? ` ${t('In doubt: {0}', plain(doubt))}` : '');
