import { t } from '@vscode/l10n';
import { writeFlow } from '../../findings/write';
import { objectNameOf, titleOf } from '../../schema/documentation';
import type { Shape } from '../../schema/shape';
import { typesOf } from '../../schema/words';
import type { Json } from '../../syntax/problem';
import type { Format } from '../../syntax/tree';
import { bold, code, list, paragraphs } from '../../text/markdown';
import { statement } from '../cite';
import { factsOn } from './key-facts';
import type { Property } from './pointed';

/** An example that is longer, in UTF-16 units, shows nothing at a glance. */
const longestExample = 80;

/** A key in plain words: what it is, what it may be, an example, and what Microsoft says about it. */
export function describeKey({ owner, key, documentation, shape }: Property, format: Format): string {
  const { description, values, example } = documentation;
  return paragraphs(
    [bold(code(key)), typeOf(shape)].filter((text) => text !== '').join(' · '),
    description,
    values
      ? list(Object.entries(values).map(([word, meaning]) => `${code(word)}: ${meaning}`))
      : exampleText(example, format),
    ...factsOn(`${owner}.${key}`).map(statement),
  );
}

/** The key of a value, and what its word means where it is one of a list. */
export function describeWord({ key, documentation: { values } }: Property, word: string): string {
  const meaning = values && Object.hasOwn(values, word) ? values[word] : undefined;
  return meaning === undefined ? bold(code(key)) : paragraphs(`${bold(code(key))} · ${code(word)}`, meaning);
}

/** What is to stand behind a key, in a few words; empty where the description says it. */
function typeOf(shape: Shape | undefined): string {
  switch (shape?.kind) {
    case 'scalar':
      if (shape.references) return t('an entry of {0}', code(shape.references));
      if (shape.values) return '';
      return shape.hint ?? typesOf(shape);
    case 'list':
      return t('a list');
    case 'map':
      return t('entries by id');
    case 'oneOrMany':
      return t('one, or a list');
    default: {
      const object = objectNameOf(shape);
      return object ? titleOf(object) : '';
    }
  }
}

function exampleText(example: Json | undefined, format: Format): string {
  const written = example === undefined ? '' : writeFlow(example, format);
  return written === '' || written.length > longestExample ? '' : t('For example: {0}', code(written));
}
