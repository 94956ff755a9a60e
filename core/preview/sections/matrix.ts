import { t } from '@vscode/l10n';
import {
  type Cell,
  cell,
  conditions,
  type FeatureId,
  featureIds,
  features,
  type MethodId,
  methodIds,
  methods,
} from '../../guide/index';
import { type Element, element } from '../element';
import type { PopulationDetails } from '../view';
import { section, sourceLink } from './shared';

/** The guide's four tables as one: what each method goes with. The rows that a population meets are marked. */
export function matrixSection(population: PopulationDetails | undefined): Element {
  return section(
    'matrix',
    t('What Microsoft’s guide says'),
    element(
      'p',
      { class: 'note' },
      population
        ? t('Marked: what "{0}" meets. Open a cell for its condition and its source.', population.title)
        : t('Open a cell for its condition and its source.'),
    ),
    element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'matrix-heading' },
      element(
        'table',
        { class: 'guide' },
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col' }, t('When')),
            methodIds.map((method) => element('th', { scope: 'col', key: method }, methods[method].title)),
          ),
        ),
        element(
          'tbody',
          {},
          featureIds.map((feature) => featureRow(feature, population?.features[feature])),
        ),
      ),
    ),
  );
}

function featureRow(feature: FeatureId, isMet: boolean | undefined): Element {
  return element(
    'tr',
    { key: feature, class: isMet ? 'met' : undefined },
    element('th', { scope: 'row' }, features[feature], isMet === true && element('span', { class: 'mark' }, t('met'))),
    methodIds.map((method) => element('td', { key: method }, cellDetails(method, feature))),
  );
}

function cellDetails(method: MethodId, feature: FeatureId): Element {
  const found: Cell = cell(method, feature);
  const words = {
    supported: ['✓', t('supported')],
    unsupported: ['✗', t('not supported')],
    conditional: ['◐', t('it depends')],
    notListed: ['–', t('not listed')],
  } as const;
  const [icon, word] = words[found.verdict];
  const details = found.verdict === 'notListed' ? [] : sentences(found);
  return element(
    'details',
    { class: found.verdict },
    element('summary', {}, element('span', { class: 'icon', 'aria-hidden': 'true' }, icon), ` ${word}`),
    details.map((sentence) => element('p', { key: sentence }, sentence)),
    element('p', { class: 'note' }, sourceLink(found.source)),
  );
}

function sentences(found: Exclude<Cell, { readonly verdict: 'notListed' }>): string[] {
  const { conditions: narrowed, remedy } = found;
  const first = 'reason' in found ? found.reason : 'note' in found ? found.note : undefined;
  const conditional = (narrowed ?? []).map(({ when, verdict, reason }) => {
    const word = verdict === 'supported' ? t('supported') : t('not supported');
    const sentence = t('When {0}: {1}.', conditions[when], word);
    return reason ? `${sentence} ${reason}` : sentence;
  });
  return [first, ...conditional, remedy].filter((sentence) => sentence !== undefined);
}
