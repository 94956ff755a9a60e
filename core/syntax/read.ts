import { readJson } from './read-json';
import { readPlainJson } from './read-plain-json';
import { readPlainYaml } from './read-plain-yaml';
import { readYaml } from './read-yaml';
import { limits, tooLarge } from './reading';
import { problemsOf, type SyntaxTree } from './syntax-tree';
import type { Format } from './tree';

const nothing = { root: undefined, problems: [], misread: [], shared: [], anchors: [], blocks: [] };

/** Reads the text of a plan. Never throws, whatever the text is. */
export function read(text: string, format: Format): SyntaxTree {
  if (text.length > limits.characters) return { ...nothing, format, problems: [tooLarge(text)] };
  // A byte order mark says nothing about the plan; a line break in its place says nothing either, and keeps every offset.
  const source = text.charCodeAt(0) === 0xfeff ? `\n${text.slice(1)}` : text;
  const plain = format === 'json' ? readPlainJson(source) : readPlainYaml(source);
  if (plain) return { format, ...plain, ...problemsOf(plain.blocks), shared: [], anchors: [] };
  return format === 'json' ? readJson(source) : readYaml(source);
}
