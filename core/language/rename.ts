import { t } from '@vscode/l10n';
import { editsOf } from '../findings/edits';
import type { Analysis } from '../index';
import type { Plan } from '../model/plan.generated';
import { readPlan } from '../model/read-plan';
import { type PlanSymbol, symbolsOf } from '../model/symbols';
import { keywordsBeside } from '../schema/keywords';
import { idPattern } from '../schema/shapes.generated';
import { read } from '../syntax/read';
import type { Anchor } from '../syntax/syntax-tree';
import { contains, keyText } from '../syntax/tree';
import { applyEdits, type Edit } from '../text/edit';
import { LineIndex } from '../text/line-index';
import { isAnchor, type NameAt, nameAt } from './names';
import { isReadElsewhere, siteOf, sitesOf, writtenSites } from './rename-sites';
import { keyAt, scalarAt, stepsTo } from './steps';

/** Why something cannot be renamed, in a sentence for whoever asked. */
export interface Refusal {
  readonly refusal: string;
}

/** What a rename would replace, and the name that stands there. */
export interface Renamable extends NameAt {
  readonly refusal?: undefined;
}

/**
 * Whether what stands at an offset can be renamed: the ids that the plan declares or refers to can, and the anchors of YAML.
 *
 * @param offset in UTF-16 units
 */
export function prepareRename(analysis: Analysis, offset: number): Renamable | Refusal {
  const found = nameAt(analysis, offset);
  if (!found) return { refusal: whyNot(analysis, offset) };
  const [unread] = analysis.tree.misread;
  if (!unread) return found;
  const line = new LineIndex(analysis.text).positionAt(unread.start).line + 1;
  return { refusal: t('Line {0} cannot be read, and a place with this name could be missed. Correct it first.', line) };
}

/**
 * The edits that give what stands at an offset another name, wherever it stands. Quotes stay, of a path only the id changes, and
 * the plan means what it meant: where that cannot be, the rename is refused.
 *
 * @param offset in UTF-16 units
 */
export function rename(analysis: Analysis, offset: number, wanted: string): readonly Edit[] | Refusal {
  const found = prepareRename(analysis, offset);
  if (found.refusal !== undefined) return found;
  const name = wanted.trim();
  const { of, text } = found.name;
  if (name === text) return [];
  return isAnchor(of) ? renameAnchor(analysis, of, name) : renameSymbol(analysis, of, found, name);
}

function renameAnchor({ tree, text }: Analysis, { name, span, aliases }: Anchor, wanted: string): Edit[] | Refusal {
  if (!/^[^\s,[\]{}]+$/.test(wanted))
    return { refusal: t('"{0}" cannot be an anchor: it has no blanks, commas or brackets.', wanted) };
  if (tree.anchors.some((other) => other.name === wanted))
    return { refusal: t('There is another anchor "{0}" already.', wanted) };
  const edits = [span, ...aliases.map(({ start, end }) => ({ start: start + 1, end }))]
    .map(({ start, end }) => ({ start, end, text: wanted }))
    .sort((a, b) => a.start - b.start);
  return edits.every(({ start, end }) => text.slice(start, end) === name) ? edits : notHere(name);
}

function renameSymbol(
  { tree, text, plan }: Analysis,
  symbol: PlanSymbol,
  { span }: NameAt,
  wanted: string,
): readonly Edit[] | Refusal {
  const refusal = faultOf(wanted, symbol, plan);
  if (refusal) return { refusal };
  // A second key of the same name is nothing that the plan reads or refers to: it is renamed alone.
  const duplicate = symbol.duplicates.find((key) => contains(key, span));
  const sites = duplicate ? [siteOf(duplicate)] : sitesOf(symbol, plan);
  if (isReadElsewhere(sites, tree))
    return {
      refusal: t(
        'An alias reads "{0}" in another place too, where it names something else. Write it out there first.',
        symbol.id,
      ),
    };
  const changes = writtenSites(sites, tree).map(({ change }) => change(wanted));
  // What is shared may change: wherever an alias reads it, it is this name.
  const edits = editsOf({ title: '', safe: false, changes }, { ...tree, shared: [] }, text);
  if (!edits) return notHere(symbol.id);
  const { root } = read(applyEdits(text, edits), tree.format);
  const before = namesIn(plan, ({ collection, id }) =>
    !duplicate && collection === symbol.collection && id === symbol.id ? wanted : id,
  );
  const after = namesIn(readPlan(root, new Set()));
  return before.join('\n') === after.join('\n')
    ? edits
    : { refusal: t('With the name "{0}", the path of an exception would lead elsewhere.', wanted) };
}

/** What the places of a plan name, in the order of the text. */
function namesIn(plan: Plan, idOf = ({ id }: PlanSymbol): string => id): readonly string[] {
  return symbolsOf(plan).mentions.map(({ symbol }) => `${symbol.collection} ${idOf(symbol)}`);
}

/** Why a symbol cannot have a name. */
function faultOf(name: string, { collection, declaration }: PlanSymbol, plan: Plan): string | undefined {
  if (!idPattern.test(name)) {
    const isTooLong = /^[a-z]/i.test(name) && [...name].every((character) => idPattern.test(`a${character}`));
    return isTooLong
      ? t('"{0}" is too long for an id.', name)
      : t('"{0}" cannot be an id. Write letters, digits, hyphens, dots or underscores, with a letter first.', name);
  }
  if (keywordsBeside(collection).has(name))
    return t('"{0}" is built into Intune, and is no name for anything else.', name);
  // What nothing declares may get the name of what is meant.
  const isTaken =
    declaration && symbolsOf(plan).declared.some((other) => other.collection === collection && other.id === name);
  return isTaken ? t('"{0}" is declared under "{1}" already.', name, collection) : undefined;
}

const notHere = (name: string): Refusal => ({ refusal: t('"{0}" cannot be rewritten where it stands.', name) });

/** Why what stands at an offset cannot be renamed. */
function whyNot({ tree }: Analysis, offset: number): string {
  const steps = stepsTo(tree.root, offset);
  const key = keyAt(steps, offset);
  if (key) return t('"{0}" is a key of the plan, and no id. Only ids and anchors can be renamed.', keyText(key));
  const value = scalarAt(steps, offset)?.value;
  const shape = steps.at(-1)?.shape;
  return shape?.kind === 'scalar' && typeof value === 'string' && shape.keywords?.includes(value)
    ? t('"{0}" is built into Intune. Only ids and anchors can be renamed.', value)
    : t('Nothing here has a name of its own. Only ids and anchors can be renamed.');
}
