import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { longestPage, page, plain } from '../../core/diff/markdown';
import { marker, renderMarkdown } from '../../core/diff/render-markdown';
import { compareTexts, planText } from '../support/compare';

// A reader that knows more than GitHub and Azure DevOps do: what it takes for text, they do, too.
const reader = new MarkdownIt({ html: true, linkify: true });
// But none of the two takes any word with a dot in it for an address.
reader.linkify.set({ fuzzyLink: false });

const nothing = /\u200b/g;
const decoded = (html: string): string =>
  html.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? '&');

const fragments = [
  ...[
    '@octocat',
    '@org/team',
    '#12',
    'GH-12',
    'AB#12',
    '!12',
    'owner/repo#1',
    'https://example.com',
    'www.example.com',
  ],
  ...['[a](https://example.com)', '![a](b)', '<b>', '<script>', '</details>', '<!--', '-->', '&amp;', '&#64;octocat'],
  ...['**', '__', '*a*', '_a_', '~~', '`', '```', '$a$', '$$', '|', '\\', '\\|', '# ', '- ', '> ', '1. ', '+ ', '==='],
  ...[
    ':smile:',
    '9fceb02d0ae598e95dc970b74767f19372d61af8',
    '9fceb02',
    '\n',
    '\n\n',
    '\r\n',
    '    ',
    '\t',
    'é',
    '😀',
    'a',
    ' ',
  ],
];
const anyText = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 4 })), { maxLength: 8 });
const seeded = { seed: 20270111, numRuns: 2000 };

describe('text of a plan in Markdown', () => {
  for (const [text, markdown] of [
    ['Sales laptops', 'Sales laptops'],
    ['ask @octocat in #12', 'ask @&#8203;octocat in #&#8203;12'],
    ['https://example.com', 'https:&#8203;//example.com'],
    ['www.example.com', 'www&#8203;.example.com'],
    ['<img src=x>', '&#60;img src=x&#62;'],
    ['a | b', 'a &#124; b'],
    ['two\nlines', 'two lines'],
    ['dem1@contoso.com', 'an account of contoso.com'],
    ['dem1@contoso.com → dem2@contoso.com', 'another account of contoso.com'],
    ['turned \u202earound\u0007', 'turned \ufffdaround\ufffd'],
  ] as const)
    it(`is ${JSON.stringify(markdown)} for ${JSON.stringify(text)}`, () => assert.equal(plain(text), markdown));

  it('is shown as it is, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join('').replace(/[\p{L}\p{N}_.+-]+@/gu, '@ ');
        const shown = decoded(reader.renderInline(`x ${plain(text)}`)).replaceAll(nothing, '');
        const expected = `x ${text.replaceAll(/\s+/g, ' ').trim()}`.replaceAll(nothing, '');
        // Characters that nobody sees, and such as Markdown itself replaces, are another matter.
        assert.equal(visible(shown), visible(expected));
      }),
      seeded,
    );
  });
});

const visible = (text: string): string => text.replace(/[\p{C}\ufffd]/gu, '').trim();

