import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says } = fact('groupPolicy.precedence');
const { says: analytics, source } = fact('groupPolicy.analytics');

export default rule({
  id: 'group-policy-wins-over-intune',
  summary: 'Group Policy settings stay on enrolled devices, and win over what Intune sets.',
  why: 'Policies show an error in Intune, or a value that the device does not have, until somebody finds the Group Policy behind it.',
  severity: 'info',
  basis: 'guide',
  source,

  check(plan, report, { unknown }) {
    for (const { id, keepsOtherSettings, mdmWinsOverGroupPolicy } of plan.groupPolicies) {
      if (keepsOtherSettings?.value !== true) continue;
      if (!mdmWinsOverGroupPolicy) unknown(keepsOtherSettings, 'mdmWinsOverGroupPolicy');
      if (mdmWinsOverGroupPolicy?.value !== false) continue;
      report(
        mdmWinsOverGroupPolicy,
        `Devices that "${id?.value}" enrolls keep their other Group Policy settings. ${says} ${analytics}`,
        {
          related: [{ span: keepsOtherSettings.node, message: 'Other settings stay on the devices.' }],
          fixes: [unsafeFix('Change to true, if Intune settings are to win', set(mdmWinsOverGroupPolicy.node, true))],
        },
      );
    }
  },

  examples: [
    {
      title: 'Group Policy settings that stay and win',
      plan: `schemaVersion: 1
groupPolicies:
  mdm: { keepsOtherSettings: true, mdmWinsOverGroupPolicy: «false» }
`,
      message: `Devices that "mdm" enrolls keep their other Group Policy settings. ${says} ${analytics}`,
      fixed: `schemaVersion: 1
groupPolicies:
  mdm: { keepsOtherSettings: true, mdmWinsOverGroupPolicy: true }
`,
    },
    {
      title: 'Group Policy settings that stay, and Intune wins',
      plan: `schemaVersion: 1
groupPolicies:
  mdm: { keepsOtherSettings: true, mdmWinsOverGroupPolicy: true }
`,
    },
  ],
});
