import { t } from '@vscode/l10n';
import { symbolsOf } from '../../model/symbols';
import { titleOf } from '../../schema/documentation';
import type { Shape } from '../../schema/shape';
import type { ObjectName } from '../../schema/shapes.generated';
import { keyText } from '../../syntax/tree';
import { usualEntries } from './bodies';
import type { Context } from './context';
import type { NamedBody, Option } from './option';
import type { Spot } from './spot';

/**
 * New entries of a map by id: those that something names already, and one with the word that is typed, or with any name.
 *
 * @param of what the entries are
 * @param present the ids that the map has
 */
export function newEntries(
  spot: Spot,
  of: Shape,
  present: ReadonlySet<string>,
  typed: string,
  context: Context,
): readonly Option[] {
  if (of.kind !== 'object') return [];
  const object = of.of;
  const collection = spot.steps.at(-1)?.name;
  const mentions = symbolsOf(context.near(spot.steps).plan).mentions.filter(
    ({ symbol }) => symbol.collection === collection,
  );
  const named = new Set(mentions.map(({ symbol }) => symbol.id));
  const missing = [...named].filter((id) => !present.has(id));
  const about = { kind: 'object', object } as const;
  const body = { kind: 'object', entries: usualEntries(object, context.tree.root) } as const;
  if (spot.entry) {
    // A name that something uses stays.
    if (named.has(keyText(spot.entry.key))) return [];
    return missing.map((id) => ({ kind: 'key', name: id, body, detail: t('named, but not declared yet'), about }));
  }
  const entry = (label: string, name: NamedBody[0], detail: string): Option => ({
    kind: 'entries',
    label,
    entries: [[name, body]],
    detail,
    about,
  });
  const isName = /^[A-Za-z][\w.-]*$/.test(typed) && !present.has(typed);
  const placeholder = placeholderOf(object, present);
  return [
    ...missing.map((id) => entry(id, id, t('named, but not declared yet'))),
    ...(missing.includes(typed)
      ? []
      : [
          isName
            ? entry(typed, typed, t('new: {0}', titleOf(object)))
            : entry(placeholder, { placeholder }, t('new: {0}', titleOf(object))),
        ]),
  ];
}

/** `new-population`, with a number where that is taken. */
function placeholderOf(object: ObjectName, present: ReadonlySet<string>): string {
  const name = `new-${object.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  let candidate = name;
  for (let number = 2; present.has(candidate); number++) candidate = `${name}-${number}`;
  return candidate;
}
