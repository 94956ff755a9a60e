import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { workloadsOf } from './workloads';

const { value: pilot, says, source } = fact('coManagement.pilotIntune');

const messageFor = (policy: string, workload: string): string =>
  `The co-management policy "${policy}" sets ${workload} to Pilot Intune, and names no pilot collection for it. ${says} Name the collection under "pilotCollections".`;

export default rule({
  id: 'pilot-workload-without-collection',
  summary: 'A workload is set to Pilot Intune, and there is no pilot collection for it.',
  why: 'The console shows a workload that is being moved, and it is moved for no device.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, context) {
    for (const policy of plan.coManagementPolicies) {
      const pilots = workloadsOf(policy).filter(({ authority }) => authority.value === pilot);
      const { pilotCollections } = policy;
      for (const { key, name, authority } of pilots) {
        if (!pilotCollections) context.unknown(authority, 'pilotCollections');
        // A list of collections is complete: what it leaves out has none.
        if (!pilotCollections || (pilotCollections[key] && pilotCollections[key].value.trim() !== '')) continue;
        report(authority, messageFor(String(policy.id?.value), name), {
          fixes: [
            unsafeFix(
              'Change to "configurationManager", if the workload is not to be moved yet',
              set(authority.node, 'configurationManager'),
            ),
          ],
        });
      }
    }
  },

  examples: [
    {
      title: 'a workload of a pilot without a collection',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    workloads: { compliancePolicies: pilotIntune, clientApps: «pilotIntune» }
    pilotCollections: { compliancePolicies: Pilot devices compliance }
`,
      message: messageFor('co-management', 'Client apps'),
      fixed: `schemaVersion: 1
coManagementPolicies:
  co-management:
    workloads: { compliancePolicies: pilotIntune, clientApps: configurationManager }
    pilotCollections: { compliancePolicies: Pilot devices compliance }
`,
    },
    {
      title: 'a workload of a pilot and its collection',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    workloads: { clientApps: pilotIntune, compliancePolicies: intune }
    pilotCollections: { clientApps: Pilot devices apps }
`,
    },
  ],
});
