// The part of JSON Schema that plans are written in, read into shapes. Anything else is refused, so that what the
// validator accepts, what the types say and what the reader reads cannot drift apart.

/** @returns the name of the definition that `$ref` points at */
export function refName(ref) {
  const match = /^#\/\$defs\/([A-Za-z0-9]+)$/.exec(ref);
  if (!match) throw new Error(`Only references to #/$defs are known: ${ref}`);
  return match[1];
}

export const typeName = (name) => name[0].toUpperCase() + name.slice(1);

/** The shape of a schema: what may stand at that place of a plan. `path` names it in errors. */
export function shapeOf(schema, defs, path) {
  if (schema.$ref) {
    const name = refName(schema.$ref);
    const target = defs[name];
    if (!target) throw new Error(`${path}: no definition ${name}`);
    const shape = isObject(target) ? { kind: 'object', of: name } : shapeOf(target, defs, `$defs.${name}`);
    return withReference(shape, schema);
  }
  if (schema['x-oneOrMany']) return { kind: 'oneOrMany', of: shapeOf(schema.oneOf[0], defs, path) };
  if (schema['x-actor']) {
    const [word, object] = schema.oneOf;
    return { kind: 'wordOrObject', word: scalarShape(word), object: refName(object.$ref) };
  }
  if (schema.discriminator) {
    const branches = {};
    for (const branch of schema.oneOf) {
      const name = refName(branch.$ref);
      branches[defs[name].properties[schema.discriminator.propertyName].const] = name;
    }
    return { kind: 'union', by: schema.discriminator.propertyName, of: branches };
  }
  if (schema.type === 'object' && schema.additionalProperties) {
    allow(['type', 'additionalProperties', 'propertyNames'], schema, path);
    if (schema.propertyNames?.$ref !== '#/$defs/id') throw new Error(`${path}: the keys of a map are ids`);
    return { kind: 'map', of: shapeOf(schema.additionalProperties, defs, path) };
  }
  if (schema.type === 'array') {
    allow(['type', 'items', 'uniqueItems'], schema, path);
    const list = { kind: 'list', of: shapeOf(schema.items, defs, path) };
    return schema.uniqueItems ? { ...list, unique: true } : list;
  }
  if (schema.type === 'object') throw new Error(`${path}: an object is a definition of its own`);
  return scalarShape(schema, path);
}

export const isObject = (schema) => schema.type === 'object' && !schema.oneOf && schema.properties !== undefined;

/** The definitions that are objects, the plan itself under the name `plan`. */
export function objectsOf(schema) {
  const { $schema, $id, $defs, ...plan } = schema;
  const definitions = Object.entries($defs).filter(([, definition]) => isObject(definition));
  const objects = { plan, ...Object.fromEntries(definitions) };
  for (const [name, object] of Object.entries(objects))
    allow(['type', 'properties', 'required', 'additionalProperties'], object, name);
  return objects;
}

const annotations = ['title', 'description', 'examples', 'default', 'enumDescriptions'];

/** Refuses what a shape does not tell: what it tells decides whether a plan fits, see `core/schema/unlisted-words.ts`. */
function allow(keywords, schema, path) {
  const known = [...keywords, ...annotations];
  const other = Object.keys(schema).find((keyword) => !known.includes(keyword) && !keyword.startsWith('x-'));
  if (other) throw new Error(`${path}: "${other}" is not known there`);
}

function scalarShape(schema, path) {
  allow(['type', 'enum', 'const', 'pattern', 'minimum', 'maximum'], schema, path);
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const types = schema.type ? [schema.type].flat() : [...new Set((values ?? []).map(typeOf))];
  if (types.length === 0) throw new Error(`${path}: a scalar has a type`);
  const shape = { kind: 'scalar', types };
  if (values) shape.values = values;
  if (schema.pattern) shape.pattern = new RegExp(schema.pattern, 'u');
  if (schema.minimum !== undefined) shape.minimum = schema.minimum;
  if (schema.maximum !== undefined) shape.maximum = schema.maximum;
  if (schema['x-patternHint']) shape.hint = schema['x-patternHint'];
  if (schema.pattern && !schema['x-patternHint']) throw new Error(`${path}: a pattern needs an x-patternHint`);
  return withReference(shape, schema);
}

function withReference(shape, schema) {
  const result = { ...shape };
  if (schema['x-references']) result.references = schema['x-references'];
  if (schema['x-referenceKeywords']) result.keywords = schema['x-referenceKeywords'];
  return result;
}

const typeOf = (value) => (Number.isInteger(value) ? 'integer' : typeof value);
