import { fact } from '../../guide/index';
import { meantMacro, type NamePart, writeNameTemplate } from '../../model/device-name';
import { type Fix, safeFix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { type NameTemplate, nameTemplatesOf } from './name-templates';

const { says, source } = fact('deviceName.macros');

export default rule({
  id: 'device-name-macro',
  summary: 'A device name template has a macro that Windows does not know, such as one in lowercase.',
  why: 'The profile cannot be created, and the admin center only says that an error occurred.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const template of nameTemplatesOf(plan)) {
      const { profile, at, parts } = template;
      const unknown = parts.find(({ kind }) => kind === 'unknown');
      if (!unknown) continue;
      report(at, `"${unknown.text}" in the device name template of "${profile}" is not a macro. ${says}`, {
        fixes: corrected(template),
      });
    }
  },

  examples: [
    {
      title: 'a macro in lowercase',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: «"SAL-%serial%"» }
`,
      message: `"%serial%" in the device name template of "sales" is not a macro. ${says}`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: "SAL-%SERIAL%" }
`,
    },
    {
      title: 'a macro without its second percent sign',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: «SAL-%RAND:5» }
`,
      message: `"%RAND:5" in the device name template of "sales" is not a macro. ${says}`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: "SAL-%RAND:5%" }
`,
    },
    {
      title: 'a macro that other tools have',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: «"SAL-%USERNAME%"» }
`,
      message: `"%USERNAME%" in the device name template of "sales" is not a macro. ${says}`,
    },
    {
      title: 'both macros',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales: { deviceNameTemplate: "S%RAND:2%-%SERIAL%" }
`,
    },
  ],
});

/** Puts in the macros that were meant. Capitals alone cannot be wrong; anything else is a guess. */
function corrected({ at, parts }: NameTemplate): Fix[] {
  let certain = true;
  let known = true;
  const text = writeNameTemplate(
    parts.map((part): NamePart => {
      if (part.kind !== 'unknown') return part;
      const meant = meantMacro(part.text);
      known &&= meant !== undefined;
      certain &&= meant?.certain === true;
      return { kind: 'text', text: meant?.macro ?? part.text };
    }),
  );
  if (!known) return [];
  return [
    certain
      ? safeFix(`Change to "${text}"`, set(at.node, text))
      : unsafeFix(`Change to "${text}", if this macro was meant`, set(at.node, text)),
  ];
}
