import assert from 'node:assert/strict';
import { fixAll } from '../core/findings/fix-all';
import { type Change, type Json, replace, safeFix, set, unsafeFix, update } from '../core/syntax/problem';
import { read } from '../core/syntax/read';
import { entryOf, type Format, type Node, type ScalarNode } from '../core/syntax/tree';
import { applyEdits, difference, type Edit, ordered } from '../core/text/edit';
import { analyze } from './support/analyze';
import { applied, changed, map, scalar } from './support/changes';

describe('keys and values', () => {
  const written: readonly (readonly [Json, string])[] = [
    ['windowsAutopilot', 'windowsAutopilot'],
    ['25H2', '25H2'],
    ['jo@contoso.com', 'jo@contoso.com'],
    ['%SERIAL%', '"%SERIAL%"'],
    ['1809', '"1809"'],
    ['10.0', '"10.0"'],
    ['yes', '"yes"'],
    ['Null', '"Null"'],
    ['', '""'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['a ', '"a "'],
    ['- a', '"- a"'],
    ['*a', '"*a"'],
    ['a\tb\n', '"a\\tb\\n"'],
    ['é', '"é"'],
    [true, 'true'],
    [null, 'null'],
    [-1.5, '-1.5'],
    [[], '[]'],
    [{}, '{}'],
  ];
  for (const [value, text] of written) {
    it(`${JSON.stringify(value)} is written ${text}`, () => {
      assert.equal(
        changed('a: x\n', 'yaml', (root) => update(map(root), { a: value })),
        `a: ${text}\n`,
      );
      assert.equal(
        changed('a: x\n', 'yaml', (root) => update(map(root), { b: [value] })),
        `a: x\nb: [${text}]\n`,
      );
      assert.equal(
        changed('{"a": 1}', 'json', (root) => update(map(root), { a: value })),
        `{"a": ${JSON.stringify(value)}}`,
      );
      if (typeof value !== 'string') return;
      assert.equal(
        changed('a: x\n', 'yaml', (root) => update(map(root), { [value]: 1 })),
        `a: x\n${text}: 1\n`,
      );
    });
  }
});

describe('a scalar that is set', () => {
  const examples: readonly (readonly [string, string, Json, string | undefined])[] = [
    ['keeps double quotes', 'a: "x" # c\n', 'w', 'a: "w" # c\n'],
    ['keeps single quotes', "a: 'x'\n", "it's", "a: 'it''s'\n"],
    ['gives single quotes up where they cannot hold it', "a: 'x'\n", 'y\n', 'a: "y\\n"\n'],
    ['is a number without quotes', 'a: "x"\n', 800, 'a: 800\n'],
    ['is written over lines', 'a: x\n  y\nb: 1\n', 'z', 'a: z\nb: 1\n'],
    ['was a block', 'a: |\n  x\nb: 1\n', 'w', 'a: w\nb: 1\n'],
    ['was a block with a comment', 'a: | # c\n  x\nb: 1\n', 'w', undefined],
    ['was missing', 'a:\nb: 1\n', 'w', 'a: w\nb: 1\n'],
    ['was missing before a comment', 'a:   # c\n', 'w', 'a: w   # c\n'],
    ['was missing in braces', '{a: , b: 1}\n', 'w', '{a: w , b: 1}\n'],
    ['was missing behind an anchor', 'a: &x\nb: 1\n', 'w', undefined],
    ['was a key alone', '{a, b: 1}\n', 'w', undefined],
    ['keeps its anchor', 'a: &x 1\n', 2, 'a: &x 2\n'],
    ['is read by an alias', 'a: &x 1\nb: *x\n', 2, undefined],
  ];
  for (const [title, before, value, after] of examples)
    it(title, () =>
      assert.equal(
        changed(before, 'yaml', (root) => set(scalar(root, 'a'), value)),
        after,
      ),
    );

  it('may be a key', () => {
    const rename = (root: Node): Change => set(entryOf(map(root), 'a')?.key as ScalarNode, 'b c');
    assert.equal(changed('a: 1\n', 'yaml', rename), 'b c: 1\n');
    assert.equal(changed('"a" : 1\n', 'yaml', rename), '"b c" : 1\n');
    assert.equal(changed('{a: 1}', 'yaml', rename), '{b c: 1}');
    assert.equal(changed('{"a": 1}', 'json', rename), '{"b c": 1}');
  });
});

describe('a scalar that is quoted', () => {
  for (const format of ['yaml', 'json'] as const satisfies readonly Format[])
    it(`keeps its digits, in ${format}`, () => {
      const [before, after] =
        format === 'yaml' ? ['a: 25.10 # c\n', 'a: "25.10" # c\n'] : ['{"a": 25.10}', '{"a": "25.10"}'];
      assert.equal(
        changed(before, format, (root) => ({ kind: 'quote', node: scalar(root, 'a') })),
        after,
      );
    });
});

describe('a fix', () => {
  it('makes its changes together', () => {
    const text = 'a: 1\nb: 2\n';
    const { root } = read(text, 'yaml');
    assert.ok(root);
    const fix = safeFix('', set(scalar(root, 'a'), 3), replace(scalar(root, 'b'), 'x'));
    assert.equal(applied(fix, text, 'yaml'), 'a: 3\nb: x\n');
  });
  it('is not made where its changes touch each other, or one cannot be made', () => {
    const text = 'a: 1\nb: &x\n';
    const { root } = read(text, 'yaml');
    assert.ok(root);
    assert.equal(applied(safeFix('', set(scalar(root, 'a'), 3), set(scalar(root, 'a'), 4)), text, 'yaml'), undefined);
    assert.equal(applied(unsafeFix('', set(scalar(root, 'a'), 3), set(scalar(root, 'b'), 4)), text, 'yaml'), undefined);
  });
});

describe('fix-all', () => {
  const fixed = (text: string, format: Format): string =>
    fixAll(analyze(text, { format }), (next) => analyze(next, { format })).text;

  it('applies every safe fix, also those that come out behind another', () => {
    const before = `populations:
	sales:
		Ownership: company # bought
		conditionalAccess: yes
		devices: "800"
		enrolment: { Method: white glove }
`;
    assert.equal(
      fixed(before, 'yaml'),
      `schemaVersion: 1
populations:
  sales:
    ownership: organization # bought
    conditionalAccess: true
    devices: 800
    enrolment: { Method: white glove }
`,
    );
  });
  it('applies them in JSON', () => {
    assert.equal(
      fixed('{\r\n  "schema_version": 1,\r\n  "plan": { "title": 25.10, },\r\n}\r\n', 'json'),
      '{\r\n  "schemaVersion": 1,\r\n  "plan": { "title": "25.10" }\r\n}\r\n',
    );
  });
  it('leaves a plan alone that has nothing to fix, and what is not safe', () => {
    for (const text of ['', 'schemaVersion: 1\n', 'schemaVersion: 1\npopulatons: {}\n', 'a: [', '\ufeff']) {
      const analysis = analyze(text, { format: 'yaml' });
      assert.equal(
        fixAll(analysis, () => assert.fail('nothing is read again')),
        analysis,
      );
    }
  });
  it('ends where fixes undo each other', () => {
    let passes = 0;
    const flip = (text: string): ReturnType<typeof analyze> => {
      const { tree, ...analysis } = analyze(text, { format: 'yaml' });
      passes++;
      const fix = safeFix('', replace({ start: 0, end: 1 }, text.startsWith('a') ? 'b' : 'a'));
      return {
        ...analysis,
        tree,
        findings: [{ rule: 'yaml-syntax', severity: 'error', message: '-', span: { start: 0, end: 1 }, fixes: [fix] }],
      };
    };
    assert.match(fixAll(flip('a'), flip).text, /^[ab]$/);
    assert.ok(passes < 20);
  });
});

describe('edits', () => {
  const edit = (start: number, end: number, text = ''): Edit => ({ start, end, text });

  it('are put in order', () => {
    assert.deepEqual(ordered([edit(4, 6), edit(0, 2), edit(2, 4)]), [edit(0, 2), edit(2, 4), edit(4, 6)]);
    assert.deepEqual(ordered([edit(2, 3, 'b'), edit(2, 2, 'a')]), [edit(2, 2, 'a'), edit(2, 3, 'b')]);
    assert.deepEqual(ordered([]), []);
  });
  it('that overlap are refused', () => {
    assert.equal(ordered([edit(0, 3), edit(2, 4)]), undefined);
    assert.equal(ordered([edit(0, 3), edit(1, 2)]), undefined);
    assert.equal(ordered([edit(0, 3), edit(1, 1, 'x')]), undefined);
  });
  it('are applied', () => {
    assert.equal(applyEdits('abcdef', [edit(0, 1, 'x'), edit(2, 2, 'yz'), edit(4, 6)]), 'xbyzcd');
    assert.equal(applyEdits('abc', []), 'abc');
  });
});

describe('the difference of two texts', () => {
  const examples: readonly (readonly [string, string, Edit | undefined])[] = [
    ['abc', 'abc', undefined],
    ['', 'a', { start: 0, end: 0, text: 'a' }],
    ['a', '', { start: 0, end: 1, text: '' }],
    ['abc', 'axc', { start: 1, end: 2, text: 'x' }],
    ['aaa', 'aa', { start: 2, end: 3, text: '' }],
    ['aa', 'aaa', { start: 2, end: 2, text: 'a' }],
    ['x😀y', 'x😁y', { start: 1, end: 3, text: '😁' }],
    ['x\u{1f600}y', 'x\u{1fa00}y', { start: 1, end: 3, text: '\u{1fa00}' }],
    ['a\r\nb', 'a\nb', { start: 1, end: 3, text: '\n' }],
    ['a\r\nb', 'a\rb', { start: 1, end: 3, text: '\r' }],
  ];
  for (const [before, after, expected] of examples)
    it(`${JSON.stringify(before)} and ${JSON.stringify(after)}`, () => {
      const found = difference(before, after);
      assert.deepEqual(found, expected);
      assert.equal(applyEdits(before, found ? [found] : []), after);
    });
});
