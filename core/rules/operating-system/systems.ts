import { hasWindowsVersion, windowsProduct } from '../../guide/index';
import type { OperatingSystem, Plan, Population } from '../../model/plan.generated';
import { addTo } from '../add-to';
import { oncePerPlan } from '../once-per-plan';
import { isEnrolledWithItsWindows } from './installs-windows';
import { lastDayOfUpdates } from './servicing';

type Product = NonNullable<OperatingSystem['product']>['value'];

/** An operating system, and the population that has it. */
export interface InPopulation<S extends OperatingSystem = OperatingSystem> {
  readonly population: Population;
  readonly system: S;
}

/** The operating systems of all populations. */
export const systemsOf = oncePerPlan(({ populations }): readonly InPopulation[] => {
  const found: InPopulation[] = [];
  for (const population of populations) {
    const { os } = population;
    // Most populations have one.
    for (let i = 0; os && i < os.length; i++) found.push({ population, system: os[i]! });
  }
  return found;
});

/** A system that says its product. */
type Named = OperatingSystem & Required<Pick<OperatingSystem, 'product'>>;

const isNamed = (one: InPopulation): one is InPopulation<Named> => one.system.product !== undefined;

/** The operating systems that are a product. */
export function systemsThatAre(plan: Plan, product: Product): readonly InPopulation<Named>[] {
  return byProduct(plan).get(product) ?? none;
}

const none: readonly never[] = [];

const byProduct = oncePerPlan((plan): ReadonlyMap<Product, readonly InPopulation<Named>[]> => {
  const found = new Map<Product, InPopulation<Named>[]>();
  for (const one of systemsOf(plan)) if (isNamed(one)) addTo(found, one.system.product.value, one);
  return found;
});

/** A system that says its product and its version. */
type Versioned = OperatingSystem & Required<Pick<OperatingSystem, 'product' | 'version'>>;

/** The systems whose product has no such version. */
export const systemsOfNoVersion = oncePerPlan((plan) => {
  const isOfNone = (one: InPopulation): one is InPopulation<Versioned> => {
    const { product, version } = one.system;
    return (
      !!product && !!version && !!windowsProduct(product.value) && !hasWindowsVersion(product.value, version.value)
    );
  };
  return systemsOf(plan).filter(isOfNone);
});

/** A Windows with which devices are enrolled, and its last day of updates, `YYYY-MM-DD`. */
export interface Serviced extends InPopulation<Versioned> {
  readonly lastDay: string;
}

/** The Windows with which devices are enrolled, where it is known how long they get updates. */
export const servicedSystems = oncePerPlan((plan): readonly Serviced[] => {
  const found: Serviced[] = [];
  for (const { population, system } of systemsOf(plan)) {
    const { enrollment } = population;
    if (!enrollment || !isEnrolledWithItsWindows(enrollment)) continue;
    const lastDay = lastDayOfUpdates(system);
    if (lastDay !== undefined) found.push({ population, system: system as Versioned, lastDay });
  }
  return found;
});
