import { type Fix, type Problem, safeFix, set, unsafeFix } from '../syntax/problem';
import { entryOf, keyText, type ScalarNode } from '../syntax/tree';
import { nearest, sameWord } from '../text/nearest';
import type { Place } from './place';
import type { ScalarShape, Shape } from './shape';
import { shapes } from './shapes.generated';
import { synonymOf } from './synonyms';
import type { SchemaError } from './validate.generated';
import { kindOf, kindOfNode, listed, typeOf, typesOf, valuesOf, visible } from './words';

export function wrongType(place: Place): Problem | undefined {
  const { node, key, isItem } = place;
  if (node.kind === 'scalar' && (node.value === null || node.style === 'missing')) return missingValue(place);
  const shape = node.kind === 'scalar' ? scalarShapeOf(place.shape) : place.shape;
  const name = nameOf(place);
  const at = key && !isItem && node.kind !== 'scalar' ? key : visible(node);
  if (shape?.kind !== 'scalar')
    return { rule: 'wrong-type', message: `${name} is ${kindOf(shape)}, not ${kindOfNode(node)}.`, span: at };
  if (node.kind !== 'scalar')
    return { rule: 'wrong-type', message: `${name} is a single value, not ${kindOfNode(node)}.`, span: at };
  if (shape.values && !hasValue(shape, node)) return unknownValue(place);
  // A whole number may be written with a fraction, where no digit of it means anything more.
  if (Number.isInteger(node.value) && shape.types.includes('integer') && !shape.types.includes('string'))
    return undefined;
  return {
    rule: 'wrong-type',
    message: `${name} is ${typesOf(shape)}, not ${typeOf(node)}.${quotingHint(node, shape)}`,
    span: at,
    fixes: typeFixes(node, shape),
  };
}

/** What a scalar is measured by: where a word or an object may stand, by the word. */
const scalarShapeOf = (shape: Shape | undefined): Shape | undefined =>
  shape?.kind === 'wordOrObject' ? shape.word : shape;

const hasValue = ({ values }: ScalarShape, { value }: ScalarNode): boolean =>
  values?.some((known) => String(known) === String(value)) ?? false;

const nameOf = ({ key, isItem }: Place): string =>
  key ? `${isItem ? 'An item of ' : ''}"${keyText(key)}"` : 'The plan';

/** A number where a name is due may have lost what its digits said: 25.10 is read as 25.1. */
function quotingHint({ value, start, end }: ScalarNode, shape: ScalarShape): string {
  if (typeof value !== 'number' || !shape.types.includes('string')) return '';
  return end - start === String(value).length ? ' Put it in quotes.' : ' Put it in quotes, or its zeros are lost.';
}

function typeFixes(node: ScalarNode, shape: ScalarShape): Fix[] {
  const text = String(node.value).toLowerCase();
  if (shape.types.includes('boolean')) {
    const truth = ['true', 'yes', 'on'].includes(text)
      ? true
      : ['false', 'no', 'off'].includes(text)
        ? false
        : undefined;
    return truth === undefined ? [] : [safeFix(`Change to ${truth}`, set(node, truth))];
  }
  if (shape.types.includes('integer') && typeof node.value === 'string' && /^\d{1,9}$/.test(node.value)) {
    return [safeFix(`Change to the number ${node.value}`, set(node, Number(node.value)))];
  }
  if (shape.types.includes('string') && typeof node.value === 'number' && !shape.values) {
    return [{ title: 'Put the value in quotes', safe: true, changes: [{ kind: 'quote', node }] }];
  }
  return shape.values ? valueFixes(node, shape, meantValue(node, shape.values.map(String))) : [];
}

export function unknownValue(place: Place): Problem | undefined {
  const { node } = place;
  const shape = scalarShapeOf(place.shape);
  if (node.kind !== 'scalar' || shape?.kind !== 'scalar') return undefined;
  // JSON has no way to leave a value out but an empty text.
  if (node.value === null || node.value === '') return missingValue(place);
  // It is known, but written as text where it is a number, or the other way round.
  if (hasValue(shape, node)) return wrongType(place);
  const values = shape.values?.map(String) ?? [];
  const only = values.length === 1;
  const meant = meantValue(node, values);
  const object = place.shape?.kind === 'wordOrObject' ? shapes[place.shape.object] : undefined;
  const orObject = object ? `, or a map with "${Object.keys(object.properties).join('", "')}"` : '';
  const message = only
    ? `"${node.value}" is not known here; it is ${meant}.`
    : `"${node.value}" is not one of ${listed(values)}${orObject}.${meant ? ` Did you mean "${meant}"?` : ''}`;
  return { rule: 'unknown-value', message, span: visible(node), fixes: valueFixes(node, shape, meant) };
}

function valueFixes(node: ScalarNode, shape: ScalarShape, meant: string | undefined): Fix[] {
  if (meant === undefined) return [];
  const text = String(node.value);
  const values = shape.values?.map(String) ?? [];
  const value = shape.values?.find((candidate) => String(candidate) === meant) ?? meant;
  const change = set(node, value);
  const certain = sameWord(text, meant) || synonymOf(text, values) === meant;
  return [certain ? safeFix(`Change to "${meant}"`, change) : unsafeFix(`Change to "${meant}"`, change)];
}

/** The value that was most likely meant. */
function meantValue(node: ScalarNode, values: readonly string[]): string | undefined {
  if (values.length === 1) return values[0];
  const text = String(node.value);
  return values.find((value) => sameWord(value, text)) ?? synonymOf(text, values) ?? nearest(text, values);
}

export function badFormat(place: Place): Problem | undefined {
  const { node, shape, key } = place;
  if (node.kind !== 'scalar') return undefined;
  if (node.value === '') return missingValue(place);
  const hint = shape?.kind === 'scalar' && shape.hint ? ` Write ${shape.hint}.` : '';
  return {
    rule: 'bad-format',
    message: `"${node.value}" cannot be read${key ? ` as "${keyText(key)}"` : ''}.${hint}`,
    span: visible(node),
  };
}

export function badId({ node }: Place, name: string): Problem | undefined {
  const entry = node.kind === 'map' ? entryOf(node, name) : undefined;
  if (!entry) return undefined;
  return {
    rule: 'bad-format',
    message: `"${name}" cannot be an id. Write letters, digits, hyphens, dots or underscores, with a letter first.`,
    span: visible(entry.key),
  };
}

export function outOfRange({ node, key }: Place, error: SchemaError): Problem | undefined {
  if (node.kind !== 'scalar') return undefined;
  const bound = `${error.keyword === 'minimum' ? 'at least' : 'at most'} ${String(error.params?.limit)}`;
  return {
    rule: 'out-of-range',
    message: `${key ? `"${keyText(key)}"` : 'The value'} is ${bound}, not ${String(node.value)}.`,
    span: visible(node),
  };
}

export function missingValue(place: Place): Problem {
  const { node, shape, key } = place;
  return {
    rule: 'missing-value',
    message: `${nameOf(place)} has no value.${valuesOf(scalarShapeOf(shape))}`,
    span: key ?? visible(node),
  };
}

export function duplicateItem({ node }: Place, error: SchemaError): Problem | undefined {
  const index = Math.max(Number(error.params?.i), Number(error.params?.j));
  const item = node.kind === 'list' ? node.items[index] : undefined;
  if (item?.kind !== 'scalar') return undefined;
  return { rule: 'duplicate-item', message: `"${item.value}" stands twice in this list.`, span: visible(item) };
}
