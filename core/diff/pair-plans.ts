import { read } from '../syntax/read';
import { compare } from '../text/compare';
import type { PlanPair, PlanText } from './comparison';
import { pairBySigns, type Sign } from './pair-by-signs';
import { factsOf } from './renames';
import { valueOfPlan } from './value';

/**
 * Which plans of two sides are the same one: those of one path; then those that were moved, renamed, or rewritten in the other
 * format, by the surest sign first. In the order of their paths.
 */
export function pairPlans(base: readonly PlanText[], head: readonly PlanText[]): PlanPair[] {
  const partners = pairBySigns(base, head, signs);
  const paired = new Set(partners.values());
  const left = new Set(base.filter((plan) => !paired.has(plan)));
  const come = head.filter((plan) => !partners.has(plan));
  for (const { before, after } of alike([...left], come))
    if (!partners.has(after) && left.delete(before)) partners.set(after, before);
  return [
    ...head.map((plan) => ({ head: plan, ...(partners.has(plan) && { base: partners.get(plan) as PlanText }) })),
    ...[...left].map((plan) => ({ base: plan })),
  ].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

const nameOf = ({ base, head }: PlanPair): string => (head ?? base)?.name ?? '';

const signs: readonly Sign<PlanText>[] = [
  ({ name }) => name,
  // YAML and JSON of one name.
  ({ name }) => name.replace(/\.(?:ya?ml|json)$/i, ''),
  (plan) => ('text' in plan ? `text ${plan.text}` : `name ${plan.name}`),
];

/** Reading each is for the few plans that are new or gone on both sides. */
const mostPairs = 400;
/** Git calls a file renamed when half of it is the same. */
const leastLikeness = 0.5;

function alike(gone: readonly PlanText[], come: readonly PlanText[]): { before: PlanText; after: PlanText }[] {
  if (gone.length * come.length === 0 || gone.length * come.length > mostPairs) return [];
  const factsOfPlan = (plan: PlanText): ReadonlySet<string> => {
    const value = 'text' in plan ? valueOfPlan(read(plan.text, plan.options.format).root) : undefined;
    return value ? factsOf(value) : new Set();
  };
  const facts = new Map([...gone, ...come].map((plan) => [plan, factsOfPlan(plan)]));
  const pairs = gone.flatMap((before) =>
    come.map((after) => {
      const [a, b] = [facts.get(before), facts.get(after)] as [ReadonlySet<string>, ReadonlySet<string>];
      const common = [...a].filter((fact) => b.has(fact)).length;
      return { before, after, likeness: a.size + b.size > 0 ? (2 * common) / (a.size + b.size) : 0 };
    }),
  );
  return pairs
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort(
      (a, b) => b.likeness - a.likeness || compare(a.before.name, b.before.name) || compare(a.after.name, b.after.name),
    );
}
