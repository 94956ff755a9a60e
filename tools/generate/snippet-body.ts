import { editsOf } from '../../core/findings/edits';
import { type Change, unsafeFix, update } from '../../core/syntax/problem';
import { read } from '../../core/syntax/read';
import { entryOf, keyText, type MapNode, type Node, type ScalarNode, type Span } from '../../core/syntax/tree';
import { applyEdits } from '../../core/text/edit';

/** What VS Code puts in as the day on which a snippet is inserted. */
const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** A day within the 180 days that a bulk token lives, in this year, and never before today; snippets cannot add days. */
const withinTokenLife = `$CURRENT_YEAR-\${CURRENT_MONTH/(0[1-4])|(0[5-8])|(\\d+)/\${1:+06-28}\${2:+10-28}\${3:+12-31}/}`;

/** Dates that are written as others, by their keys. */
const dates: { readonly [key: string]: string } = {
  reviewed: today,
  tokenCreated: today,
  tokenExpires: withinTokenLife,
  expires: '$CURRENT_YEAR-12-31',
};

/** What goes stale, or is that organization's alone: the versions of Windows, when what happens, who has agreed. */
const leftOut: { readonly [key: string]: (path: readonly string[]) => boolean } = {
  version: (path) => path.includes('os'),
  starts: (path) => path.includes('waves'),
  ends: (path) => path.includes('waves'),
  created: () => true,
  approvedBy: (path) => path.includes('plan'),
  displayName: (path) => path.at(-1) === 'tenant',
  objectId: () => true,
  purchaseOrder: () => true,
};

/** The body of a snippet that inserts a plan, with a tab stop wherever the organization's own names stand. */
export function snippetBody(yaml: string): string {
  const text = withoutWhatGoesStale(yaml.slice(yaml.search(/^schemaVersion:/m)).trimEnd());
  const root = rootOf(text);
  const holes = [...datesIn(root), ...namesIn(root, text), cursorIn(root)].sort((a, b) => a.start - b.start);
  const numbers = new Map<string, number>();
  let body = '';
  let from = 0;
  for (const { start, end, ...hole } of holes) {
    if (start < from) throw new Error(`Two things are to stand in place of ${text.slice(start, end)}.`);
    body += escaped(text.slice(from, start));
    from = end;
    if (hole.variable !== undefined) body += hole.variable;
    else {
      const name = text.slice(start, end);
      const number = numbers.get(name);
      numbers.set(name, number ?? numbers.size + 1);
      body += number === undefined ? `\${${numbers.size}:${escaped(name)}}` : `\${${number}}`;
    }
  }
  return body + escaped(text.slice(from));
}

/** What stands in place of a part of the plan: what `variable` says, or else a tab stop that proposes the part. */
interface Hole extends Span {
  readonly variable?: string;
}

function withoutWhatGoesStale(text: string): string {
  const tree = read(text, 'yaml');
  const changes: Change[] = [];
  for (const [map, path] of mapsIn(rootOf(text))) {
    const stale = map.entries.map(({ key }) => keyText(key)).filter((key) => leftOut[key]?.(path));
    if (stale.length > 0) changes.push(update(map, Object.fromEntries(stale.map((key) => [key, undefined]))));
  }
  const edits = editsOf(unsafeFix('', ...changes), tree, text);
  if (!edits) throw new Error(`Something cannot be left out of:\n${text}`);
  return applyEdits(text, edits);
}

function datesIn(root: MapNode): Hole[] {
  return [...mapsIn(root)].flatMap(([map]) =>
    map.entries.flatMap(({ key, value: { start, end } }) => {
      const variable = dates[keyText(key)];
      return variable === undefined ? [] : [{ start, end, variable }];
    }),
  );
}

/** Where the title, the owner, the domain and places in Active Directory stand. */
function namesIn(root: MapNode, text: string): Hole[] {
  const plan = childOf(root, 'plan');
  const domains = childOf(childOf(root, 'tenant'), 'domains');
  const domain = domains?.kind === 'list' ? domains.items[0] : undefined;
  const title = childOf(plan, 'title');
  const owner = childOf(plan, 'owner');
  if (!domain || title?.kind !== 'scalar' || owner?.kind !== 'scalar')
    throw new Error('A plan has title, owner, domain.');
  const mailbox = String(owner.value).indexOf('@');
  return [
    unquoted(title),
    { start: owner.start, end: owner.start + mailbox },
    ...occurrences(text, text.slice(domain.start, domain.end)),
    ...[...text.matchAll(/(?:\bDC=[\w-]+,?)+(?<!,)/g)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  ];
}

const unquoted = ({ start, end, style }: ScalarNode): Span =>
  style === 'plain' ? { start, end } : { start: start + 1, end: end - 1 };

function occurrences(text: string, part: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + part.length))
    found.push({ start, end: start + part.length });
  return found;
}

/** In the end, the cursor is in the first population: there the plan becomes another organization's. */
function cursorIn(root: MapNode): Hole {
  const populations = childOf(root, 'populations');
  const first = populations?.kind === 'map' ? populations.entries[0] : undefined;
  if (!first) throw new Error('A plan has populations.');
  const at = first.key.end + ':'.length;
  return { start: at, end: at, variable: '$0' };
}

function* mapsIn(node: Node, path: readonly string[] = []): Generator<[MapNode, readonly string[]]> {
  if (node.kind === 'list') for (const item of node.items) yield* mapsIn(item, path);
  if (node.kind !== 'map') return;
  yield [node, path];
  for (const { key, value } of node.entries) yield* mapsIn(value, [...path, keyText(key)]);
}

const childOf = (node: Node | undefined, key: string): Node | undefined =>
  node?.kind === 'map' ? entryOf(node, key)?.value : undefined;

function rootOf(text: string): MapNode {
  const { root } = read(text, 'yaml');
  if (root?.kind !== 'map') throw new Error('A plan is a map.');
  return root;
}

/** As VS Code's snippets write what is only text. */
const escaped = (text: string): string => text.replaceAll(/[$}\\]/g, '\\$&');
