import type { Child } from './element';

/** Elements of HTML that have no content, and no end tag. Those of SVG have one. */
const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);

/** An element and all that is in it, as HTML. Whatever came from a plan is escaped. */
export function toHtml(child: Child): string {
  if (typeof child === 'string') return escapeHtml(child);
  const { tag, attributes, children } = child;
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === false || value === undefined
      ? []
      : [value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`],
  );
  const start = `<${tag}${written.join('')}>`;
  return empty.has(tag) ? start : `${start}${children.map(toHtml).join('')}</${tag}>`;
}

/** Text that stands in HTML as what it is, in an attribute as well. Control characters, which HTML has none of, become �. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(controlCharacters, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
