import assert from 'node:assert/strict';
import { offeredAt, offeredInJson } from '../../support/actions';

const plan = (...lines: readonly string[]): string =>
  `schemaVersion: 1\npopulations:\n${lines.map((line) => `${line}\n`).join('')}`;

const flow = plan(
  '  a:',
  '    ‸os: [{ product: windows11, version: "25H2" }, { product: windows10 }] # both',
  '    use: kiosk',
);
const block = plan(
  '  a:',
  '    ‸os: # both',
  '      - { product: windows11, version: "25H2" }',
  '      - product: windows10',
  '    use: kiosk',
);

describe('the list of operating systems', () => {
  it('is written one a line', () => {
    const { textAfter } = offeredAt(flow, 'refactor.rewrite.enrollmentPlan.lines');
    assert.equal(
      textAfter(/^Write one operating system a line$/),
      plan(
        '  a:',
        '    os: # both',
        '      - { product: windows11, version: "25H2" }',
        '      - { product: windows10 }',
        '    use: kiosk',
      ),
    );
  });

  it('is written one a line in JSON, and where braces stand around it', () => {
    const braces = plan('  a: {', '    ‸os: [{ product: windows11 }, { product: windows10 }], use: kiosk', '  }');
    assert.equal(
      offeredAt(braces, 'refactor.rewrite.enrollmentPlan.lines').textAfter(/a line$/),
      plan(
        '  a: {',
        '    os: [',
        '      { product: windows11 },',
        '      { product: windows10 }',
        '    ], use: kiosk',
        '  }',
      ),
    );
  });

  it('is written on one line, where no comment stands in it', () => {
    const bare = block.replace(' # both', '');
    assert.equal(
      offeredAt(bare, 'refactor.rewrite.enrollmentPlan.lines').textAfter(/^Write the operating systems on one line$/),
      plan('  a:', '    os: [{ product: windows11, version: "25H2" }, { product: windows10 }]', '    use: kiosk'),
    );
    assert.deepEqual(offeredAt(block, 'refactor.rewrite.enrollmentPlan.lines').titles, []);
    const { analysis, textAfter } = offeredInJson(bare, 'refactor.rewrite.enrollmentPlan.lines');
    assert.deepEqual(JSON.parse(textAfter(/on one line/)), JSON.parse(analysis.text));
    assert.match(
      textAfter(/on one line/),
      /"os": \[\{ "product": "windows11", "version": "25H2" \}, \{ "product": "windows10" \}\],\n/,
    );
  });

  const thrice = plan(
    '  a:',
    '    use: kiosk',
    '    os:',
    '      - { product: windows11 } # most',
    '      - { product: windows10 }',
    '  b:',
    '    ‸os: [{ product: windows11 }, { product: windows10 }] # some',
    '  c:',
    '    os: [{ product: windows10 }, { product: windows11 }]',
    '  d:',
    '    os:',
    '      - product: windows11',
    '      - product: windows10',
    '    use: kiosk',
  );
  const once = plan(
    '  a:',
    '    use: kiosk',
    '    os: &systems',
    '      - { product: windows11 } # most',
    '      - { product: windows10 }',
    '  b:',
    '    os: *systems # some',
    '  c:',
    '    os: [{ product: windows10 }, { product: windows11 }]',
    '  d:',
    '    os: *systems',
    '    use: kiosk',
  );

  it('is written once for all populations that have it, and out again', () => {
    const extract = offeredAt(thrice, 'refactor.extract');
    assert.deepEqual(extract.titles, ['Write the list once, and refer to it from "a", "d"']);
    assert.equal(extract.textAfter(/./), once);
    const inline = offeredAt(once.replace('os: *systems # some', '‸os: *systems # some'), 'refactor.inline');
    assert.deepEqual(inline.titles, ['Write the operating systems out here']);
    assert.equal(
      inline.textAfter(/./),
      once.replace('*systems # some', '[{ product: windows11 }, { product: windows10 }] # some'),
    );
  });

  it('gets an anchor of its own, and loses no comment to it', () => {
    const taken = `${thrice}groups:\n  x: { description: &systems y }\n`;
    assert.match(offeredAt(taken, 'refactor.extract').textAfter(/./), /os: &systems-2\n/);
    const commented = thrice.replace('- product: windows10', '# old\n      - product: windows10');
    assert.deepEqual(offeredAt(commented, 'refactor.extract').titles, []);
  });

  it('is written out in JSON, which has no aliases', () => {
    assert.deepEqual(offeredInJson(thrice, 'refactor.extract').titles, []);
  });

  it('is not one where there is one system, and nothing is offered elsewhere', () => {
    for (const other of [
      '‸os: { product: windows11 }',
      '‸os: [{ product: windows11 }]',
      '‸use: kiosk',
      '‸os: *none',
      '‸os:',
    ])
      assert.deepEqual(
        offeredAt(plan('  a:', `    ${other}`), 'refactor.').titles.filter((title) => /operating|list/.test(title)),
        [],
      );
  });
});
