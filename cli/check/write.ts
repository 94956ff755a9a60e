import { once } from 'node:events';

/** Writes to a stream, and waits while the other end has not taken what was written before: it is not kept here meanwhile. */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '' || stream.destroyed || stream.write(text)) return;
  // Who has stopped reading makes an error of it, which is none of ours; see `bin.ts`.
  await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => {});
}
