/** Thrown, without the cost of a stack, where a text leaves what a plain reader knows. */
export const notPlain = Symbol('not plain');

/** What a plain reader makes of a text; undefined where it has thrown `notPlain`. */
export function whilePlain<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}
