import assert from 'node:assert/strict';
import { tally } from '../../tools/lib/mocha.mjs';
import { selectSteps } from '../../tools/lib/steps.mjs';

const step = (id, ...needs) => ({ id, needs, title: id, run: async () => {} });
const steps = [step('install'), step('build', 'install'), step('lint', 'install'), step('unit', 'build')];
const ids = (selected) => selected.map(({ id }) => id);

describe('steps of the suite', () => {
  it('are all of them when none is named', () => {
    assert.deepEqual(ids(selectSteps(steps, [])), ['install', 'build', 'lint', 'unit']);
  });

  it('bring what they need, and what that needs', () => {
    assert.deepEqual(ids(selectSteps(steps, ['unit'])), ['install', 'build', 'unit']);
  });

  it('are named in the complaint about one that is not there', () => {
    assert.throws(() => selectSteps(steps, ['unti']), /unti.*install, build, lint, unit/s);
  });
});

describe("mocha's closing lines", () => {
  it('are summed up, and a pending test counts as failed', () => {
    const output = '\u001b[32m  12 passing\u001b[0m (1s)\n  1 pending\n\n  3 passing (20ms)\n  2 failing\n';
    assert.deepEqual(tally(output), { passed: 15, failed: 3 });
  });

  it('are not mistaken for titles', () => {
    assert.deepEqual(tally('    ✔ counts 3 passing tests\n'), { passed: 0, failed: 0 });
  });
});
