import { fact } from '../../guide/index';
import { type NamePart, writeNameTemplate } from '../../model/device-name';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { nameTemplatesOf } from './name-templates';

const { says, source } = fact('deviceName.characters');

export default rule({
  id: 'device-name-characters',
  summary: 'A device name template has characters that device names cannot have, such as a blank or an underscore.',
  why: 'The profile cannot be created, and the admin center only says that an error occurred.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { profile, at, parts } of nameTemplatesOf(plan)) {
      const texts = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
      const wrong = new Set(texts.join('').match(/[^A-Za-z0-9-]/gu));
      if (wrong.size === 0) continue;
      const named = [...wrong].map((character) => (character === ' ' ? 'a blank' : `"${character}"`)).join(', ');
      const clean = writeNameTemplate(parts.map(cleaned));
      report(at, `The template "${at.value}" of the profile "${profile}" has ${named}. ${says} Use hyphens instead.`, {
        fixes: /[A-Za-z0-9%]/.test(clean)
          ? [unsafeFix(`Change to "${clean}", if the profile does not exist yet`, set(at.node, clean))]
          : [],
      });
    }
  },

  examples: [
    {
      title: 'an underscore in a device name',
      plan: `schemaVersion: 1
autopilotProfiles:
  hr: { deviceNameTemplate: «"HR_%RAND:4%"» }
`,
      message: `The template "HR_%RAND:4%" of the profile "hr" has "_". ${says} Use hyphens instead.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  hr: { deviceNameTemplate: "HR-%RAND:4%" }
`,
    },
    {
      title: 'a blank and an umlaut in a device name',
      plan: `schemaVersion: 1
autopilotProfiles:
  munich: { deviceNameTemplate: «"Büro M %RAND:4%"» }
`,
      message: `The template "Büro M %RAND:4%" of the profile "munich" has "ü", a blank. ${says} Use hyphens instead.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  munich: { deviceNameTemplate: "Buro-M-%RAND:4%" }
`,
    },
    {
      title: 'letters, digits and hyphens in a device name',
      plan: `schemaVersion: 1
autopilotProfiles:
  hr: { deviceNameTemplate: "HR2-%RAND:4%" }
`,
    },
  ],
});

/** Letters without their accents, and hyphens for what is left. */
function cleaned(part: NamePart): NamePart {
  if (part.kind !== 'text') return part;
  const text = part.text
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9-]+/g, '-');
  return { kind: 'text', text };
}
