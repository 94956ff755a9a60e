import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: pilot, says, source } = fact('coManagement.automaticEnrollmentPilot');
const remedy = 'Name the collection.';

export default rule({
  id: 'pilot-enrollment-without-collection',
  summary: 'A co-management policy enrolls the clients of a pilot, and there is no collection of them.',
  why: 'No client is a member of the pilot, so none is enrolled.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, context) {
    for (const { id, automaticEnrollment, pilotCollection } of plan.coManagementPolicies) {
      if (automaticEnrollment?.value !== pilot) continue;
      if (!pilotCollection) context.unknown(automaticEnrollment, 'pilotCollection');
      if (pilotCollection?.value.trim() !== '') continue;
      report(
        pilotCollection,
        `The co-management policy "${id?.value}" enrolls a pilot without a collection. ${says} ${remedy}`,
        {
          related: [{ span: automaticEnrollment.node, message: 'The clients of a pilot are enrolled.' }],
          fixes: [unsafeFix('Enroll all clients, if there is to be no pilot', set(automaticEnrollment.node, 'all'))],
        },
      );
    }
  },

  examples: [
    {
      title: 'a pilot, and no name of its collection',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management: { automaticEnrollment: pilot, pilotCollection: «""» }
`,
      message: `The co-management policy "co-management" enrolls a pilot without a collection. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
coManagementPolicies:
  co-management: { automaticEnrollment: all, pilotCollection: "" }
`,
    },
    {
      title: 'a pilot and its collection',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management: { automaticEnrollment: pilot, pilotCollection: Co-management pilot }
`,
    },
    {
      title: 'a pilot, and nothing said about its collection yet',
      plan: `schemaVersion: 1
coManagementPolicies:
  co-management: { automaticEnrollment: pilot }
`,
    },
  ],
});
