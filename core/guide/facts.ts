import { conditionalAccessFacts } from './facts/conditional-access';
import type { FactData } from './facts/fact';
import { limitFacts } from './facts/limits';
import { methodFacts } from './facts/methods';
import { provisioningPackageFacts } from './facts/provisioning-package';
import { guideStatements } from './facts/statements';
import { tenantFacts } from './facts/tenant';

const groups = [
  guideStatements,
  methodFacts,
  tenantFacts,
  conditionalAccessFacts,
  provisioningPackageFacts,
  limitFacts,
] as const;

const all = {
  ...guideStatements,
  ...methodFacts,
  ...tenantFacts,
  ...conditionalAccessFacts,
  ...provisioningPackageFacts,
  ...limitFacts,
} as const;

export type FactId = keyof typeof all;

/** A single statement with its id, its sentence and its source; a value where rules compare with one. */
export type Fact = FactData & { readonly id: FactId };

/** Every fact, group by group. */
export const facts: readonly Fact[] = groups.flatMap((group) =>
  Object.entries<FactData>(group).map(([id, data]) => ({ id: id as FactId, ...data })),
);

/** The ids of what the guide says outside its tables, in the guide's order. */
export const guideStatementIds = Object.keys(guideStatements) as readonly (keyof typeof guideStatements)[];

/** The fact with that id; its `value` has a literal type. */
export function fact<Id extends FactId>(id: Id): (typeof all)[Id] & { readonly id: Id } {
  return { id, ...all[id] };
}
