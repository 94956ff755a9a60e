import { Composer, type Document, Parser } from 'yaml';
import { LineIndex, lineEnd } from '../text/lines';
import type { Problem } from './problem';
import { conflictMarker } from './reading';
import type { SyntaxTree } from './syntax-tree';
import type { Node } from './tree';
import { describeErrors } from './yaml-errors';
import { type YamlNode, YamlReader } from './yaml-reader';
import { hasTabs, onlyTabsIndent, tabIndentation } from './yaml-tabs';

/**
 * Reads YAML 1.2. Whatever the text is, a tree comes back that holds all that could be read, with a problem for the
 * rest. Anchors and aliases resolve; merge keys, tags and further documents are problems.
 */
export function readYaml(text: string): SyntaxTree {
  // The library does not end a line at a lone carriage return, as YAML and editors do.
  const source = text.replace(/\r(?!\n)/g, '\n');
  const conflict = conflictMarker(source);
  if (conflict) return nothing(conflict);

  const [document, second] = compose(source);
  if (!document) return nothing();
  const lines = new LineIndex(source);
  const tabbed = document.errors.find(({ code, pos }) => code === 'TAB_AS_INDENT' || hasTabs(source, lines, pos[0]));
  if (tabbed) return readTabbed(source, tabbed.pos[0]);

  const reader = new YamlReader(source);
  const root = document.contents ? reader.read(document.contents as YamlNode, 0) : undefined;
  const expansion = reader.problems.find(({ rule }) => rule === 'alias-expansion');
  if (expansion) return nothing(expansion);
  const problems = describeErrors(source, lines, document, reader);
  if (second) problems.push(secondDocument(source, document, second));
  return { format: 'yaml', root: isEmptyDocument(root) ? undefined : root, problems, shared: [...reader.shared] };
}

const nothing = (...problems: Problem[]): SyntaxTree => ({ format: 'yaml', root: undefined, problems, shared: [] });

function compose(text: string): Document.Parsed[] {
  // The defaults cost dearly: `uniqueKeys` is quadratic, `prettyErrors` renders a source excerpt for every error.
  const options = { version: '1.2', merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  return [...new Composer(options).compose(new Parser().parse(text), true, text.length)];
}

/**
 * Reads a text with tabs in its indentation as if each were a space. Where only tabs indent, that is the plan as it
 * was meant, with every offset as it was. Where spaces indent too, what belongs to what is a guess, so nothing is read.
 * Either way the tabs are the one thing to report of their lines.
 */
function readTabbed(text: string, offset: number): SyntaxTree {
  const problem = tabIndentation(text, offset);
  if (!onlyTabsIndent(text)) return nothing(problem);
  const spaced = text.replace(/^\t+/gm, (indent) => ' '.repeat(indent.length));
  const tree = readYaml(spaced);
  const lines = new LineIndex(text);
  const others = tree.problems.filter(({ rule, span }) => rule !== 'yaml-syntax' || !hasTabs(text, lines, span.start));
  return { ...tree, problems: [problem, ...others] };
}

/** A document of nothing but comments, or of half a word, says nothing yet. */
function isEmptyDocument(root: Node | undefined): boolean {
  return root?.kind === 'scalar' && root.style === 'missing';
}

/** Says it at the "---" between the documents, or at the first line behind a "..." that ends the first one. */
function secondDocument(text: string, first: Document.Parsed, second: Document.Parsed): Problem {
  const from = first.range[1];
  const contents = second.contents?.range?.[0] ?? second.range[1];
  const separator = /^---(?!\S)/m.exec(text.slice(from, contents));
  const start = separator ? from + separator.index : contents;
  return {
    rule: 'second-document',
    message: `A plan is one document; what follows ${separator ? '"---"' : '"..."'} is not read. Put it into a file of its own.`,
    span: { start, end: separator ? start + 3 : lineEnd(text, start) },
  };
}
