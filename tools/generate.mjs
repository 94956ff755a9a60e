#!/usr/bin/env node
// Writes every file that is derived from another one: from the schema of the plan, the files of the rules, and the examples. `--check` writes nothing and fails when one differs.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDocumentation } from './generate/documentation.mjs';
import { generateL10n } from './generate/l10n.mjs';
import { generateModel } from './generate/model.mjs';
import { generateNotices } from './generate/notices.mjs';
import { generatePlanSnippets } from './generate/plan-snippets.mjs';
import { generateRuleDocs } from './generate/rule-docs.mjs';
import { generateRuleList } from './generate/rule-list.mjs';
import { generateShapes } from './generate/shapes.mjs';
import { generateValidator } from './generate/validator.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const schema = JSON.parse(readFileSync(path.join(root, 'schemas/enrollment-plan.schema.json'), 'utf8'));
const check = process.argv.includes('--check');
const stale = [];

// The documentation comes last: it is made by running what the others are part of.
update({
  ...generateValidator(schema),
  ...generateShapes(schema),
  ...generateModel(schema),
  ...generateDocumentation(schema),
  ...generateL10n(root),
  ...generateRuleList(root),
});
const docs = await generateRuleDocs(root);
update(docs);
update(await generatePlanSnippets(root));
update(await generateNotices(root));
for (const name of readdirSync(path.join(root, 'docs/rules'))) {
  if (docs[`docs/rules/${name}`] !== undefined) continue;
  stale.push(`docs/rules/${name}`);
  if (!check) rmSync(path.join(root, 'docs/rules', name));
}

if (check && stale.length > 0) {
  console.error(`Not what they are derived from says: ${stale.join(', ')}. Run: npm run generate`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'The generated files are up to date' : `Generated anew: ${stale.join(', ')}`);

function update(generated) {
  for (const [name, text] of Object.entries(generated)) {
    const file = path.join(root, name);
    if (read(file) === text) continue;
    stale.push(name);
    if (check) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function read(file) {
  try {
    // Git may have checked the file out with other line ends.
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
