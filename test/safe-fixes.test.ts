import assert from 'node:assert/strict';
import { editsOf } from '../core/findings/edits';
import { allRules } from '../core/rules/index';
import { applyEdits } from '../core/text/edit';
import { analyze } from './support/analyze';

const commentsOf = (text: string): string[] =>
  (text.match(/(?<=^|\s)#[^\r\n]*/gm) ?? []).map((comment) => comment.trim()).sort();

/** Every line of an example gets a comment, so that a fix has something to lose. */
const withComments = (plan: string): string => plan.replace(/[^\n|>](?=\n)/g, (last, at: number) => `${last} # ${at}`);

describe('a safe fix', () => {
  for (const { id, examples } of allRules) {
    for (const { title, plan, format, asOf } of examples) {
      if (format === 'json' || /[|>]-?\n|^(?:---|<<<)/m.test(plan)) continue;
      const options = { format: 'yaml', ...(asOf && { asOf }) } as const;
      const text = withComments(plan.replace(/[«»]/g, ''));
      const analysis = analyze(text, options);
      const fixes = analysis.findings.flatMap((finding) => (finding.fixes ?? []).filter(({ safe }) => safe));
      if (fixes.length === 0) continue;
      it(`of ${id} in a plan with ${title} leaves text that parses, every comment, and fewer findings`, () => {
        for (const fix of fixes) {
          const edits = editsOf(fix, analysis.tree, text);
          if (!edits) continue;
          const after = analyze(applyEdits(text, edits), options);
          assert.ok(after.tree.problems.length <= analysis.tree.problems.length, after.text);
          assert.deepEqual(commentsOf(after.text), commentsOf(text), fix.title);
          assert.ok(
            after.findings.length < analysis.findings.length,
            `${fix.title}: ${after.findings.map(({ rule }) => rule)}`,
          );
        }
      });
    }
  }
});
