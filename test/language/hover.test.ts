import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readConfiguration } from '../../core/control/read-configuration';
import { configurationHover, hover } from '../../core/language/hover';
import { keyFacts } from '../../core/language/hover/key-facts';
import { tellingKeys } from '../../core/language/hover/summary';
import { formatOf, isPlanFile } from '../../core/plan-files';
import { documentation } from '../../core/schema/documentation.generated';
import { analyze } from '../support/analyze';
import { hoverIn, hoverInJson, outsideCode } from '../support/hovered';
import { readCursor } from '../support/marks';
import { root } from '../support/root';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');

/** The sections of the golden file: a sentence, a plan with a cursor, and what is shown there. */
const golden = read('test/fixtures/hovers.md')
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [, title = '', plan = '', markdown = ''] =
      /^(.*)\n\n```yaml\n([\s\S]*?)```\n\n([\s\S]*)$/.exec(section) ?? [];
    return { title, plan, markdown: markdown.trimEnd() };
  });

describe('hover', () => {
  it('has golden texts', () => assert.ok(golden.length > 20 && golden.every(({ plan }) => plan.includes('‸'))));

  for (const { title, plan, markdown } of golden) {
    it(`${title}`, () => assert.equal(hoverIn(plan)?.markdown, markdown));

    it(`${title}, with CRLF`, () => {
      const shown = hoverIn(plan.replaceAll('\n', '\r\n'));
      assert.equal(shown?.markdown, markdown);
    });

    it(`${title}, in JSON`, () => {
      // An example is written as the plan is.
      const asJson = (text: string | undefined): string | undefined =>
        text?.replace(/^For example: .*$/m, 'An example.');
      assert.equal(asJson(hoverInJson(plan)?.markdown), asJson(markdown));
    });
  }

  it('is about the key or the value that the pointer is on', () => {
    const marked = 'schemaVersion: 1\npopulations:\n  sales: { ownership: pers‸onal } # as of today\n';
    const { text } = readCursor(marked);
    const span = hoverIn(marked)?.span;
    assert.equal(text.slice(span?.start, span?.end), 'personal');
  });

  it('shows nothing where nothing stands, and nothing about keys that nobody knows', () => {
    for (const marked of [
      '‸',
      '# a com‸ment\n',
      'schemaVersion: 1\npopulations:\n  sales:  ‸  { devices: 4 }\n',
      'schemaVersion: 1\nunkn‸own: 4\n',
      'schemaVersion: 1\npopulations:\n  sales: { colour: bl‸ue }\n',
      '\tbro‸ken: [',
    ])
      assert.equal(hoverIn(marked), undefined, marked);
  });

  it('knows the key of an enrollment before anybody can tell which method it is', () => {
    assert.match(
      hoverIn('populations:\n  a: { enrollment: { meth‸od: } }')?.markdown ?? '',
      /`coManagement`: Co-management/,
    );
    assert.match(hoverIn('populations:\n  a: { enrollment: { scen‸ario: reset } }')?.markdown ?? '', /`userDriven`/);
  });

  it('shows an entry that is written twice as the one that is read', () => {
    const twice = 'populations:\n  a: { devices: 1 }\n  a‸: { devices: 2 }\n';
    assert.equal(hoverIn(twice), undefined);
  });

  it('shows what an alias reads', () => {
    const marked = 'populations:\n  a: { use: &use kiosk }\n  b: { use: *us‸e }\n';
    assert.match(hoverIn(marked)?.markdown ?? '', /Locked to one or a few apps/);
  });

  it('explains the rule that a comment ignores', () => {
    const marked = `schemaVersion: 1
populations:
  contractors: # enrollment-plan: ignore[dem-with-autopilot, byod-with-auto‸pilot] bought back
    ownership: personal
`;
    const { text } = readCursor(marked);
    const shown = hoverIn(marked);
    assert.match(shown?.markdown ?? '', /^\*\*`byod-with-autopilot`\*\* · error/);
    assert.equal(text.slice(shown?.span.start, shown?.span.end), 'byod-with-autopilot');
  });

  it('explains the rules that a configuration names', () => {
    const { text, offset } = readCursor('rules:\n  mdm-scope-no‸ne: warning\n  x: off\n');
    const checked = readConfiguration(text);
    assert.match(configurationHover(checked, offset)?.markdown ?? '', /^\*\*`mdm-scope-none`\*\* · /);
    assert.equal(configurationHover(checked, text.indexOf('warning') + 1), undefined);
  });

  it('says what an error code means, in a comment as in a text', () => {
    for (const marked of [
      '# Windows shows 0x8018‸002B here\n',
      'populations:\n  a: { description: "Windows shows 0x8018‸002b" }\n',
    ])
      assert.match(hoverIn(marked)?.markdown ?? '', /the MDM user scope is None/, marked);
    assert.equal(hoverIn('# 0x8018ffff‸\n'), undefined);
  });

  it('names the population of an exception, where its path does', () => {
    const marked = `populations:
  sales: { devices: 4 }
exceptions:
  - { rule: byod-with-autopilot, at: populations.sa‸les.enrollment }
`;
    const { text } = readCursor(marked);
    const shown = hoverIn(marked);
    assert.equal(text.slice(shown?.span.start, shown?.span.end), 'sales');
    assert.match(shown?.markdown ?? '', /^\*\*`sales`\*\* · Population\n\n`devices: 4`/);
  });
});

