import type { Located } from '../model/located';

/** The ids of objects as a message lists them: `"sales", "kiosks"`. */
export const quoted = (objects: readonly Located[]): string => objects.map(({ id }) => `"${id?.value}"`).join(', ');
