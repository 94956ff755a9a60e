import { fact } from '../../guide/index';
import { type Fix, unsafeFix } from '../../syntax/problem';
import { daysBetween } from '../../text/dates';
import { populationsByObject } from '../populations-by-object';
import { rule } from '../rule';
import { goesOnAfter, hasBulkToken, type NamedWave, setDate, tokenEnd, wavesWith } from './bulk-token';

const { value: life, source } = fact('provisioningPackage.tokenLife');

export default rule({
  id: 'bulk-token-expires-during-rollout',
  summary: 'The bulk token of a provisioning package expires before the last wave that uses the package is over.',
  why: 'After that day, the package enrolls no device. The remaining devices of the wave cannot be enrolled with it.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report, { asOf, unknown }) {
    if (!plan.rollout) return;
    const users = populationsByObject(plan, 'provisioningPackage');
    for (const bulk of plan.provisioningPackages) {
      const populations = users.get(String(bulk.id?.value));
      const end = hasBulkToken(bulk) ? tokenEnd(bulk) : undefined;
      // A token that has expired already has a finding of its own.
      if (!populations || !end || (daysBetween(asOf, end.date) ?? -1) < 0) continue;
      const waves = wavesWith(populations, plan);
      for (const { wave, at } of waves) if (!wave.starts && !wave.ends) unknown(at, 'ends');
      const late = waves.filter(({ wave }) => goesOnAfter(wave, end.date) === true);
      if (late.length === 0) continue;
      report(
        end.at,
        `The bulk token of "${bulk.id?.value}" expires on ${end.date}. ${late.map((wave) => lateness(wave, end.date)).join(' ')} A token is valid for ${life} days at most: build the package again with a new one by then.`,
        {
          related: late.map(({ wave, at, name }) => ({
            span: (wave.ends ?? wave.starts ?? at).node,
            message: `${name} goes on after the token has expired.`,
          })),
          fixes: shortening(late, end.date),
        },
      );
    }
  },

  examples: [
    {
      title: 'a wave that goes on after the bulk token has expired',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { tokenCreated: 2026-11-16, tokenExpires: «2027-05-14» }
rollout:
  waves:
    - { name: spring, populations: [classrooms], starts: 2027-03-01, ends: 2027-05-28 }
`,
      message: `The bulk token of "classroom" expires on 2027-05-14. Wave "spring" goes on until 2027-05-28. A token is valid for ${life} days at most: build the package again with a new one by then.`,
      fixed: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { tokenCreated: 2026-11-16, tokenExpires: 2027-05-14 }
rollout:
  waves:
    - { name: spring, populations: [classrooms], starts: 2027-03-01, ends: 2027-05-14 }
`,
    },
    {
      title: 'a wave that begins when no token of today can be valid',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { tokenCreated: «2026-11-16» }
rollout:
  waves:
    - { name: spring, populations: [classrooms], starts: 2027-03-01, ends: 2027-04-30 }
    - { name: summer, populations: [classrooms], starts: 2027-07-05 }
`,
      message: `The bulk token of "classroom" expires on 2027-05-15. Wave "summer" begins on 2027-07-05. A token is valid for ${life} days at most: build the package again with a new one by then.`,
    },
    {
      title: 'a wave that is over on the day the bulk token expires',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { tokenCreated: 2026-11-16, tokenExpires: 2027-05-14 }
rollout:
  waves:
    - { name: spring, populations: [classrooms], starts: 2027-03-01, ends: 2027-05-14 }
`,
    },
  ],
});

function lateness({ wave: { starts, ends }, name }: NamedWave, end: string): string {
  if (starts && (daysBetween(end, starts.value) ?? 0) > 0) return `${name} begins on ${starts.value}.`;
  return `${name} goes on until ${ends?.value}.`;
}

/** Waves can end earlier, but not before they begin. */
function shortening(late: readonly NamedWave[], end: string): Fix[] {
  const changes = late.flatMap(({ wave: { starts, ends } }) =>
    ends && starts && (daysBetween(starts.value, end) ?? -1) >= 0 ? [setDate(ends, end)] : [],
  );
  if (changes.length < late.length) return [];
  const names = late.map(({ name }) => name).join(', ');
  return [unsafeFix(`End ${names} on ${end}, if the devices can be enrolled by then`, ...changes)];
}
