import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkOptions } from '../cli/check/options';
import { ExitCode } from '../cli/exit-code';
import { formats } from '../cli/formats/index';
import { Folder } from './support/cli';
import { root } from './support/root';
import { fits, play, readScenario, writeScenario } from './support/scenario';

const folder = path.join(root, 'test/scenarios');
const scenarios = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n') }));

/** With this in the environment, scenarios take what comes of them as what is expected. Read the difference before you keep it. */
const { UPDATE_SCENARIOS } = process.env;

describe('on the command line', function () {
  this.timeout(60_000);
  for (const { name, text } of scenarios) {
    const scenario = readScenario(text);
    it(`${name}: ${scenario.title.replaceAll('\n', ' ')}`, async () => {
      const place = new Folder();
      try {
        const played = await play(scenario, place);
        if (UPDATE_SCENARIOS) return writeFileSync(path.join(folder, name), writeScenario(played));
        const matching = played.parts.map((part, index) => {
          const expected = scenario.parts[index];
          const isAsExpected = expected && expected.head === part.head && linesFit(part.body, expected.body);
          return isAsExpected ? expected : part;
        });
        assert.equal(writeScenario({ ...played, parts: matching }), text);
      } finally {
        place.remove();
      }
    });
  }

  const all = scenarios.map(({ text }) => text).join('\n');
  for (const option of [...Object.keys(checkOptions), 'format', 'as-of'])
    it(`has a scenario about --${option} of check`, () =>
      assert.match(all, new RegExp(`^=== \\$ .*--${option}\\b`, 'm')));
  for (const format of Object.keys(formats))
    it(`has a scenario about the format ${format}`, () =>
      assert.match(all, new RegExp(`^=== \\$ .*--format ${format}\\b`, 'm')));
  for (const code of Object.values(ExitCode).filter((value) => typeof value === 'number'))
    it(`has a scenario that ends with exit code ${code}`, () =>
      assert.match(all, new RegExp(`^=== exit ${code}$`, 'm')));
});

function linesFit(actual: string, expected: string): boolean {
  const [lines, wanted] = [actual.split('\n'), expected.split('\n')];
  return lines.length === wanted.length && lines.every((line, index) => fits(line, wanted[index] as string));
}
