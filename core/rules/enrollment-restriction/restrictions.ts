import type { Scalar } from '../../model/located';
import type { EnrollmentRestriction, Plan, Population } from '../../model/plan.generated';
import { enrollingIdentity } from '../enrolling-identity';

export type RestrictionKind = 'platform' | 'deviceLimit';

/** The kind of a restriction: as it says, else as its settings show. */
export function kindOf(restriction: EnrollmentRestriction): RestrictionKind | undefined {
  const { kind, deviceLimit, windows, personallyOwned, minimumVersion, maximumVersion } = restriction;
  if (kind) return kind.value;
  if (deviceLimit) return 'deviceLimit';
  return windows || personallyOwned || minimumVersion || maximumVersion ? 'platform' : undefined;
}

/** The default restriction of a kind, where the plan has it. */
export function defaultRestriction(
  { enrollmentRestrictions }: Plan,
  kind: RestrictionKind,
): EnrollmentRestriction | undefined {
  return [...enrollmentRestrictions].find((each) => kindOf(each) === kind && each.default?.value === true);
}

/**
 * Which restriction of a kind a population obeys: the one of the highest priority that it is assigned, else the default
 * one; without a user that drives the enrollment, always the default one. The result says undefined where the plan does
 * not tell.
 */
export function restrictionOf(
  plan: Plan,
  kind: RestrictionKind,
): (population: Population) => EnrollmentRestriction | undefined {
  const standard = defaultRestriction(plan, kind);
  const assigned = [...plan.enrollmentRestrictions].filter(
    (each) => each !== standard && kindOf(each) === kind && each.assignments?.include?.length !== 0,
  );
  if (assigned.length === 0) return () => standard;
  return (population) => {
    const identity = enrollingIdentity(population, plan);
    if (identity === 'nobody') return standard;
    if (identity === undefined) return undefined;
    const answers = assigned.map((each) => [each, isAssigned(each, population, identity === 'user', plan)] as const);
    if (answers.some(([, answer]) => answer === undefined)) return undefined;
    return highest(
      answers.filter(([, answer]) => answer).map(([each]) => each),
      standard,
    );
  };
}

/** The populations with a property that obey each restriction of a kind, where the plan tells which one they obey. */
export function populationsObeying(
  plan: Plan,
  kind: RestrictionKind,
  hasProperty: (population: Population, restriction: EnrollmentRestriction) => boolean,
): ReadonlyMap<EnrollmentRestriction, readonly Population[]> {
  const found = new Map<EnrollmentRestriction, Population[]>();
  const obeyed = restrictionOf(plan, kind);
  for (const population of plan.populations) {
    const restriction = obeyed(population);
    if (!restriction || !hasProperty(population, restriction)) continue;
    const others = found.get(restriction);
    if (others) others.push(population);
    else found.set(restriction, [population]);
  }
  return found;
}

/** Undefined where the plan does not say; whose groups an administrator is in who enrolls for others, it never says. */
function isAssigned(
  { assignments }: EnrollmentRestriction,
  { groups }: Population,
  isUser: boolean,
  plan: Plan,
): boolean | undefined {
  if (!assignments?.include) return undefined;
  let isKnown = true;
  for (const { value } of assignments.include) {
    if (value === 'allUsers') return true;
    const kind = plan.groups.get(value)?.kind?.value;
    const inUsers = kind === 'device' ? false : isUser ? has(groups?.users, value) : undefined;
    const inDevices = kind === 'user' ? false : has(groups?.devices, value);
    if (inUsers || inDevices) return true;
    if (inUsers === undefined || inDevices === undefined) isKnown = false;
  }
  return isKnown ? false : undefined;
}

const has = (groups: readonly Scalar<string>[] | undefined, group: string): boolean | undefined =>
  groups?.some(({ value }) => value === group);

function highest(
  assigned: readonly EnrollmentRestriction[],
  standard: EnrollmentRestriction | undefined,
): EnrollmentRestriction | undefined {
  if (assigned.length < 2) return assigned[0] ?? standard;
  if (assigned.some(({ priority }) => !priority)) return undefined;
  return [...assigned].sort((a, b) => a.priority!.value - b.priority!.value)[0];
}
