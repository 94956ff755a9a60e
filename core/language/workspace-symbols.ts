import type { Plan } from '../model/plan.generated';
import { readPlan } from '../model/read-plan';
import { type PlanSymbol, symbolsOf } from '../model/symbols';
import { read } from '../syntax/read';
import type { Format } from '../syntax/tree';

/** A symbol that a plan declares. */
export type DeclaredSymbol = PlanSymbol & Required<Pick<PlanSymbol, 'declaration'>>;

/** What a plan declares, in the order of its collections. */
export function declaredIn(plan: Plan): readonly DeclaredSymbol[] {
  return symbolsOf(plan).declared.filter((symbol): symbol is DeclaredSymbol => symbol.declaration !== undefined);
}

/** As `declaredIn`, of a text that nobody has open: it is read and not checked. */
export function declaredInText(text: string, format: Format): readonly DeclaredSymbol[] {
  return declaredIn(readPlan(read(text, format).root, new Set()));
}

/**
 * Whether a symbol is what somebody looks for who has typed `query`: for each of its words, the letters stand in the id or in the
 * name of the collection, in this order, with others between them. Letter case does not matter.
 */
export function fits({ id, collection }: PlanSymbol, query: string): boolean {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.every((word) => [id, collection].some((text) => isSubsequence(word, text.toLowerCase())));
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
