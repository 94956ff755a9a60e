/** A list in a JSON document that is written item by item. */
export interface JsonList {
  add(items: readonly object[]): string;
  end(): string;
}

/**
 * Starts a list.
 *
 * @param head the key and the opening bracket, with what stands before them
 * @param indent of the key
 */
export function listOf(head: string, indent: string): JsonList {
  let isEmpty = true;
  return {
    add(items) {
      return items
        .map((item) => {
          const before = isEmpty ? `${head}\n` : ',\n';
          isEmpty = false;
          return before + JSON.stringify(item, null, 2).replace(/^/gm, `${indent}  `);
        })
        .join('');
    },
    end: () => (isEmpty ? `${head}]` : `\n${indent}]`),
  };
}
