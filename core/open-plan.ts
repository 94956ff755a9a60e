import { activeRules, conclude } from './conclude';
import { ignoreHint, ignoresIn } from './control/ignores';
import type { Analysis, AnalyzeOptions } from './index';
import type { Plan } from './model/plan.generated';
import { readPlan } from './model/read-plan';
import { replaceBlock } from './model/replace-block';
import { RuleRuns } from './rules/runs';
import { ShapeChecks } from './schema/shape-checks';
import { read } from './syntax/read';
import { type Lent, lend, reread } from './syntax/reread';
import type { SyntaxTree } from './syntax/syntax-tree';
import { difference, type Edit } from './text/edit';
import { EditedText, type Text } from './text/edited-text';

/**
 * A plan while it is edited. An edit within a block, such as a population, has that block read and checked again, and no more
 * of the plan than depends on it; the result is what `analyze` makes of the whole text.
 *
 * The analyses of one open plan share what has not changed, and that moves with the text: each is good until the next edit.
 */
export class OpenPlan {
  private tree: SyntaxTree;
  private shape: ShapeChecks;
  private plan: Plan;
  private runs: RuleRuns;
  /** Whether there may be comments that accept findings: to look for them takes longer than all else in a long plan. */
  private mayIgnore: boolean;
  private text: EditedText;
  private current: Analysis;

  /** @param tree of the text, where it has been read already */
  constructor(text: Text, options: AnalyzeOptions, tree = read(text.toString(), options.format)) {
    this.text = EditedText.of(text);
    this.tree = tree;
    this.shape = new ShapeChecks(tree, text);
    this.plan = readPlan(tree.root, this.shape.unfit);
    this.runs = new RuleRuns(this.plan, activeRules(options), options.asOf, tree.blocks);
    this.mayIgnore = ignoreHint.test(text.toString());
    this.current = this.conclude(options);
  }

  /** What is known about the text as it is now. */
  get analysis(): Analysis {
    return this.current;
  }

  /**
   * Follows one edit.
   *
   * @param text after it
   * @returns false where the plan has to be read as a whole: this one is then used up
   */
  follow(edit: Edit, text: EditedText): boolean {
    const { options } = this.current;
    const changed = reread(this.tree, this.text, edit, text);
    if (!changed) return false;
    this.tree = changed.tree;
    this.text = text;
    // Where nothing says anything else, as after an edit of a comment, what stands in the block may have moved all the same.
    const wereUnfit = this.shape.again(changed, text);
    const change = replaceBlock(this.plan, changed, this.shape.unfit, wereUnfit);
    if (!change) return false;
    this.plan = change.plan;
    this.runs.again(change, changed.block);
    const edited = [edit.start, edit.start + edit.text.length].map((offset) => text.lineAt(offset).text);
    this.mayIgnore ||= [edit.text, ...edited].some((line) => ignoreHint.test(line));
    this.current = this.conclude(options);
    return true;
  }

  /**
   * Has texts read that are much like the plan's own, as the one without a word: of each, the block with the difference is read,
   * and all else is lent. A tree is good until the next one is asked for, or `use` returns.
   */
  lend<T>(use: (read: (text: string) => SyntaxTree) => T): T {
    const { tree, current } = this;
    let lent: Lent | undefined;
    const giveBack = (): void => {
      lent?.giveBack();
      lent = undefined;
    };
    try {
      return use((text) => {
        giveBack();
        const edit = difference(current.text, text);
        if (!edit) return tree;
        lent = lend(tree, current.text, edit, text);
        return lent?.tree ?? read(text, tree.format);
      });
    } finally {
      giveBack();
    }
  }

  private conclude(options: AnalyzeOptions): Analysis {
    const { text, tree, plan, shape, runs } = this;
    const problems = [...shape.problems(), ...runs.problems()];
    const found = { text, tree, plan, unfit: shape.unfit, problems, unknowns: () => runs.unknowns() };
    return conclude({ ...found, ignores: this.mayIgnore ? ignoresIn(text.toString(), tree) : [] }, options);
  }
}
