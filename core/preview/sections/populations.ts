import { t } from '@vscode/l10n';
import { type Element, element } from '../element';
import type { PopulationRow } from '../view';
import { findingBadges, grouped, placeLink, type Surface, section } from './shared';

/** The list of all populations. In an editor, one of them is chosen and shown below. */
export function populationsSection(
  surface: Surface,
  rows: readonly PopulationRow[],
  chosen: string | undefined,
): Element {
  if (rows.length === 0)
    return section('populations', t('Populations'), element('p', {}, t('The plan has no populations yet.')));
  return section(
    'populations',
    t('Populations'),
    element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'populations-heading' },
      element(
        'table',
        { class: 'rows' },
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            [t('Population'), t('Devices'), t('Ownership'), t('Use'), t('Enrollment'), t('Findings')].map((heading) =>
              element('th', { scope: 'col', key: heading }, heading),
            ),
          ),
        ),
        element(
          'tbody',
          {},
          rows.map((row) => populationRow(surface, row, row.id === chosen)),
        ),
      ),
    ),
  );
}

/** One row. It is a value of its own, so that one that has not changed is not drawn anew. */
export function populationRow(surface: Surface, row: PopulationRow, isChosen: boolean): Element {
  const { id, title, devices, ownership, use, enrollment, findings, span, at } = row;
  const badges = findingBadges(findings);
  const name = surface.isInteractive
    ? element('button', { type: 'button', class: 'choose', 'data-choose': id, 'aria-pressed': String(isChosen) }, title)
    : element('a', { href: `#population-${encodeURIComponent(id)}` }, title);
  return element(
    'tr',
    { key: id, class: isChosen ? 'chosen' : undefined, 'data-start': span.start, 'data-end': span.end },
    element('th', { scope: 'row' }, name),
    element('td', { class: 'number' }, devices === undefined ? t('not said') : grouped(devices)),
    element('td', {}, ownership ?? t('not said')),
    element('td', {}, use ?? t('not said')),
    element('td', {}, placeLink(surface, at, enrollment)),
    element('td', {}, badges.length > 0 ? badges : t('none')),
  );
}
