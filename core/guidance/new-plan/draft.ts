import { writeFlow, writeKey, writeScalar } from '../../findings/write';
import type { Json } from '../../syntax/problem';

/** A plan that is about to be written: what it says, and what YAML can say about that. */
export type Draft = readonly DraftEntry[];

export type DraftEntry = {
  readonly key: string;
  /** What stands behind it. */
  readonly remark?: string;
  /** Whether somebody still has to fill it in: in YAML it is a comment, in JSON it is left out. */
  readonly open?: boolean;
} & (
  | { readonly value: Json }
  /** Entries on lines of their own. */
  | { readonly below: Draft }
);

/** Some entries, and others that are left out. */
export type Entries = readonly (DraftEntry | undefined)[];

export const entry = (key: string, value: Json, remark = ''): DraftEntry => ({ key, value, remark });

/** An entry that somebody still has to fill in, with a value that shows how it is written. */
export const openEntry = (key: string, example: Json, remark?: string): DraftEntry => ({
  ...entry(key, example, remark),
  open: true,
});

/** An entry with others below it; none where there are none. It is open where all of them are. */
export function block(key: string, ...entries: Entries): DraftEntry | undefined {
  const below = entries.filter((one) => one !== undefined);
  return below.length === 0 ? undefined : { key, below, open: below.every(({ open }) => open) };
}

/** The text of a plan in YAML. Empty lines set its sections apart, behind the two that come first. */
export function draftToYaml(draft: Draft, heading: readonly string[]): string {
  const sections = draft.map((section, index) => [...(index > 1 ? [''] : []), ...linesOf(section, '', false)]);
  return `${[...heading.map((line) => `# ${line}`), ...sections.flat()].join('\n')}\n`;
}

/** The text of a plan in JSON, with what it says and nothing else. */
export function draftToJson(draft: Draft): string {
  return `${JSON.stringify(said(draft), null, 2)}\n`;
}

function said(draft: Draft): { readonly [key: string]: Json } {
  const entries = draft.filter(({ open }) => !open);
  return Object.fromEntries(entries.map((one) => [one.key, 'below' in one ? said(one.below) : one.value]));
}

/** @param isComment whether the entry stands in a comment already */
function linesOf(one: DraftEntry, indent: string, isComment: boolean): string[] {
  const lines = [`${indent}${writeKey(one.key, 'yaml')}:`];
  const becomesComment = one.open && !isComment;
  if ('below' in one) {
    lines.push(...one.below.flatMap((below) => linesOf(below, `${indent}  `, isComment || one.open === true)));
  } else if (typeof one.value === 'string' && (one.value.includes('\n') || one.value.length > width)) {
    lines[0] += ' >-';
    lines.push(...folded(one.value, width - indent.length).map((line) => (line ? `${indent}  ${line}` : '')));
  } else {
    lines[0] += ` ${writeValue(one.value)}`;
  }
  if (one.remark) lines[0] += ` # ${one.remark}`;
  return becomesComment ? lines.map((line) => `${indent}# ${line.slice(indent.length)}`) : lines;
}

/** Long lines are broken where a folded scalar of YAML joins them again: between two words, of which no two spaces follow each other. */
function folded(text: string, limit: number): string[] {
  return text.split('\n').flatMap((paragraph, index) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const line = lines.at(-1) as string;
      if (line === '') lines[lines.length - 1] = word;
      else if (line.length + word.length < limit) lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return index > 0 ? ['', ...lines] : lines;
  });
}

/** Where lines of text are broken, in UTF-16 units. */
const width = 100;

/** Rules of groups are full of double quotes. */
function writeValue(value: Json): string {
  return typeof value === 'string' && value.includes('"')
    ? writeScalar(value, 'yaml', 'singleQuoted')
    : writeFlow(value, 'yaml');
}
