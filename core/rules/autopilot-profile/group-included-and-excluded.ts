import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.exclusionWins');

export default rule({
  id: 'group-included-and-excluded',
  summary: 'A deployment profile includes a group and excludes it again.',
  why: 'The exclusion wins, so the devices of the group do not get the profile.',
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
          `The profile "${id?.value}" includes "${excluded.value}" and excludes it. ${says} Keep the group in one of the two lists.`,
          {
            related: [{ span: at.node, message: 'The group is included here.' }],
            fixes: [
              unsafeFix(
                `Remove "${excluded.value}" from the exclusions, if it is to get the profile`,
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
      message: `The profile "sales" includes "sales-devices" and excludes it. ${says} Keep the group in one of the two lists.`,
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
