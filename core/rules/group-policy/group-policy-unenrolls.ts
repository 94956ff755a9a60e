import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { populationsByObject } from '../populations-by-object';
import { rule } from '../rule';

const { value: harmless, says, source } = fact('groupPolicy.disabled');

export default rule({
  id: 'group-policy-unenrolls',
  summary: 'A Group Policy object disables automatic MDM enrollment instead of leaving it unconfigured.',
  why: 'Devices that enrolled by the policy leave Intune at the next policy refresh, with their apps, profiles and certificates.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const users = populationsByObject(plan, 'groupPolicy');
    for (const { id, automaticMdmEnrollment, linkedTo } of plan.groupPolicies) {
      // Where devices are to be enrolled by it, that they cannot be is the greater trouble.
      // A policy object that is linked to nothing reaches no device.
      if (linkedTo?.length === 0) continue;
      if (automaticMdmEnrollment?.value !== 'disabled' || users.has(String(id?.value))) continue;
      report(
        automaticMdmEnrollment,
        `The Group Policy object "${id?.value}" disables automatic MDM enrollment. ${says} Set it to Not configured, if the devices are to stay.`,
        {
          fixes: [
            unsafeFix(
              `Change to "${harmless}", if the devices are to stay enrolled`,
              set(automaticMdmEnrollment.node, harmless),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a policy object that nobody uses any more, set to Disabled',
      plan: `schemaVersion: 1
groupPolicies:
  mdm-pilot: { automaticMdmEnrollment: «disabled», linkedTo: ["OU=Pilot,DC=corp,DC=contoso,DC=com"] }
`,
      message: `The Group Policy object "mdm-pilot" disables automatic MDM enrollment. ${says} Set it to Not configured, if the devices are to stay.`,
      fixed: `schemaVersion: 1
groupPolicies:
  mdm-pilot: { automaticMdmEnrollment: notConfigured, linkedTo: ["OU=Pilot,DC=corp,DC=contoso,DC=com"] }
`,
    },
    {
      title: 'a policy object set to Disabled that is linked to nothing',
      plan: `schemaVersion: 1
groupPolicies:
  mdm-pilot: { automaticMdmEnrollment: disabled, linkedTo: [] }
`,
    },
    {
      title: 'a policy object that nobody uses any more, not configured',
      plan: `schemaVersion: 1
groupPolicies:
  mdm-pilot: { automaticMdmEnrollment: notConfigured }
`,
    },
  ],
});
