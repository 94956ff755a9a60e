import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { GroupPolicy, Plan, Population } from '../../model/plan.generated';
import { type Fix, set, unsafeFix } from '../../syntax/problem';

/** What UseAADCredentialType can be: left open, the user credential, the device credential. */
const [, userType, deviceType] = fact('groupPolicy.useAadCredentialType').value;

/** Where a policy chooses the device credential: by its setting, or by the registry value behind it. */
export function deviceCredentialOf({ credential, registry }: GroupPolicy): Scalar<string | number> | undefined {
  if (credential) return credential.value === 'device' ? credential : undefined;
  const type = registry?.useAadCredentialType;
  return type?.value === deviceType ? type : undefined;
}

/** Whether devices that Group Policy enrolls do so with the credential of their users, as they do unless their policy says otherwise. */
export function enrollAsUsers({ enrollment }: Population, { groupPolicies }: Plan): boolean {
  const policy = enrollment?.policy && groupPolicies.get(enrollment.policy.value);
  return !(policy && deviceCredentialOf(policy));
}

/** Chooses the user credential in the same place. */
export function useUserCredential({ value, node }: Scalar<string | number>, condition: string): Fix {
  const user = typeof value === 'number' ? userType : 'user';
  return unsafeFix(`Change to the user credential, if ${condition}`, set(node, user));
}

/**
 * Whether devices are of the kind that may enroll with the device credential: managed by Configuration Manager, or session
 * hosts for several users at once. Where the plan does not say, the key that would.
 */
export function mayUseDeviceCredential(population: Population, plan: Plan): boolean | 'managedBy' | 'hardware.kind' {
  const client = hasConfigurationManagerClient(population, plan);
  const host = isMultiSessionHost(population);
  if (client === true || host === true) return true;
  if (client === undefined) return 'managedBy';
  return host ?? 'hardware.kind';
}

function hasConfigurationManagerClient({ managedBy }: Population, { tenant }: Plan): boolean | undefined {
  if (managedBy) return managedBy.value === 'configurationManager' || managedBy.value === 'coManaged';
  return tenant?.configurationManager?.inUse?.value === false ? false : undefined;
}

/** Whether devices are session hosts for several users at once; undefined where the plan does not say. */
export function isMultiSessionHost({ hardware, os }: Population): boolean | undefined {
  if (hardware?.kind) return hardware.kind.value === 'virtualDesktopMultiSession';
  if (!os || os.some(({ edition }) => !edition)) return undefined;
  return os.some(({ edition }) => edition?.value === 'enterpriseMultiSession');
}
