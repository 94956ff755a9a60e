import { fact } from '../../guide/index';
import type { CoManagementPolicy, Plan } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { addTo } from '../add-to';
import { rule } from '../rule';
import { type CoManaged, coManagedBy, pathsOf } from './co-managed';
import { quotedNames } from './names';

const { value: off, says, source } = fact('coManagement.automaticEnrollmentNone');
const remedy = 'Start with a pilot, or enroll all clients.';

const messageFor = (policy: string, names: readonly string[]): string =>
  `The co-management policy "${policy}" enrolls no clients, and the clients of ${quotedNames(names)} wait for it. ${says} ${remedy}`;

export default rule({
  id: 'client-enrollment-turned-off',
  summary: 'Existing clients are to be enrolled by a co-management policy that enrolls none.',
  why: 'The clients stay managed by Configuration Manager alone, unless something else enrolls them in Intune.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const [{ id, automaticEnrollment }, clients] of clientsByPolicy(plan)) {
      if (automaticEnrollment?.value !== off) continue;
      const names = clients.map(({ name }) => name);
      report(automaticEnrollment, messageFor(String(id?.value), names), {
        related: pathsOf(clients),
        fixes: [unsafeFix('Change to "all", if all clients may be enrolled', set(automaticEnrollment.node, 'all'))],
      });
    }
  },

  examples: [
    {
      title: 'existing clients and automatic enrollment of none',
      plan: `schemaVersion: 1
populations:
  headquarters:
    enrollment: { method: coManagement, path: existingClients, policy: co-management }
coManagementPolicies:
  co-management: { automaticEnrollment: «none» }
`,
      message: messageFor('co-management', ['headquarters']),
      fixed: `schemaVersion: 1
populations:
  headquarters:
    enrollment: { method: coManagement, path: existingClients, policy: co-management }
coManagementPolicies:
  co-management: { automaticEnrollment: all }
`,
    },
    {
      title: 'automatic enrollment of none, and devices that Intune manages already',
      plan: `schemaVersion: 1
populations:
  field:
    enrollment: { method: coManagement, path: internetDevices, policy: co-management }
coManagementPolicies:
  co-management: { automaticEnrollment: none }
`,
    },
  ],
});

function clientsByPolicy(plan: Plan): Map<CoManagementPolicy, CoManaged[]> {
  const found = new Map<CoManagementPolicy, CoManaged[]>();
  for (const client of coManagedBy(plan, 'existingClients')) {
    const name = client.enrollment.policy?.value;
    const policy = name === undefined ? undefined : plan.coManagementPolicies.get(name);
    if (policy) addTo(found, policy, client);
  }
  return found;
}
