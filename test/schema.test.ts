import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { shapes } from '../core/schema/shapes.generated';
import { analyze } from './support/analyze';
import { root } from './support/root';

/** A schema, as far as these tests look into it. */
interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Schema };
  readonly properties?: { readonly [name: string]: Schema };
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

const schema: Schema = JSON.parse(readFileSync(path.join(root, 'schemas/enrollment-plan.schema.json'), 'utf8'));
const definitions = Object.entries(schema.$defs ?? {});
const objects = ([['plan', schema], ...definitions] as readonly (readonly [string, Schema])[]).filter(
  ([, { properties }]) => properties,
);
const properties = objects.flatMap(([object, { properties: own = {} }]) =>
  Object.entries(own).map(([name, property]) => ({ object, name, property, at: `${object}.${name}` })),
);

/** What the generators know; anything else would be checked by editors and not by us, or the other way round. */
const dialect = new Set([
  ...[
    '$schema',
    '$id',
    '$ref',
    '$defs',
    'title',
    'description',
    'examples',
    'type',
    'properties',
    'required',
    'additionalProperties',
    'propertyNames',
  ],
  ...['items', 'minItems', 'uniqueItems', 'oneOf', 'discriminator', 'enum', 'const', 'pattern', 'minimum', 'maximum'],
  ...['enumDescriptions', 'x-oneOrMany', 'x-actor', 'x-patternHint', 'x-references', 'x-referenceKeywords'],
]);

