import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('hybridAutopilot.deviceName');
const remedy = 'Remove the template, and set the prefix there.';

export default rule({
  id: 'name-template-with-hybrid-join',
  summary: 'A deployment profile that hybrid joins has a device name template.',
  why: 'The template does nothing. The devices are named by the prefix of the domain join profile, with random characters behind it.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, node, joinType, deviceNameTemplate: template } of plan.autopilotProfiles) {
      if (joinType?.value !== 'entraHybridJoined' || !template) continue;
      report(
        template,
        `The profile "${id?.value}" hybrid joins, so the template "${template.value}" names no device. ${says} ${remedy}`,
        {
          related: [{ span: joinType.node, message: 'The profile hybrid joins.' }],
          fixes: [
            unsafeFix(
              'Remove the template, if the prefix in the domain join profile is enough',
              update(node, { deviceNameTemplate: undefined }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a device name template and hybrid join',
      plan: `schemaVersion: 1
autopilotProfiles:
  plants: { joinType: entraHybridJoined, deviceNameTemplate: «"PL-%SERIAL%"» }
`,
      message: `The profile "plants" hybrid joins, so the template "PL-%SERIAL%" names no device. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  plants: { joinType: entraHybridJoined }
`,
    },
    {
      title: 'a device name template and Microsoft Entra join',
      plan: `schemaVersion: 1
autopilotProfiles:
  plants: { joinType: entraJoined, deviceNameTemplate: "PL-%RAND:6%" }
`,
    },
  ],
});
