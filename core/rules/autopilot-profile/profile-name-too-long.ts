import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import { rule } from '../rule';

const { value: longestName, says: name, source } = fact('autopilotProfile.nameLength');
const { value: longestDescription, says: description } = fact('autopilotProfile.descriptionLength');
const long = 'Windows Autopilot profile for everybody '
  .repeat(Math.ceil((longestName + 1) / 40))
  .slice(0, longestName + 1);

export default rule({
  id: 'profile-name-too-long',
  summary: 'The name or the description of a deployment profile is too long.',
  why: 'The profile cannot be created.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const profile of plan.autopilotProfiles) {
      const check = (at: Scalar<string> | undefined, what: string, most: number, says: string): void => {
        if (!at || at.value.length <= most) return;
        const length = at.value.length.toLocaleString('en-US');
        report(at, `The ${what} of the profile "${profile.id?.value}" has ${length} characters. ${says} Shorten it.`);
      };
      check(profile.displayName, 'name', longestName, name);
      check(profile.description, 'description', longestDescription, description);
    }
  },

  examples: [
    {
      title: 'a name that is too long',
      plan: `schemaVersion: 1
autopilotProfiles:
  everybody:
    displayName: «${long}»
`,
      message: `The name of the profile "everybody" has ${long.length} characters. ${name} Shorten it.`,
    },
    {
      title: 'a name that is just as long as a name can be',
      plan: `schemaVersion: 1
autopilotProfiles:
  everybody:
    displayName: ${long.slice(0, -1).trimEnd()}
`,
    },
  ],
});
