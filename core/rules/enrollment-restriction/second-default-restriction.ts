import { fact } from '../../guide/index';
import type { EnrollmentRestriction } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { kindOf, type RestrictionKind } from './restrictions';

const { says, source } = fact('enrollmentRestriction.default');

export default rule({
  id: 'second-default-restriction',
  summary: 'Two enrollment restrictions of one kind are to be the default one.',
  why: 'Intune has a single default restriction of each kind. What the second one says never applies to anyone.',
  severity: 'error',
  basis: 'docs',
  source,

  check({ enrollmentRestrictions }, report) {
    const found = new Map<RestrictionKind, EnrollmentRestriction>();
    for (const restriction of enrollmentRestrictions) {
      const kind = kindOf(restriction);
      if (!kind || restriction.default?.value !== true) continue;
      const first = found.get(kind);
      if (!first) {
        found.set(kind, restriction);
        continue;
      }
      report(
        restriction.default,
        `The restriction "${restriction.id?.value}" is a second default restriction beside "${first.id?.value}". ${says} Keep one of the two.`,
        {
          related: [{ span: first.default!.node, message: 'The first default restriction of that kind.' }],
          fixes: [
            unsafeFix('Change to false, if it is to be assigned to groups', set(restriction.default.node, false)),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'two default restrictions of one kind',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow }
  windows: { kind: platform, default: «true», windows: block }
`,
      message: `The restriction "windows" is a second default restriction beside "everyone". ${says} Keep one of the two.`,
      fixed: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow }
  windows: { kind: platform, default: false, windows: block }
`,
    },
    {
      title: 'a default restriction of each kind',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow }
  few-devices: { kind: deviceLimit, default: true, deviceLimit: 5 }
`,
    },
  ],
});
