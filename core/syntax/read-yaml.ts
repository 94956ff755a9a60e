import { Composer, type CST, type Document, Parser } from 'yaml';
import { LineIndex } from '../text/line-index';
import { lineEnd } from '../text/lines';
import type { Problem } from './problem';
import { conflictMarker, limits } from './reading';
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
  const { problems, misread } = describeErrors(source, lines, document, reader);
  const more = second ? [secondDocument(source, document, second)] : [];
  return {
    format: 'yaml',
    root: isEmptyDocument(root) ? undefined : root,
    problems: [...problems, ...more],
    misread,
    shared: reader.anchors.filter(({ aliases }) => aliases.length > 0).map(({ node }) => node),
    // The reader has an anchor once it has read its value, and what stands in there comes first.
    anchors: [...reader.anchors].sort((a, b) => a.span.start - b.span.start),
    blocks: [],
  };
}

const nothing = (...problems: Problem[]): SyntaxTree => ({
  format: 'yaml',
  root: undefined,
  problems,
  misread: [],
  shared: [],
  anchors: [],
  blocks: [],
});

function compose(text: string): Document.Parsed[] {
  // The defaults cost dearly: `uniqueKeys` is quadratic, `prettyErrors` renders a source excerpt for every error.
  const options = { version: '1.2', merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const tokens = [...new Parser().parse(text)];
  for (const token of tokens) prune(token);
  return [...new Composer(options).compose(tokens, true, text.length)];
}

/**
 * Empties what is nested too deeply to be read; the reader reports it. The library composes nested collections by
 * calling itself, and a text of many brackets would exhaust the stack.
 */
function prune(root: CST.Token): void {
  const open: { readonly token: CST.Token | null | undefined; readonly depth: number }[] = [{ token: root, depth: -1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (token?.type === 'document') open.push({ token: token.value, depth: depth + 1 });
    else if (token && 'items' in token) {
      if (depth > limits.depth) token.items.length = 0;
      for (const { key, value } of token.items)
        open.push({ token: key, depth: depth + 1 }, { token: value, depth: depth + 1 });
    }
  }
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
  // The tab stands behind an anchor or a tag, where what follows it is indented all the same.
  if (spaced === text) return nothing(problem);
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
