import type { Change, Fix, Problem } from './problem';
import { type Block, MovingSpan, type Span, still } from './tree';

/** The last block that starts at `offset` or before it. */
export function blockAt(blocks: readonly Block[], offset: number): Block {
  let [low, high] = [-1, blocks.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).start <= offset) low = middle;
    else high = middle;
  }
  return blocks[low] ?? still;
}

/** A problem whose spans move with the text. */
export interface MovingProblem {
  readonly problem: Problem;
  /** The blocks with a part of it that is no node: where they are read again, it has to be found again. */
  readonly fixedIn: readonly Block[];
}

/** Has each span of a problem that is no node move with the block that it stands in. */
export function movingProblem(problem: Problem, blocks: readonly Block[]): MovingProblem {
  const fixedIn: Block[] = [];
  const moving = (span: Span): Span => {
    if (span instanceof MovingSpan) return span;
    const block = blockAt(blocks, span.start);
    fixedIn.push(block);
    return new MovingSpan(span.start, span.end, block);
  };
  const change = (one: Change): Change => (one.kind === 'replace' ? { ...one, span: moving(one.span) } : one);
  const fix = (one: Fix): Fix => ({ ...one, changes: one.changes.map(change) });
  const { span, related, fixes } = problem;
  const made: Problem = {
    ...problem,
    span: moving(span),
    ...(related && { related: related.map((one) => ({ ...one, span: moving(one.span) })) }),
    ...(fixes && { fixes: fixes.map(fix) }),
  };
  return { problem: fixedIn.length > 0 ? made : problem, fixedIn };
}
