import { fact } from '../../guide/index';
import { readNameTemplate, shortenName } from '../../model/device-name';
import type { Scalar } from '../../model/located';
import { type Fix, set, unsafeFix } from '../../syntax/problem';

const { value: nameLength } = fact('domainJoinProfile.nameLength');
const { value: enough } = fact('domainJoinProfile.randomCharacters');

/** How many random characters a prefix leaves room for in a computer name; undefined for one with macros, which counts for nothing. */
export function randomCharactersBehind(prefix: string): number | undefined {
  return prefix.includes('%') ? undefined : nameLength - prefix.length;
}

/** Cuts a prefix so that enough random characters fit behind it. */
export function shortenPrefix(prefix: Scalar<string>): Fix[] {
  const short = shortenName(readNameTemplate(prefix.value), nameLength - enough);
  return short === undefined
    ? []
    : [unsafeFix(`Shorten to "${short}", if that is no other site’s prefix`, set(prefix.node, short))];
}
