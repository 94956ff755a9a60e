import { t } from '@vscode/l10n';
import { objectionsToValues } from '../../guidance/objections';
import { fact } from '../../guide/index';
import { fixedNameLength, hasSerial, readNameTemplate } from '../../model/device-name';
import type { Span } from '../../syntax/tree';
import type { Context } from './context';
import type { Offered, Option, Typing } from './option';
import { pathTo } from './owner';
import type { Spot } from './spot';

/** Enough random digits for most plans; a name that is nearly full has room for fewer. */
const usualDigits = 5;

/** The macros of device names, at the cursor in a name template. */
export function nameOptions({ span, steps }: Spot, context: Context, { text, offset }: Typing): readonly Option[] {
  const quote = /^["']/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  const start = span.start + quote.length;
  const end = span.end - (quote !== '' && span.end > start && text[span.end - 1] === quote ? 1 : 0);
  const template = text.slice(start, end);
  // In front of the value is no part of it.
  if (offset < start || offset > end || /^\s/.test(template)) return [];
  const part = macroAt(template, offset - start);
  const [before, after] = [template.slice(0, part.start), template.slice(part.end)];
  const macros = macrosBeside(before + after);
  const names = macros.map(([macro]) => before + macro + after);
  const objections = objectionsToValues(context.near(steps), pathTo(steps), names);
  return macros.map(([macro, offered], index): Option => {
    const objection = objections[index]?.message;
    const shown: Offered = { ...offered, icon: 'macro', ...(objection && { objection }) };
    // A plain scalar cannot start with a percent sign: then all of it gets quotes.
    return quote === '' && part.start === 0
      ? { ...shown, kind: 'value', value: names[index] as string, label: macro }
      : { ...shown, kind: 'text', text: macro, span: { start: start + part.start, end: start + part.end } };
  });
}

/** The macros that a template could still have, with as many random digits as there is room for. */
function macrosBeside(template: string): readonly (readonly [macro: string, offered: Offered])[] {
  const { value: most, says } = fact('autopilotProfile.deviceNameLength');
  const others = readNameTemplate(template);
  const room = most - fixedNameLength(others);
  const digits = Math.max(1, Math.min(usualDigits, room));
  const random = { detail: t('{0} random digits', digits), ...(room < 1 && { objection: says }) };
  const serial = { detail: t('the serial number of the device') };
  return [...(hasSerial(others) ? [] : [['%SERIAL%', serial] as const]), [`%RAND:${digits}%`, random]];
}

/** The macro that a cursor stands in, whether it is whole or begun; nothing where it stands between macros. */
function macroAt(template: string, cursor: number): Span {
  let start = 0;
  for (const { kind, text } of readNameTemplate(template)) {
    const end = start + text.length;
    const isInside = kind === 'unknown' ? cursor <= end : cursor < end;
    if (kind !== 'text' && start < cursor && isInside) return { start, end };
    start = end;
  }
  return { start: cursor, end: cursor };
}
