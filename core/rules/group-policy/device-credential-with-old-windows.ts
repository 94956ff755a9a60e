import { compareWindowsVersions, fact } from '../../guide/index';
import type { OperatingSystem } from '../../model/plan.generated';
import { populationsByObject } from '../populations-by-object';
import { rule } from '../rule';
import { deviceCredentialOf, mayUseDeviceCredential, useUserCredential } from './credential';

const { value: minimum, says, source } = fact('groupPolicy.deviceCredentialMinimumWindows10');
const { value: minimumOfPolicy } = fact('groupPolicy.minimumWindows10');

export default rule({
  id: 'device-credential-with-old-windows',
  summary: 'Group Policy is to use the device credential on a Windows 10 that does not know it.',
  why: 'The devices wait for a user with an Intune license. Where nobody signs in, nothing enrolls.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const users = populationsByObject(plan, 'groupPolicy');
    for (const policy of plan.groupPolicies) {
      const credential = deviceCredentialOf(policy);
      for (const population of (credential && users.get(String(policy.id?.value))) ?? []) {
        // Where the credential cannot be used at all, the version does not matter.
        if (!credential || population.enrollment?.upgradeFirst?.value === true) continue;
        if (mayUseDeviceCredential(population, plan) === false) continue;
        for (const { version } of (population.os ?? []).filter(isTooOld)) {
          if (!version) continue;
          report(
            version,
            `The Group Policy object "${policy.id?.value}" uses the device credential, and devices of "${population.id?.value}" run Windows 10 ${version.value}. ${says} Update them first, or choose the user credential.`,
            {
              related: [{ span: credential.node, message: 'The policy uses the device credential.' }],
              fixes: [
                useUserCredential(credential, 'users with an Intune license sign in on all devices of the policy'),
              ],
            },
          );
        }
      }
    }
  },

  examples: [
    {
      title: 'the device credential and an old Windows 10',
      asOf: '2019-02-01',
      plan: `schemaVersion: 1
populations:
  branches:
    managedBy: configurationManager
    os: { product: windows10, version: «"1809"», edition: enterprise }
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, credential: device }
`,
      message: `The Group Policy object "mdm" uses the device credential, and devices of "branches" run Windows 10 1809. ${says} Update them first, or choose the user credential.`,
      fixed: `schemaVersion: 1
populations:
  branches:
    managedBy: configurationManager
    os: { product: windows10, version: "1809", edition: enterprise }
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, credential: user }
`,
    },
    {
      title: 'the device credential and the first Windows 10 that knows it',
      asOf: '2019-06-03',
      plan: `schemaVersion: 1
populations:
  branches:
    managedBy: configurationManager
    os: { product: windows10, version: "${minimum}", edition: enterprise }
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, credential: device }
`,
    },
  ],
});

/** Too old for the device credential; what is too old for the policy itself has a finding of its own. */
function isTooOld({ product, version }: OperatingSystem): boolean {
  if (product?.value !== 'windows10' || !version) return false;
  const toCredential = compareWindowsVersions(product.value, version.value, minimum) ?? 0;
  const toPolicy = compareWindowsVersions(product.value, version.value, minimumOfPolicy) ?? -1;
  return toCredential < 0 && toPolicy >= 0;
}
