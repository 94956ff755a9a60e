import { fact } from '../../guide/index';
import { fixedNameLength, hasSerial, type NamePart, randomDigits, writeNameTemplate } from '../../model/device-name';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import type { NameTemplate } from './name-templates';
import { namedDevicesOf } from './named-devices';

const { says, source } = fact('deviceName.random');
const { value: most } = fact('autopilotProfile.deviceNameLength');

export default rule({
  id: 'device-name-collisions',
  summary: 'A device name template has too few random digits for the number of devices.',
  why: 'Two devices can get the same number, and then have the same name in Intune and Microsoft Entra ID.',
  severity: 'info',
  basis: 'judgement',
  source,

  check(plan, report) {
    for (const { template, devices = 0 } of namedDevicesOf(plan)) {
      const { profile, at, parts, readable } = template;
      const digits = randomDigits(parts);
      if (!readable || digits === 0 || hasSerial(parts)) continue;
      const pairs = expectedPairs(devices, digits);
      if (pairs < 1) continue;
      const [count, numbers] = [devices, 10 ** digits].map((value) => value.toLocaleString('en-US'));
      report(
        at,
        `The template "${at.value}" of the profile "${profile}" has ${numbers} numbers for ${count} devices: expect ${quantity(pairs)} of devices with the same name. ${says} Use more digits, or %SERIAL%.`,
        { fixes: longer(template, devices, digits) },
      );
    }
  },

  examples: [
    {
      title: 'four random digits for 800 devices',
      plan: `schemaVersion: 1
populations:
  sales:
    devices: 800
    enrollment: { method: windowsAutopilot, profile: sales }
autopilotProfiles:
  sales: { deviceNameTemplate: «"SAL-%RAND:4%"» }
`,
      message: `The template "SAL-%RAND:4%" of the profile "sales" has 10,000 numbers for 800 devices: expect about 32 pairs of devices with the same name. ${says} Use more digits, or %SERIAL%.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    devices: 800
    enrollment: { method: windowsAutopilot, profile: sales }
autopilotProfiles:
  sales: { deviceNameTemplate: "SAL-%RAND:6%" }
`,
    },
    {
      title: 'four random digits for 40 devices',
      plan: `schemaVersion: 1
populations:
  lobby:
    devices: 40
    enrollment: { method: windowsAutopilot, profile: kiosks }
autopilotProfiles:
  kiosks: { deviceNameTemplate: "FAO-KIOSK-%RAND:4%" }
`,
    },
    {
      title: 'four random digits and the serial number for 800 devices',
      plan: `schemaVersion: 1
populations:
  sales:
    devices: 800
    enrollment: { method: windowsAutopilot, profile: sales }
autopilotProfiles:
  sales: { deviceNameTemplate: "%RAND:4%-%SERIAL%" }
`,
    },
  ],
});

/** How many pairs among the devices draw the same number, on average. */
function expectedPairs(devices: number, digits: number): number {
  return (devices * (devices - 1)) / 2 / 10 ** digits;
}

function quantity(pairs: number): string {
  const count = Math.round(pairs);
  return count === 1 ? 'about one pair' : `about ${count.toLocaleString('en-US')} pairs`;
}

/** As many digits as it takes for less than one pair, where there is room for them and one macro draws them all. */
function longer({ at, parts }: NameTemplate, devices: number, digits: number): Fix[] {
  const enough = digits + Math.ceil(Math.log10(expectedPairs(devices, digits) + 1));
  const single = parts.filter(({ kind }) => kind === 'random').length === 1;
  if (!single || fixedNameLength(parts) - digits + enough > most) return [];
  const text = writeNameTemplate(
    parts.map((part): NamePart => (part.kind === 'random' ? { kind: 'text', text: `%RAND:${enough}%` } : part)),
  );
  return [unsafeFix(`Change to "${text}", if longer numbers are fine`, set(at.node, text))];
}
