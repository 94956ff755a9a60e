import { fact } from '../../guide/index';
import { unsafeFix } from '../../syntax/problem';
import { daysBetween } from '../../text/dates';
import { rule } from '../rule';
import { setDate } from './bulk-token';

const { source } = fact('provisioningPackage.tokenLife');

export default rule({
  id: 'bulk-token-dates-reversed',
  summary: 'A bulk token expires before it is fetched.',
  why: 'One of the two dates is wrong, and nobody can say how long the package works.',
  severity: 'error',
  basis: 'judgement',
  source,

  check(plan, report) {
    for (const { id, tokenCreated, tokenExpires } of plan.provisioningPackages) {
      if (!tokenCreated || !tokenExpires) continue;
      const days = daysBetween(tokenExpires.value, tokenCreated.value);
      if (days === undefined || days <= 0) continue;
      report(
        tokenExpires,
        `The bulk token of "${id?.value}" expires on ${tokenExpires.value}, before it is created on ${tokenCreated.value}. Correct the wrong date.`,
        {
          related: [{ span: tokenCreated.node, message: 'The token is fetched on this day.' }],
          fixes: [
            unsafeFix(
              'Exchange the two dates, if they are mixed up',
              setDate(tokenCreated, tokenExpires.value),
              setDate(tokenExpires, tokenCreated.value),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'the dates of a bulk token mixed up',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { tokenCreated: 2027-05-14, tokenExpires: «2026-11-16» }
`,
      message:
        'The bulk token of "classroom" expires on 2026-11-16, before it is created on 2027-05-14. Correct the wrong date.',
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom: { tokenCreated: 2026-11-16, tokenExpires: 2027-05-14 }
`,
    },
    {
      title: 'a bulk token that expires after it is fetched',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { tokenCreated: 2026-11-16, tokenExpires: 2027-05-14 }
`,
    },
  ],
});
