import { blockAt, movingProblem } from '../syntax/moving-problem';
import type { Problem } from '../syntax/problem';
import { blocksOf, type Reread } from '../syntax/reread';
import type { SyntaxTree } from '../syntax/syntax-tree';
import { type Block, type Entry, keyText, MapNode, type Node } from '../syntax/tree';
import type { Text } from '../text/edited-text';
import { checkShape, type ShapeCheck } from './check-shape';
import { shapes } from './shapes.generated';

/** What of a plan does not fit the schema, while it is edited. */
export class ShapeChecks {
  /** Values with a problem of their own; rules do not read them. */
  readonly unfit: Set<Node>;
  private readonly ofPlan: Problem[] = [];
  private readonly ofBlock = new Map<Block, Problem[]>();
  private readonly blocks: readonly Block[];

  constructor({ root, blocks }: SyntaxTree, text: Text) {
    this.blocks = blocks;
    const check = checkShape(root, text);
    this.unfit = new Set(check.unfit);
    this.keep(check, () => true);
  }

  problems(): Problem[] {
    return [...this.ofPlan, ...[...this.ofBlock.values()].flat()];
  }

  /**
   * Checks a block again.
   *
   * @returns the values of it that did not fit before
   */
  again(changed: Reread, text: Text): ReadonlySet<Node> {
    const { block, section, map, entry } = changed;
    const isById = map && shapeOf(keyText(section.key)) === 'map';
    // Where it is no map by id, what a value has to be may depend on another one beside it.
    const blocks = isById ? new Set([block]) : blocksOf(changed);
    const wereUnfit = new Set([...this.unfit].filter((node) => blocks.has(node.block)));
    for (const node of wereUnfit) this.unfit.delete(node);
    for (const one of blocks) this.ofBlock.delete(one);

    const value = isById ? only(entry, map) : section.value;
    const check = checkShape(only({ key: section.key, value }), text, true);
    for (const node of check.unfit) this.unfit.add(node);
    this.keep(check, (at) => blocks.has(at));
    return wereUnfit;
  }

  private keep({ problems, ofPlan }: ShapeCheck, isKept: (at: Block) => boolean): void {
    for (const found of problems) {
      const block = blockAt(this.blocks, found.span.start);
      if (!isKept(block)) continue;
      const { problem } = movingProblem(found, this.blocks);
      const others = ofPlan.has(found) ? this.ofPlan : (this.ofBlock.get(block) ?? []);
      others.push(problem);
      if (others !== this.ofPlan) this.ofBlock.set(block, others);
    }
  }
}

const shapeOf = (key: string): string | undefined =>
  Object.hasOwn(shapes.plan.properties, key) ? shapes.plan.properties[key]?.kind : undefined;

/** A map with one entry, in the place of another one. */
const only = (entry: Entry, at: Node = entry.value): MapNode => new MapNode([entry], false, at.start, at.end, at.block);
