import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';
import { workloadsOf } from './workloads';

const { value: pilot } = fact('coManagement.automaticEnrollmentPilot');
const { says, source } = fact('coManagement.autoEnrollmentCollection');

const messageFor = (collection: string, policy: string): string =>
  `The collection "${collection}" pilots a workload, and the co-management policy "${policy}" does not enroll its devices. ${says} Include the collection there.`;

export default rule({
  id: 'pilot-collection-not-enrolled',
  summary: 'The pilot collection of a workload is not part of the collection whose clients are enrolled.',
  why: 'Devices that are not enrolled in Intune cannot take a workload from it, so they stay out of the pilot.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report, context) {
    for (const policy of plan.coManagementPolicies) {
      const { id, automaticEnrollment, pilotCollection, pilotCollectionIncludes } = policy;
      if (automaticEnrollment?.value !== pilot || !pilotCollection) continue;
      const enrolled = new Set([pilotCollection, ...(pilotCollectionIncludes ?? [])].map(({ value }) => value));
      for (const { key, authority } of workloadsOf(policy)) {
        const collection = policy.pilotCollections?.[key];
        if (authority.value !== 'pilotIntune' || !collection?.value || enrolled.has(collection.value)) continue;
        // Once is enough for a collection that pilots several workloads.
        enrolled.add(collection.value);
        if (!pilotCollectionIncludes) {
          context.unknown(collection, 'pilotCollectionIncludes');
          continue;
        }
        const included = [...pilotCollectionIncludes.map(({ value }) => value), collection.value];
        report(collection, messageFor(collection.value, String(id?.value)), {
          related: [{ span: pilotCollection.node, message: 'The members of this collection are enrolled.' }],
          fixes: [
            unsafeFix(
              `Include "${collection.value}", if its devices may be enrolled`,
              update(policy.node, { pilotCollectionIncludes: included }),
            ),
          ],
        });
      }
    }
  },

  examples: [
    {
      title: 'a pilot collection that is left out',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    automaticEnrollment: pilot
    pilotCollection: Co-management pilot
    pilotCollectionIncludes: [Pilot devices IT]
    workloads: { clientApps: pilotIntune }
    pilotCollections: { clientApps: «Pilot devices apps» }
`,
      message: messageFor('Pilot devices apps', 'co-management'),
      fixed: `schemaVersion: 1
coManagementPolicies:
  co-management:
    automaticEnrollment: pilot
    pilotCollection: Co-management pilot
    pilotCollectionIncludes: [Pilot devices IT, Pilot devices apps]
    workloads: { clientApps: pilotIntune }
    pilotCollections: { clientApps: Pilot devices apps }
`,
    },
    {
      title: 'the collection whose clients are enrolled as the pilot of a workload',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    automaticEnrollment: pilot
    pilotCollection: Co-management pilot
    pilotCollectionIncludes: []
    workloads: { clientApps: pilotIntune }
    pilotCollections: { clientApps: Co-management pilot }
`,
    },
    {
      title: 'a pilot collection, and automatic enrollment of all clients',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management:
    automaticEnrollment: all
    workloads: { clientApps: pilotIntune }
    pilotCollections: { clientApps: Pilot devices apps }
`,
    },
  ],
});
