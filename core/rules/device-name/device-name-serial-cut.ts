import { fact } from '../../guide/index';
import { fixedNameLength, hasSerial, shortenName } from '../../model/device-name';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { nameTemplatesOf } from './name-templates';

const { says, source } = fact('deviceName.serialCut');
const { value: typical } = fact('deviceName.serialLength');
const { value: most } = fact('autopilotProfile.deviceNameLength');

export default rule({
  id: 'device-name-serial-cut',
  summary: 'A device name template leaves less room for the serial number than most serial numbers take.',
  why: 'A part of the serial number is hard to match with the device, and two devices can get the same name.',
  severity: 'info',
  basis: 'judgement',
  source,

  check(plan, report) {
    for (const { profile, at, parts, readable } of nameTemplatesOf(plan)) {
      const room = most - fixedNameLength(parts);
      // Where there is no room at all, the name is too long.
      if (!readable || !hasSerial(parts) || room < 1 || room >= typical) continue;
      const shorter = shortenName(parts, most - typical);
      report(
        at,
        `The template "${at.value}" of the profile "${profile}" leaves ${room} ${room === 1 ? 'character' : 'characters'} for the serial number; many have ${typical}. ${says} Shorten the text.`,
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
      title: 'a long text before the serial number',
      plan: `schemaVersion: 1
autopilotProfiles:
  new-york: { deviceNameTemplate: «"CONTOSO-NY-%SERIAL%"» }
`,
      message: `The template "CONTOSO-NY-%SERIAL%" of the profile "new-york" leaves 4 characters for the serial number; many have ${typical}. ${says} Shorten the text.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  new-york: { deviceNameTemplate: "CONTOS-%SERIAL%" }
`,
    },
    {
      title: 'a short text before the serial number',
      plan: `schemaVersion: 1
autopilotProfiles:
  new-york: { deviceNameTemplate: "CTS-NY-%SERIAL%" }
`,
    },
  ],
});
