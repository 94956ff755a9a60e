import type { EnrollmentRestriction, Plan, Population } from '../../model/plan.generated';
import { type EnrollingIdentity, enrollingIdentity } from '../enrolling-identity';
import { takesMembersByRule } from '../group/membership';

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
  const index = indexOf(assigned, plan);
  return (population) => {
    const identity = enrollingIdentity(population, plan);
    if (identity === 'nobody') return standard;
    const found = identity && assignedTo(population, identity, index);
    return found && highest([...found], standard);
  };
}

/** To whom restrictions are assigned. */
interface AssignmentIndex {
  readonly toAllUsers: readonly EnrollmentRestriction[];
  readonly byGroup: ReadonlyMap<string, readonly EnrollmentRestriction[]>;
  /** Whether one of them is assigned to a group that has, or may have, users in it; or devices. */
  readonly toUserGroups: boolean;
  readonly toDeviceGroups: boolean;
  /** The groups among them that get their members by a rule: who is in them, a plan need not list. */
  readonly byRule: readonly string[];
  /** Whether the plan says of each to whom it is assigned. */
  readonly isComplete: boolean;
}

function indexOf(restrictions: readonly EnrollmentRestriction[], { groups }: Plan): AssignmentIndex {
  const byGroup = new Map<string, EnrollmentRestriction[]>();
  const toAllUsers: EnrollmentRestriction[] = [];
  for (const restriction of restrictions) {
    for (const { value } of restriction.assignments?.include ?? []) {
      const others = value === 'allUsers' ? toAllUsers : byGroup.get(value);
      if (others) others.push(restriction);
      else byGroup.set(value, [restriction]);
    }
  }
  const kinds = [...byGroup.keys()].map((group) => groups.get(group)?.kind?.value);
  return {
    toAllUsers,
    byGroup,
    toUserGroups: kinds.some((kind) => kind !== 'device'),
    toDeviceGroups: kinds.some((kind) => kind !== 'user'),
    byRule: [...byGroup.keys()].filter((name) => {
      const group = groups.get(name);
      return group !== undefined && takesMembersByRule(group);
    }),
    isComplete: restrictions.every(({ assignments }) => assignments?.include),
  };
}

/** Undefined where the plan does not say; whose groups an administrator is in who enrolls for others, it never says. */
function assignedTo(
  { groups }: Population,
  identity: EnrollingIdentity,
  index: AssignmentIndex,
): ReadonlySet<EnrollmentRestriction> | undefined {
  const users = identity === 'user' ? groups?.users : undefined;
  if (!index.isComplete || (index.toUserGroups && !users) || (index.toDeviceGroups && !groups?.devices))
    return undefined;
  const found = new Set(index.toAllUsers);
  const listed = [...(users ?? []), ...(groups?.devices ?? [])];
  if (index.byRule.some((name) => !listed.some(({ value }) => value === name))) return undefined;
  for (const { value } of listed) {
    for (const restriction of index.byGroup.get(value) ?? []) found.add(restriction);
  }
  return found;
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

function highest(
  assigned: readonly EnrollmentRestriction[],
  standard: EnrollmentRestriction | undefined,
): EnrollmentRestriction | undefined {
  if (assigned.length < 2) return assigned[0] ?? standard;
  if (assigned.some(({ priority }) => !priority)) return undefined;
  return [...assigned].sort((a, b) => a.priority!.value - b.priority!.value)[0];
}