describe('the comment for a pull request', () => {
  const plan = (name: string, note: string, mode: string): string => `schemaVersion: 1
plan: { title: ${JSON.stringify(name)} }
populations:
  sales:
    displayName: ${JSON.stringify(name)}
    description: ${JSON.stringify(note)}
    devices: 5
    enrollment: { method: windowsAutopilot, scenario: ${mode}, note: ${JSON.stringify(note)} }
rollout:
  waves: [{ name: ${JSON.stringify(name)}, populations: [sales], rollback: ${JSON.stringify(note)} }]
exceptions:
  - { rule: byod-with-autopilot, at: populations.sales, reason: ${JSON.stringify(note)}, expires: 2027-01-01 }
`;

  it('has no link, mention, heading or markup from a plan', () => {
    const tagsOf = (markdown: string): string[] => reader.render(markdown).match(/<[^>]*>/g) ?? [];
    const expected = tagsOf(
      renderMarkdown(compareTexts(plan('a', 'b', 'userDriven'), plan('c', 'd', 'preProvisioned'))),
    );
    fc.assert(
      fc.property(anyText, anyText, (name, note) => {
        const [base, head] = [`a${name.join('')}`, `b${note.join('')}`];
        const markdown = renderMarkdown(
          compareTexts(plan(base, head, 'userDriven'), plan(head, base, 'preProvisioned')),
        );
        assert.deepEqual(tagsOf(markdown), expected, markdown);
        assert.doesNotMatch(markdown, /@\w/);
      }),
      { ...seeded, numRuns: 300 },
    );
  });

  it('begins with the line that a pipeline finds it by', () => {
    assert.ok(
      renderMarkdown(compareTexts('schemaVersion: 1\n', 'schemaVersion: 1\nplan: { title: x }\n')).startsWith(
        `${marker}\n`,
      ),
    );
  });

  it('is one line where nothing semantic has changed', () => {
    const same = compareTexts('schemaVersion: 1\nplan: { title: x }\n', 'plan:\n  title: "x"\nschemaVersion: 1\n');
    assert.equal(renderMarkdown(same), `${marker}\n**Enrollment plan:** No semantic change.\n`);
  });

  it('names no account', () => {
    const dem = (upn: string): string => `schemaVersion: 1
tenant: { deviceEnrollmentManagers: { staging: { upn: ${upn} } } }
plan: { owner: ${upn} }
`;
    const markdown = renderMarkdown(compareTexts(dem('dem1@contoso.com'), dem('dem2@contoso.com')));
    assert.doesNotMatch(markdown, /dem\d/);
    assert.match(markdown, /another account of contoso\.com/);
  });

  it('says that a side cannot be read, and why', () => {
    const markdown = renderMarkdown(compareTexts('schemaVersion: {\n', 'schemaVersion: 1\n'));
    assert.match(
      markdown,
      /\*\*Nothing can be said about it, because the base \(main\) cannot be read\.\*\* .*Line 1: /,
    );
  });

  it('is never too long, says that it was cut, and leaves nothing open', () => {
    const many = (mode: string): string => {
      const populations = Array.from(
        { length: 900 },
        (_, index) =>
          `  p${index}: { displayName: "População ${index} ${'ü'.repeat(40)}", devices: 5, ownership: personal, enrollment: { method: windowsAutopilot, scenario: ${mode} } }`,
      );
      return `schemaVersion: 1\npopulations:\n${populations.join('\n')}\n`;
    };
    const markdown = renderMarkdown(compareTexts(many('userDriven'), many('selfDeploying')));
    assert.ok(Buffer.byteLength(markdown) <= longestPage, String(Buffer.byteLength(markdown)));
    assert.match(markdown, /The rest is cut off here: a comment cannot be longer\./);
    assert.equal(markdown.match(/<details>/g)?.length, markdown.match(/<\/details>/g)?.length);
  });

  it('has a part for each of several plans, and counts those without a semantic change', () => {
    const [a, b] = ['schemaVersion: 1\nplan: { title: A }\n', 'schemaVersion: 1\nplan: { title: B }\n'];
    const markdown = renderMarkdown({
      ...compareTexts(planText(a), planText(b)),
      plans: [...compareTexts(a, b).plans, ...compareTexts(b, a).plans, ...compareTexts(a, `# new\n${a}`).plans],
      untouched: 3,
    });
    assert.match(markdown, /^## Enrollment plans$/m);
    assert.match(markdown, /^### B$/m);
    assert.match(markdown, /^### A$/m);
    assert.match(markdown, /4 other plans: no semantic change\.\n$/);
  });
});

describe('a page', () => {
  it('ends at any limit with whole lines, and with what is open closed', () => {
    const parts = [{ lines: ['# Title', 'text'] }, { summary: 'More', lines: ['- one', '- two'] }, { lines: ['end'] }];
    const whole = page(parts);
    assert.equal(whole, '# Title\ntext\n\n<details><summary>More</summary>\n\n- one\n- two\n\n</details>\n\nend\n');
    for (let limit = 130; limit < 300; limit++) {
      const text = page(parts, limit);
      assert.ok(text.length <= limit, text);
      assert.equal(text.includes('<details>'), text.includes('</details>'), text);
      if (text !== whole) assert.match(text, /cut off here/);
    }
    assert.equal(page(parts, 300), whole);
  });
});
