import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatOf, isPlanFile } from '../core/plan-files';
import type { Format } from '../core/syntax/tree';
import { LineIndex } from '../core/text/line-index';
import { mistakes } from './fixtures/valid/mistakes';
import { analyze } from './support/analyze';
import { readMarks } from './support/marks';
import { plant } from './support/plant';
import { root } from './support/root';
import { toJson } from './support/to-json';

const folder = path.join(root, 'test/fixtures/valid');

for (const name of readdirSync(folder).filter(isPlanFile)) {
  const text = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
  const format = formatOf(name);

  describe(`the plan ${name}`, () => {
    it('is right', () => assert.deepEqual(alarms(text, format), []));
    it('is right with CRLF', () => assert.deepEqual(alarms(text.replaceAll('\n', '\r\n'), format), []));
    if (format === 'yaml') it('is right as JSON', () => assert.deepEqual(alarms(asJson(text), 'json'), []));

    // One mistake is one alarm, where it was made.
    for (const planted of mistakes[name] ?? []) {
      it(`with ${planted.rule} has this one alarm`, () => {
        const { text: wrong, spans } = readMarks(plant(text, planted));
        assert.deepEqual(
          alarms(wrong, format),
          spans.map(({ start, end }) => shown(wrong, planted.rule, start, end)),
        );
      });
    }
  });
}

describe('mistakes', () => {
  it('are known for each plan, and each is marked once', () => {
    assert.deepEqual(Object.keys(mistakes).sort(), readdirSync(folder).filter(isPlanFile).sort());
    for (const { written, at, rule } of Object.values(mistakes).flat())
      assert.equal(`${written}${at ?? ''}`.split('«').length, 2, rule);
  });
});

/** What is reported as an error or a warning; a recommendation is not an alarm. */
function alarms(text: string, format: Format): string[] {
  return analyze(text, { format })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, span }) => shown(text, rule, span.start, span.end));
}

function shown(text: string, rule: string, start: number, end: number): string {
  return `${new LineIndex(text).positionAt(start).line + 1} ${rule}: ${text.slice(start, end)}`;
}

function asJson(yaml: string): string {
  const { tree } = analyze(yaml, { format: 'yaml' });
  assert.ok(tree.root);
  return toJson(tree.root).text;
}
