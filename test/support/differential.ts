import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Analysis, type AnalyzeOptions, analyze, OpenPlan } from '../../core/index';
import type { Collection, Located } from '../../core/model/located';
import { explainedAsOf } from '../../core/rules/rule';
import { read } from '../../core/syntax/read';
import { MovingSpan, type Node, plainValue } from '../../core/syntax/tree';
import { applyEdits, type Edit } from '../../core/text/edit';
import { EditedText } from '../../core/text/edited-text';
import { plainReading, plainTree } from './plain-tree';

/** A text to be edited at random. */
export interface Subject {
  readonly name: string;
  readonly text: string;
  readonly options: AnalyzeOptions;
}

/** How many edits were made, and how many of them were checked without reading all of the plan again. */
export interface Differences {
  readonly edits: number;
  readonly again: number;
  /** The first edit whose result differs from that of a full check. */
  readonly failure?: { readonly subject: string; readonly before: string; readonly edit: Edit; readonly what: string };
}

/**
 * Edits plans at random, each edit upon the one before, and compares what is checked again with what is checked in full.
 *
 * @param seed makes the same edits again
 */
export function compareEdits(subjects: readonly Subject[], count: number, seed: number): Differences {
  const random = randomFrom(seed);
  let again = 0;
  let made = 0;
  while (made < count) {
    const subject = subjects[random(subjects.length)] as Subject;
    let before = subject.text;
    let edited = EditedText.of(before);
    let open = new OpenPlan(edited, subject.options);
    for (let step = 0; step < 25 && made < count; step++, made++) {
      const edit = randomEdit(before, subject.text, random);
      const text = applyEdits(before, [edit]);
      edited = edited.edited(edit);
      if (open.follow(edit, edited)) again++;
      else open = new OpenPlan(edited, subject.options);
      // A text that was looked at as a whole is edited in another way.
      const compared = random(4) === 0 ? parts : partsWithoutText;
      const what = difference(open.analysis, analyze(text, subject.options), compared);
      if (what) return { edits: made, again, failure: { subject: subject.name, before, edit, what } };
      // A text that is damaged for good says little: it starts anew.
      const isDamaged = open.analysis.tree.problems.length > 0 && random(3) > 0;
      before = isDamaged ? subject.text : text;
      if (isDamaged) {
        edited = EditedText.of(before);
        open = new OpenPlan(edited, subject.options);
      }
    }
  }
  return { edits: made, again };
}

/** Where two analyses of one text differ, in words; undefined where they are equal, byte for byte. */
export function difference(a: Analysis, b: Analysis, compared = parts): string | undefined {
  const [numberedA, numberedB] = [numbered(a), numbered(b)];
  for (const [part, of] of Object.entries(compared)) {
    // Nodes of the tree are compared as such once, and everywhere else by their place in it: another node than that of the tree,
    // even if it looks the same, is a difference.
    const one = JSON.stringify(of(a), numberedA);
    const other = JSON.stringify(of(b), numberedB);
    if (one === other) continue;
    let at = 0;
    while (one[at] === other[at]) at++;
    const around = (text: string): string => text.slice(Math.max(0, at - 150), at + 150);
    return `${part}: …${around(one)}… instead of …${around(other)}…`;
  }
  return undefined;
}

type Parts = { readonly [name: string]: (analysis: Analysis) => unknown };

const partsWithoutText: Parts = {
  tree: ({ tree }) => ({ ...plainReading(tree), ...{ anchors: tree.anchors, shared: tree.shared } }),
  blocks: ({ tree }) => tree.blocks.map(({ start }) => start),
  findings: ({ findings }) => findings,
  accepted: ({ accepted }) => accepted,
  unknowns: ({ unknowns }) => unknowns,
  unfit: ({ unfit }) => [...unfit].sort((a, b) => a.start - b.start || a.end - b.end),
  references: ({ plan }) => plan.references,
  collections: ({ plan }) => [...plan.collections].map(([name, collection]) => [name, plainCollection(collection)]),
  plan: ({ plan }) =>
    Object.entries(plan)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, plan.collections.get(name) === value ? 'as above' : value]),
};

const parts: Parts = { text: ({ text }) => text, ...partsWithoutText };

