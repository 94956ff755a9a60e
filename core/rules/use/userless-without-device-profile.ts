import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { enrollsDevices } from '../enrolls-devices';
import { rule } from '../rule';

const { says, source } = fact('userless.deviceProfile');

export default rule({
  id: 'userless-without-device-profile',
  summary: 'Kiosks, dedicated or shared devices get no kiosk or shared device profile.',
  why: 'Enrolling a device does not lock it down or make it ready for many users. It stays an ordinary desktop until it gets a kiosk profile or a profile for shared multi-user devices.',
  severity: 'warning',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report, context) {
    for (const population of plan.populations) {
      const { id, use, deviceProfile } = population;
      if (!use || !needsProfile(population)) continue;
      if (!deviceProfile) context.unknown(use, 'deviceProfile');
      const wrong = deviceProfile?.value === 'none' || (use.value === 'kiosk' && deviceProfile?.value !== 'kiosk');
      if (!deviceProfile || !wrong) continue;
      const fitting = use.value === 'shared' ? 'sharedMultiUserDevice' : 'kiosk';
      const problem =
        deviceProfile.value === 'none'
          ? `The use of the devices of "${id?.value}" is "${use.value}", and no device profile is assigned to them. ${says} Assign one.`
          : `The devices of "${id?.value}" are kiosks, and "${deviceProfile.value}" does not lock them to their apps. Assign them a kiosk profile.`;
      report(deviceProfile, problem, {
        related: [{ span: use.node, message: 'How the devices are used.' }],
        fixes: [unsafeFix(`Change to "${fitting}", if such a profile is assigned`, set(deviceProfile.node, fitting))],
      });
    }
  },

  examples: [
    {
      title: 'shared devices without a device profile',
      plan: `schemaVersion: 1
populations:
  classrooms:
    use: shared
    deviceProfile: «none»
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
      message: `The use of the devices of "classrooms" is "shared", and no device profile is assigned to them. ${says} Assign one.`,
      fixed: `schemaVersion: 1
populations:
  classrooms:
    use: shared
    deviceProfile: sharedMultiUserDevice
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
    },
    {
      title: 'kiosks with a profile for shared devices',
      plan: `schemaVersion: 1
populations:
  lobby:
    use: kiosk
    deviceProfile: «sharedMultiUserDevice»
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
      message:
        'The devices of "lobby" are kiosks, and "sharedMultiUserDevice" does not lock them to their apps. Assign them a kiosk profile.',
      fixed: `schemaVersion: 1
populations:
  lobby:
    use: kiosk
    deviceProfile: kiosk
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
    {
      title: 'dedicated devices with a kiosk profile',
      plan: `schemaVersion: 1
populations:
  panels:
    use: dedicated
    deviceProfile: kiosk
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
  ],
});

/** Surface Hub, Teams Rooms, HoloLens and session hosts are what they are without a profile. */
function needsProfile({ use, hardware, enrollment }: Population): boolean {
  const isPc = !hardware?.kind || hardware.kind.value === 'pc';
  const enrolls = enrollment && enrollment.method?.value !== 'userEnrollment' && enrollsDevices(enrollment);
  return use?.value !== 'singleUser' && isPc && enrolls === true;
}
