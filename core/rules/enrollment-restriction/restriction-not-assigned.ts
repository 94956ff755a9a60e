import { fact } from '../../guide/index';
import { entryOf } from '../../syntax/tree';
import { rule } from '../rule';

const { says, source } = fact('enrollmentRestriction.needsGroup');

export default rule({
  id: 'restriction-not-assigned',
  summary: 'An enrollment restriction is assigned to nobody.',
  why: 'It is in the admin center and has no effect: the default restriction applies to everyone it was meant for.',
  severity: 'warning',
  basis: 'docs',
  source,

  check({ enrollmentRestrictions }, report) {
    for (const { id, default: isDefault, assignments } of enrollmentRestrictions) {
      const key = assignments && entryOf(assignments.node, 'include')?.key;
      if (!key || isDefault?.value === true || assignments.include?.length !== 0) continue;
      report(
        key,
        `The restriction "${id?.value}" is assigned to nobody. ${says} Select the groups, or remove the restriction.`,
      );
    }
  },

  examples: [
    {
      title: 'a restriction without a group',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  staff: { kind: platform, priority: 1, windows: allow, assignments: { «include»: [] } }
`,
      message: `The restriction "staff" is assigned to nobody. ${says} Select the groups, or remove the restriction.`,
    },
    {
      title: 'a default restriction without a group',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, assignments: { include: [] } }
`,
    },
  ],
});
