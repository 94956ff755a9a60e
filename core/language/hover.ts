import type { Checked } from '../findings/checked';
import type { Analysis } from '../index';
import type { Population } from '../model/plan.generated';
import { findRule } from '../rules/index';
import { keyText, type Span } from '../syntax/tree';
import { list, paragraphs } from '../text/markdown';
import { statement } from './cite';
import { decode } from './hover/decoders';
import { describeKey, describeWord } from './hover/key';
import { factsOn } from './hover/key-facts';
import { describeNamed, type Named, namedBy, wavesOf, whoNames } from './hover/named';
import { type Pointed, type Property, pointAt } from './hover/pointed';
import { describeErrorCode, describeRule, errorCodeAt, ruleInComment } from './hover/rule';
import { guideOn, otherWays, outcomeText } from './hover/ways';
import { keyAt, scalarAt, stepsTo, touches } from './steps';

/** What an editor shows about the place that the pointer is on. */
export interface Hover {
  /** What it is about. */
  readonly span: Span;
  /** As `core/text/markdown.ts` writes it. */
  readonly markdown: string;
}

/** The keys of an enrollment that decide what the guide says about it. */
const decisions: ReadonlySet<string> = new Set(['method', 'option', 'scenario', 'connect', 'path']);

/**
 * What there is to know about the key, the value or the rule at an offset. Findings are left out: editors show them beside it.
 *
 * @param offset in UTF-16 units
 */
export function hover(analysis: Analysis, offset: number): Hover | undefined {
  const comment = ruleInComment(analysis, offset);
  if (comment) return shown(comment.span, describeRule(comment.id));
  const error = errorCodeAt(analysis.text, offset);
  if (error) return shown(error.span, describeErrorCode(error.id));
  const pointed = pointAt(analysis, offset);
  if (!pointed) return undefined;
  const named = namedBy(pointed);
  return shown(named?.span ?? pointed.node, describe(pointed, named));
}

/** As `hover`, for a configuration: the rules that it names. */
export function configurationHover({ tree }: Checked, offset: number): Hover | undefined {
  const steps = stepsTo(tree.root, offset);
  const node = keyAt(steps, offset) ?? scalarAt(steps, offset);
  return node && findRule(keyText(node)) ? shown(node, describeRule(keyText(node))) : undefined;
}

function shown({ start, end }: Span, markdown: string): Hover | undefined {
  return markdown === '' ? undefined : { span: { start, end }, markdown };
}

function describe(pointed: Pointed, named: Named | undefined): string {
  const { property, isKey, analysis } = pointed;
  if (named && isKey) return describeDeclaration(pointed, named);
  if (!property) return '';
  const population = decisions.has(property.key) ? pointed.population : undefined;
  const guide = population ? guideOn(analysis, population, saidBeside(pointed)) : '';
  if (isKey) return paragraphs(describeKey(property, analysis.tree.format), guide);
  if (named)
    return paragraphs(describeNamed(named), list(whoNames(named, analysis.plan)), property.documentation.description);
  return describePlainValue({ ...pointed, property }, guide);
}

/** An object where it is declared; of a population, what becomes of it. */
function describeDeclaration(pointed: Pointed, named: Named): string {
  const { analysis } = pointed;
  const said = saidBeside(pointed);
  const { collection, id } = named.symbol;
  const population = collection === 'populations' ? analysis.plan.populations.get(id) : undefined;
  return paragraphs(
    describeNamed(named),
    list([...wavesOf(named, analysis.plan), ...whoNames(named, analysis.plan)]),
    ...(population ? [guideOn(analysis, population, said), ...waysOf(analysis, population, said)] : []),
  );
}

/** Where the way of a population leads, and what others would be judged as. */
function waysOf(analysis: Analysis, population: Population, said: readonly string[]): string[] {
  return [outcomeText(analysis, population, said), otherWays(analysis, population)];
}

function describePlainValue(pointed: Pointed & { readonly property: Property }, guide: string): string {
  const { property, population, analysis, node } = pointed;
  const { owner, key } = property;
  const word = String(node.value ?? '');
  if (owner === 'exception' && key === 'rule' && findRule(word)) return describeRule(word);
  const decoded = decode(pointed);
  const ways = population && guide !== '' ? waysOf(analysis, population, saidBeside(pointed)) : [];
  // One statement of Microsoft's is enough about a value; the others are shown with its key.
  const isCited = decoded.includes('](') || guide !== '';
  const [fact] = isCited ? [] : factsOn(`${owner}.${key}`, word);
  const { description } = property.documentation;
  return paragraphs(describeWord(property, word), decoded, guide, ...ways, description, fact ? statement(fact) : '');
}

/** The messages of findings that editors show beside the hover. */
function saidBeside({ analysis, node }: Pointed): string[] {
  return analysis.findings
    .filter(({ span }) => touches(node, span.start) || touches(span, node.start))
    .map(({ message }) => message);
}
