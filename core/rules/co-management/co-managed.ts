import type { Enrollment, Plan, Population } from '../../model/plan.generated';
import type { Related } from '../../syntax/problem';
import type { ScalarNode } from '../../syntax/tree';
import { enrolledBy } from '../enrolled-by';

type Path = NonNullable<Enrollment['path']>['value'];

/** A population that takes a path to co-management. */
export interface CoManaged {
  /** The id of the population. */
  readonly name: string;
  readonly population: Population;
  readonly enrollment: Enrollment;
  /** Where the path is chosen. */
  readonly at: ScalarNode;
}

/** The populations that take a path to co-management. */
export function coManagedBy(plan: Plan, path: Path): CoManaged[] {
  return enrolledBy(plan, path).map((population) => {
    const { id, enrollment } = population;
    return { name: String(id?.value), population, enrollment, at: enrollment.path.node };
  });
}

/** Where populations choose their path, as other places that explain a problem. */
export const pathsOf = (populations: readonly CoManaged[]): Related[] =>
  populations.map(({ name, at }) => ({ span: at, message: `The path of "${name}" to co-management.` }));
