import { fact } from '../../guide/index';
import { entryOf } from '../../syntax/tree';
import { namingOf, populationsByObject } from '../populations-by-object';
import { quoted } from '../quoted';
import { rule } from '../rule';

const { says, source } = fact('groupPolicy.link');

export default rule({
  id: 'group-policy-not-linked',
  summary: 'Devices are to be enrolled by a Group Policy object that is linked to nothing.',
  why: 'No device gets the policy, so none enrolls.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const users = populationsByObject(plan, 'groupPolicy');
    for (const { id, node, linkedTo } of plan.groupPolicies) {
      const populations = users.get(String(id?.value));
      const key = linkedTo?.length === 0 && entryOf(node, 'linkedTo')?.key;
      if (!key || !populations) continue;
      report(
        key,
        `The Group Policy object "${id?.value}" is to enroll ${quoted(populations)}, but is linked to nothing. ${says} Link it where these devices are.`,
        { related: namingOf(populations, 'groupPolicy') },
      );
    }
  },

  examples: [
    {
      title: 'a policy object without a link',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, «linkedTo»: [] }
`,
      message: `The Group Policy object "mdm" is to enroll "branches", but is linked to nothing. ${says} Link it where these devices are.`,
    },
    {
      title: 'a policy object that is linked to an organizational unit',
      plan: `schemaVersion: 1
populations:
  branches:
    enrollment: { method: automaticEnrollment, option: groupPolicy, policy: mdm }
groupPolicies:
  mdm: { automaticMdmEnrollment: enabled, linkedTo: ["OU=Branches,DC=corp,DC=contoso,DC=com"] }
`,
    },
  ],
});
