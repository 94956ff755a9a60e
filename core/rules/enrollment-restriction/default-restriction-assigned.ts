import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { entryOf } from '../../syntax/tree';
import { rule } from '../rule';

const { says, source } = fact('enrollmentRestriction.default');

export default rule({
  id: 'default-restriction-assigned',
  summary: 'The default enrollment restriction is assigned to groups.',
  why: 'The plan reads as if the restriction applied to these groups only. It applies to everyone who has no other one.',
  severity: 'warning',
  basis: 'docs',
  source,

  check({ enrollmentRestrictions }, report) {
    for (const restriction of enrollmentRestrictions) {
      const { id, node, default: isDefault, assignments } = restriction;
      const groups = assignments?.include?.filter(({ value }) => value !== 'allUsers') ?? [];
      const key = entryOf(node, 'assignments')?.key;
      if (isDefault?.value !== true || groups.length === 0 || !key) continue;
      report(
        key,
        `The restriction "${id?.value}" is the default restriction, and is assigned to groups. ${says} Remove the groups.`,
        {
          related: [{ span: isDefault.node, message: 'The default restriction.' }],
          fixes: [
            unsafeFix('Remove the assignments, if it is for everyone', update(node, { assignments: undefined })),
            unsafeFix('Change "default" to false, if it is for these groups', update(node, { default: false })),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a default restriction for one group',
      plan: `schemaVersion: 1
groups:
  staff: { kind: user }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, «assignments»: { include: [staff] } }
`,
      message: `The restriction "everyone" is the default restriction, and is assigned to groups. ${says} Remove the groups.`,
      fixed: `schemaVersion: 1
groups:
  staff: { kind: user }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow }
`,
    },
    {
      title: 'another restriction for one group',
      plan: `schemaVersion: 1
groups:
  staff: { kind: user }
enrollmentRestrictions:
  staff: { kind: platform, priority: 1, windows: allow, assignments: { include: [staff] } }
`,
    },
  ],
});
