import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatOf, isPlanFile } from '../core/plan-files';
import type { Span } from '../core/syntax/tree';
import { LineIndex } from '../core/text/line-index';
import { inExamples } from './fixtures/twins/in-examples';
import { inStyles } from './fixtures/twins/in-styles';
import { type Mistake, mistake } from './fixtures/twins/mistake';
import { analyze } from './support/analyze';
import { readMarks } from './support/marks';
import { plant, unmarked } from './support/plant';
import { root } from './support/root';

/** A plan that has mistakes on purpose has no use for more. */
const pilot = 'contoso-pilot.enrollment.yaml';

// What is silent about a clean plan has to speak about its twin: of each mistake once, where it was made, and of nothing else.
for (const [title, folder, mistakes] of [
  ['organization', 'examples', inExamples],
  ['way to write', 'test/fixtures/ok', inStyles],
] as const) {
  const plans = readdirSync(path.join(root, folder)).filter((name) => isPlanFile(name) && name !== pilot);
  describe(`five mistakes are found in the plan of each ${title}`, () => {
    it('without leaving one out', () => assert.deepEqual(Object.keys(mistakes).sort(), plans.sort()));
    for (const name of plans) {
      const text = readFileSync(path.join(root, folder, name), 'utf8').replaceAll('\r\n', '\n');
      const planted = mistakes[name] ?? [];
      it(name, () => expectMistakes(name, text, planted));
      it(`${name} with CRLF`, () => {
        const crlf = (part: string): string => part.replaceAll('\n', '\r\n');
        const withCrlf = planted.map(({ rule, instead, written, at }) =>
          mistake(rule, crlf(instead), crlf(written), at && crlf(at)),
        );
        expectMistakes(name, crlf(text), withCrlf);
      });
    }
  });
}

function expectMistakes(name: string, cleanText: string, planted: readonly Mistake[]): void {
  assert.equal(planted.length, 5);
  assert.equal(new Set(planted.map(({ rule }) => rule)).size, 5, 'five different rules');
  const { text, spans } = readMarks(planted.reduce(plant, cleanText));
  assert.equal(spans.length, 5, 'a mark for each mistake');
  const where = ({ at, instead }: Mistake): number => cleanText.indexOf(at === undefined ? instead : unmarked(at));
  const inOrder = [...planted].sort((a, b) => where(a) - where(b));
  const lines = new LineIndex(text);
  const shown = (rule: string, { start, end }: Span): string =>
    `${lines.positionAt(start).line + 1} ${rule}: ${text.slice(start, end)}`;
  const { findings } = analyze(text, { format: formatOf(name) });
  const reported = findings.filter(({ severity }) => severity !== 'info').map(({ rule, span }) => shown(rule, span));
  assert.deepEqual(reported.sort(), inOrder.map(({ rule }, index) => shown(rule, spans[index]!)).sort());
}
