import type { Located, Scalar } from '../model/located';
import type { Plan, Population } from '../model/plan.generated';
import { appliesTo } from '../rules/conditional-access/policies';
import { demOf, enrollingIdentity } from '../rules/enrolling-identity';
import { kindOf, restrictionOf } from '../rules/enrollment-restriction/restrictions';
import { enrollsDevices } from '../rules/enrolls-devices';
import { membershipOf } from '../rules/group/membership';
import { joinsEntra } from '../rules/joins-entra';
import { dependsOnMdmScope } from '../rules/tenant/depends-on-mdm-scope';

/**
 * The populations that an entry of a collection is known to reach: those that name it, and those whose groups it is assigned
 * to. Where the plan does not say, a population is left out.
 */
export function populationsReachedBy(plan: Plan, collection: string, id: string): Population[] {
  const reaches = reachOf(plan, collection, id);
  return [...plan.populations].filter(reaches);
}

type Reaches = (population: Population) => boolean;

const nobody: Reaches = () => false;

function reachOf(plan: Plan, collection: string, id: string): Reaches {
  const names = (key: keyof NonNullable<Population['enrollment']>): Reaches => {
    return ({ enrollment }) => namesIt(enrollment?.[key], id);
  };
  const either = (...some: readonly Reaches[]): Reaches => {
    return (population) => some.some((reaches) => reaches(population));
  };
  switch (collection) {
    case 'populations':
      return (population) => String(population.id?.value) === id;
    case 'groups':
      return groupReaches(plan, id);
    case 'autopilotProfiles':
      return either(names('profile'), assigned(plan, plan.autopilotProfiles.get(id)));
    case 'enrollmentStatusPages':
      return either(names('statusPage'), assigned(plan, plan.enrollmentStatusPages.get(id)));
    case 'domainJoinProfiles':
      return either(names('domainJoinProfile'), assigned(plan, plan.domainJoinProfiles.get(id)));
    case 'provisioningPackages':
      return names('package');
    case 'groupPolicies':
      return ({ enrollment }) => enrollment?.method?.value === 'automaticEnrollment' && namesIt(enrollment.policy, id);
    case 'coManagementPolicies':
      return either(
        names('coManagementPolicy'),
        ({ enrollment }) => enrollment?.method?.value === 'coManagement' && namesIt(enrollment.policy, id),
        assigned(plan, plan.coManagementPolicies.get(id)?.settings),
      );
    case 'enrollmentRestrictions':
      return restrictionReaches(plan, id);
    case 'apps':
      return either(assigned(plan, plan.apps.get(id)), ...pagesThatWaitFor(plan, id));
    case 'devicePolicies':
      return assigned(plan, plan.devicePolicies.get(id));
    case 'communications': {
      const { populations, audience } = plan.communications.get(id) ?? {};
      if (audience && audience.value !== 'users') return nobody;
      return populations ? ({ id: own }) => populations.some(({ value }) => value === own?.value) : () => true;
    }
    case 'deviceEnrollmentManagers':
      return (population) => demOf(population) === id;
    case 'conditionalAccessPolicies': {
      const policy = plan.tenant?.conditionalAccessPolicies.get(id);
      return policy ? (population) => appliesTo(policy, population, plan) : nobody;
    }
    case 'intuneConnectorServers':
      return isHybrid;
    default:
      return nobody;
  }
}

const namesIt = (reference: unknown, id: string): boolean =>
  typeof reference === 'object' && reference !== null && 'value' in reference && reference.value === id;

/** Something that can be assigned to groups of users or of devices. */
interface Assignable extends Located {
  readonly assignments?: {
    readonly include?: readonly Scalar<string>[];
    readonly exclude?: readonly Scalar<string>[];
  };
}

function assigned(plan: Plan, object: Assignable | undefined): Reaches {
  const { include, exclude = [] } = object?.assignments ?? {};
  if (!include) return nobody;
  const { isIn } = membershipOf(plan);
  const has = (groups: readonly Scalar<string>[], population: Population): boolean =>
    groups.some(
      ({ value }) =>
        value === 'allUsers' ||
        value === 'allDevices' ||
        population.groups?.users?.some((group) => group.value === value) ||
        isIn(population, value) === true,
    );
  return (population) => has(include, population) && !has(exclude, population);
}

function groupReaches(plan: Plan, id: string): Reaches {
  const { isIn } = membershipOf(plan);
  return (population) =>
    population.groups?.users?.some(({ value }) => value === id) === true || isIn(population, id) === true;
}

function restrictionReaches(plan: Plan, id: string): Reaches {
  const restriction = plan.enrollmentRestrictions.get(id);
  const kind = restriction && kindOf(restriction);
  if (!kind) return nobody;
  const obeyed = restrictionOf(plan, kind);
  return (population) =>
    !!population.enrollment && enrollsDevices(population.enrollment) && obeyed(population) === restriction;
}

function pagesThatWaitFor(plan: Plan, app: string): Reaches[] {
  return [...plan.enrollmentStatusPages].flatMap(({ id, blockingApps }) =>
    id && blockingApps?.some(({ value }) => value === app)
      ? [reachOf(plan, 'enrollmentStatusPages', String(id.value))]
      : [],
  );
}

const isHybrid: Reaches = ({ join }) =>
  join?.target?.value === 'entraHybridJoined' || join?.current?.value === 'entraHybridJoined';

const isEnrolled: Reaches = ({ enrollment }) => !!enrollment && enrollsDevices(enrollment);

/**
 * The populations that a part of the tenant matters to.
 *
 * @param path the keys below `tenant`
 */
export function populationsOfTenant(plan: Plan, [part, key]: readonly string[]): Population[] {
  const all = [...plan.populations];
  const method = ({ enrollment }: Population): string | undefined => enrollment?.method?.value;
  switch (part) {
    case 'displayName':
      return [];
    case 'automaticEnrollment':
      return key?.startsWith('mam')
        ? all.filter((population) => method(population) === 'userEnrollment' || joinsEntra(population, plan) === false)
        : all.filter((population) => dependsOnMdmScope(population) || method(population) === 'userEnrollment');
    case 'deviceSettings':
      return all.filter((population) => isEnrolled(population) && joinsEntra(population, plan) !== false);
    case 'companyBranding':
      return all.filter((population) => method(population) === 'windowsAutopilot');
    case 'activeDirectory':
      return all.filter(isHybrid);
    case 'configurationManager':
      return all.filter(
        (population) =>
          method(population) === 'coManagement' || population.enrollment?.scenario?.value === 'existingDevices',
      );
    case 'domains':
    case 'cnames':
      return all.filter((population) => enrollingIdentity(population, plan) === 'user');
    default:
      return all.filter(isEnrolled);
  }
}
