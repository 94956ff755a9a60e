import { fact } from '../../guide/index';
import { fixedNameLength } from '../../model/device-name';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { differs, type NameTemplate } from './name-templates';
import { namedDevicesOf } from './named-devices';

const { says, source } = fact('deviceName.unique');
const { value: most } = fact('autopilotProfile.deviceNameLength');

export default rule({
  id: 'device-name-not-unique',
  summary: 'A device name template without a macro gives several devices the same name.',
  why: 'Intune and Microsoft Entra ID then list several devices with the same name, and names conflict on the network.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report, { unknown }) {
    for (const { template, populations, devices } of namedDevicesOf(plan)) {
      const { profile, at, parts, readable } = template;
      if (!readable || differs(parts) || populations.length === 0) continue;
      if (devices === undefined) {
        for (const { id, devices: count } of populations) if (!count && id) unknown(id, 'devices');
        continue;
      }
      if (devices < 2) continue;
      const count = devices.toLocaleString('en-US');
      report(at, `All ${count} devices with the profile "${profile}" would be called "${at.value}". ${says}`, {
        related: populations.map(({ id, enrollment }) => ({
          span: enrollment!.profile!.node,
          message: `"${id?.value}" is to be set up with the profile.`,
        })),
        fixes: numbered(template, devices),
      });
    }
  },

  examples: [
    {
      title: 'one name for thirty devices',
      plan: `schemaVersion: 1
populations:
  lobby:
    devices: 30
    enrollment: { method: windowsAutopilot, profile: kiosks }
autopilotProfiles:
  kiosks: { deviceNameTemplate: «KIOSK» }
`,
      message: `All 30 devices with the profile "kiosks" would be called "KIOSK". ${says}`,
      fixed: `schemaVersion: 1
populations:
  lobby:
    devices: 30
    enrollment: { method: windowsAutopilot, profile: kiosks }
autopilotProfiles:
  kiosks: { deviceNameTemplate: "KIOSK-%RAND:5%" }
`,
    },
    {
      title: 'one name for one device',
      plan: `schemaVersion: 1
populations:
  lobby:
    devices: 1
    enrollment: { method: windowsAutopilot, profile: kiosks }
autopilotProfiles:
  kiosks: { deviceNameTemplate: KIOSK }
`,
    },
  ],
});

/** Random digits behind the name, with some to spare, as far as there is room. */
function numbered({ at, parts }: NameTemplate, devices: number): Fix[] {
  const digits = Math.max(5, String(devices).length + 2);
  const name = at.value.replace(/-+$/, '');
  if (fixedNameLength(parts) - at.value.length + name.length + 1 + digits > most) return [];
  const text = `${name}-%RAND:${digits}%`;
  return [unsafeFix(`Change to "${text}", if random numbers are fine`, set(at.node, text))];
}
