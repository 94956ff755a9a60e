import { t } from '@vscode/l10n';
import { fact } from '../../guide/index';
import type { Located } from '../../model/located';
import { deploymentsOf } from '../../rules/autopilot-mode/deployments';
import { coManagedBy } from '../../rules/co-management/co-managed';
import { membershipOf } from '../../rules/group/membership';
import { hybridDeploymentsOf } from '../../rules/hybrid-join/hybrid-deployments';
import { isEnrolledBy } from '../../rules/populations-by-object';
import { allOf, idOf, type Task, type TaskContext, type TaskState } from './task';

/** What is created in the admin centers: groups, profiles, packages, policies. */
export function objectTasks(context: TaskContext): Task[] {
  return [...groups(context), ...windowsAutopilot(context), ...packages(context), ...policies(context)].map((task) => ({
    ...task,
    phase: 'objects',
  }));
}

type ObjectTask = Omit<Task, 'phase'>;

function groups({ plan }: TaskContext): ObjectTask[] {
  const named = plan.references.filter(({ collection }) => collection === 'groups');
  if (named.length === 0) return [];
  const missing = named.find(({ at }) => !plan.groups.get(at.value));
  const at = missing?.at.node ?? [...plan.groups][0]?.id;
  return [
    {
      id: 'groups',
      title: t('Create the Microsoft Entra groups: {0}', [...new Set(named.map(({ at }) => at.value))].join(', ')),
      state: missing ? 'open' : 'done',
      ...(at && { at }),
      populations: [],
      source: fact('autopilotProfile.deviceGroups').source,
    },
  ];
}

function windowsAutopilot({ plan }: TaskContext): ObjectTask[] {
  const deployments = deploymentsOf(plan);
  if (deployments.length === 0) return [];
  const names = deployments.map(({ name }) => name);
  const membership = membershipOf(plan);
  const registered = deployments.map(({ population }) => {
    const value = population.autopilotRegistration?.registered;
    return { state: stateFrom(value?.value), ...(value && { at: value.node }) };
  });
  const profiles = deployments.map(({ enrollment, profile, population, scenario }) => {
    const at = enrollment.profile?.node ?? enrollment.method?.node;
    // Existing devices have the profile in a file: no assignment reaches them.
    const reaches = scenario === 'existingDevices' || membership.reaches(profile?.assignments, population);
    return { state: stateFrom(profile ? reaches : enrollment.profile ? false : undefined), ...(at && { at }) };
  });
  const hybrid = hybridDeploymentsOf(plan);
  const pages = deployments.filter(({ enrollment }) => enrollment.statusPage);
  return [
    {
      id: 'autopilot-registration',
      title: t('Register the devices with Windows Autopilot'),
      ...allOf(registered),
      populations: names,
      source: fact('windowsAutopilot.registration').source,
    },
    {
      id: 'deployment-profiles',
      title: t('Create the deployment profiles, and assign them to the groups of these devices'),
      ...allOf(profiles),
      populations: names,
      source: fact('windowsAutopilot.profile').source,
    },
    ...named(
      'domain-join-profiles',
      t('Create the domain join profiles for hybrid join'),
      hybrid.map(({ name, enrollment }) => ({ name, reference: enrollment.domainJoinProfile })),
      (id) => plan.domainJoinProfiles.get(id),
      fact('domainJoinProfile.required').source,
    ),
    ...named(
      'status-pages',
      t('Create the Enrollment Status Page profiles'),
      pages.map(({ name, enrollment }) => ({ name, reference: enrollment.statusPage })),
      (id) => plan.enrollmentStatusPages.get(id),
      fact('enrollmentStatusPage.default').source,
    ),
  ];
}

function packages({ plan, populations, asOf }: TaskContext): ObjectTask[] {
  const some = populations.filter((population) => isEnrolledBy(population, 'provisioningPackage'));
  return named(
    'provisioning-packages',
    t(
      'Create the provisioning packages with Windows Configuration Designer, and put them on a USB drive or a network share',
    ),
    some.map((population) => ({ name: idOf(population), reference: population.enrollment?.package })),
    (id) => {
      const found = plan.provisioningPackages.get(id);
      const expires = found?.tokenExpires?.value;
      return expires !== undefined && expires < asOf ? undefined : found;
    },
    fact('provisioningPackage.creation').source,
  );
}

function policies({ plan, populations }: TaskContext): ObjectTask[] {
  const byPolicy = populations.filter((population) => isEnrolledBy(population, 'groupPolicy'));
  const coManaged = [...coManagedBy(plan, 'existingClients'), ...coManagedBy(plan, 'internetDevices')];
  return [
    ...named(
      'group-policies',
      t(
        'Create the Group Policy object "Enable automatic MDM enrollment using default Microsoft Entra credentials", and link it',
      ),
      byPolicy.map((population) => ({ name: idOf(population), reference: population.enrollment?.policy })),
      (id) => {
        const policy = plan.groupPolicies.get(id);
        return policy?.automaticMdmEnrollment?.value === 'disabled' ? undefined : policy;
      },
      fact('groupPolicy.prerequisites').source,
    ),
    ...named(
      'co-management-policies',
      t('Create the co-management policies, and set who is enrolled automatically'),
      coManaged.map(({ name, enrollment }) => ({ name, reference: enrollment.policy })),
      (id) => plan.coManagementPolicies.get(id),
      fact('coManagement.pathDecides').source,
    ),
  ];
}

interface Naming {
  readonly name: string;
  readonly reference:
    | { readonly value: string; readonly node: { readonly start: number; readonly end: number } }
    | undefined;
}

/** A task that is done where every population names an object that the plan declares. */
function named(
  id: string,
  title: string,
  naming: readonly Naming[],
  find: (id: string) => Located | undefined,
  source: Task['source'],
): ObjectTask[] {
  if (naming.length === 0) return [];
  const states = naming.map(({ reference }) => ({
    state: stateFrom(reference && find(reference.value) !== undefined),
    ...(reference && { at: reference.node }),
  }));
  return [{ id, title, ...allOf(states), populations: naming.map(({ name }) => name), source }];
}

const stateFrom = (done: boolean | undefined): TaskState => (done === undefined ? 'unknown' : done ? 'done' : 'open');
