import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inKit } from '../../tools/host/kit.mjs';

const axe = readFileSync(inKit('axe-core/axe.min.js'), 'utf8');

/**
 * Has axe-core look at a page, and fails with what it found, in words.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} frame
 * @param {string} state the page is in, for the message
 */
export async function assertAccessible(frame, state) {
  // Evaluated by the browser's tools, so that a content security policy does not keep it out.
  await frame.evaluate(axe);
  const violations = await frame.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).slice(0, 3)}`);
  });
  assert.deepEqual(violations, [], state);
}
