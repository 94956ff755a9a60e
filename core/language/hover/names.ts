import { t } from '@vscode/l10n';
import { fact } from '../../guide/index';
import { type NamePart, randomDigits } from '../../model/device-name';
import { randomCharactersBehind } from '../../rules/domain-join-profile/computer-name-prefix';
import { code, list, paragraphs } from '../../text/markdown';
import { statement } from '../cite';
import { number } from '../count';
import { type ExpandedName, expandTemplate, type NameTemplateKey } from '../device-names';

const serialCut = fact('deviceName.serialCut');
const prefixLength = fact('domainJoinProfile.nameLength');

/** What a name template comes to: an example, its length, and what each macro is. */
export function describeTemplate(template: string, key: NameTemplateKey): string {
  const expanded = expandTemplate(template, key);
  if (!expanded) return '';
  return paragraphs(
    t(
      'A device gets a name such as {0}: {1} of {2} characters.',
      code(expanded.example),
      expanded.length,
      expanded.maximum,
    ),
    list(expanded.parts.flatMap((part) => macroText(part, expanded))),
    statement(expanded.limit),
    expanded.serialRoom === undefined ? '' : statement(serialCut),
  );
}

function macroText(part: NamePart, { parts, serialRoom = 0 }: ExpandedName): string[] {
  if (part.kind === 'serial')
    return [t('{0}: the serial number, of which {1} characters fit', code(part.text), serialRoom)];
  if (part.kind !== 'random') return [];
  const numbers = randomDigits(parts) <= 15 ? number(10 ** part.digits) : `10^${part.digits}`;
  return [t('{0}: {1} random digits, {2} numbers in all', code(part.text), part.digits, numbers)];
}

/** How a computer name prefix is filled up. */
export function describePrefix(prefix: string): string {
  const random = randomCharactersBehind(prefix);
  if (random === undefined || random < 0) return '';
  return paragraphs(t('{0} random characters follow behind {1}.', random, code(prefix)), statement(prefixLength));
}
