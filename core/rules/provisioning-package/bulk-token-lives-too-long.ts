import { fact } from '../../guide/index';
import { unsafeFix } from '../../syntax/problem';
import { daysBetween } from '../../text/dates';
import { populationsByObject } from '../populations-by-object';
import { rule } from '../rule';
import { lastDay, setDate } from './bulk-token';

const { value: life, source } = fact('provisioningPackage.tokenLife');

export default rule({
  id: 'bulk-token-lives-too-long',
  summary: 'A bulk token is to be valid for longer than Microsoft Entra ID allows.',
  why: 'Windows Configuration Designer does not accept the expiry date. The token expires earlier than the plan counts on, and the package with it.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, { asOf, unknown }) {
    const users = populationsByObject(plan, 'provisioningPackage');
    for (const { id, tokenCreated, tokenExpires } of plan.provisioningPackages) {
      if (!tokenExpires) continue;
      if (!tokenCreated) {
        const left = daysBetween(asOf, tokenExpires.value);
        // A token of today would not live that long; one that is fetched later may.
        if (left !== undefined && left > life && users.has(String(id?.value))) unknown(tokenExpires, 'tokenCreated');
        continue;
      }
      const days = daysBetween(tokenCreated.value, tokenExpires.value);
      const last = lastDay(tokenCreated.value);
      if (days === undefined || !last || days <= life) continue;
      report(
        tokenExpires,
        `The bulk token of "${id?.value}" is to be valid for ${days} days. A token is valid for ${life} days at most, here from ${tokenCreated.value} until ${last}. Plan to build the package again by then.`,
        {
          related: [{ span: tokenCreated.node, message: 'The token is fetched on this day.' }],
          fixes: [
            unsafeFix(
              `Change to ${last}, if the token is fetched on ${tokenCreated.value}`,
              setDate(tokenExpires, last),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a bulk token for a whole year',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { tokenCreated: 2026-11-16, tokenExpires: «2027-11-16» }
`,
      message: `The bulk token of "classroom" is to be valid for 365 days. A token is valid for ${life} days at most, here from 2026-11-16 until 2027-05-15. Plan to build the package again by then.`,
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom: { tokenCreated: 2026-11-16, tokenExpires: 2027-05-15 }
`,
    },
    {
      title: 'a bulk token for as long as there are any',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { tokenCreated: 2026-11-16, tokenExpires: 2027-05-15 }
`,
    },
  ],
});
