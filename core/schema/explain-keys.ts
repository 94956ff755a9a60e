import { type Problem, safeFix, set, unsafeFix, update } from '../syntax/problem';
import { entryOf, keyText, MapNode, ScalarNode } from '../syntax/tree';
import { nearest, sameWord } from '../text/nearest';
import { unknownValue, wrongType } from './explain-values';
import { objectAt, type Place } from './place';
import type { ObjectShape, Shape } from './shape';
import { firstKey, listed, valuesOf } from './words';

export function unknownKey({ node, shape }: Place, name: string): Problem | undefined {
  const object = objectAt(node, shape);
  const entry = node.kind === 'map' ? entryOf(node, name) : undefined;
  if (!object || !entry || node.kind !== 'map') return undefined;
  const free = Object.keys(object.properties).filter((property) => !entryOf(node, property));
  const meant = meantKey(name, node, object);
  const message = `${object.title} has no key "${name}".`;
  if (meant) {
    const fix = set(entry.key, meant);
    const title = `Change to "${meant}"`;
    const fixes = [sameWord(name, meant) ? safeFix(title, fix) : unsafeFix(title, fix)];
    return { rule: 'unknown-key', message: `${message} Did you mean "${meant}"?`, span: entry.key, fixes };
  }
  const owner = shape?.kind === 'union' ? branchWith(shape, name) : undefined;
  const hint = owner ? ` It belongs to ${owner}.` : ` It has ${listed(free)}.`;
  const removal = unsafeFix(`Remove "${name}"`, update(node, { [name]: undefined }));
  return { rule: 'unknown-key', message: message + hint, span: entry.key, fixes: [removal] };
}

/** The key that was meant by `name`: a similar one, or the only one where it is alone. */
function meantKey(name: string, node: MapNode, { properties }: ObjectShape): string | undefined {
  const known = Object.keys(properties);
  if (known.length === 1 && node.entries.length === 1) return known[0];
  return nearest(
    name,
    known.filter((property) => !entryOf(node, property)),
  );
}

function branchWith(shape: Extract<Shape, { kind: 'union' }>, name: string): string | undefined {
  return Object.keys(shape.of).find((value) => {
    const object = objectAt(new MapNode([discriminatorEntry(shape.by, value)], true, 0, 0), shape);
    return object && Object.hasOwn(object.properties, name);
  });
}

function discriminatorEntry(by: string, value: string): { key: ScalarNode; value: ScalarNode } {
  const scalar = (text: string): ScalarNode => new ScalarNode(text, 'plain', 0, 0);
  return { key: scalar(by), value: scalar(value) };
}

export function missingKey(place: Place, name: string): Problem | undefined {
  const { node, shape, key } = place;
  if (node.kind !== 'map') return undefined;
  const object = objectAt(node, shape);
  const misspelt =
    object &&
    node.entries.find(
      ({ key }) => !Object.hasOwn(object.properties, keyText(key)) && meantKey(keyText(key), node, object) === name,
    );
  if (misspelt) return unknownKey(place, keyText(misspelt.key));
  const title = object?.title ?? 'This';
  const expected = object?.properties[name];
  const only = expected?.kind === 'scalar' && expected.values?.length === 1 ? expected.values[0] : undefined;
  const fixes = only === undefined ? [] : [safeFix(`Add "${name}: ${only}"`, update(node, { [name]: only }, 'start'))];
  return {
    rule: 'missing-key',
    message: `${title} needs "${name}".${valuesOf(expected)}`,
    span: key ?? firstKey(node),
    fixes,
  };
}

export function discriminator(place: Place, tag: string): Problem | undefined {
  const { node, shape, key } = place;
  if (node.kind !== 'map' || shape?.kind !== 'union') return undefined;
  const entry = entryOf(node, tag);
  if (entry) {
    const values: Shape = { kind: 'scalar', types: ['string'], values: Object.keys(shape.of) };
    const at: Place = { node: entry.value, key: entry.key, shape: values };
    return entry.value.kind === 'scalar' ? unknownValue(at) : wrongType(at);
  }
  const known = new Set(
    Object.values(shape.of).flatMap((name) =>
      Object.keys(objectAt(node, { kind: 'object', of: name })?.properties ?? {}),
    ),
  );
  const misspelt = node.entries.find(
    (other) => !known.has(keyText(other.key)) && nearest(keyText(other.key), [tag]) !== undefined,
  );
  if (misspelt) {
    const message = `An enrollment has no key "${keyText(misspelt.key)}". Did you mean "${tag}"?`;
    return {
      rule: 'unknown-key',
      message,
      span: misspelt.key,
      fixes: [unsafeFix(`Change to "${tag}"`, set(misspelt.key, tag))],
    };
  }
  return {
    rule: 'missing-key',
    message: `An enrollment needs "${tag}": one of ${listed(Object.keys(shape.of))}.`,
    span: key ?? firstKey(node),
  };
}
