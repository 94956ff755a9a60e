import { fact } from '../../guide/index';
import { rule } from '../rule';

const { value: most, says, source } = fact('autopilotProfile.perTenant');

/** Profiles without anything in them, ten to a line. */
const profiles = (count: number, marked?: number): string =>
  Array.from({ length: count }, (_, index) => index + 1)
    .map((number) => `${number % 10 === 1 ? '\n    ' : ' '}${number === marked ? `«p${number}»` : `p${number}`}: {},`)
    .join('');

export default rule({
  id: 'too-many-deployment-profiles',
  summary: 'A plan has more deployment profiles than a tenant can hold.',
  why: 'The admin center refuses to create the profiles above the limit.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    if (plan.autopilotProfiles.size <= most) return;
    const first = [...plan.autopilotProfiles][most];
    if (!first?.id) return;
    report(
      first.id,
      `The plan has ${plan.autopilotProfiles.size} deployment profiles. ${says} Merge profiles with the same settings.`,
    );
  },

  examples: [
    {
      title: 'one profile more than a tenant holds',
      plan: `schemaVersion: 1
autopilotProfiles:
  {${profiles(most + 1, most + 1)}
  }
`,
      message: `The plan has ${most + 1} deployment profiles. ${says} Merge profiles with the same settings.`,
    },
    {
      title: 'a few profiles',
      plan: `schemaVersion: 1
autopilotProfiles:
  {${profiles(3)}
  }
`,
    },
  ],
});
