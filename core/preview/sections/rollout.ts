import { t } from '@vscode/l10n';
import { daysBetween } from '../../text/dates';
import { type Element, element } from '../element';
import type { WaveView } from '../view';
import { grouped, placeLink, type Surface, section } from './shared';

const chart = { width: 640, row: 26, bar: 14, left: 4 };

/** When which devices are enrolled: a time line, and the same as a list. */
export function rolloutSection(surface: Surface, waves: readonly WaveView[]): Element {
  if (waves.length === 0) return section('rollout', t('Rollout'), element('p', {}, t('The plan has no waves yet.')));
  return section(
    'rollout',
    t('Rollout'),
    timeline(waves),
    element(
      'ol',
      { class: 'waves' },
      waves.map((wave) => waveItem(surface, wave)),
    ),
  );
}

function waveItem(surface: Surface, wave: WaveView): Element {
  const { name, at, populations, exitCriteria } = wave;
  return element(
    'li',
    { key: `${name} ${populations.join(' ')}`, 'data-start': at.start, 'data-end': at.end },
    placeLink(surface, at, name),
    `: ${[datesOf(wave), devicesOf(wave), populations.join(', ')].filter(Boolean).join(' · ')}`,
    exitCriteria.length > 0 && element('p', { class: 'note' }, t('Done when: {0}', exitCriteria.join('; '))),
  );
}

function datesOf({ starts, ends }: WaveView): string {
  if (starts && ends) return t('{0} to {1}', starts, ends);
  if (starts) return t('from {0}', starts);
  return ends ? t('until {0}', ends) : t('no date yet');
}

function devicesOf({ devices, isPartial }: WaveView): string {
  if (devices === undefined) return t('number of devices not said');
  return isPartial ? t('{0} devices and more', grouped(devices)) : t('{0} devices', grouped(devices));
}

/** Says nothing that the list below does not say: it is for the eye alone. */
function timeline(waves: readonly WaveView[]): Element[] {
  const dated = waves.filter(({ starts }) => starts !== undefined);
  const first = dated.map(({ starts }) => starts as string).sort()[0];
  const ends = waves.flatMap(({ starts, ends }) => [starts, ends]).filter((day) => day !== undefined);
  const last = ends.sort().at(-1);
  const span = first && last && daysBetween(first, last);
  if (!first || !last || !span || span <= 0) return [];
  const inner = chart.width - 2 * chart.left - 60;
  const x = (day: string): number => chart.left + ((daysBetween(first, day) ?? 0) / span) * inner;
  const most = Math.max(1, ...waves.map(({ devices }) => devices ?? 0));
  const height = dated.length * chart.row + 22;
  return [
    element(
      'svg',
      { class: 'timeline', 'aria-hidden': 'true', focusable: 'false', viewBox: `0 0 ${chart.width} ${height}` },
      dated.map(({ name, starts, ends, devices }, index) => {
        const start = x(starts as string);
        const width = Math.max(10, ends ? x(ends) - start : 10 + ((devices ?? 0) / most) * 50);
        const y = index * chart.row + 4;
        const isLeft = start > chart.width / 2;
        return element(
          'g',
          { key: `${name} ${index}` },
          element('rect', { class: 'bar', x: start, y, width, height: chart.bar, rx: 3 }),
          element(
            'text',
            { x: isLeft ? start - 6 : start + width + 6, y: y + 11, 'text-anchor': isLeft ? 'end' : 'start' },
            devices === undefined ? name : `${name} · ${grouped(devices)}`,
          ),
        );
      }),
      element('line', { class: 'axis', x1: 0, y1: height - 18, x2: chart.width, y2: height - 18 }),
      element('text', { class: 'day', x: chart.left, y: height - 4 }, first),
      element('text', { class: 'day', x: chart.width - chart.left, y: height - 4, 'text-anchor': 'end' }, last),
    ),
  ];
}
