import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { entryOf } from '../../syntax/tree';
import { rule } from '../rule';

const { says, source } = fact('enrollmentRestriction.manufacturers');

export default rule({
  id: 'restriction-manufacturers-ignored',
  summary: 'An enrollment restriction is to block manufacturers of Windows devices.',
  why: 'Devices of these manufacturers enroll as all others do.',
  severity: 'warning',
  basis: 'docs',
  source,

  check({ enrollmentRestrictions }, report) {
    for (const { id, node, blockedManufacturers } of enrollmentRestrictions) {
      const key = entryOf(node, 'blockedManufacturers')?.key;
      if (!key || !blockedManufacturers || blockedManufacturers.length === 0) continue;
      const listed = blockedManufacturers.map(({ value }) => `"${value}"`).join(', ');
      report(
        key,
        `The restriction "${id?.value}" is to block ${listed}. ${says} For Windows, assign the restriction with a filter on the manufacturer.`,
        {
          fixes: [
            unsafeFix(
              'Remove the manufacturers, if a filter does it',
              update(node, { blockedManufacturers: undefined }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a blocked manufacturer',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, «blockedManufacturers»: [Fabrikam] }
`,
      message: `The restriction "everyone" is to block "Fabrikam". ${says} For Windows, assign the restriction with a filter on the manufacturer.`,
      fixed: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow }
`,
    },
    {
      title: 'no blocked manufacturer',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, blockedManufacturers: [] }
`,
    },
  ],
});
