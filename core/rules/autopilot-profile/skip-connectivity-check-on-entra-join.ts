import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, doubt, source } = fact('autopilotProfile.skipConnectivityCheck');

export default rule({
  id: 'skip-connectivity-check-on-entra-join',
  summary: 'A deployment profile for Microsoft Entra join skips the connectivity check of hybrid join.',
  why: 'Microsoft Entra join needs no domain controller, so the setting does nothing. Perhaps hybrid join was meant.',
  severity: 'info',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, node, joinType, skipConnectivityCheck: skipped } of plan.autopilotProfiles) {
      if (joinType?.value !== 'entraJoined' || skipped?.value !== true) continue;
      report(
        skipped,
        `Remove "skipConnectivityCheck" from the profile "${id?.value}", which does not hybrid join. ${says} ${doubt}`,
        {
          related: [{ span: joinType.node, message: 'No hybrid join.' }],
          fixes: [
            unsafeFix(
              'Remove the setting, if Microsoft Entra join is meant',
              update(node, { skipConnectivityCheck: undefined }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a profile for Microsoft Entra join that skips the check',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { joinType: entraJoined, skipConnectivityCheck: «true» }
`,
      message: `Remove "skipConnectivityCheck" from the profile "sales", which does not hybrid join. ${says} ${doubt}`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  sales: { joinType: entraJoined }
`,
    },
    {
      title: 'a profile for Microsoft Entra join with the setting at false, as the admin center writes it',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { joinType: entraJoined, skipConnectivityCheck: false }
`,
    },
    {
      title: 'a profile for hybrid join that skips the check',
      plan: `schemaVersion: 1
autopilotProfiles:
  plants: { joinType: entraHybridJoined, skipConnectivityCheck: true }
`,
    },
  ],
});
