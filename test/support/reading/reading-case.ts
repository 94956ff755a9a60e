import assert from 'node:assert/strict';
import { read } from '../../../core/syntax/read';
import { type Format, type Node, plainValue } from '../../../core/syntax/tree';
import { readMarks } from '../marks';

/** A text and what a reader makes of it. */
export interface ReadingCase {
  readonly title: string;
  /** `«…»` marks what is reported, in the order of the text. */
  readonly text: string;
  /** The plain value of the tree. */
  readonly value: unknown;
  /** The rules that are reported, one for each mark. */
  readonly rules?: readonly string[];
  /** The message of the first problem, or what it matches. */
  readonly says?: string | RegExp;
  /** The source of every node, a map or list before what stands in it, a key before its value. */
  readonly sources?: readonly string[];
}

export function checkReading({ text: marked, value, rules = [], says, sources }: ReadingCase, format: Format): void {
  const { text, spans } = readMarks(marked);
  const { root, problems } = read(text, format);
  const inOrder = [...problems].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  assert.deepEqual(
    inOrder.map(({ rule, span }) => [rule, span.start, span.end, text.slice(span.start, span.end)]),
    spans.map(({ start, end }, index) => [rules[index], start, end, text.slice(start, end)]),
  );
  assert.equal(rules.length, spans.length, 'a rule for each mark');
  if (typeof says === 'string') assert.equal(inOrder[0]?.message, says);
  else if (says) assert.match(inOrder[0]?.message ?? '', says);
  // Objects of the tree have no prototype, and text shows a key such as "__proto__" like any other.
  assert.equal(root && JSON.stringify(plainValue(root)), value === undefined ? undefined : JSON.stringify(value));
  if (sources) assert.deepEqual(root && sourcesOf(root, text), sources);
}

function sourcesOf(node: Node, text: string): string[] {
  const own = text.slice(node.start, node.end);
  if (node.kind === 'scalar') return [own];
  if (node.kind === 'list') return [own, ...node.items.flatMap((item) => sourcesOf(item, text))];
  return [
    own,
    ...node.entries.flatMap(({ key, value }) => [text.slice(key.start, key.end), ...sourcesOf(value, text)]),
  ];
}