describe('everything that hovers show', () => {
  const examples = readdirSync(path.join(root, 'examples')).filter(isPlanFile);

  for (const name of examples)
    it(`about ${name} is short, has its sources, and repeats no finding`, () => {
      const text = read(`examples/${name}`);
      const analysis = analyze(text, { format: formatOf(name) });
      const seen = new Set<string>();
      for (const { index: offset } of text.matchAll(/[\w%[]+/g)) {
        const shown = hover(analysis, offset);
        if (!shown || seen.has(`${shown.span.start}`)) continue;
        seen.add(`${shown.span.start}`);
        const { span, markdown } = shown;
        assert.ok(span.start <= offset && offset <= span.end);
        assert.ok(markdown.split('\n').length <= 32, markdown);
        assert.doesNotMatch(markdown, /undefined|\[object|\{\d\}|\n\n\n/, markdown);
        assert.doesNotMatch(markdown, /^- [^\n]*\n\n- /m, 'two lists in a row are one list to a reader of Markdown');
        assertLinks(markdown);
        for (const { message, span: found } of analysis.findings)
          if (found.start <= span.end && span.start <= found.end) assert.ok(!markdown.includes(message));
      }
      assert.ok(seen.size > 50, `${seen.size}`);
    });

  it('keeps the texts of a plan where they mean nothing', () => {
    const hostile = '<img src=x onerror=alert(1)> [a](command:x) ``` ** $(bug) | \u2028 https://evil.example Ω';
    const text = `schemaVersion: 1
groups:
  "Ω${hostile}": { displayName: "${hostile}", kind: device, rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:Ω<b>"))' }
populations:
  "Ω\`<b>\`": { groups: { devices: ["Ω${hostile}"] }, autopilotRegistration: { groupTag: "Ω<b>" }, enrollment: { method: windowsAutopilot, profile: "Ω" } }
autopilotProfiles:
  "Ω": { displayName: "${hostile}", deviceNameTemplate: "Ω\`[a](b)\`%RAND:2%" }
domainJoinProfiles:
  Ω: { computerNamePrefix: "Ω\`", organizationalUnit: "OU=Ω[a](b),DC=Ω\`" }
tenant:
  cnames: [{ domain: "Ω", enterpriseEnrollment: "Ω<b>" }]
  network: { blockedHosts: ["Ω*"] }
rollout:
  waves: [{ name: "Ω[w](x)", populations: ["Ω\`<b>\`"], starts: 2027-01-11 }]
`;
    const analysis = analyze(text, { format: 'yaml' });
    let shown = 0;
    for (let offset = 0; offset <= text.length; offset++) {
      const markdown = hover(analysis, offset)?.markdown ?? '';
      if (markdown.includes('Ω')) shown++;
      assert.ok(!outsideCode(markdown).includes('Ω'), markdown);
      assertLinks(markdown);
    }
    assert.ok(shown > 100, 'the texts are shown at all');
  });

  it('survives any text', () => {
    const plans = golden.map(({ plan }) => plan.replace('‸', ''));
    const edited = fc.tuple(fc.constantFrom(...plans), fc.nat(400), fc.nat(20), fc.string(), fc.nat(500));
    fc.assert(
      fc.property(edited, fc.constantFrom('yaml', 'json'), ([plan, at, cut, text, offset], format) => {
        const broken = plan.slice(0, at) + text + plan.slice(at + cut);
        const shown = hover(analyze(broken, { format }), Math.min(offset, broken.length));
        if (shown) assert.ok(shown.span.start <= shown.span.end && shown.span.end <= broken.length);
      }),
      { seed: 20270111, numRuns: 400 },
    );
  });
});

describe('what hovers are made of', () => {
  const known = new Set(
    Object.entries(documentation).flatMap(([object, { keys }]) => Object.keys(keys).map((key) => `${object}.${key}`)),
  );

  it('has facts for keys that the schema has', () => {
    assert.deepEqual(
      Object.keys(keyFacts).filter((key) => !known.has(key)),
      [],
    );
  });

  it('takes the summary of an object from keys that the schema has', () => {
    const keys = new Set([...known].map((path) => path.split('.')[1]));
    for (const [collection, telling] of Object.entries(tellingKeys))
      for (const key of telling) assert.ok(keys.has(key), `${collection}.${key}`);
  });

  it('has descriptions in which nothing is taken for HTML', () => {
    for (const { description, keys } of Object.values(documentation))
      for (const text of [
        description,
        ...Object.values(keys).flatMap((key) => [key.description, ...Object.values(key.values ?? {})]),
      ])
        assert.doesNotMatch(outsideCode(text), /[<>*]/, text);
  });
});

/** Every link leads to Microsoft's documentation, and nothing else looks like one. */
function assertLinks(markdown: string): void {
  for (const [, url] of outsideCode(markdown).matchAll(/\]\(([^)]*)\)/g))
    assert.match(url ?? '', /^https:\/\/learn\.microsoft\.com\/[\w/#.?=-]+$/, markdown);
  const rest = outsideCode(markdown).replace(/\]\([^)]*\)/g, '');
  assert.doesNotMatch(rest, /:\/\/|command:|(?<!\\)</, markdown);
}
