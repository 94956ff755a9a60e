import { fact } from '../../guide/index';
import { set, unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, doubt, source } = fact('autopilotProfile.skipConnectivityCheck');

export default rule({
  id: 'skip-connectivity-check-on-entra-join',
  summary: 'A deployment profile for Microsoft Entra join skips the connectivity check of hybrid join.',
  why: 'There is no domain controller to look for. Somebody expects a hybrid join that this profile does not do.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, node, joinType, skipConnectivityCheck: skipped } of plan.autopilotProfiles) {
      if (joinType?.value !== 'entraJoined' || skipped?.value !== true) continue;
      report(
        skipped,
        `The profile "${id?.value}" joins devices to Microsoft Entra ID alone and skips the connectivity check. ${says} ${doubt} Leave it out.`,
        {
          related: [{ span: joinType.node, message: 'No hybrid join.' }],
          fixes: [
            unsafeFix(
              'Remove the setting, if Microsoft Entra join is meant',
              update(node, { skipConnectivityCheck: undefined }),
            ),
            unsafeFix(
              'Change to hybrid join, if devices are to be in Active Directory',
              set(joinType.node, 'entraHybridJoined'),
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
      message: `The profile "sales" joins devices to Microsoft Entra ID alone and skips the connectivity check. ${says} ${doubt} Leave it out.`,
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
