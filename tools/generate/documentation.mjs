// What the schema says about each key, for the editor features that show it. Messages and rules do without: it is large.
import { objectsOf, shapeOf } from './dialect.mjs';

/** @returns the generated files, by their path */
export function generateDocumentation(schema) {
  const lines = [
    '// Generated from schemas/enrollment-plan.schema.json by tools/generate.mjs. Do not edit.',
    "import type { ObjectDocumentation } from './documentation';",
    "import type { ObjectName } from './shapes.generated';",
    '',
    'export const documentation: { readonly [name in ObjectName]: ObjectDocumentation } = {',
  ];
  for (const [name, object] of Object.entries(objectsOf(schema))) {
    lines.push(`  ${name}: {`, `    description: ${JSON.stringify(object.description)},`, '    keys: {');
    for (const [key, value] of Object.entries(object.properties)) {
      const written = /^\w+$/.test(key) ? key : JSON.stringify(key);
      lines.push(`      ${written}: ${JSON.stringify(keyOf(value, schema.$defs, `${name}.${key}`))},`);
    }
    lines.push('    },', '  },');
  }
  lines.push('};', '');
  return { 'core/schema/documentation.generated.ts': lines.join('\n') };
}

function keyOf(value, defs, path) {
  const words = wordsOf(value, defs);
  const shape = shapeOf(value, defs, path);
  return {
    description: value.description,
    ...(words && { values: words }),
    ...(value.examples && shape.kind !== 'union' && { example: value.examples[0] }),
  };
}

/** What each word that may stand there means, through references, lists and actors. */
function wordsOf(value, defs) {
  const target = value.$ref ? defs[value.$ref.split('/').pop()] : value;
  if (target.items) return wordsOf(target.items, defs);
  const word = target['x-actor'] ? target.oneOf[0] : target;
  const union = target.discriminator;
  if (union) {
    const branches = target.oneOf.map(({ $ref }) => defs[$ref.split('/').pop()].properties[union.propertyName]);
    return Object.fromEntries(branches.map((branch) => [branch.const, branch.description]));
  }
  if (!word.enum || !word.enumDescriptions) return undefined;
  return Object.fromEntries(word.enum.map((one, index) => [one, word.enumDescriptions[index]]));
}
