import { fact } from '../../guide/index';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { rule } from '../rule';

const { says, source } = fact('holoLens.profile');

export default rule({
  id: 'profile-for-other-device-type',
  summary: 'HoloLens devices are to be set up with a deployment profile for PCs, or PCs with one for HoloLens.',
  why: 'A profile is for the type of device that it was created for. Other devices start without it.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, population, enrollment, profile } of deploymentsOf(plan)) {
      const kind = population.hardware?.kind;
      const type = profile?.deviceType;
      if (!kind || !type || !enrollment.profile) continue;
      const [isHoloLens, forHoloLens] = [kind.value === 'hololens2', type.value === 'holoLens'];
      if (isHoloLens === forHoloLens) continue;
      report(
        enrollment.profile,
        `The devices of "${name}" are ${isHoloLens ? '' : 'not '}HoloLens 2, and the profile "${profile.id?.value}" is ${forHoloLens ? '' : 'not '}for HoloLens. ${says} Choose a profile for these devices.`,
        {
          related: [
            { span: kind.node, message: 'The kind of devices.' },
            { span: type.node, message: 'The type of devices that the profile is for.' },
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'HoloLens 2 and a profile for PCs',
      plan: `schemaVersion: 1
populations:
  service-glasses:
    hardware: { kind: hololens2 }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, profile: «kiosks» }
autopilotProfiles:
  kiosks: { deviceType: windowsPc, deploymentMode: selfDeploying }
`,
      message: `The devices of "service-glasses" are HoloLens 2, and the profile "kiosks" is not for HoloLens. ${says} Choose a profile for these devices.`,
    },
    {
      title: 'PCs and a profile for PCs',
      plan: `schemaVersion: 1
populations:
  lobby:
    hardware: { kind: pc }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying, profile: kiosks }
autopilotProfiles:
  kiosks: { deviceType: windowsPc, deploymentMode: selfDeploying }
`,
    },
  ],
});