describe('the schema of the plan', () => {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    discriminator: true,
  });
  ajv.addVocabulary([...dialect].filter((keyword) => keyword.startsWith('x-') || keyword === 'enumDescriptions'));
  let validate: ValidateFunction;
  before(() => {
    validate = ajv.compile(schema);
  });

  it('is strict JSON Schema 2020-12, as editors read it', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(validate({ schemaVersion: 1 }), true);
    assert.equal(validate({ schemaVersion: 1, populatons: {} }), false);
  });

  it('agrees with the checks of ours about plans', () => {
    for (const plan of [
      {
        schemaVersion: 1,
        populations: { sales: { ownership: 'personal', os: { product: 'windows11', version: 2503 } } },
      },
      {
        schemaVersion: 1,
        populations: {
          sales: { os: [{ version: '25H2' }], enrollment: { method: 'other', performedBy: { dem: 'x' } } },
        },
      },
      {
        schemaVersion: 1,
        populations: { sales: { os: [], enrollment: { method: 'windowsAutopilot', option: 'settings' } } },
      },
      { schemaVersion: '1', populations: { 'a b': {} } },
      { populations: { sales: { enrollment: { performedBy: 5 } } } },
    ]) {
      const { findings } = analyze(JSON.stringify(plan), { format: 'json' });
      const shapeRules = [
        'unknown-key',
        'missing-key',
        'missing-value',
        'unknown-value',
        'wrong-type',
        'bad-format',
        'out-of-range',
        'duplicate-item',
      ];
      assert.equal(
        findings.some(({ rule }) => shapeRules.includes(rule)),
        !validate(plan),
        JSON.stringify(plan),
      );
    }
  });

  it('is written in the dialect that the generators know', async () => {
    const { objectsOf, shapeOf } = await import(pathToFileURL(path.join(root, 'tools/generate/dialect.mjs')).href);
    assert.deepEqual(Object.keys(objectsOf(schema)), Object.keys(shapes));
    for (const { property, at } of properties) assert.doesNotThrow(() => shapeOf(property, schema.$defs, at));
    for (const [at, keyword] of keywordsOf(schema, '#')) assert.ok(dialect.has(keyword), `${at} has ${keyword}`);
    for (const [name, object] of objects) assert.equal(object.additionalProperties, false, name);
  });

  it('is what the validator, the types and the shapes are generated from', function () {
    this.timeout(60_000);
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'tools/generate.mjs'), '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
  });

  it('names and explains every object', () => {
    for (const [name, { title, description }] of objects) {
      assert.match(title ?? '', /^[A-Z]\S/, `the title of ${name}`);
      assert.match(description ?? '', /^\S.*\.$/, `the description of ${name}`);
    }
    assert.equal(
      new Set(objects.map(([, { title }]) => title)).size,
      objects.length,
      'no two objects have the same title',
    );
  });

  it('refers to every definition, and to no other', () => {
    const used = new Set([...JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name as string));
    assert.deepEqual([...used].sort(), definitions.map(([name]) => name).sort());
  });

  it('names collections that there are, and keywords that are no ids of theirs', () => {
    const collections = properties.filter(({ property }) => property.propertyNames).map(({ name }) => name);
    for (const { at, value } of everySchema()) {
      const references = value['x-references'];
      if (references !== undefined)
        assert.ok(collections.includes(String(references)), `${at} refers to ${references}`);
      if (value['x-referenceKeywords']) assert.ok(references, `${at} has keywords of no collection`);
    }
  });

  it('says how a value is written wherever it has a pattern', () => {
    for (const { at, value } of everySchema()) {
      if (value.pattern === undefined || at.endsWith('$defs.id')) continue;
      assert.match(String(value['x-patternHint']), /^an? [a-z]/, at);
    }
  });

  it('explains every word of a list of words', () => {
    for (const { at, value } of everySchema()) {
      if (!value.enum) continue;
      assert.equal(value.enumDescriptions?.length, value.enum.length, at);
      for (const text of value.enumDescriptions ?? []) assert.match(text, /^\S.*\.$/, at);
      assert.equal(new Set(value.enum).size, value.enum.length, at);
    }
  });

  describe('every property', () => {
    for (const { object, name, property, at } of properties) {
      it(`${at} has a description`, () => {
        const text = property.description ?? '';
        assert.match(text, /^[^\s].*[.)]$/);
        assert.ok(text.split(/(?<=[.!?]) /).length <= 4, 'one to three sentences, or four short ones');
        assert.doesNotMatch(text, /\b(?:TODO|TBD|FIXME)\b/);
      });
      it(`${at} has an example, and all of them fit`, () => {
        assert.ok((property.examples?.length ?? 0) > 0);
        const check = ajv.compile({
          $ref: `${schema.$id}#/${object === 'plan' ? '' : `$defs/${object}/`}properties/${name.replace('$', '%24')}`,
        });
        for (const example of property.examples ?? [])
          assert.ok(check(example), `${JSON.stringify(example)}: ${ajv.errorsText(check.errors)}`);
      });
    }
  });

  function everySchema(): { at: string; value: Schema }[] {
    const found: { at: string; value: Schema }[] = [];
    const visit = (value: Schema, at: string): void => {
      found.push({ at, value });
      for (const [name, child] of Object.entries(value.properties ?? {})) visit(child, `${at}.${name}`);
      for (const [name, child] of Object.entries(value.$defs ?? {})) visit(child, `${at}.$defs.${name}`);
      for (const child of value.oneOf ?? []) visit(child, `${at}.oneOf`);
      if (value.items) visit(value.items, `${at}.items`);
    };
    visit(schema, '');
    return found;
  }
});

/** Every keyword and where it stands; what stands under a name or in an example is none. */
function keywordsOf(schema: Schema, at: string): [string, string][] {
  return Object.entries(schema).flatMap(([keyword, value]): [string, string][] => {
    const inside = (child: unknown, name: string): [string, string][] =>
      typeof child === 'object' && child !== null ? keywordsOf(child as Schema, `${at}/${keyword}${name}`) : [];
    const own: [string, string] = [at, keyword];
    if (keyword === 'properties' || keyword === '$defs')
      return [own, ...Object.entries(value as Schema).flatMap(([name, child]) => inside(child, `/${name}`))];
    if (keyword === 'oneOf') return [own, ...(value as Schema[]).flatMap((child, index) => inside(child, `/${index}`))];
    if (keyword === 'items' || keyword === 'additionalProperties' || keyword === 'propertyNames')
      return [own, ...inside(value, '')];
    return [own];
  });
}
