import { t } from '@vscode/l10n';
import type { FlowStep } from '../../guidance/flow';
import { type Element, element } from '../element';

// The unit is the one of the drawing; it grows and shrinks with the column it stands in.
const box = { width: 190, height: 92, gap: 34 };
const letters = { title: 24, detail: 30 };

/** Devices, sign-in, join and management as a drawing, side by side, or below each other in a narrow column. */
export function flowDrawing(steps: readonly FlowStep[], population: string): Element {
  const described = steps.map(({ title, detail }) => (detail ? `${title} (${detail})` : title)).join(' → ');
  const label = t('The way of "{0}": {1}', population, described);
  return element(
    'figure',
    { class: 'flow' },
    drawing(steps, label, 'wide'),
    // Only one of the two is displayed, and only that one is read out.
    drawing(steps, label, 'narrow'),
  );
}

function drawing(steps: readonly FlowStep[], label: string, form: 'wide' | 'narrow'): Element {
  const stride = (form === 'wide' ? box.width : box.height) + box.gap;
  const length = steps.length * stride - box.gap;
  const [width, height] = form === 'wide' ? [length, box.height] : [box.width, length];
  const at = (index: number): { x: number; y: number } =>
    form === 'wide' ? { x: index * stride, y: 0 } : { x: 0, y: index * stride };
  return element(
    'svg',
    { class: form, role: 'img', 'aria-label': label, viewBox: `-1 -1 ${width + 2} ${height + 2}` },
    steps.map((step, index) => [stepBox(step, at(index)), index > 0 && arrow(at(index), form)]),
  );
}

function stepBox({ kind, title, detail }: FlowStep, { x, y }: { x: number; y: number }): Element {
  const titles = wrapped(title, letters.title, 2);
  const details = wrapped(detail, letters.detail, 2);
  const lines = [
    ...titles.map((text) => ({ text, name: 'title' })),
    ...details.map((text) => ({ text, name: 'detail' })),
  ];
  const top = y + box.height / 2 - (lines.length - 1) * 9 + 4;
  return element(
    'g',
    { class: kind, key: kind },
    element('rect', { x, y, width: box.width, height: box.height, rx: 6 }),
    lines.map(({ text, name }, index) =>
      element(
        'text',
        { class: name, x: x + box.width / 2, y: top + index * 18, 'text-anchor': 'middle', key: `${name} ${index}` },
        text,
      ),
    ),
  );
}

function arrow({ x, y }: { x: number; y: number }, form: 'wide' | 'narrow'): Element {
  const d =
    form === 'wide'
      ? `M${x - box.gap + 4} ${y + box.height / 2}H${x - 4}m-7 -5l7 5l-7 5`
      : `M${x + box.width / 2} ${y - box.gap + 4}V${y - 4}m-5 -7l5 7l5 -7`;
  return element('path', { class: 'arrow', d, key: `arrow ${x} ${y}` });
}

/** A text in lines of some letters at most; what has no room in the last line ends in an ellipsis. */
function wrapped(text: string, most: number, lines: number): string[] {
  const result: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (longer.length <= most || !line) line = longer;
    else {
      result.push(line);
      line = word;
    }
  }
  if (line) result.push(line);
  const shown = result.slice(0, lines).map((each) => (each.length > most ? `${cut(each, most - 1)}…` : each));
  const last = shown.at(-1);
  if (result.length > lines && last !== undefined) shown[shown.length - 1] = `${cut(last, most - 1)}…`;
  return shown;
}

/** The first characters of a text: whole ones, so that no surrogate pair is cut in two. */
const cut = (text: string, most: number): string => [...text].slice(0, most).join('');
