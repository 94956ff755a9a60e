import { fact } from '../../guide/index';
import type { EnrollmentRestriction } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { kindOf } from './restrictions';

const { says, source } = fact('enrollmentRestriction.priority');

export default rule({
  id: 'restriction-priority-twice',
  summary: 'Two enrollment restrictions of one kind have the same priority.',
  why: 'Intune applies the restriction with the highest priority. For a user who is assigned both, the plan does not say which one that is.',
  severity: 'error',
  basis: 'docs',
  source,

  check({ enrollmentRestrictions }, report) {
    const byPlace = new Map<string, EnrollmentRestriction>();
    const highest = new Map<string, number>();
    for (const restriction of enrollmentRestrictions) {
      const kind = kindOf(restriction) ?? '';
      highest.set(kind, Math.max(highest.get(kind) ?? 0, restriction.priority?.value ?? 0));
    }
    for (const restriction of enrollmentRestrictions) {
      const { id, priority } = restriction;
      const kind = kindOf(restriction);
      if (!priority || !kind || restriction.default?.value === true) continue;
      const place = `${kind} ${priority.value}`;
      const first = byPlace.get(place);
      if (!first) {
        byPlace.set(place, restriction);
        continue;
      }
      const free = (highest.get(kind) ?? 0) + 1;
      highest.set(kind, free);
      report(
        priority,
        `The restriction "${id?.value}" has priority ${priority.value}, and so does "${first.id?.value}". ${says} Choose another priority.`,
        {
          related: [{ span: first.priority!.node, message: `The priority of "${first.id?.value}".` }],
          fixes: [unsafeFix(`Change to ${free}, behind all others`, set(priority.node, free))],
        },
      );
    }
  },

  examples: [
    {
      title: 'two restrictions of priority 1',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  staff: { kind: platform, priority: 1, windows: allow, personallyOwned: block }
  contractors: { kind: platform, priority: «1», windows: allow, personallyOwned: allow }
`,
      message: `The restriction "contractors" has priority 1, and so does "staff". ${says} Choose another priority.`,
      fixed: `schemaVersion: 1
enrollmentRestrictions:
  staff: { kind: platform, priority: 1, windows: allow, personallyOwned: block }
  contractors: { kind: platform, priority: 2, windows: allow, personallyOwned: allow }
`,
    },
    {
      title: 'two kinds of restrictions of priority 1',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  staff: { kind: platform, priority: 1, windows: allow }
  few-devices: { kind: deviceLimit, priority: 1, deviceLimit: 2 }
`,
    },
  ],
});
