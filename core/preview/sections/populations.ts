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
  const shown = firstRows(rows, surface.most ?? rows.length, chosen);
  return section(
    'populations',
    t('Populations'),
    element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'populations-heading' },
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
          shown.map((row) => populationRow(surface, row, row.id === chosen)),
        ),
      ),
    ),
    shown.length < rows.length &&
      element(
        'p',
        { class: 'actions', key: 'all' },
        element(
          'button',
          { type: 'button', class: 'place', 'data-all': true },
          t('Show all {0} populations', grouped(rows.length)),
        ),
      ),
  );
}

/** The first rows, and the chosen one wherever it stands. */
function firstRows(rows: readonly PopulationRow[], most: number, chosen: string | undefined): readonly PopulationRow[] {
  if (rows.length <= most) return rows;
  const first = rows.slice(0, most);
  const row = first.some(({ id }) => id === chosen) ? undefined : rows.find(({ id }) => id === chosen);
  return row ? [...first, row] : first;
}

const drawnRows = new WeakMap<PopulationRow, { surface: Surface; isChosen: boolean; drawn: Element }>();

/** One row: the same element for the same row, so that nobody has to look into one that has not changed. */
function populationRow(surface: Surface, row: PopulationRow, isChosen: boolean): Element {
  const known = drawnRows.get(row);
  if (known?.surface === surface && known.isChosen === isChosen) return known.drawn;
  const drawn = drawRow(surface, row, isChosen);
  drawnRows.set(row, { surface, isChosen, drawn });
  return drawn;
}

function drawRow(surface: Surface, row: PopulationRow, isChosen: boolean): Element {
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
