// The typed, located plan that rules read: an interface for each object of the schema.
import { objectsOf, shapeOf, typeName } from './dialect.mjs';

/** Names that every located object has of itself. */
const reserved = ['id', 'node', 'references', 'collections'];

/** What the reader of the plan gathers on its way. */
const derived = [
  '  /** Every value that names something the plan declares elsewhere, in the order of the text. */',
  '  readonly references: readonly Reference[];',
  '  /** What the plan declares, by the key of the collection. */',
  '  readonly collections: ReadonlyMap<string, Collection<Located>>;',
];

/** @returns the generated files, by their path */
export function generateModel(schema) {
  const objects = objectsOf(schema);
  const union = schema.$defs.enrollment;
  const branches = union.oneOf.map((branch) => branch.$ref.split('/').pop());
  const lines = [
    '// Generated from schemas/enrollment-plan.schema.json by tools/generate.mjs. Do not edit.',
    "import type { Collection, Located, Reference, Scalar } from './located';",
  ];
  for (const [name, object] of Object.entries(objects)) {
    if (branches.includes(name)) continue;
    lines.push('', ...comment(object.description, ''), `export interface ${typeName(name)} extends Located {`);
    lines.push(...properties(name, object.properties, schema));
    if (name === 'plan') lines.push(...derived);
    lines.push('}');
  }
  // A half-typed enrollment has fields of no method yet, or of another one: rules see one type with every field.
  const merged = Object.assign({}, ...branches.map((name) => schema.$defs[name].properties));
  merged.method = {
    enum: branches.map((name) => schema.$defs[name].properties.method.const),
    description: 'The enrollment method.',
  };
  lines.push('', ...comment(union.description, ''), 'export interface Enrollment extends Located {');
  lines.push(...properties('enrollment', merged, schema), '}', '');
  return { 'core/model/plan.generated.ts': lines.join('\n') };
}

function properties(name, declared, schema) {
  return Object.entries(declared).flatMap(([property, value]) => {
    if (reserved.includes(property)) throw new Error(`${name}.${property}: the name is taken by the model`);
    if (property.startsWith('$')) return [];
    const shape = shapeOf(value, schema.$defs, `${name}.${property}`);
    const collection = shape.kind === 'map';
    return [...comment(value.description, '  '), `  readonly ${property}${collection ? '' : '?'}: ${typeOf(shape)};`];
  });
}

function typeOf(shape) {
  switch (shape.kind) {
    case 'object':
      return typeName(shape.of);
    case 'union':
      return 'Enrollment';
    case 'map':
      return `Collection<${typeOf(shape.of)}>`;
    case 'list':
    case 'oneOrMany':
      return `readonly ${typeOf(shape.of)}[]`;
    case 'wordOrObject':
      return `${typeOf(shape.word)} | ${typeName(shape.object)}`;
    case 'scalar': {
      const values = shape.values?.map((value) => JSON.stringify(value).replaceAll('"', "'"));
      // Where a name may be written as a number, the model holds the name.
      const types = shape.types.includes('string')
        ? ['string']
        : shape.types.map((type) => (type === 'integer' ? 'number' : type));
      return `Scalar<${(values ?? [...new Set(types)]).join(' | ')}>`;
    }
  }
}

function comment(text, indent) {
  return text ? [`${indent}/** ${text.replaceAll('*/', '* /')} */`] : [];
}
