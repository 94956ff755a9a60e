import { t } from '@vscode/l10n';
import type { Finding } from '../findings/finding';
import { wayName, wayOf } from '../guidance/ways';
import { methods } from '../guide/index';
import type { Analysis } from '../index';
import type { Population } from '../model/plan.generated';
import { type SymbolName, type Symbols, symbolsOf } from '../model/symbols';
import { isNameable } from '../schema/nameable';
import type { Span } from '../syntax/tree';
import { countWhile } from '../text/search';
import { countFindings, devices, references } from './count';

/** What a lens says of an object, and where it leads. */
interface Content {
  readonly title: string;
  /** The places that the lens leads to, the most urgent one first; none where there is nothing to go to. */
  readonly targets: readonly Span[];
}

/** The lenses, in their order: which objects have them, and what they say. */
const lenses = {
  summary: { isAbove: isPopulation, content: summary },
  references: { isAbove: isNamed, content: mentions },
  preview: { isAbove: isPopulation, content: preview },
} as const satisfies {
  readonly [kind: string]: {
    readonly isAbove: (symbol: SymbolName, symbols: Symbols) => boolean;
    readonly content: (analysis: Analysis, symbol: SymbolName) => Content;
  };
};

export type LensKind = keyof typeof lenses;

/** Which lens of which object it is. */
export interface LensName {
  readonly kind: LensKind;
  readonly collection: string;
  readonly id: string;
}

/** A place for a lens: what it says is worked out once an editor shows it. */
export interface LensPlace extends LensName {
  /** The id, where it is declared. */
  readonly span: Span;
}

/** A lens as it is shown. */
export interface CodeLens extends Content {
  /** The id, where it is declared. */
  readonly span: Span;
}

/** Where lenses stand: above the objects that the plan declares. */
export function lensPlaces({ plan }: Analysis): readonly LensPlace[] {
  const symbols = symbolsOf(plan);
  return symbols.declared.flatMap((symbol) => {
    const { collection, id, declaration: span } = symbol;
    const kinds = (Object.keys(lenses) as LensKind[]).filter((kind) => lenses[kind].isAbove(symbol, symbols));
    return span ? kinds.map((kind) => ({ kind, collection, id, span })) : [];
  });
}

function isPopulation({ collection }: SymbolName): boolean {
  return collection === 'populations';
}

/** That nothing names an object is worth saying where something is meant to: not of a population, which stands for itself. */
function isNamed(symbol: SymbolName, symbols: Symbols): boolean {
  return symbols.of(symbol).length > 0 || (isNameable(symbol.collection) && !isPopulation(symbol));
}

/** What a lens says; undefined where the plan no longer declares the object. */
export function codeLens(analysis: Analysis, { kind, collection, id }: LensName): CodeLens | undefined {
  const span = analysis.plan.collections.get(collection)?.get(id)?.id;
  return span && { span, ...lenses[kind].content(analysis, { collection, id }) };
}

function summary(analysis: Analysis, { id }: SymbolName): Content {
  const population = analysis.plan.populations.get(id) as Population;
  const findings = findingsOn(analysis, population);
  const parts = [devicesText(population), wayText(population), countFindings(findings)].filter((part) => part !== '');
  return {
    title: parts.length > 0 ? parts.join(' · ') : t('Nothing is said yet'),
    targets: [...findings].sort((a, b) => order[a.severity] - order[b.severity]).map(({ span }) => span),
  };
}

function preview({ plan }: Analysis, { id }: SymbolName): Content {
  const at = plan.populations.get(id)?.id;
  return { title: t('Preview'), targets: at ? [at] : [] };
}

function mentions({ plan }: Analysis, symbol: SymbolName): Content {
  const targets = [
    ...new Set(
      symbolsOf(plan)
        .of(symbol)
        .map(({ span }) => span),
    ),
  ];
  return { title: references(targets.length), targets };
}

const order: { readonly [severity in Finding['severity']]: number } = { error: 0, warning: 1, info: 2 };

const devicesText = ({ devices: count }: Population): string => (count ? devices(count.value) : '');

function wayText({ enrollment }: Population): string {
  const way = wayOf(enrollment);
  if (way) return wayName(way);
  const method = enrollment?.method?.value;
  if (method === undefined) return '';
  return method === 'other' ? t('another enrollment') : methods[method].title;
}

/** The findings on a population; they stand in the order of the text, so that the first one is found by halves. */
function findingsOn({ findings }: Analysis, { id, node }: Population): readonly Finding[] {
  const start = id?.start ?? node.start;
  const { end } = node;
  return findings.slice(
    countWhile(findings, ({ span }) => span.start < start),
    countWhile(findings, ({ span }) => span.start <= end),
  );
}
