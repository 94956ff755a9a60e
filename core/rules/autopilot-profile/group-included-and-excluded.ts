import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.exclusionWins');

export default rule({
  id: 'group-included-and-excluded',
  summary: 'A deployment profile includes a group and excludes it again.',
  why: 'The exclusion wins, and the devices of the group get another profile or none. Picking the wrong one of the two lists is a common slip.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, assignments } of plan.autopilotProfiles) {
      const included = new Map(assignments?.include?.map((at) => [at.value, at]));
      const { exclude = [], node } = assignments ?? {};
      for (const excluded of exclude) {
        const at = included.get(excluded.value);
        if (!at || !node) continue;
        const rest = exclude.map(({ value }) => value).filter((value) => value !== excluded.value);
        report(
          excluded,
          `The profile "${id?.value}" includes "${excluded.value}" and excludes it. ${says} Leave the group in one of the lists.`,
          {
            related: [{ span: at.node, message: 'The group is included here.' }],
            fixes: [
              unsafeFix(
                `Take "${excluded.value}" out of the exclusions, if it is to get the profile`,
                update(node, { exclude: rest.length > 0 ? rest : undefined }),
              ),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a group in both lists',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
autopilotProfiles:
  sales:
    assignments: { include: [sales-devices], exclude: [«sales-devices»] }
`,
      message: `The profile "sales" includes "sales-devices" and excludes it. ${says} Leave the group in one of the lists.`,
      fixed: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
autopilotProfiles:
  sales:
    assignments: { include: [sales-devices] }
`,
    },
    {
      title: 'two groups, one in each list',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
  lab-devices: { kind: device }
autopilotProfiles:
  sales:
    assignments: { include: [sales-devices], exclude: [lab-devices] }
`,
    },
  ],
});
