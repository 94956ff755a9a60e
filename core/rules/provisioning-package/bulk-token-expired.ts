import { fact } from '../../guide/index';
import type { ProvisioningPackage } from '../../model/plan.generated';
import { type Fix, unsafeFix } from '../../syntax/problem';
import { daysBetween } from '../../text/dates';
import { enrolledBy } from '../enrolled-by';
import { namingOf, populationsByObject } from '../populations-by-object';
import { rule } from '../rule';
import { goesOnAfter, hasBulkToken, lastDay, setDate, type TokenEnd, tokenEnd, wavesWith } from './bulk-token';

const { value: life, source } = fact('provisioningPackage.tokenLife');

export default rule({
  id: 'bulk-token-expired',
  summary: 'The bulk token of a provisioning package has expired.',
  why: 'Windows applies the package and reports that the bulk enrollment failed. The device is neither joined nor enrolled.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, { asOf, unknown }) {
    for (const { enrollment } of enrolledBy(plan, 'provisioningPackage')) {
      if (!enrollment.package) unknown(enrollment.option, 'package');
    }
    const users = populationsByObject(plan, 'provisioningPackage');
    for (const bulk of plan.provisioningPackages) {
      const populations = users.get(String(bulk.id?.value));
      if (!bulk.id || !populations || !hasBulkToken(bulk)) continue;
      const end = tokenEnd(bulk);
      if (!end && !bulk.tokenExpires) unknown(bulk.id, 'tokenExpires');
      if (!end || isReversed(bulk) || !isBefore(end.date, asOf)) continue;
      const waves = wavesWith(populations, plan);
      if (waves.length > 0 && waves.every(({ wave }) => goesOnAfter(wave, end.date) === false)) continue;
      report(end.at, `${said(bulk, end)} Get a new token and build the package again.`, {
        related: namingOf(populations, 'provisioningPackage'),
        fixes: renewal(bulk, asOf),
      });
    }
  },

  examples: [
    {
      title: 'a bulk token that has expired',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { tokenCreated: 2026-03-02, tokenExpires: «2026-08-29» }
`,
      message:
        'The bulk token of "classroom" expired on 2026-08-29, so the package enrolls no more devices. Get a new token and build the package again.',
      fixed: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { tokenCreated: 2026-11-23, tokenExpires: 2027-05-22 }
`,
    },
    {
      title: 'a bulk token that is older than a token can be',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom:
    tokenCreated: «"2026-03-02"»
`,
      message: `The bulk token of "classroom" was created on 2026-03-02. A token is valid for ${life} days at most, so it expired on 2026-08-29. Get a new token and build the package again.`,
      fixed: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom:
    tokenCreated: "2026-11-23"
`,
    },
    {
      title: 'a bulk token that expires today',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { tokenCreated: 2026-06-01, tokenExpires: 2026-11-23 }
`,
    },
    {
      title: 'a bulk token that expired after the last device was enrolled',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { tokenCreated: 2026-03-02, tokenExpires: 2026-08-29 }
rollout:
  waves:
    - { name: summer, populations: [classrooms], starts: 2026-07-06, ends: 2026-08-14 }
`,
    },
  ],
});

const isBefore = (date: string, day: string): boolean => (daysBetween(date, day) ?? 0) > 0;

/** A token that expires before it is fetched has a finding of its own. */
function isReversed({ tokenCreated, tokenExpires }: ProvisioningPackage): boolean {
  return tokenCreated !== undefined && tokenExpires !== undefined && isBefore(tokenExpires.value, tokenCreated.value);
}

function said({ id, tokenExpires, tokenCreated }: ProvisioningPackage, { date }: TokenEnd): string {
  return tokenExpires
    ? `The bulk token of "${id?.value}" expired on ${date}, so the package enrolls no more devices.`
    : `The bulk token of "${id?.value}" was created on ${tokenCreated?.value}. A token is valid for ${life} days at most, so it expired on ${date}.`;
}

function renewal({ tokenCreated, tokenExpires }: ProvisioningPackage, asOf: string): Fix[] {
  const end = lastDay(asOf);
  if (!end) return [];
  const changes = [tokenCreated && setDate(tokenCreated, asOf), tokenExpires && setDate(tokenExpires, end)];
  return [
    unsafeFix(
      `Change to a token of ${asOf}, if the package is built again`,
      ...changes.filter((change) => change !== undefined),
    ),
  ];
}
