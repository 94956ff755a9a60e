/**
 * What is drawn, as a tree of plain values: the editor makes DOM nodes of it, the export makes text. Nothing in it can run:
 * there are no handlers, and text stays text.
 */
export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
  /** Tells it from its siblings when it is drawn anew. */
  readonly key?: string;
}

export type Child = Element | string;

/** `true` is an attribute without a value; `false` and `undefined` are none. */
export type Attributes = { readonly [name: string]: string | number | boolean | undefined };

/** What may stand among the children of an element: lists are spread, and nothing is left out. */
type Content = Child | false | undefined | readonly Content[];

/** Makes an element. */
export function element(tag: string, attributes: Attributes, ...content: readonly Content[]): Element {
  const { key, ...others } = attributes;
  return { tag, attributes: others, children: flat(content), ...(key !== undefined && { key: String(key) }) };
}

function flat(content: readonly Content[]): Child[] {
  return content.flatMap((one): Child[] => {
    if (one === false || one === undefined || one === '') return [];
    return Array.isArray(one) ? flat(one) : [one as Child];
  });
}
