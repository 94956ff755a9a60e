import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 wait longer before it compiles code again to have it run faster. To open a plan is to run much code a few times: by default, a
 * second core compiles all the while, and the collection of garbage waits for it.
 */
export function optimizeLater(): void {
  const flag = flags.get(Number.parseInt(process.versions.v8, 10));
  if (flag) setFlagsFromString(flag);
}

/** By the major version of V8. Where it has a compiler in between, as it has since 13, there is nothing to gain. */
const flags = new Map([
  // Bytes of code that was run; 67,584 by default.
  [11, '--interrupt-budget=270336'],
  // Calls of a function; 3,000 by default.
  [12, '--invocation-count-for-turbofan=12000'],
]);
