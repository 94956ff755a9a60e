import type { Scalar } from '../../model/located';
import type { Group, Population } from '../../model/plan.generated';
import { addTo } from '../add-to';
import { oncePerPlan } from '../once-per-plan';
import { matchesRegistration, type PhysicalIdRule, readPhysicalIdRule } from './physical-id-rule';

/** Who gets an object: groups that are included, and groups that are left out. */
export interface Assignments {
  readonly include?: readonly Scalar<string>[];
  readonly exclude?: readonly Scalar<string>[];
}

/** What a plan says about devices and groups, indexed so that no rule has to compare each with each. */
export interface Membership {
  /** The device groups that a population is known to be in: those it lists, and those whose rule takes its registration. */
  groupsOf(population: Population): ReadonlySet<string>;
  /** Whether the devices are in a group; undefined where the plan does not say. */
  isIn(population: Population, group: string): boolean | undefined;
  /** Whether something that is assigned reaches the devices; undefined where the plan does not say. */
  reaches(assignments: Assignments | undefined, population: Population): boolean | undefined;
}

/** Reads the groups of a plan, and the rules of those whose members come by Windows Autopilot registration. */
export const membershipOf = oncePerPlan((plan): Membership => {
  const rules = new Map<string, PhysicalIdRule>();
  const byValue = new Map<string, string[]>();
  const others: string[] = [];
  for (const { id, rule } of plan.groups) {
    const read = rule && readPhysicalIdRule(rule.value);
    if (!id || !read) continue;
    const name = String(id.value);
    rules.set(name, read);
    if (read.operator === 'eq') addTo(byValue, read.value, name);
    else others.push(name);
  }

  const isIn = (population: Population, name: string): boolean | undefined => {
    const listed = population.groups?.devices;
    if (listed?.some(({ value }) => value === name)) return true;
    const group = plan.groups.get(name);
    if (!group || group.kind?.value === 'user') return undefined;
    const rule = rules.get(name);
    if (rule) return matchesRegistration(rule, population.autopilotRegistration);
    return listed && !takesMembersByRule(group) ? false : undefined;
  };

  return {
    isIn,
    groupsOf({ groups, autopilotRegistration: registration }) {
      const found = new Set(groups?.devices?.map(({ value }) => value));
      const ids = [
        ['orderid', registration?.groupTag],
        ['purchaseorderid', registration?.purchaseOrder],
      ] as const;
      for (const [label, id] of ids) {
        for (const name of (id && byValue.get(`[${label}]:${id.value.toLowerCase()}`)) ?? []) {
          if (registration?.registered?.value !== false) found.add(name);
        }
      }
      for (const name of others) if (matchesRegistration(rules.get(name)!, registration)) found.add(name);
      return found;
    },
    reaches(assignments, population) {
      const included = some(assignments?.include, ({ value }) => value === 'allDevices' || isIn(population, value));
      if (!included) return included;
      const excluded = some(assignments?.exclude ?? [], ({ value }) => isIn(population, value));
      return excluded === undefined ? undefined : !excluded;
    },
  };
});

/** Whether a group gets members by a rule: then a plan that lists nobody for it says nothing about who is in it. */
export const takesMembersByRule = ({ membership, rule }: Group): boolean => membership?.value === 'dynamic' || !!rule;

/** Whether it holds for one of them: true as soon as it does, undefined where it might. */
function some<T>(items: readonly T[] | undefined, holds: (item: T) => boolean | undefined): boolean | undefined {
  let result: boolean | undefined = items ? false : undefined;
  for (const item of items ?? []) {
    const held = holds(item);
    if (held) return true;
    if (held === undefined) result = undefined;
  }
  return result;
}
