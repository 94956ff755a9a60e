import { fact } from '../../guide/index';
import { addDays, daysBetween } from '../../text/dates';
import { rule } from '../rule';
import { nameOf } from './servicing';
import { servicedSystems } from './systems';

const { value: ahead, says, source } = fact('windows.plannedAhead');

export default rule({
  id: 'windows-updates-end-soon',
  summary: 'Devices run a version of Windows whose updates end soon.',
  why: 'The devices would have to be updated again shortly after they are enrolled. One interruption is better for users than two.',
  severity: 'info',
  basis: 'judgement',
  source,
  scope: 'population',

  check(plan, report, { asOf }) {
    const until = lastDayAhead(asOf);
    if (until === undefined) return;
    for (const { population, system, lastDay } of servicedSystems(plan).filter(
      ({ lastDay }) => lastDay >= asOf && lastDay <= until,
    )) {
      report(
        system.version,
        `The updates for ${nameOf(system)} in "${population.id?.value}" end ${when(lastDay, asOf)}. ${says} Plan it with the enrollment.`,
      );
    }
  },

  examples: [
    {
      title: 'a Windows 11 in its last months',
      asOf: '2026-08-01',
      plan: `schemaVersion: 1
populations:
  sales:
    os: { product: windows11, version: «23H2», edition: enterprise }
    enrollment: { method: windowsAutopilot }
`,
      message: `The updates for Windows 11 23H2 in "sales" end on 2026-11-10, in 101 days. ${says} Plan it with the enrollment.`,
    },
    {
      title: 'a Windows 11 with years to go',
      asOf: '2026-08-01',
      plan: `schemaVersion: 1
populations:
  sales:
    os: { product: windows11, version: 25H2, edition: enterprise }
    enrollment: { method: windowsAutopilot }
`,
    },
  ],
});

/** The last day that is near enough, for the day that was asked about last: thousands of plans are checked for one day. */
function lastDayAhead(asOf: string): string | undefined {
  if (known.asOf !== asOf) known = { asOf, until: addDays(asOf, ahead) };
  return known.until;
}

let known: { readonly asOf?: string; readonly until?: string | undefined } = {};

function when(date: string, asOf: string): string {
  const days = daysBetween(asOf, date) ?? 0;
  if (days > 1) return `on ${date}, in ${days} days`;
  return `${days === 0 ? 'today' : 'tomorrow'}, on ${date}`;
}
