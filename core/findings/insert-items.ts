import type { Change, Json } from '../syntax/problem';
import type { Format, Node } from '../syntax/tree';
import type { Edit } from '../text/edit';
import { lineBreakOf, lineEnd, lineStart } from '../text/lines';
import { commentsIn, contentEnd, endsInBlockScalar } from './comments';
import { flowStyle } from './flow-style';
import { lineWidth, writeBlockItem, writeFlow, writeScalar } from './write';

type Insert = Extract<Change, { kind: 'insert' }>;

/** The edits that put items into a list, or undefined where that cannot be done without touching something else. */
export function insertItems({ list, behind, values }: Insert, format: Format, text: string): Edit[] | undefined {
  const [first] = list.items;
  const beside = behind ?? list.items.at(-1);
  if (!list.flow) return beside && insertLines(beside, values, text);
  if (text[list.start] !== '[') return undefined;
  const { gap, write } = flowStyle(list, first?.start, format, text);
  // Names are quoted as the one beside them is.
  const style = beside?.kind === 'scalar' ? beside.style : 'plain';
  const written = values.map((value) =>
    typeof value === 'string' ? writeScalar(value, format, style) : write(value, gap.length),
  );
  if (!beside) {
    const inside = { start: list.start + 1, end: list.end - 1 };
    if (format === 'yaml' && commentsIn(inside, [], text).length > 0) return undefined;
    return [{ ...inside, text: written.join(', ') }];
  }
  const offset = contentEnd(beside, text);
  return [{ start: offset, end: offset, text: written.map((item) => `,${gap}${item}`).join('') }];
}

function insertLines(beside: Node, values: readonly Json[], text: string): Edit[] | undefined {
  const line = lineStart(text, beside.start);
  const indent = /^( *)- +$/.exec(text.slice(line, beside.start))?.[1];
  if (indent === undefined) return undefined;
  const lineBreak = lineBreakOf(text);
  const isFlow = beside.kind === 'map' && beside.flow;
  const style = beside.kind === 'scalar' ? beside.style : 'plain';
  const items = values.map((value) => {
    if (typeof value === 'string') return `${indent}- ${writeScalar(value, 'yaml', style)}`;
    const flat = `- ${writeFlow(value, 'yaml')}`;
    return (
      indent + (isFlow && indent.length + flat.length <= lineWidth ? flat : writeBlockItem(value, indent, lineBreak))
    );
  });
  // Lines behind a block scalar may be part of it, so what is new goes in front of it.
  if (endsInBlockScalar(beside))
    return [{ start: line, end: line, text: items.map((item) => item + lineBreak).join('') }];
  const offset = lineEnd(text, contentEnd(beside, text));
  return [{ start: offset, end: offset, text: items.map((item) => lineBreak + item).join('') }];
}
