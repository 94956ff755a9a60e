/** A piece of a device name template: literal text, one of the two macros, or a percent sign that starts neither. */
export type NamePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'serial'; readonly text: string }
  | { readonly kind: 'random'; readonly text: string; readonly digits: number }
  | { readonly kind: 'unknown'; readonly text: string };

/**
 * Takes a device name template apart. The parts, put together, are the template again.
 *
 * @param template as in `KIOSK-%RAND:4%`; macros are read in capitals only, as Windows reads them
 */
export function readNameTemplate(template: string): readonly NamePart[] {
  return (template.match(/%[\w :]*%?|[^%]+/g) ?? []).map((text): NamePart => {
    if (!text.startsWith('%')) return { kind: 'text', text };
    if (text === '%SERIAL%') return { kind: 'serial', text };
    const digits = /^%RAND:([1-9]\d*)%$/.exec(text)?.[1];
    return digits === undefined ? { kind: 'unknown', text } : { kind: 'random', text, digits: Number(digits) };
  });
}

/** The template that parts make up. */
export function writeNameTemplate(parts: readonly NamePart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** How many characters a name has without the serial number: what is written, and the random digits. */
export function fixedNameLength(parts: readonly NamePart[]): number {
  return parts.reduce((length, part) => length + partLength(part), 0);
}

/** Whether the serial number is part of the name. */
export function hasSerial(parts: readonly NamePart[]): boolean {
  return parts.some(({ kind }) => kind === 'serial');
}

/** How many digits of the name are drawn at random. */
export function randomDigits(parts: readonly NamePart[]): number {
  return parts.reduce((digits, part) => digits + (part.kind === 'random' ? part.digits : 0), 0);
}

/**
 * A name as a device could get it. The serial number loses its beginning where the name would be longer than `maximum`;
 * anything else that is too long stays too long.
 *
 * @param serial the serial number of the device
 * @param maximum in characters
 */
export function expandName(parts: readonly NamePart[], serial: string, maximum: number): string {
  const room = Math.max(0, maximum - fixedNameLength(parts));
  return parts
    .map((part) => {
      if (part.kind === 'serial') return room < serial.length ? serial.slice(serial.length - room) : serial;
      return part.kind === 'random' ? exampleDigits(part.digits) : part.text;
    })
    .join('');
}

/**
 * The template with its texts cut so that no name is longer than `maximum`, or undefined where cutting cannot do it. Texts
 * lose letters from the last one backwards, and keep a hyphen at their end, which sets the macro off.
 *
 * @param maximum in characters, without the serial number
 */
export function shortenName(parts: readonly NamePart[], maximum: number): string | undefined {
  let excess = fixedNameLength(parts) - maximum;
  const cut = [...parts].reverse().map((part): NamePart => {
    if (part.kind !== 'text' || excess <= 0) return part;
    const hyphen = part.text.endsWith('-') ? '-' : '';
    const name = part.text.slice(0, part.text.length - hyphen.length);
    const kept = name.slice(0, Math.max(0, name.length - excess)).replace(/-+$/, '');
    if (kept === '') return part;
    excess -= name.length - kept.length;
    return { kind: 'text', text: kept + hyphen };
  });
  return excess <= 0 ? writeNameTemplate(cut.reverse()) : undefined;
}

/**
 * The macro that somebody meant by what is none: `%serial%` is %SERIAL%. Undefined where nobody can say.
 *
 * @returns `certain` where nothing but capitals is missing
 */
export function meantMacro(text: string): { readonly macro: string; readonly certain: boolean } | undefined {
  const word = text.replace(/[% _]/g, '').toUpperCase();
  const digits = /^RAND(?:OM)?:?([1-9]\d?)$/.exec(word)?.[1];
  const macro = /^SERIAL(?:NUMBER)?$/.test(word) ? '%SERIAL%' : digits === undefined ? undefined : `%RAND:${digits}%`;
  return macro === undefined ? undefined : { macro, certain: text.toUpperCase() === macro };
}

function partLength(part: NamePart): number {
  return part.kind === 'serial' ? 0 : part.kind === 'random' ? part.digits : part.text.length;
}

/** 1234567890123…: digits that nobody takes for a name of somebody's device. */
function exampleDigits(count: number): string {
  return Array.from({ length: Math.min(count, 100) }, (_, index) => (index + 1) % 10).join('');
}
