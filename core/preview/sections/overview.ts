import { t } from '@vscode/l10n';
import { type Element, element } from '../element';
import type { OverviewView, Share } from '../view';
import {
  deviceCount,
  findingBadges,
  findingList,
  firstOf,
  grouped,
  listedNames,
  placeLink,
  type Surface,
  section,
} from './shared';

/** What the plan is about, and how it stands. */
export function overviewSection(surface: Surface, view: OverviewView): Element {
  const { populations, devices, findings, accepted, byMethod, byOwnership, unknowns, elsewhere } = view;
  const badges = findingBadges(findings);
  return section(
    'overview',
    t('Overview'),
    element(
      'dl',
      { class: 'numbers' },
      pair(t('Populations'), grouped(populations)),
      pair(t('Devices'), deviceCount(devices)),
      pair(t('Findings'), ...(badges.length > 0 ? badges : [t('none')])),
      accepted > 0 && pair(t('Accepted findings'), grouped(accepted)),
      pair(t('Checked for'), view.asOf),
      view.owner !== undefined && pair(t('Owner'), view.owner),
      view.reviewed !== undefined && pair(t('Last review'), view.reviewed),
    ),
    populations > 0 && [
      sharesTable('by-method', t('Devices by method'), byMethod),
      sharesTable('by-ownership', t('Devices by ownership'), byOwnership),
    ],
    elsewhere.length > 0 && [
      element('h3', {}, t('Findings about the tenant and the objects')),
      findingList(surface, elsewhere),
    ],
    unknowns.length > 0 && [
      element('h3', {}, t('What could not be judged')),
      element('p', { class: 'note' }, t('The plan does not say these facts. What is not said is unknown, not false.')),
      element(
        'ul',
        { class: 'unknowns' },
        firstOf(surface, unknowns, ({ fact, populations, count, at }) =>
          element(
            'li',
            { key: fact },
            placeLink(surface, at, element('code', {}, fact)),
            populations.length > 0 && t(' of {0}', listedNames(populations)),
            count === 1 ? t(': one judgement waits for it') : t(': {0} judgements wait for it', count),
          ),
        ),
      ),
    ],
  );
}

function pair(term: string, ...value: readonly Parameters<typeof element>[2][]): Element {
  return element('div', { key: term }, element('dt', {}, term), element('dd', {}, ...value));
}

/** A small chart that is a table as well: what the bar shows, the cell beside it says. */
function sharesTable(id: string, caption: string, shares: readonly Share[]): Element {
  const most = Math.max(1, ...shares.map(({ devices }) => devices.known));
  return element(
    'table',
    { class: 'shares', key: id },
    element('caption', {}, caption),
    element(
      'tbody',
      {},
      shares.map(({ label, devices, populations }) =>
        element(
          'tr',
          { key: label },
          element('th', { scope: 'row' }, label),
          element(
            'td',
            { class: 'chart', 'aria-hidden': 'true' },
            element(
              'svg',
              { viewBox: '0 0 100 8', preserveAspectRatio: 'none', focusable: 'false' },
              element('rect', {
                class: 'bar',
                x: 0,
                y: 0,
                width: Math.max(devices.known > 0 ? 1 : 0, (devices.known / most) * 100),
                height: 8,
              }),
            ),
          ),
          element('td', { class: 'number' }, deviceCount(devices)),
          element('td', { class: 'note' }, populations === 1 ? t('1 population') : t('{0} populations', populations)),
        ),
      ),
    ),
  );
}
