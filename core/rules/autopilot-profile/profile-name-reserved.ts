import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: prefix, says, source } = fact('autopilotProfile.reservedPrefix');

export default rule({
  id: 'profile-name-reserved',
  summary: 'The name of a deployment profile begins like the names that Windows Autopilot for existing devices gives.',
  why: 'A dynamic group for the profile can take in devices that were set up with a configuration file and are not registered.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, displayName } of plan.autopilotProfiles) {
      if (!displayName?.value.startsWith(prefix)) continue;
      const rest = displayName.value.slice(prefix.length).trim();
      report(displayName, `The profile "${id?.value}" is called "${displayName.value}". ${says} Choose another name.`, {
        fixes: rest
          ? [unsafeFix(`Change to "${rest}", if no group rule uses the old name`, set(displayName.node, rest))]
          : [],
      });
    }
  },

  examples: [
    {
      title: 'a profile with a name for existing devices',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { displayName: «OfflineAutopilotprofile-Sales» }
`,
      message: `The profile "sales" is called "OfflineAutopilotprofile-Sales". ${says} Choose another name.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  sales: { displayName: Sales }
`,
    },
    {
      title: 'a profile with a name of its own',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { displayName: Sales offline }
`,
    },
  ],
});
