import { fact } from '../../guide/index';
import { entryOf } from '../../syntax/tree';
import { rule } from '../rule';
import { kindOf, type RestrictionKind } from './restrictions';

const platform = fact('enrollmentRestriction.platformPolicies');
const deviceLimit = fact('enrollmentRestriction.deviceLimitPolicies');
const kinds: readonly (readonly [RestrictionKind, string, typeof platform | typeof deviceLimit])[] = [
  ['platform', 'device platform restrictions', platform],
  ['deviceLimit', 'device limit restrictions', deviceLimit],
];

export default rule({
  id: 'too-many-restrictions',
  summary: 'The plan has more enrollment restrictions of a kind than a tenant can have.',
  why: 'Intune does not create the ones beyond the limit. Users they were meant for obey the default restriction.',
  severity: 'error',
  basis: 'docs',
  source: platform.source,

  check({ node, enrollmentRestrictions }, report) {
    const key = entryOf(node, 'enrollmentRestrictions')?.key;
    if (!key) return;
    for (const [kind, name, { value: limit, says }] of kinds) {
      // Whether the default restriction counts, the documentation does not say.
      const own = [...enrollmentRestrictions].filter((each) => kindOf(each) === kind && each.default?.value !== true);
      if (own.length <= limit) continue;
      report(key, `The plan has ${own.length} ${name}. ${says} Assign one restriction to several groups.`);
    }
  },

  examples: [
    {
      title: 'one device platform restriction more than a tenant can have',
      plan: `schemaVersion: 1
«enrollmentRestrictions»:
${restrictions(platform.value + 1)}`,
      message: `The plan has ${platform.value + 1} device platform restrictions. ${platform.says} Assign one restriction to several groups.`,
    },
    {
      title: 'as many device platform restrictions as a tenant can have, and the default one',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow }
${restrictions(platform.value)}`,
    },
  ],
});

function restrictions(count: number): string {
  const line = (priority: number): string =>
    `  windows-${priority}: { kind: platform, priority: ${priority}, windows: allow }\n`;
  return Array.from({ length: count }, (_, index) => line(index + 1)).join('');
}