/** Writes the nodes of a tree by their number in it. */
function numbered({ tree: { root } }: Analysis): (key: string, value: unknown) => unknown {
  const numbers = new Map<unknown, string>();
  const walk = (node: Node): void => {
    numbers.set(node, `node ${numbers.size}`);
    if (node.kind === 'list') node.items.forEach(walk);
    if (node.kind === 'map')
      for (const { key, value } of node.entries) {
        walk(key);
        walk(value);
      }
  };
  if (root) walk(root);
  return (_key, value) => {
    const number = numbers.get(value);
    if (number) return number;
    // How a span knows where it stands makes no difference.
    if (!(value instanceof MovingSpan)) return value;
    return 'kind' in value ? plainTree(value as Node) : { start: value.start, end: value.end };
  };
}

const plainCollection = (collection: Collection<Located>): unknown => ({
  node: collection.node,
  size: collection.size,
  entries: [...collection.ids()].map((id) => [id, collection.get(id)]),
});

/** Numbers from 0 up to `below`, the same ones for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const typed = [
  ...'abcxyz019 :#-,.{}[]"\'&*|>!%@\t\\',
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n  ',
    '\n    ',
    '\n      ',
    '  ',
    ': ',
    '- ',
    ' #',
    '# ',
    "''",
    '""',
    '{ }',
    '[ ]',
    '\ufeff',
  ],
  ...[
    'true',
    'null',
    '~',
    '12',
    '1.0',
    '007',
    'personal',
    'organization',
    'windowsAutopilot',
    'userEnrollment',
    'other',
  ],
  ...[
    '\n---\n',
    '\n<<<<<<< HEAD\n',
    '&a ',
    '*a',
    '<<: *a',
    '|\n',
    '# enrollment-plan: ignore[byod-with-autopilot] Known\n',
  ],
  ...['"x": 1, ', ', "y": {}', '}, "z": {', '{} ] , [ {}', '// c\n', 'populations:\n', '😀', '\u2028'],
];

function randomEdit(text: string, original: string, random: (below: number) => number): Edit {
  const start = random(text.length + 1);
  const word = wordAt(text, start);
  switch (random(8)) {
    // Words of the plan in place of others: the text stays right, and rules have something to say.
    case 0:
    case 1:
      return { ...word, text: textOf(original, wordAt(original, random(original.length))) };
    case 2:
      return { start, end: Math.min(text.length, start + 1 + random(3)), text: '' };
    case 3:
      return {
        ...lineAt(text, start),
        text: random(2) === 0 ? '' : textOf(original, lineAt(original, random(original.length))),
      };
    case 4:
      return {
        start: lineAt(text, start).start,
        end: lineAt(text, start).start,
        text: textOf(text, lineAt(text, random(text.length))),
      };
    case 5:
      return { start: word.end, end: word.end, text: typed[random(26)] as string };
    default:
      return { start, end: Math.min(text.length, start + random(4)), text: typed[random(typed.length)] as string };
  }
}

const textOf = (text: string, { start, end }: Pick<Edit, 'start' | 'end'>): string => text.slice(start, end);

function wordAt(text: string, offset: number): { start: number; end: number } {
  const before = /[\w-]*$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[0].length ?? 0;
  const behind = /^[\w-]*/.exec(text.slice(offset, offset + 40))?.[0].length ?? 0;
  return { start: offset - before, end: offset + behind };
}

function lineAt(text: string, offset: number): { start: number; end: number } {
  const lineBreak = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: lineBreak < 0 ? text.length : lineBreak + 1 };
}

/** Every plan in these folders, as YAML and JSON, with either line break, and each of `more`. */
export function subjectsIn(folders: readonly string[], more: readonly string[] = []): Subject[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.enrollment\.(?:yaml|json)$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  const texts = [...files.map((file) => ({ name: path.basename(file), text: readFileSync(file, 'utf8') }))];
  for (const [index, text] of more.entries()) texts.push({ name: `generated ${index}.yaml`, text });
  return texts.flatMap(({ name, text }) => {
    const own = name.endsWith('.json') ? ('json' as const) : ('yaml' as const);
    const { root } = read(text, own);
    const inBoth = [{ format: own, written: text }];
    if (own === 'yaml' && root) inBoth.push({ format: 'json' as never, written: toJson(root) });
    return inBoth.flatMap(({ format, written }) =>
      ['\n', '\r\n'].map((lineBreak) => ({
        name: `${name} as ${format}, ${JSON.stringify(lineBreak)}`,
        text: written.replace(/\r?\n/g, lineBreak),
        options: { format, asOf: explainedAsOf },
      })),
    );
  });
}

const toJson = (root: Node): string => `${JSON.stringify(plainValue(root), null, 2)}\n`;
