import { fact } from '../../guide/index';
import {
  fixedNameLength,
  hasSerial,
  meantMacro,
  type NamePart,
  randomDigits,
  readNameTemplate,
  shortenName,
  writeNameTemplate,
} from '../../model/device-name';

const { value: most, says: length } = fact('provisioningPackage.computerNameLength');
const { value: forbidden, says: characters } = fact('provisioningPackage.computerNameForbidden');
const { says: macros } = fact('provisioningPackage.computerNameMacros');
const { says: digits } = fact('provisioningPackage.computerNameDigits');

/** What is wrong with a computer name, and a name that comes close to it without the fault. */
export interface NameFault {
  /** One or two sentences. */
  readonly what: string;
  readonly better?: string;
}

/** Why a package cannot give devices that name; undefined where it can, as far as is known. */
export function faultOf(name: string): NameFault | undefined {
  const parts = partsOf(name);
  return faultOfMacros(parts) ?? faultOfCharacters(parts) ?? faultOfLength(parts);
}

/** Whether devices get different names: by their serial number or by random digits. */
export function tellsApart(name: string): boolean {
  const parts = partsOf(name);
  return hasSerial(parts) || randomDigits(parts) > 0;
}

/** The name with random digits behind it, or undefined where there is no room for them. */
export function withRandomDigits(name: string, count: number): string | undefined {
  const longer = `${name}-%RAND:${count}%`;
  return faultOf(longer) ? undefined : longer;
}

/** Whether Windows Configuration Designer wants its macros in capitals is written nowhere: they are taken as they come. */
function partsOf(name: string): readonly NamePart[] {
  const capitals = readNameTemplate(name).map(({ kind, text }) => {
    const meant = kind === 'unknown' ? meantMacro(text) : undefined;
    return meant?.certain ? meant.macro : text;
  });
  return readNameTemplate(capitals.join(''));
}

function faultOfMacros(parts: readonly NamePart[]): NameFault | undefined {
  const wrong = parts.find(({ kind }) => kind === 'unknown');
  if (!wrong) return undefined;
  const macro = meantMacro(wrong.text)?.macro;
  const better = macro && parts.map((part) => (part === wrong ? macro : part.text)).join('');
  return { what: `"${wrong.text}" is no macro. ${macros}`, ...withoutFault(better) };
}

function faultOfCharacters(parts: readonly NamePart[]): NameFault | undefined {
  const texts = parts.flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])).join('');
  const wrong = [...new Set(texts)].filter((character) => forbidden.includes(character));
  if (wrong.length === 0) return parts.length === 1 && /^\d+$/.test(texts) ? { what: digits } : undefined;
  const better = parts.map((part) => (part.kind === 'text' ? hyphenated(part.text) : part.text)).join('');
  const names = wrong.map((character) => (character === ' ' ? 'blanks' : `"${character}"`));
  return { what: `A computer name cannot have ${names.join(', ')}. ${characters}`, ...withoutFault(better) };
}

function faultOfLength(parts: readonly NamePart[]): NameFault | undefined {
  const count = fixedNameLength(parts);
  // How long serial numbers are is for the manufacturer to say; they are cut to fit, where there is room at all.
  const room = hasSerial(parts) ? most - 1 : most;
  if (count <= room) return undefined;
  const what = count > most ? `It comes to ${count} characters.` : 'It leaves no room for the serial number.';
  return { what: `${what} ${length}`, ...withoutFault(shortenName(parts, room)) };
}

/** A suggestion is no suggestion if it has the next fault. */
function withoutFault(name: string | undefined): { readonly better?: string } {
  return name === undefined || faultOf(name) ? {} : { better: writeNameTemplate(partsOf(name)) };
}

function hyphenated(text: string): string {
  const clean = [...text].map((character) => (forbidden.includes(character) ? '-' : character)).join('');
  return clean.replaceAll(/-{2,}/g, '-').replace(/^-/, '');
}
