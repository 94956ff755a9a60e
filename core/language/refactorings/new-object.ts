import { t } from '@vscode/l10n';
import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { modeOf } from '../../rules/autopilot-mode/deployments';
import { membershipOf } from '../../rules/group/membership';
import { mayUseDeviceCredential } from '../../rules/group-policy/credential';
import type { Json } from '../../syntax/problem';

/** A population that needs an object, and what its enrollment chooses within the method. */
export interface Use {
  readonly population: Population;
  readonly choice: string | undefined;
}

type Keys = { readonly [key: string]: Json | undefined };

/**
 * What a new object says: what follows from the populations that use it, and nothing else. A name, a domain or a number that
 * nobody has said yet is left for a person to add.
 */
export function newObject(plan: Plan, collection: string, uses: readonly Use[]): Json {
  const keys = makers[collection]?.(uses, plan) ?? {};
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as Json;
}

const makers: { readonly [collection: string]: (uses: readonly Use[], plan: Plan) => Keys } = {
  autopilotProfiles(uses, plan) {
    const deploymentMode = common(uses, ({ choice }) => profileModeOf(choice));
    const joinType = deploymentMode === 'selfDeploying' ? 'entraJoined' : common(uses, joinTypeOf);
    const isHoloLens = common(uses, ({ population }) => population.hardware?.kind?.value) === 'hololens2';
    return {
      deploymentMode,
      joinType,
      deviceType: isHoloLens ? 'holoLens' : undefined,
      preProvisioning: uses.some(({ choice }) => choice === 'preProvisioned') || undefined,
      assignments: assignedTo(freeGroupsOf(uses.filter(isAssignedTo), plan)),
    };
  },
  enrollmentStatusPages: (uses) => {
    const devices = deviceGroupsOf(uses);
    const withUser = uses.filter(({ choice }) => !withoutUser.has(choice ?? ''));
    const groups = devices.length > 0 ? devices : withUser.flatMap(({ population }) => population.groups?.users ?? []);
    return { showProgress: true, assignments: assignedTo(groups.map(({ value }) => value)) };
  },
  domainJoinProfiles: (uses) => ({ assignments: assignedTo(deviceGroupsOf(uses).map(({ value }) => value)) }),
  provisioningPackages: (uses) => ({ kind: common(uses, joinTypeOf) === 'entraJoined' ? 'entraBulkToken' : undefined }),
  groupPolicies: (uses, plan) => ({
    automaticMdmEnrollment: 'enabled',
    credential: common(uses, (use) => credentialOf(use, plan)),
  }),
  coManagementPolicies: (uses) => {
    const installs = ({ population }: Use): boolean | undefined =>
      population.enrollment?.installConfigurationManagerClient?.value;
    return { settings: common(uses, installs) ? { installClient: true } : undefined };
  },
  apps: () => ({ intent: fact('enrollmentStatusPage.requiredApps').value }),
};

/** The scenarios that begin before anybody has signed in. */
const withoutUser: ReadonlySet<string> = new Set(['selfDeploying', 'preProvisioned']);

/** What all of them say; undefined where one says nothing, or another thing. */
function common<T>(uses: readonly Use[], say: (use: Use) => T | undefined): T | undefined {
  const [first, ...others] = uses.map(say);
  return others.every((other) => other === first) ? first : undefined;
}

/** The deployment mode of the profile that a scenario takes. The file that existing devices have theirs in can only be user-driven. */
export function profileModeOf(scenario: string | undefined): string | undefined {
  return scenario === 'existingDevices' ? 'userDriven' : modeOf[scenario ?? ''];
}

function joinTypeOf({ population }: Use): string | undefined {
  const target = population.join?.target?.value;
  return target === 'entraJoined' || target === 'entraHybridJoined' ? target : undefined;
}

function credentialOf({ population }: Use, plan: Plan): string | undefined {
  const actor = population.enrollment?.performedBy;
  const byUser = actor && 'value' in actor && actor.value === 'user';
  return byUser || mayUseDeviceCredential(population, plan) === false ? 'user' : undefined;
}

/** Existing devices have their profile in a file, and a reset keeps what is there. */
const isAssignedTo = ({ choice }: Use): boolean => choice !== 'existingDevices' && choice !== 'reset';

const deviceGroupsOf = (uses: readonly Use[]) => uses.flatMap(({ population }) => population.groups?.devices ?? []);

/** The device groups of populations that no other profile is assigned to: a device gets one profile. */
function freeGroupsOf(uses: readonly Use[], plan: Plan): readonly string[] {
  const membership = membershipOf(plan);
  const own = new Set(uses.map(({ population }) => population));
  const taken = new Set(
    [...plan.autopilotProfiles].flatMap(({ assignments }) => assignments?.include ?? []).map(({ value }) => value),
  );
  for (const population of plan.populations)
    if (!own.has(population)) for (const group of membership.groupsOf(population)) taken.add(group);
  return deviceGroupsOf(uses)
    .map(({ value }) => value)
    .filter((group) => !taken.has(group) && plan.groups.get(group)?.kind?.value !== 'user');
}

function assignedTo(groups: readonly string[]): Json | undefined {
  return groups.length > 0 ? { include: [...new Set(groups)] } : undefined;
}

/** What an object of a collection is called in a sentence. */
export function nounFor(collection: string): string {
  switch (collection) {
    case 'groups':
      return t('group');
    case 'populations':
      return t('population');
    case 'autopilotProfiles':
      return t('deployment profile');
    case 'enrollmentStatusPages':
      return t('Enrollment Status Page');
    case 'provisioningPackages':
      return t('provisioning package');
    case 'groupPolicies':
      return t('Group Policy object');
    case 'coManagementPolicies':
      return t('co-management policy');
    case 'domainJoinProfiles':
      return t('domain join profile');
    case 'apps':
      return t('app');
    case 'deviceEnrollmentManagers':
      return t('device enrollment manager');
    default:
      return collection;
  }
}
