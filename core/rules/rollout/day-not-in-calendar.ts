import type { Scalar } from '../../model/located';
import type { Plan } from '../../model/plan.generated';
import { isDate } from '../../text/dates';
import { rule } from '../rule';

const messageFor = (date: string): string =>
  `There is no day "${date}" in the calendar. Correct it: dates are written year-month-day, such as 2027-03-01.`;

export default rule({
  id: 'day-not-in-calendar',
  summary: 'A date is no day of the calendar.',
  why: 'Nobody can say which day is meant, and nothing that depends on it is checked.',
  severity: 'error',
  basis: 'judgement',

  check(plan, report) {
    for (const date of datesOf(plan)) {
      if (date && !isDate(date.value)) report(date, messageFor(date.value));
    }
  },

  examples: [
    {
      title: 'a day that its month does not have',
      plan: `schemaVersion: 1
provisioningPackages:
  carts: { tokenCreated: 2026-11-02, tokenExpires: «2027-02-30» }
`,
      message: messageFor('2027-02-30'),
    },
    {
      title: 'day and month in the wrong order',
      plan: `schemaVersion: 1
rollout:
  waves:
    - { name: pilot, starts: «2026-31-12» }
`,
      message: messageFor('2026-31-12'),
    },
    {
      title: 'a leap day',
      plan: `schemaVersion: 1
plan: { reviewed: 2028-02-29 }
`,
    },
  ],
});

function datesOf(plan: Plan): readonly (Scalar<string> | undefined)[] {
  return [
    plan.plan?.reviewed,
    ...[...plan.autopilotProfiles].map(({ created }) => created),
    ...[...plan.provisioningPackages].flatMap(({ tokenCreated, tokenExpires }) => [tokenCreated, tokenExpires]),
    ...(plan.rollout?.waves ?? []).flatMap(({ starts, ends }) => [starts, ends]),
    ...(plan.exceptions ?? []).map(({ expires }) => expires),
  ];
}
