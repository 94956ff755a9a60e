// What stands where in a plan, for the reader, the messages and the editor features.
import { objectsOf, shapeOf } from './dialect.mjs';

/** A shape as code: JSON, but for regular expressions. */
const literal = (shape) =>
  JSON.stringify(shape, (_key, value) => (value instanceof RegExp ? `\0${value}\0` : value)).replace(
    /"\\u0000((?:[^"\\]|\\.)*)\\u0000"/g,
    (_, written) => JSON.parse(`"${written}"`),
  );

/** @returns the generated files, by their path */
export function generateShapes(schema) {
  const objects = objectsOf(schema);
  const lines = [
    '// Generated from schemas/enrollment-plan.schema.json by tools/generate.mjs. Do not edit.',
    "import type { ObjectShape } from './shape';",
    '',
    `export type ObjectName =\n${Object.keys(objects)
      .map((name) => `  | '${name}'`)
      .join('\n')};`,
    '',
    '/** What an id looks like. */',
    `export const idPattern = /${schema.$defs.id.pattern}/;`,
    '',
    'export const shapes: { readonly [name in ObjectName]: ObjectShape } = {',
  ];
  for (const [name, object] of Object.entries(objects)) {
    lines.push(`  ${name}: {`, `    title: ${JSON.stringify(object.title)},`);
    if (object.required) lines.push(`    required: ${JSON.stringify(object.required)},`);
    lines.push('    properties: {');
    for (const [property, value] of Object.entries(object.properties)) {
      const shape = shapeOf(value, schema.$defs, `${name}.${property}`);
      lines.push(`      ${/^\w+$/.test(property) ? property : JSON.stringify(property)}: ${literal(shape)},`);
    }
    lines.push('    },', '  },');
  }
  lines.push('};', '');
  return { 'core/schema/shapes.generated.ts': lines.join('\n') };
}
