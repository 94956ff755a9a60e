import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ways } from '../core/guidance/ways';
import type { Shape } from '../core/schema/shape';
import { shapes } from '../core/schema/shapes.generated';
import { addDays } from '../core/text/dates';
import { examples } from '../tools/generate/plan-snippets-entry';
import { analyze } from './support/analyze';
import { root } from './support/root';
import { type Circumstances, expand, otherChoices, type Snippet, tabStops } from './support/snippet';
import { insert, type Part, placeOf, withWhatIsNamed, wrongIn } from './support/snippet-plans';

const files = [snippetsIn('enrollment-plan.json'), snippetsIn('plans.generated.json')];
const snippets: { readonly [title: string]: Snippet } = Object.assign({}, ...files);
const all = Object.values(snippets);
const parts = all.filter((snippet) => placeOf(snippet).length > 0);
const examplesByPrefix = new Map(Object.entries(examples).map(([file, { prefix }]) => [prefix, file]));
const byPrefix = (prefix: string): Snippet =>
  all.find((snippet) => snippet.prefix === prefix) ?? assert.fail(`There is no snippet ${prefix}.`);

describe('snippets', () => {
  it('have titles, prefixes and descriptions that tell them apart', () => {
    assert.equal(all.length, files.flatMap(Object.keys).length, 'titles');
    assert.equal(new Set(all.map(({ prefix }) => prefix)).size, all.length);
    assert.equal(new Set(all.map(({ description }) => description)).size, all.length);
    for (const { prefix, description } of all) {
      assert.match(prefix, /^[a-z]+(-[a-z]+)*$/);
      assert.match(description, /^[A-Z].+[^.]$/);
    }
  });

  it('can be read in the list of suggestions, where VS Code has room for a prefix and a title', () => {
    for (const [title, { prefix }] of Object.entries(snippets)) assert.ok(prefix.length + title.length <= room, prefix);
  });

  for (const { method, by, choice, title } of ways)
    it(`have a population for ${title}`, () => {
      const enrolled = parts
        .filter((snippet) => placeOf(snippet)[0] === 'populations')
        .flatMap((snippet) => [...analyze(insert([snippet]), { format: 'yaml' }).plan.populations])
        .map(({ enrollment }) => enrollment);
      assert.ok(
        enrolled.some((enrollment) => enrollment?.method?.value === method && enrollment[by]?.value === choice),
      );
    });

  for (const place of collections())
    it(`have an entry for ${place}`, () => {
      assert.ok(parts.some((snippet) => placeOf(snippet).join('.') === place));
    });

  for (const [title, snippet] of Object.entries(snippets)) {
    const company = once(() => withWhatIsNamed([snippet], parts).slice(1));
    const expectClean = (circumstances: Circumstances): void => {
      const part: Part = { snippet, circumstances };
      const whole = circumstances.typed ? withWhatIsNamed([part], parts) : [part, ...company()];
      const text = insert(whole, circumstances);
      assert.deepEqual(wrongIn(text, circumstances.day), [], `${JSON.stringify(circumstances)}\n${text}`);
    };

    describe(title, () => {
      it('leaves a plan without a warning, with what it names', () => expectClean({}));

      it('does so whatever is chosen', () => {
        for (const typed of otherChoices(snippet)) expectClean({ typed });
      });

      it('does so wherever it is inserted, and however the editor indents', () => {
        for (const tabSize of [2, 3, 4, 8]) expectClean({ tabSize });
      });

      it('does so on any day', () => {
        for (const day of ['2026-11-23', '2027-02-28', '2028-02-29', '2029-12-31']) expectClean({ day });
        if (!snippet.body.some((line) => line.includes('CURRENT_'))) return;
        fc.assert(
          fc.property(anyDay, (day) => expectClean({ day })),
          { seed: 20270111, numRuns: 50 },
        );
      });

      it('numbers its tab stops without a gap, in the order of the text', () => {
        const stops = tabStops(snippet).filter(({ stop }) => stop > 0);
        const inOrder = [...new Set(stops.map(({ stop }) => stop))];
        assert.deepEqual(
          inOrder,
          inOrder.map((_, index) => index + 1),
        );
        for (const { stop, proposal } of stops)
          if (proposal !== undefined) assert.equal(proposal, stops.find((other) => other.stop === stop)?.proposal);
        const proposed = new Map(
          stops.flatMap(({ stop, proposal, options }) => (proposal === undefined || options ? [] : [[stop, proposal]])),
        );
        assert.equal(new Set(proposed.values()).size, proposed.size, 'what is the same is typed once');
      });

      it('leaves the cursor where the plan goes on', () => {
        const { text, cursor } = expand(snippet);
        if (snippet.body.some((line) => line.includes('$0')))
          assert.match(text.slice(0, cursor), /\npopulations:\n(?: +#.*\n)* {2}[\w-]+:$/);
        else assert.equal(cursor, text.trimEnd().length);
      });
    });
  }

  it('fit together, all at once', () => {
    assert.deepEqual(wrongIn(insert(withWhatIsNamed(parts, parts))), []);
  });

  it('compute the last day of a bulk token within its 180 days, and never before the day it is fetched', () => {
    const withToken = all.filter(({ body }) => body.some((line) => line.includes('tokenExpires: ')));
    assert.ok(withToken.length > 5);
    const token = /tokenCreated: (\S+)\s+tokenExpires: (\S+)/g;
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...withToken), (day, snippet) => {
        for (const [, created, expires] of expand(snippet, { day }).text.matchAll(token)) {
          assert.equal(created, day);
          assert.ok(expires! >= day && expires! <= addDays(day, 180)!, expires);
        }
      }),
      { seed: 20270111, numRuns: 2000 },
    );
  });

  it('of whole plans have nothing in them that is a matter of a year, or of one organization alone', () => {
    for (const { prefix, body } of all.filter(({ prefix }) => examplesByPrefix.has(prefix))) {
      assert.doesNotMatch(body.join('\n'), /\b20\d\d-\d\d|\b2[0-9]H[12]\b|objectId/, prefix);
      const example = readFileSync(path.join(root, 'examples', examplesByPrefix.get(prefix)!), 'utf8');
      const [, domain] = /"?domains"?: \[\s*"?([\w.-]+)/.exec(example)!;
      assert.equal(body.join('\n').split(domain!).length, 2, `${domain} stands once in ${prefix}: as a proposal.`);
      const [, name] = /title: \$\{1:(\w+)/.exec(body.join('\n'))!;
      assert.equal(body.join('\n').split(name!).length, 2, `${name} stands once in ${prefix}: in the title.`);
    }
  });

  it('of whole plans stay clean when another organization takes them over', () => {
    for (const snippet of all.filter(({ prefix }) => examplesByPrefix.has(prefix))) {
      const typed = tabStops(snippet).flatMap(({ stop, proposal = '' }) => {
        if (proposal.startsWith('DC=')) return [[stop, 'DC=corp,DC=litware,DC=example']];
        return /^[\w-]+(?:\.[\w-]+)+$/.test(proposal) ? [[stop, 'litware.example']] : [];
      });
      assert.ok(typed.length > 0);
      const { text } = expand(snippet, { typed: { ...Object.fromEntries(typed), 1: 'Litware', 2: 'jo' } });
      assert.match(text, /owner: "?jo@litware\.example/);
      assert.deepEqual(wrongIn(text), [], text);
    }
  });

  it('have every example in them that is a plan to start from', () => {
    const others = ['contoso-pilot.enrollment.yaml', 'margies-travel.enrollment.yaml', 'README.md'];
    const plans = readdirSync(path.join(root, 'examples')).filter((name) => !others.includes(name));
    assert.deepEqual([...examplesByPrefix.values()].sort(), plans.sort());
    for (const prefix of examplesByPrefix.keys()) byPrefix(prefix);
  });
});

/** How many characters fit into one line of the list of suggestions, as wide as it opens. */
const room = 47;

const anyDay = fc.nat(10_000).map((days) => addDays('2026-01-01', days) as string);

function once<Value>(compute: () => Value): () => Value {
  let value: { readonly of: Value } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

/** The path of every map and list of objects that a plan can have. */
function collections(): string[] {
  const found: string[] = [];
  const walk = (shape: Shape, place: readonly string[]): void => {
    if ((shape.kind === 'map' || shape.kind === 'list') && shape.of.kind === 'object') found.push(place.join('.'));
    else if (shape.kind === 'object')
      for (const [key, value] of Object.entries(shapes[shape.of].properties)) walk(value, [...place, key]);
  };
  walk({ kind: 'object', of: 'plan' }, []);
  assert.ok(found.length > 15);
  return found;
}

function snippetsIn(file: string): { readonly [title: string]: Snippet } {
  return JSON.parse(readFileSync(path.join(root, 'snippets', file), 'utf8'));
}
