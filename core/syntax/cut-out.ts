import type { Block } from './tree';

/**
 * Reads in a text that was cut out of another one. What is read stands in the block at the same place in both, as it knows how far
 * it is from the start of the block alone.
 *
 * @param origin where the text starts in the other one
 */
export function readCutOut<T>(block: Block, origin: number, read: () => T): T {
  block.start -= origin;
  try {
    return read();
  } finally {
    block.start += origin;
  }
}
