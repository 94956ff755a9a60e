import { countWhile } from '../text/search';
import { type Problem, withPlaces } from './problem';
import { type Block, MovingSpan, type Span, still } from './tree';

/** The last block that starts at `offset` or before it. */
export const blockAt = (blocks: readonly Block[], offset: number): Block =>
  blocks[countWhile(blocks, ({ start }) => start <= offset) - 1] ?? still;

/** A problem whose spans move with the text. */
export interface MovingProblem {
  readonly problem: Problem;
  /** The blocks with a part of it that is no node: where they are read again, it has to be found again. */
  readonly fixedIn: readonly Block[];
}

/** Has each span of a problem that is no node move with the block that it stands in. */
export function movingProblem(problem: Problem, blocks: readonly Block[]): MovingProblem {
  const fixedIn: Block[] = [];
  const moving = withPlaces(problem, <S extends Span>(span: S): S => {
    if (span instanceof MovingSpan) return span;
    const block = blockAt(blocks, span.start);
    fixedIn.push(block);
    return new MovingSpan(span.start, span.end, block) as Span as S;
  });
  return { problem: fixedIn.length > 0 ? moving : problem, fixedIn };
}
