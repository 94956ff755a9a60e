import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { comparePlans, type PlanText } from '../../core/diff/comparison';
import { renderText } from '../../core/diff/render-text';
import { explainedAsOf } from '../../core/rules/rule';
import type { Format } from '../../core/syntax/tree';
import { root } from '../support/root';

const folder = path.join(root, 'test/diff/pairs');
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));

/** Two plans as a page has them, and what is to be said of them. */
interface Page {
  readonly title: string;
  readonly base?: PlanText;
  readonly head?: PlanText;
  readonly expected: string;
}

// Each page has a base, a head, and what `enrollment-plan diff` says of the two. `UPDATE_PAGES=1` writes what it says now:
// read it before you commit it.
describe('pairs of plans', () => {
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    const { title, base, head, expected } = pageOf(text);
    it(title, () => {
      const said = compared(base, head);
      if (process.env.UPDATE_PAGES)
        writeFileSync(
          path.join(folder, file),
          text.replace(/```text\n.*?```\n$/s, () => `\`\`\`text\n${said}\`\`\`\n`),
        );
      else assert.equal(said, expected);
    });
    if (file.startsWith('rewrite-'))
      it(`${title}, the other way round`, () => assert.equal(compared(head, base), same));
  }

  it('are what the documentation shows', () => {
    const page = readFileSync(path.join(folder, 'kiosks-get-a-user.md'), 'utf8').replaceAll('\r\n', '\n');
    const shown = pageOf(page).expected.replace('plan.enrollment.yaml', 'plans/contoso.enrollment.yaml');
    const usage = readFileSync(path.join(root, 'docs/usage.md'), 'utf8').replaceAll('\r\n', '\n');
    assert.ok(usage.includes(`\`\`\`text\n${shown}\`\`\`\n`));
  });

  it('are enough, and so are the rewrites among them', () => {
    const rewrites = files.filter((file) => file.startsWith('rewrite-'));
    assert.ok(files.length - rewrites.length >= 30 && rewrites.length >= 10, `${files.length}, ${rewrites.length}`);
    for (const file of rewrites) assert.ok(readFileSync(path.join(folder, file), 'utf8').includes(same), file);
  });
});

const same = 'No semantic change. 1 plan compared.\n';

function compared(base: PlanText | undefined, head: PlanText | undefined): string {
  const pair = { ...(base && { base }), ...(head && { head }), isChosen: true };
  return renderText(comparePlans([pair], { base: 'base', head: 'head', asOf: explainedAsOf }));
}

function pageOf(text: string): Page {
  const plan = (side: string): PlanText | undefined => {
    const match = new RegExp(`^\`\`\`(yaml|json) ${side}\\n(.*?)^\`\`\`$`, 'ms').exec(text);
    if (!match) return undefined;
    const [, format, body = ''] = match;
    const options = { format: format as Format, asOf: explainedAsOf };
    return { name: `plan.enrollment.${format}`, text: body, options };
  };
  const [base, head] = [plan('base'), plan('head')];
  return {
    title: /^# (.*)$/m.exec(text)?.[1] ?? '',
    ...(base && { base }),
    ...(head && { head }),
    expected: /^```text\n(.*?)^```$/ms.exec(text)?.[1] ?? '',
  };
}
