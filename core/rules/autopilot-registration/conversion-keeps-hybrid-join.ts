import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.conversionKeepsJoin');

export default rule({
  id: 'conversion-keeps-hybrid-join',
  summary:
    'Hybrid joined devices are to become Microsoft Entra joined, and their deployment profile converts targeted devices.',
  why: 'Converting registers the devices. They stay hybrid joined until they are reset or Windows is installed again.',
  severity: 'info',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, population, enrollment, profile, scenario } of deploymentsOf(plan)) {
      const { current, target } = population.join ?? {};
      const convert = profile?.convertTargetedDevices;
      if (convert?.value !== true || current?.value !== 'entraHybridJoined' || target?.value !== 'entraJoined')
        continue;
      // The task sequence for existing devices installs Windows again, and so changes the join.
      if (scenario === 'existingDevices' || population.condition?.value === 'new') continue;
      report(
        target,
        `The devices of "${name}" are hybrid joined and are to become Microsoft Entra joined, and the profile "${profile?.id?.value}" converts targeted devices. ${says} Plan for a reset of each device.`,
        {
          related: [
            { span: convert.node, message: 'The profile converts targeted devices.' },
            { span: current.node, message: 'The devices are hybrid joined.' },
          ],
          fixes: enrollment.scenario
            ? [
                unsafeFix(
                  'Change to Windows Autopilot for existing devices, if Configuration Manager can install Windows again',
                  set(enrollment.scenario.node, 'existingDevices'),
                ),
              ]
            : [],
        },
      );
    }
  },

  examples: [
    {
      title: 'hybrid joined devices that are converted to become joined',
      plan: `schemaVersion: 1
populations:
  headquarters:
    join: { current: entraHybridJoined, target: «entraJoined» }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: standard }
autopilotProfiles:
  standard: { joinType: entraJoined, convertTargetedDevices: true }
`,
      message: `The devices of "headquarters" are hybrid joined and are to become Microsoft Entra joined, and the profile "standard" converts targeted devices. ${says} Plan for a reset of each device.`,
      fixed: `schemaVersion: 1
populations:
  headquarters:
    join: { current: entraHybridJoined, target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: existingDevices, profile: standard }
autopilotProfiles:
  standard: { joinType: entraJoined, convertTargetedDevices: true }
`,
    },
    {
      title: 'hybrid joined devices that get Windows installed again',
      plan: `schemaVersion: 1
populations:
  headquarters:
    join: { current: entraHybridJoined, target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: existingDevices, profile: standard }
autopilotProfiles:
  standard: { joinType: entraJoined, convertTargetedDevices: true }
`,
    },
  ],
});
