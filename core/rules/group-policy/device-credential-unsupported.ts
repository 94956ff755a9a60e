import { fact } from '../../guide/index';
import { populationsByObject } from '../populations-by-object';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { deviceCredentialOf, mayUseDeviceCredential, useUserCredential } from './credential';

const { says, source } = fact('groupPolicy.deviceCredential');

export default rule({
  id: 'device-credential-unsupported',
  summary: 'Group Policy is to enroll ordinary devices with the device credential.',
  why: 'Intune is licensed for users. The task on the device runs every five minutes for a day, fails each time, and gives up.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, { unknown }) {
    const users = populationsByObject(plan, 'groupPolicy');
    for (const policy of plan.groupPolicies) {
      const at = deviceCredentialOf(policy);
      const populations = users.get(String(policy.id?.value));
      if (!at || !populations) continue;
      const ordinary = populations.filter((population) => {
        const may = mayUseDeviceCredential(population, plan);
        if (typeof may === 'string') unknown(population.enrollment!.policy!, may);
        return may === false;
      });
      if (ordinary.length === 0) continue;
      report(
        at,
        `The Group Policy object "${policy.id?.value}" enrolls ${quoted(ordinary)} with the device credential. ${says} Choose the user credential.`,
        {
          related: ordinary.map(({ id, enrollment }) => ({
            span: enrollment!.policy!.node,
            message: `The devices of "${id?.value}" are neither co-managed nor multi-session hosts.`,
          })),
          fixes: [useUserCredential(at, 'users with an Intune license sign in on the devices')],
        },
      );
    }
  },

  examples: [
    {
      title: 'the device credential for devices that only Active Directory knows',
      plan: `schemaVersion: 1
populations:
  branches:
    managedBy: none
    hardware: { kind: pc }
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, credential: «device» }
`,
      message: `The Group Policy object "mdm" enrolls "branches" with the device credential. ${says} Choose the user credential.`,
      fixed: `schemaVersion: 1
populations:
  branches:
    managedBy: none
    hardware: { kind: pc }
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, credential: user }
`,
    },
    {
      title: 'the device credential in the registry',
      plan: `schemaVersion: 1
tenant:
  configurationManager: { inUse: false }
populations:
  branches:
    os: { product: windows11, edition: enterprise }
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm:
    registry: { autoEnrollMdm: 1, useAadCredentialType: «2» }
`,
      message: `The Group Policy object "mdm" enrolls "branches" with the device credential. ${says} Choose the user credential.`,
      fixed: `schemaVersion: 1
tenant:
  configurationManager: { inUse: false }
populations:
  branches:
    os: { product: windows11, edition: enterprise }
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm:
    registry: { autoEnrollMdm: 1, useAadCredentialType: 1 }
`,
    },
    {
      title: 'the device credential for multi-session hosts',
      plan: `schemaVersion: 1
populations:
  session-hosts:
    managedBy: none
    hardware: { kind: virtualDesktopMultiSession }
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, credential: device }
`,
    },
    {
      title: 'the device credential for devices of which nothing else is known',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, credential: device }
`,
    },
  ],
});
