import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { Population } from '../../model/plan.generated';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.conversion');

export default rule({
  id: 'conversion-of-other-devices',
  summary:
    'A deployment profile is to register devices that it cannot register: new ones, or ones that nothing manages.',
  why: 'Intune collects the hardware hash of devices that it manages. New devices, and devices that are not enrolled, stay unregistered.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, population, enrollment, profile, scenario } of deploymentsOf(plan)) {
      const convert = profile?.convertTargetedDevices;
      const registered = population.autopilotRegistration?.registered;
      const reason = unmanaged(population);
      // Existing devices bring their profile in a file, and may be registered afterwards.
      if (scenario === 'existingDevices') continue;
      if (convert?.value !== true || registered?.value !== false || !reason || !enrollment.profile) continue;
      report(
        registered,
        `The devices of "${name}" are not registered, and the profile "${profile?.id?.value}" converts targeted devices. ${says} These are ${reason.why}: have them registered by the OEM or a partner, or upload their hardware hashes.`,
        {
          related: [
            { span: convert.node, message: 'The profile converts targeted devices.' },
            { span: reason.at.node, message: `The devices are ${reason.why}.` },
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'new devices that the profile is to register',
      plan: `schemaVersion: 1
populations:
  sales:
    condition: new
    autopilotRegistration: { registered: «false» }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: sales }
autopilotProfiles:
  sales: { convertTargetedDevices: true }
`,
      message: `The devices of "sales" are not registered, and the profile "sales" converts targeted devices. ${says} These are new: have them registered by the OEM or a partner, or upload their hardware hashes.`,
    },
    {
      title: 'devices in Intune that the profile is to register',
      plan: `schemaVersion: 1
populations:
  sales:
    condition: existing
    managedBy: intune
    autopilotRegistration: { registered: false }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: sales }
autopilotProfiles:
  sales: { convertTargetedDevices: true }
`,
    },
  ],
});

/** Why no MDM service can ask the devices for their hardware hash. */
function unmanaged({ condition, managedBy }: Population): { at: Scalar<string>; why: string } | undefined {
  if (condition?.value === 'new') return { at: condition, why: 'new' };
  if (managedBy?.value === 'none') return { at: managedBy, why: 'not managed' };
  return managedBy?.value === 'configurationManager'
    ? { at: managedBy, why: 'managed by Configuration Manager only' }
    : undefined;
}
