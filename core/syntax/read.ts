import { readJson } from './read-json';
import { readYaml } from './read-yaml';
import type { SyntaxTree } from './syntax-tree';
import type { Format } from './tree';

/** Reads the text of a plan. Never throws, whatever the text is. */
export function read(text: string, format: Format): SyntaxTree {
  return format === 'json' ? readJson(text) : readYaml(text);
}
