#!/usr/bin/env node
// Writes every file that is derived from another one: from the schema of the plan, and from the files of the rules. `--check` writes nothing and fails when one differs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateModel } from './generate/model.mjs';
import { generateRuleList } from './generate/rule-list.mjs';
import { generateShapes } from './generate/shapes.mjs';
import { generateValidator } from './generate/validator.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const schema = JSON.parse(readFileSync(path.join(root, 'schemas/enrollment-plan.schema.json'), 'utf8'));
const generated = {
  ...generateValidator(schema),
  ...generateShapes(schema),
  ...generateModel(schema),
  ...generateRuleList(root),
};

const check = process.argv.includes('--check');
const stale = [];
for (const [name, text] of Object.entries(generated)) {
  const file = path.join(root, name);
  if (read(file) === text) continue;
  stale.push(name);
  if (check) continue;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${name}`);
}
if (check && stale.length > 0) {
  console.error(`Not what they are derived from says: ${stale.join(', ')}. Run: npm run generate`);
  process.exit(1);
}
if (stale.length === 0) console.log(`${Object.keys(generated).length} generated files are up to date`);

function read(file) {
  try {
    // Git may have checked the file out with other line ends.
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
