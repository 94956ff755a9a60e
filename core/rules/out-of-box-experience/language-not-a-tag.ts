import { fact } from '../../guide/index';
import { type Fix, safeFix, set, unsafeFix } from '../../syntax/problem';
import type { ScalarNode } from '../../syntax/tree';
import { sameWord } from '../../text/nearest';
import { rule } from '../rule';

const { value: words, says, source } = fact('autopilotProfile.languages');
const [systemDefault] = words;
/** A language, perhaps a script, a region, and perhaps a variant: de-DE, sr-Latn-RS, es-419, ca-ES-valencia. */
const tag = /^[a-z]{2,3}(?:-[a-z]{4})?-(?:[a-z]{2}|\d{3})(?:-[a-z0-9]{5,8})?$/i;

export default rule({
  id: 'language-not-a-tag',
  summary: 'The language of a deployment profile is not a language tag that Windows knows.',
  why: 'The profile cannot be created with it, or the device shows the language page that was to be skipped.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, outOfBoxExperience } of plan.autopilotProfiles) {
      const language = outOfBoxExperience?.language;
      if (!language || words.some((word) => word === language.value) || tag.test(language.value)) continue;
      report(language, `"${language.value}" is not a language for the profile "${id?.value}". ${says}`, {
        fixes: corrected(language.value, language.node),
      });
    }
  },

  examples: [
    {
      title: 'the name of a language',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales:
    outOfBoxExperience: { language: «german» }
`,
      message: `"german" is not a language for the profile "sales". ${says}`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  sales:
    outOfBoxExperience: { language: os-default }
`,
    },
    {
      title: 'an underscore in a language tag',
      plan: `schemaVersion: 1
autopilotProfiles:
  sales:
    outOfBoxExperience: { language: «de_DE» }
`,
      message: `"de_DE" is not a language for the profile "sales". ${says}`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  sales:
    outOfBoxExperience: { language: de-DE }
`,
    },
    {
      title: 'language tags with a script, a variant, and a region of the United Nations',
      plan: `schemaVersion: 1
autopilotProfiles:
  belgrade:
    outOfBoxExperience: { language: sr-Latn-RS }
  valencia:
    outOfBoxExperience: { language: ca-ES-valencia }
  lima:
    outOfBoxExperience: { language: es-419 }
`,
    },
  ],
});

function corrected(language: string, node: ScalarNode): Fix[] {
  const hyphenated = language.trim().replaceAll('_', '-');
  const meant = words.find((word) => sameWord(word, language)) ?? (tag.test(hyphenated) ? hyphenated : undefined);
  return meant
    ? [safeFix(`Change to "${meant}"`, set(node, meant))]
    : [unsafeFix(`Change to "${systemDefault}", if the language of Windows is right`, set(node, systemDefault))];
}
