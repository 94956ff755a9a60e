/** Puts texts in an order that no language and no machine changes. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
