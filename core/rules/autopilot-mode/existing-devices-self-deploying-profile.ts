import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { changeMode, deploymentsWith } from './deployments';

const { value: only, says, source } = fact('existingDevices.profile');

export default rule({
  id: 'existing-devices-self-deploying-profile',
  summary:
    'Windows Autopilot for existing devices is to run a self-deploying profile on devices that are not registered.',
  why: 'The configuration file cannot hold the profile. Windows is installed again, and the device is not set up in self-deploying mode.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, { unknown }) {
    for (const { name, population, enrollment, profile, at } of deploymentsWith(plan, 'existingDevices')) {
      const mode = profile?.deploymentMode;
      if (!mode || mode.value === only || !enrollment.profile) continue;
      const registered = population.autopilotRegistration?.registered;
      if (registered?.value === false) {
        report(
          enrollment.profile,
          `The existing devices of "${name}" are not registered, and the profile "${profile.id?.value}" is self-deploying. ${says} Register the devices first, or use a user-driven profile.`,
          {
            related: [
              { span: mode.node, message: 'The profile is self-deploying.' },
              { span: registered.node, message: 'The devices are not registered.' },
            ],
            fixes: [
              unsafeFix(
                'Change the profile to user-driven, if users sign in to the devices',
                ...changeMode(profile, only, plan),
              ),
              unsafeFix('Change "registered" to true, if the devices are registered first', set(registered.node, true)),
            ],
          },
        );
      } else if (!registered) unknown(at, 'autopilotRegistration.registered');
    }
  },

  examples: [
    {
      title: 'existing devices that are not registered, and a self-deploying profile',
      plan: `schemaVersion: 1
populations:
  old-kiosks:
    autopilotRegistration: { registered: false }
    enrollment: { method: windowsAutopilot, scenario: existingDevices, profile: «kiosks» }
autopilotProfiles:
  kiosks: { deploymentMode: selfDeploying }
`,
      message: `The existing devices of "old-kiosks" are not registered, and the profile "kiosks" is self-deploying. ${says} Register the devices first, or use a user-driven profile.`,
      fixed: `schemaVersion: 1
populations:
  old-kiosks:
    autopilotRegistration: { registered: false }
    enrollment: { method: windowsAutopilot, scenario: existingDevices, profile: kiosks }
autopilotProfiles:
  kiosks: { deploymentMode: userDriven }
`,
    },
    {
      title: 'existing devices that are registered, and a self-deploying profile',
      plan: `schemaVersion: 1
populations:
  old-kiosks:
    autopilotRegistration: { registered: true }
    enrollment: { method: windowsAutopilot, scenario: existingDevices, profile: kiosks }
autopilotProfiles:
  kiosks: { deploymentMode: selfDeploying }
`,
    },
  ],
});
