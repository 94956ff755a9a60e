import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  expandName,
  fixedNameLength,
  hasSerial,
  meantMacro,
  randomDigits,
  readNameTemplate,
  shortenName,
  writeNameTemplate,
} from '../core/model/device-name';

const serial = '5CG1234XYZ';
const expanded = (template: string) => expandName(readNameTemplate(template), serial, 15);

describe('a device name template', () => {
  it('is text and macros, and these in capitals only', () => {
    const kinds = (template: string) => readNameTemplate(template).map(({ kind, text }) => `${kind} ${text}`);
    assert.deepEqual(kinds('FAO-KIOSK-%RAND:4%'), ['text FAO-KIOSK-', 'random %RAND:4%']);
    assert.deepEqual(kinds('INT%SERIAL%'), ['text INT', 'serial %SERIAL%']);
    assert.deepEqual(kinds('%SERIAL%'), ['serial %SERIAL%']);
    assert.deepEqual(kinds('A%RAND:2%-%RAND:12%B'), [
      'text A',
      'random %RAND:2%',
      'text -',
      'random %RAND:12%',
      'text B',
    ]);
    assert.deepEqual(kinds(''), []);
  });

  it('has percent signs that start no macro', () => {
    const unknown = (template: string) =>
      readNameTemplate(template).flatMap(({ kind, text }) => (kind === 'unknown' ? [text] : []));
    assert.deepEqual(unknown('C-%serial%'), ['%serial%']);
    assert.deepEqual(unknown('C-%RAND%'), ['%RAND%']);
    assert.deepEqual(unknown('C-%RAND:0%'), ['%RAND:0%']);
    assert.deepEqual(unknown('C-%RAND:x%'), ['%RAND:x%']);
    assert.deepEqual(unknown('C-%RAND: 4%'), ['%RAND: 4%']);
    assert.deepEqual(unknown('C-%SERIAL'), ['%SERIAL']);
    assert.deepEqual(unknown('50%-%SERIAL%'), ['%']);
    assert.deepEqual(unknown('%%'), ['%%']);
  });

  it('is the same again when its parts are put together, whatever it is', () => {
    const piece = fc.constantFrom('%', '%SERIAL%', '%RAND:5%', '%RAND:', 'PC-', ' ', '9', 'ä', ':');
    const template = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(template, fc.string()), (text) => {
        assert.equal(writeNameTemplate(readNameTemplate(text)), text);
      }),
      { seed: 20270111, numRuns: 500 },
    );
  });
});

describe('the name that a template expands to', () => {
  it('is what counts, not the template', () => {
    assert.equal('FAO-KIOSK-%RAND:4%'.length, 18);
    assert.equal(expanded('FAO-KIOSK-%RAND:4%'), 'FAO-KIOSK-1234');
    assert.equal(expanded('TCG-SF%RAND:2%'), 'TCG-SF12');
    assert.equal(expanded('LOBBY'), 'LOBBY');
  });

  it('loses the beginning of the serial number, as in the documentation of the Accounts CSP', () => {
    assert.equal(expandName(readNameTemplate('Test-Device-%SERIAL%'), '123456', 15), 'Test-Device-456');
    assert.equal(expanded('AP-%SERIAL%'), 'AP-5CG1234XYZ');
    assert.equal(expanded('UNFAO-%SERIAL%'), 'UNFAO-CG1234XYZ');
    assert.equal(expanded('A-NAME-OF-15-CH%SERIAL%'), 'A-NAME-OF-15-CH');
  });

  it('stays too long where it is not the serial number that makes it so', () => {
    assert.equal(expanded('CONTOSO-SALES-%RAND:5%'), 'CONTOSO-SALES-12345');
    assert.equal(expanded('CONTOSO-HEADQUARTERS-%SERIAL%'), 'CONTOSO-HEADQUARTERS-');
    assert.equal(fixedNameLength(readNameTemplate('PC%RAND:200%')), 202);
  });

  it('has random digits and a serial number, or not', () => {
    assert.equal(randomDigits(readNameTemplate('A%RAND:2%-%RAND:3%')), 5);
    assert.equal(randomDigits(readNameTemplate('A-%SERIAL%')), 0);
    assert.equal(hasSerial(readNameTemplate('A-%SERIAL%')), true);
    assert.equal(hasSerial(readNameTemplate('A-%RAND:2%')), false);
  });
});

describe('a template that is too long', () => {
  const short = (template: string, maximum = 15) => shortenName(readNameTemplate(template), maximum);

  it('is shortened in its text, and keeps macro and hyphen', () => {
    assert.equal(short('CONTOSO-SALES-%RAND:5%'), 'CONTOSO-S-%RAND:5%');
    assert.equal(short('CONTOSO-NY-%SERIAL%', 7), 'CONTOS-%SERIAL%');
    assert.equal(short('HEADQUARTERS%RAND:4%'), 'HEADQUARTER%RAND:4%');
    assert.equal(short('%RAND:3%-RECEPTION-BERLIN'), '%RAND:3%-RECEPTION-B');
    assert.equal(short('CONTOSO-A-%RAND:7%'), 'CONTOSO-%RAND:7%');
  });

  it('is left as it is where it fits, and given up where no text is left to cut', () => {
    assert.equal(short('PC-%RAND:5%'), 'PC-%RAND:5%');
    assert.equal(short('%RAND:20%'), undefined);
    assert.equal(short('PC-%RAND:15%'), undefined);
  });

  it('always fits afterwards', () => {
    const part = fc.constantFrom('%RAND:3%', '%SERIAL%', 'CONTOSO', '-', 'B', '--X-');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const cut = short(parts.join(''));
        if (cut !== undefined) assert.ok(fixedNameLength(readNameTemplate(cut)) <= 15);
      }),
      { seed: 20270111, numRuns: 500 },
    );
  });
});

describe('a macro that is none', () => {
  it('may be one that lacks nothing but capitals', () => {
    assert.deepEqual(meantMacro('%serial%'), { macro: '%SERIAL%', certain: true });
    assert.deepEqual(meantMacro('%Rand:5%'), { macro: '%RAND:5%', certain: true });
  });

  it('may be one with a likely meaning', () => {
    assert.deepEqual(meantMacro('%SERIAL'), { macro: '%SERIAL%', certain: false });
    assert.deepEqual(meantMacro('%SerialNumber%'), { macro: '%SERIAL%', certain: false });
    assert.deepEqual(meantMacro('%RAND: 4%'), { macro: '%RAND:4%', certain: false });
    assert.deepEqual(meantMacro('%RAND4%'), { macro: '%RAND:4%', certain: false });
  });

  it('may be anything', () => {
    for (const text of ['%', '%%', '%RAND%', '%RAND:0%', '%RAND:x%', '%USERNAME%']) {
      assert.equal(meantMacro(text), undefined, text);
    }
  });
});
