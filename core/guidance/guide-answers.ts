import { type ConditionId, compareWindowsVersions, type FeatureId, fact } from '../guide/index';
import type { Scalar } from '../model/located';
import type { OperatingSystem, Plan, Population } from '../model/plan.generated';
import { demOf } from '../rules/enrolling-identity';
import { isUserless } from '../rules/use/is-userless';

/** Yes, no, or the path of the key that the plan would have to have to tell, from the population or from the plan. */
export type Answer = boolean | { readonly needs: string };

/** What the tables of the guide ask of a population. */
export type Question = (population: Population, plan: Plan) => Answer;

/** Whether a feature is one of a population's. */
export const featureQuestions: { readonly [feature in FeatureId]: Question } = {
  windowsClient: ({ os }) => ask(os?.[0]?.product, 'os.product', () => (os ?? []).every(isWindowsClient)),
  entraIdPremium: (_, { tenant }) =>
    ask(tenant?.licenses?.entraId, 'tenant.licenses.entraId', (license) => license !== 'none'),
  conditionalAccessWithPackage: (population) =>
    both(isEnrolledBy('provisioningPackage')(population), () =>
      ask(population.conditionalAccess, 'conditionalAccess', (applies) => applies),
    ),
  oemOrPartnerPurchase: ({ acquisition }) =>
    ask(acquisition, 'acquisition', (from) => from === 'oem' || from === 'cspPartner'),
  hybridJoined: ({ join }) => ask(join?.target, 'join.target', (target) => target === 'entraHybridJoined'),
  remoteWorkers: ({ location }) => ask(location, 'location', (place) => place !== 'onSite'),
  personal: ({ ownership }) => ask(ownership, 'ownership', (owner) => owner === 'personal'),
  organizationOwned: ({ ownership }) => ask(ownership, 'ownership', (owner) => owner === 'organization'),
  newOrExisting: ({ os }) => ask(os?.[0]?.product, 'os.product', () => true),
  fewOrMany: (population) => isEnrolledBy('provisioningPackage')(population),
  singleUser: ({ use }) => ask(use, 'use', (how) => how === 'singleUser'),
  userless: (population) => ask(population.use, 'use', () => isUserless(population)),
  // Whoever performs the enrollment is a user or an administrator, unless the plan names such an account.
  deviceEnrollmentManager: (population) => demOf(population) !== undefined,
  otherMdm: ({ managedBy, enrollment }) =>
    enrollment?.unenrollFirst?.value === true
      ? false
      : ask(managedBy, 'managedBy', (manager) => manager === 'otherMdm'),
  configurationManager: ({ managedBy }) =>
    ask(managedBy, 'managedBy', (manager) => manager === 'configurationManager' || manager === 'coManaged'),
  enrolledInIntune: ({ managedBy }) =>
    ask(managedBy, 'managedBy', (manager) => manager === 'intune' || manager === 'coManaged'),
};

const { value: minimum } = fact('conditionalAccessWithPackage.minimumWindows10');
const { value: beforeWindows10 } = fact('windows.beforeWindows10');

/** Whether a condition of the guide's holds for a population. `otherwise` follows from the others. */
export const conditionQuestions: { readonly [condition in Exclude<ConditionId, 'otherwise'>]: Question } = {
  groupPolicy: (population) => isEnrolledBy('groupPolicy')(population),
  provisioningPackage: (population) => isEnrolledBy('provisioningPackage')(population),
  settings: (population) => isEnrolledBy('settings')(population),

  windows11: ({ os }) => ask(os?.[0]?.product, 'os.product', () => systems(os).every(runs('windows11'))),
  windows10FromMinimum: (population) =>
    both(
      ask(population.os?.[0]?.product, 'os.product', () => systems(population.os).some(runs('windows10'))),
      () => not(oldWindows10(population)),
    ),
  windows10BeforeMinimum: (population) => oldWindows10(population),
  beforeWindows10: ({ os, enrollment }) =>
    enrollment?.upgradeFirst?.value === true
      ? false
      : ask(os?.[0]?.product, 'os.product', () =>
          systems(os).some(({ product }) => product !== undefined && Object.hasOwn(beforeWindows10, product.value)),
        ),

  bulkOrganizationOwned: (population, plan) =>
    both(isEnrolledBy('provisioningPackage')(population), () => featureQuestions.organizationOwned(population, plan)),
  bulkPersonal: (population, plan) =>
    both(isEnrolledBy('provisioningPackage')(population), () => featureQuestions.personal(population, plan)),
  organizationOwned: featureQuestions.organizationOwned,
  newDevices: ({ condition }) => ask(condition, 'condition', (state) => state === 'new'),
  existingDevices: ({ condition }) => ask(condition, 'condition', (state) => state === 'existing'),

  selfDeploying: ({ enrollment }, { autopilotProfiles }) => {
    const profile = enrollment?.profile && autopilotProfiles.get(enrollment.profile.value);
    return ask(
      enrollment?.scenario ?? profile?.deploymentMode,
      'enrollment.scenario',
      (mode) => mode === 'selfDeploying',
    );
  },
  emailAddress: ({ enrollment }) => ask(enrollment?.connect, 'enrollment.connect', (way) => way === 'emailAddress'),
  joinDevice: ({ enrollment }) => ask(enrollment?.connect, 'enrollment.connect', (way) => way === 'joinDevice'),
  existingClients: ({ enrollment }) => ask(enrollment?.path, 'enrollment.path', (path) => path === 'existingClients'),
  internetDevices: ({ enrollment }) => ask(enrollment?.path, 'enrollment.path', (path) => path === 'internetDevices'),
};

function ask<T extends string | number | boolean>(
  scalar: Scalar<T> | undefined,
  path: string,
  holds: (value: T) => boolean,
): Answer {
  return scalar ? holds(scalar.value) : { needs: path };
}

function both(first: Answer, second: () => Answer): Answer {
  return first === true ? second() : first;
}

const not = (answer: Answer): Answer => (typeof answer === 'boolean' ? !answer : answer);

const isEnrolledBy =
  (wanted: string): ((population: Population) => Answer) =>
  ({ enrollment }) =>
    enrollment?.method?.value === 'automaticEnrollment'
      ? ask(enrollment.option, 'enrollment.option', (option) => option === wanted)
      : false;

const systems = (os: readonly OperatingSystem[] | undefined): readonly OperatingSystem[] => os ?? [];

const runs =
  (wanted: string) =>
  ({ product }: OperatingSystem): boolean =>
    product?.value === wanted;

const isWindowsClient = (system: OperatingSystem): boolean => runs('windows10')(system) || runs('windows11')(system);

/** Whether some devices run a Windows 10 before the one that Conditional Access takes; unknown without its version. */
function oldWindows10({ os, enrollment }: Population): Answer {
  if (enrollment?.upgradeFirst?.value === true) return false;
  if (!os?.some(({ product }) => product)) return { needs: 'os.product' };
  const ages = os
    .filter(runs('windows10'))
    .map(({ version }) => version && compareWindowsVersions('windows10', version.value, minimum));
  if (ages.some((age) => age !== undefined && age < 0)) return true;
  return ages.some((age) => age === undefined) ? { needs: 'os.version' } : false;
}
