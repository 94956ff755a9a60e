import { t } from '@vscode/l10n';
import { fact } from '../../guide/index';
import { fixedNameLength, hasSerial, type NamePart, readNameTemplate } from '../../model/device-name';
import type { Context } from './context';
import type { Offered, Option, Typing } from './option';
import type { Spot } from './spot';

/** Enough random digits for most plans; a name that is nearly full has room for fewer. */
const usualDigits = 5;

/** The macros of device names, at the cursor in a name template. */
export function nameOptions({ span }: Spot, _: Context, { text, offset }: Typing): readonly Option[] {
  const quote = /^["']/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  const start = span.start + quote.length;
  const end = span.end - (quote !== '' && span.end > start && text[span.end - 1] === quote ? 1 : 0);
  if (offset < start || offset > end) return [];
  const part = macroAt(text.slice(start, end), offset - start);
  part.start += start;
  part.end += start;
  const others = readNameTemplate(text.slice(start, part.start) + text.slice(part.end, end));
  // A plain scalar cannot start with a percent sign: then all of it gets quotes.
  const asValue = quote === '' && part.start === start;
  const write = (macro: string, offered: Offered): Option =>
    asValue
      ? { ...offered, kind: 'value', value: macro + text.slice(part.end, end), label: macro }
      : { ...offered, kind: 'text', text: macro, span: part };
  return macros(others, write);
}

function macros(others: readonly NamePart[], write: (macro: string, offered: Offered) => Option): readonly Option[] {
  const { value: most, says } = fact('autopilotProfile.deviceNameLength');
  const room = most - fixedNameLength(others);
  const digits = Math.max(1, Math.min(usualDigits, room));
  const serial = write('%SERIAL%', { icon: 'macro', detail: t('the serial number of the device') });
  const random = write(`%RAND:${digits}%`, {
    icon: 'macro',
    detail: t('{0} random digits', digits),
    ...(room < 1 && { objection: says }),
  });
  return hasSerial(others) ? [random] : [serial, random];
}

/** The macro that a cursor stands in, whether it is whole or begun; nothing where it stands between macros. */
function macroAt(template: string, cursor: number): { start: number; end: number } {
  let start = 0;
  for (const { kind, text } of readNameTemplate(template)) {
    const end = start + text.length;
    const isInside = kind === 'unknown' ? cursor <= end : cursor < end;
    if (kind !== 'text' && start < cursor && isInside) return { start, end };
    start = end;
  }
  return { start: cursor, end: cursor };
}
