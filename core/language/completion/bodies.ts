import { keyDocumentation, objectNameOf } from '../../schema/documentation';
import type { ScalarShape, Shape } from '../../schema/shape';
import { type ObjectName, shapes } from '../../schema/shapes.generated';
import type { Json } from '../../syntax/problem';
import type { Node } from '../../syntax/tree';
import { namesIn } from './collections';
import { type Body, type Hole, hole, type NamedBody } from './option';
import { usualKeys } from './usual-keys';

/** Longer lists are no choice at a glance: the list of suggestions has them. */
const mostChoices = 20;

/** What is written behind a key at first: as much as is certain, and a place to go on at. */
export function emptyBody(shape: Shape | undefined): Body {
  switch (shape?.kind) {
    case 'scalar':
      return shape.values?.length === 1 ? { kind: 'value', value: shape.values[0] as Json } : hole(typeOf(shape));
    case 'object':
    case 'map':
    case 'union':
    case 'oneOrMany':
      return { kind: 'object', entries: [] };
    case 'list':
      return { kind: 'list', item: shape.of.kind === 'scalar' ? hole(typeOf(shape.of)) : emptyBody(shape.of) };
    default:
      return hole();
  }
}

/** A whole object with its usual keys, each with a place to fill in. */
export function usualEntries(
  object: ObjectName,
  root: Node | undefined,
  without: ReadonlySet<string> = new Set(),
): NamedBody[] {
  const { properties, required = [] } = shapes[object];
  const names = [...required, ...(usualKeys[object] ?? []).filter((name) => !required.includes(name))];
  return names
    .filter((name) => !without.has(name))
    .map((name): NamedBody => {
      const body = usualBody(properties[name] as Shape, root);
      return [name, exampleFirst(body, keyDocumentation(object, name)?.example)];
    });
}

/** Choices that start with what the schema gives as an example: the first one is written until somebody chooses. */
function exampleFirst(body: Body, example: Json | undefined): Body {
  if (body.kind === 'list' && Array.isArray(example)) return { ...body, item: exampleFirst(body.item, example[0]) };
  if (body.kind !== 'hole' || !body.choices?.includes(example as Json)) return body;
  return { ...body, choices: [example as Json, ...body.choices.filter((choice) => choice !== example)] };
}

function usualBody(shape: Shape, root: Node | undefined): Body {
  switch (shape.kind) {
    case 'scalar':
      return shape.values?.length === 1
        ? emptyBody(shape)
        : { ...hole(typeOf(shape)), choices: choicesOf(shape, root) };
    case 'wordOrObject':
      return usualBody(shape.word, root);
    case 'union':
      return { kind: 'object', entries: [[shape.by, hole()]] };
    case 'list':
      return { kind: 'list', item: usualBody(shape.of, root) };
    default: {
      const object = objectNameOf(shape);
      return { kind: 'object', entries: object ? usualEntries(object, root) : [] };
    }
  }
}

function choicesOf({ values, references, types }: ScalarShape, root: Node | undefined): readonly Json[] | undefined {
  if (types.length === 1 && types[0] === 'boolean') return [true, false];
  const names = references ? namesIn(root, references) : undefined;
  const choices = values ?? names;
  return choices && choices.length > 1 && choices.length <= mostChoices ? choices : undefined;
}

const typeOf = ({ types }: ScalarShape): Hole['type'] =>
  types.includes('string') ? 'text' : types.includes('boolean') ? 'truth' : 'number';
