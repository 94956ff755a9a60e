import type { Child, Element as Drawn } from '../../../core/preview/element';

const drawnOf = new WeakMap<Node, Child>();
const svg = 'http://www.w3.org/2000/svg';

/**
 * Makes the children of `parent` what `children` say, and touches nothing that is so already: what has the focus, is selected
 * or is scrolled stays as it is.
 */
export function draw(parent: Element, children: readonly Child[]): void {
  const byKey = new Map<string, Node>();
  const unkeyed: Node[] = [];
  for (const node of parent.childNodes) {
    const key = keyOf(drawnOf.get(node));
    if (key === undefined) unkeyed.push(node);
    else byKey.set(key, node);
  }
  let next: Node | null = parent.firstChild;
  for (const child of children) {
    const key = keyOf(child);
    const known = key === undefined ? unkeyed.find((node) => fits(node, child)) : byKey.get(key);
    const node = known && fits(known, child) ? redrawn(known, child) : drawn(child, parent);
    if (key === undefined) remove(unkeyed, node);
    else byKey.delete(key);
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
  while (next) {
    const following: Node | null = next.nextSibling;
    parent.removeChild(next);
    next = following;
  }
}

const keyOf = (child: Child | undefined): string | undefined => (typeof child === 'object' ? child.key : undefined);

/** Whether a node can become what `child` says. */
function fits(node: Node, child: Child): boolean {
  const was = drawnOf.get(node);
  if (typeof child === 'string') return typeof was === 'string';
  return typeof was === 'object' && was.tag === child.tag && was.key === child.key;
}

function redrawn(node: Node, child: Child): Node {
  const was = drawnOf.get(node);
  if (was === child) return node;
  drawnOf.set(node, child);
  if (typeof child === 'string') {
    node.nodeValue = child;
    return node;
  }
  const element = node as Element;
  setAttributes(element, child, typeof was === 'object' ? was : undefined);
  draw(element, child.children);
  return element;
}

function drawn(child: Child, parent: Element): Node {
  const document = parent.ownerDocument;
  if (typeof child === 'string') {
    const text = document.createTextNode(child);
    drawnOf.set(text, child);
    return text;
  }
  const isSvg = child.tag === 'svg' || (parent.namespaceURI === svg && parent.tagName !== 'foreignObject');
  const element = isSvg ? document.createElementNS(svg, child.tag) : document.createElement(child.tag);
  drawnOf.set(element, child);
  setAttributes(element, child, undefined);
  draw(element, child.children);
  return element;
}

function setAttributes(element: Element, { attributes }: Drawn, was: Drawn | undefined): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (was?.attributes[name] === value) continue;
    if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const name of Object.keys(was?.attributes ?? {})) if (!(name in attributes)) element.removeAttribute(name);
}

function remove(nodes: Node[], node: Node): void {
  const index = nodes.indexOf(node);
  if (index >= 0) nodes.splice(index, 1);
}
