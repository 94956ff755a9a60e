/** What a program says on a terminal while it works for long. */
export interface Progress {
  /** Says how much is done, where it is time to say so. */
  show(done: number): void;
  /** Takes what was said away, so that something else can stand there. */
  clear(): void;
}

/** Who waits for less than that need not be told, and nobody reads faster than that, both in milliseconds. */
const times = { first: 500, between: 100 } as const;

/** Says on a terminal how many of the files are done; says nothing anywhere else. */
export function progressOn(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  total: number,
  now: () => number = () => performance.now(),
): Progress {
  if (stream.isTTY !== true) return { show: () => {}, clear: () => {} };
  let next = now() + times.first;
  let shown = false;
  return {
    show(done) {
      if (now() < next) return;
      next = now() + times.between;
      shown = true;
      stream.write(`\r\u001b[KChecked ${done} of ${total} files`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
