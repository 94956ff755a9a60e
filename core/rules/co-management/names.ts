/** Names as a message lists them: `"sales", "kiosks"`. */
export const quotedNames = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
