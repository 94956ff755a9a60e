/** A snippet of VS Code, as the files in snippets/ have it. */
export interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** What somebody types at the tab stops instead of what stands there, by their numbers. */
export type Typed = { readonly [tabStop: string]: string };

export interface Circumstances {
  readonly typed?: Typed;
  /** The day it is inserted, `YYYY-MM-DD`. */
  readonly day?: string;
  /** How many spaces the editor indents by. */
  readonly tabSize?: number;
  /** What the line is indented by in which it is inserted. */
  readonly indentation?: string;
}

export interface Expanded {
  readonly text: string;
  /** Where the cursor is in the end, as an offset into `text`. */
  readonly cursor: number;
}

/** A tab stop where it stands in a snippet. */
export interface TabStop {
  readonly stop: number;
  /** What it proposes; undefined where it repeats what another place of the same tab stop has. */
  readonly proposal?: string;
  /** All that it lets choose from. */
  readonly options?: readonly string[];
}

/**
 * The text that a snippet leaves in a document: with what it proposes at its tab stops, of a choice the first, unless something
 * else is typed. Understands of VS Code's snippets what ours use, and throws at anything else.
 */
export function expand(snippet: Snippet, circumstances: Circumstances = {}): Expanded {
  const { typed = {}, day = '2026-11-23', tabSize = 2, indentation = '' } = circumstances;
  const body = snippet.body
    .map((line, index) => (index === 0 ? line : indentation + line.replace(/^\t+/, (tabs) => indent(tabs, tabSize))))
    .join('\n');
  const nodes = parse(body);
  const proposed = new Map(
    nodes.flatMap(stopsIn).flatMap(({ stop, children }) => (children ? [[stop, children]] : [])),
  );
  let text = '';
  let cursor: number | undefined;
  const write = (node: Node): void => {
    if (typeof node === 'string') text += node;
    else if ('variable' in node) text += resolve(node, day);
    else {
      if (node.stop === 0) cursor = text.length;
      const answer = typed[node.stop];
      if (answer === undefined) proposed.get(node.stop)?.forEach(write);
      else text += answer;
    }
  };
  nodes.forEach(write);
  return { text, cursor: cursor ?? text.length };
}

/** Every tab stop, in the order of the text. */
export function tabStops({ body }: Snippet): TabStop[] {
  const written = (node: Node): string =>
    typeof node === 'string'
      ? node
      : 'variable' in node
        ? `$${node.variable}`
        : (node.children ?? []).map(written).join('');
  return parse(body.join('\n'))
    .flatMap(stopsIn)
    .map(({ stop, children, options }) => ({
      stop,
      ...(children && { proposal: children.map(written).join('') }),
      ...(options && { options }),
    }));
}

/** Every way to choose another than the first option of a choice, one choice at a time. */
export function otherChoices(snippet: Snippet): Typed[] {
  return tabStops(snippet).flatMap(({ stop, options = [] }) => options.slice(1).map((option) => ({ [stop]: option })));
}

type Node = string | Stop | Variable;

interface Stop {
  readonly stop: number;
  readonly children?: readonly Node[];
  readonly options?: readonly string[];
}

interface Variable {
  readonly variable: string;
  readonly transform?: { readonly pattern: RegExp; readonly format: string };
}

const stopsIn = (node: Node): Stop[] =>
  typeof node === 'string' || 'variable' in node ? [] : [node, ...(node.children ?? []).flatMap(stopsIn)];

const indent = (tabs: string, tabSize: number): string => ' '.repeat(tabs.length * tabSize);

/** The forms that ours use, but for placeholders, which have other forms in them. */
const forms: readonly (readonly [RegExp, (...groups: string[]) => Node])[] = [
  [/\\([$}\\])/y, (escaped = '') => escaped],
  [/[^$}\\]+/y, (text = '') => text],
  [/\$(\d+)|\$\{(\d+)\}/y, (bare, braced) => ({ stop: Number(bare ?? braced) })],
  [/\$([A-Z_]+)/y, (variable = '') => ({ variable })],
  [/\$\{(\d+)\|([^|]*)\|\}/y, (stop, options = '') => choice(Number(stop), options.split(','))],
  [
    /\$\{([A-Z_]+)\/((?:\\.|[^/\\])+)\/((?:\$\{\d+:\+[^}]*\})+)\/\}/y,
    (variable = '', pattern = '', format = '') => ({ variable, transform: { pattern: new RegExp(pattern), format } }),
  ],
];

const choice = (stop: number, options: readonly string[]): Stop => ({ stop, children: options.slice(0, 1), options });

const placeholder = /\$\{(\d+):/y;

function parse(body: string): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < body.length; ) {
    const [more, end] = parseFrom(body, at);
    nodes.push(...more);
    // A brace that closes no placeholder is only a brace.
    if (end < body.length && body[end] !== '}') throw new Error(`Not understood: ${body.slice(end)}`);
    nodes.push(body.slice(end, end + 1));
    at = end + 1;
  }
  return nodes;
}

/** The nodes from an offset on, to the first thing that is none, such as the brace that closes a placeholder; and where that is. */
function parseFrom(body: string, from: number): [Node[], number] {
  const nodes: Node[] = [];
  for (let at = from; ; ) {
    const open = matchAt(placeholder, body, at);
    if (open) {
      const [children, end] = parseFrom(body, at + open[0].length);
      if (body[end] !== '}') throw new Error(`Not closed: ${body.slice(at)}`);
      nodes.push({ stop: Number(open[1]), children });
      at = end + 1;
      continue;
    }
    const form = forms.find(([pattern]) => matchAt(pattern, body, at));
    const match = form && matchAt(form[0], body, at);
    if (!match) return [nodes, at];
    nodes.push(form[1](...(match.length > 1 ? match.slice(1) : match)));
    at += match[0].length;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function resolve({ variable, transform }: Variable, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const value = new Map([
    ['CURRENT_YEAR', year],
    ['CURRENT_MONTH', month],
    ['CURRENT_DATE', date],
  ]).get(variable);
  if (value === undefined) throw new Error(`No such variable: ${variable}`);
  if (!transform) return value;
  return value.replace(transform.pattern, (...groups) =>
    transform.format.replaceAll(/\$\{(\d+):\+([^}]*)\}/g, (_, group, text) =>
      groups[group] === undefined ? '' : text,
    ),
  );
}
