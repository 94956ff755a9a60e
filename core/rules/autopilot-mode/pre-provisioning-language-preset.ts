import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { deploymentsWith } from './deployments';

const { value: userChoice, says, source } = fact('preProvisioning.language');

export default rule({
  id: 'pre-provisioning-language-preset',
  summary: 'Devices are to be pre-provisioned with a profile that sets the language.',
  why: 'Technicians press the Windows key five times on the first page, which is the language page. Where the profile skips it, they have to do it on a later page.',
  severity: 'info',
  basis: 'docs',
  source,

  check(plan, report) {
    const reported = new Set<unknown>();
    for (const { name, profile, at } of deploymentsWith(plan, 'preProvisioned')) {
      const language = profile?.outOfBoxExperience?.language;
      if (!language || language.value === userChoice || reported.has(profile)) continue;
      reported.add(profile);
      report(
        language,
        `The profile "${profile?.id?.value}" sets the language "${language.value}", and the devices of "${name}" are to be pre-provisioned with it. ${says}`,
        {
          related: [{ span: at, message: `The devices of "${name}" are to be pre-provisioned.` }],
          fixes: [unsafeFix(`Change to "${userChoice}", if users pick their language`, set(language.node, userChoice))],
        },
      );
    }
  },

  examples: [
    {
      title: 'pre-provisioned devices and a language in the profile',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, profile: sales }
autopilotProfiles:
  sales:
    preProvisioning: true
    outOfBoxExperience: { language: «de-DE» }
`,
      message: `The profile "sales" sets the language "de-DE", and the devices of "sales" are to be pre-provisioned with it. ${says}`,
      fixed: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, profile: sales }
autopilotProfiles:
  sales:
    preProvisioning: true
    outOfBoxExperience: { language: user-select }
`,
    },
    {
      title: 'pre-provisioned devices whose users pick the language',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: preProvisioned, profile: sales }
autopilotProfiles:
  sales:
    preProvisioning: true
    outOfBoxExperience: { language: user-select }
`,
    },
  ],
});
