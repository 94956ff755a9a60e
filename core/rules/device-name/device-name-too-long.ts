import { fact } from '../../guide/index';
import { expandName, fixedNameLength, hasSerial, shortenName } from '../../model/device-name';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { nameTemplatesOf } from './name-templates';

const { value: most, says, source } = fact('autopilotProfile.deviceNameLength');
const { value: serial } = fact('deviceName.serialLength');

export default rule({
  id: 'device-name-too-long',
  summary: 'A device name template expands to a name that is too long, or leaves no room for the serial number.',
  why: 'The profile cannot be created, or devices keep the random name that Windows gives them. The length of the name counts, not the length of the template.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { profile, at, parts, readable } of nameTemplatesOf(plan)) {
      const length = fixedNameLength(parts);
      const withSerial = hasSerial(parts);
      if (!readable || length < most || (length === most && !withSerial)) continue;
      const shorter = shortenName(parts, withSerial ? most - serial : most);
      report(
        at,
        withSerial
          ? `The template "${at.value}" of the profile "${profile}" has ${length} characters without the serial number. ${says} Shorten the text, to leave room for the serial number.`
          : `The template "${at.value}" of the profile "${profile}" expands to ${length} characters, as in ${expandName(parts, '', most)}. ${says} Shorten the text.`,
        {
          fixes: shorter
            ? [unsafeFix(`Shorten to "${shorter}", if that name is clear enough`, set(at.node, shorter))]
            : [],
        },
      );
    }
  },

  examples: [
    {
      title: 'a name of 19 characters',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: «"CONTOSO-SALES-%RAND:5%"» }
`,
      message: `The template "CONTOSO-SALES-%RAND:5%" of the profile "sales" expands to 19 characters, as in CONTOSO-SALES-12345. ${says} Shorten the text.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: "CONTOSO-S-%RAND:5%" }
`,
    },
    {
      title: 'a name that leaves nothing of the serial number',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: «"CONTOSO-BERLIN-%SERIAL%"» }
`,
      message: `The template "CONTOSO-BERLIN-%SERIAL%" of the profile "sales" has 15 characters without the serial number. ${says} Shorten the text, to leave room for the serial number.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: "CONTOS-%SERIAL%" }
`,
    },
    {
      title: 'a template of 18 characters that expands to a name of 14',
      plan: `schemaVersion: 1
autopilotProfiles:
  kiosks: { deviceNameTemplate: "FAO-KIOSK-%RAND:4%" }
`,
    },
    {
      title: 'a name of just as many characters as a name can have',
      plan: `schemaVersion: 1
autopilotProfiles:
  kiosks: { deviceNameTemplate: "KIOSK-WEST-%RAND:4%" }
`,
    },
  ],
});
