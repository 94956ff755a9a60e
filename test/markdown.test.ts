import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bold, code, link, list, paragraphs, plain, plainText } from '../core/text/markdown';
import { outsideCode } from './support/hovered';

const seeded = { seed: 20270111, numRuns: 2_000 };
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('`', '``', '\\', ' ', '\n', '<b>', '[a](b)', '*', 'a', '|', '#', '\u2028'))
    .map((bits) => bits.join('')),
);

describe('Markdown', () => {
  it('shows the text of a plan as it stands, whatever is in it', () => {
    assert.equal(code('KIOSK-%RAND:4%'), '`KIOSK-%RAND:4%`');
    assert.equal(code('<img src=x>[a](command:b)'), '`<img src=x>[a](command:b)`');
    assert.equal(code('a`b'), '``a`b``');
    assert.equal(code('`'), '`` ` ``');
    assert.equal(code('two\r\n lines'), '`two lines`');
    assert.equal(code(' '), '` `');
  });

  it('shows the beginning of a long text, and never half a character', () => {
    assert.equal(code('x'.repeat(500)), `\`${'x'.repeat(120)}…\``);
    assert.equal(code(`${'x'.repeat(119)}😀`), `\`${'x'.repeat(119)}…\``);
  });

  it('keeps any text of a plan inside of its code span', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.equal(outsideCode(`a ${code(text)} b`), 'a  b')),
      seeded,
    );
  });

  it('means nothing by the characters of a sentence', () => {
    assert.equal(
      plain('It is [OrderID]: a_b, package_{GUID} < 2 * 3.'),
      'It is \\[OrderID\\]: a\\_b, package\\_\\{GUID\\} \\< 2 \\* 3.',
    );
    assert.equal(plain('- 1. a'), '\\- 1. a');
    assert.equal(plain('14. and more'), '14\\. and more');
  });

  it('is read as text by clients that show none', () => {
    const markdown = paragraphs(
      bold(code('name')),
      list([`${plain('a*b')} (${link('Guide [1]', 'https://learn.microsoft.com/a')})`, code('``')]),
      '',
    );
    assert.equal(plainText(markdown), 'name\n\n- a*b (Guide [1] (https://learn.microsoft.com/a))\n- ``');
  });

  it('loses nothing of a sentence on the way to text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(plainText(plain(text)), text)),
      seeded,
    );
  });

  it('loses nothing of a plan on the way to text', () => {
    const short = anyText.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 60)).filter((text) => text !== '');
    fc.assert(
      fc.property(short, (text) => assert.equal(plainText(code(text)), text)),
      seeded,
    );
  });
});
