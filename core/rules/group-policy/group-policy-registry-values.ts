import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { GroupPolicyRegistry } from '../../model/plan.generated';
import { type Fix, safeFix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: key, says: aboutKey, source } = fact('groupPolicy.registryKey');
const { value: type, says: aboutType } = fact('groupPolicy.registryType');
const autoEnroll = fact('groupPolicy.autoEnrollMdm');
const credentialType = fact('groupPolicy.useAadCredentialType');
const disable = fact('groupPolicy.disableRegistration');

export default rule({
  id: 'group-policy-registry-values',
  summary:
    'Registry values for MDM enrollment are written to a place, of a type or with a number that Windows does not know.',
  why: 'Windows ignores values that it does not know. They are in the registry, but no device enrolls.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, registry } of plan.groupPolicies) {
      if (!registry) continue;
      for (const { at, what, says, fix } of faultsOf(registry)) {
        report(at, `The Group Policy object "${id?.value}" writes ${what}. ${says}`, { fixes: [fix] });
      }
    }
  },

  examples: [
    {
      title: 'a credential type that does not exist',
      plan: `schemaVersion: 1
groupPolicies:
  mdm:
    registry: { autoEnrollMdm: 1, useAadCredentialType: «3» }
`,
      message: `The Group Policy object "mdm" writes 3 to UseAADCredentialType. ${credentialType.says}`,
      fixed: `schemaVersion: 1
groupPolicies:
  mdm:
    registry: { autoEnrollMdm: 1, useAadCredentialType: 1 }
`,
    },
    {
      title: 'values of the wrong type',
      plan: `schemaVersion: 1
groupPolicies:
  mdm:
    registry: { valueType: «string», autoEnrollMdm: 1 }
`,
      message: `The Group Policy object "mdm" writes values of the type "string". ${aboutType}`,
      fixed: `schemaVersion: 1
groupPolicies:
  mdm:
    registry: { valueType: dword, autoEnrollMdm: 1 }
`,
    },
    {
      title: 'values under a key for Windows itself, not for policies',
      plan: `schemaVersion: 1
groupPolicies:
  mdm:
    registry:
      key: «'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\MDM'»
`,
      message: `The Group Policy object "mdm" writes to "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\MDM". ${aboutKey}`,
      fixed: `schemaVersion: 1
groupPolicies:
  mdm:
    registry:
      key: '${key}'
`,
    },
    {
      title: 'the right values, with the key as PowerShell writes it',
      plan: `schemaVersion: 1
groupPolicies:
  mdm:
    registry:
      key: 'HKLM:\\Software\\Policies\\Microsoft\\Windows\\CurrentVersion\\MDM\\'
      valueType: dword
      autoEnrollMdm: 1
      useAadCredentialType: 1
      disableRegistration: 0
`,
    },
  ],
});

interface Fault {
  readonly at: Scalar<string | number>;
  /** Completes "The policy object writes …". */
  readonly what: string;
  readonly says: string;
  readonly fix: Fix;
}

function faultsOf({ key: path, valueType, ...values }: GroupPolicyRegistry): Fault[] {
  const faults: Fault[] = [];
  if (path && normal(path.value) !== normal(key)) {
    const fix = safeFix('Change to the key that Windows reads', set(path.node, key));
    faults.push({ at: path, what: `to "${path.value}"`, says: aboutKey, fix });
  }
  if (valueType && valueType.value !== type) {
    const fix = safeFix(`Change to "${type}"`, set(valueType.node, type));
    faults.push({ at: valueType, what: `values of the type "${valueType.value}"`, says: aboutType, fix });
  }
  const [, on] = autoEnroll.value;
  add('AutoEnrollMDM', values.autoEnrollMdm, autoEnroll, on, 'enrollment is to be turned on');
  const [, user] = credentialType.value;
  add(
    'UseAADCredentialType',
    values.useAadCredentialType,
    credentialType,
    user,
    'users with an Intune license sign in',
  );
  const [allowed] = disable.value;
  add('DisableRegistration', values.disableRegistration, disable, allowed, 'the devices may enroll');
  return faults;

  function add(
    name: string,
    at: Scalar<number> | undefined,
    { value, says }: { readonly value: readonly number[]; readonly says: string },
    usual: number,
    condition: string,
  ): void {
    if (!at || value.includes(at.value)) return;
    const fix = unsafeFix(`Change to ${usual}, if ${condition}`, set(at.node, usual));
    faults.push({ at, what: `${at.value} to ${name}`, says, fix });
  }
}

/** A key as tools write it: with the hive in short, in full, as a drive or not at all. */
function normal(path: string): string {
  return path
    .toLowerCase()
    .replaceAll('/', '\\')
    .replace(/^(?:registry::|computer\\)?(?:hklm|hkey_local_machine):?\\/, '')
    .replace(/^\\|\\+$/g, '');
}
