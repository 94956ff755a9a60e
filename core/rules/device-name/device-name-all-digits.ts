import { fact } from '../../guide/index';
import { fixedNameLength, hasSerial } from '../../model/device-name';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { nameTemplatesOf } from './name-templates';

const { says, source } = fact('deviceName.notAllDigits');
const { value: most } = fact('autopilotProfile.deviceNameLength');
const prefix = 'PC-';

export default rule({
  id: 'device-name-all-digits',
  summary: 'A device name template expands to a name of digits only.',
  why: 'Windows does not accept such a name, and the profile cannot be created.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { profile, at, parts, readable } of nameTemplatesOf(plan)) {
      // A serial number may have letters.
      if (!readable || hasSerial(parts) || fixedNameLength(parts) > most) continue;
      if (parts.some((part) => part.kind === 'text' && /\D/.test(part.text))) continue;
      const named = prefix + at.value;
      report(
        at,
        `The template "${at.value}" of the profile "${profile}" gives names of digits only. ${says} Add letters in front.`,
        {
          fixes:
            fixedNameLength(parts) + prefix.length <= most
              ? [unsafeFix(`Change to "${named}", if that suits the naming of the organization`, set(at.node, named))]
              : [],
        },
      );
    }
  },

  examples: [
    {
      title: 'a name of digits',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: «"2026%RAND:6%"» }
`,
      message: `The template "2026%RAND:6%" of the profile "sales" gives names of digits only. ${says} Add letters in front.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: "PC-2026%RAND:6%" }
`,
    },
    {
      title: 'a name that is the serial number',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: "%SERIAL%" }
`,
    },
  ],
});
