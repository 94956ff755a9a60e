import { fact, windowsRelease, windowsReleases } from '../../guide/index';
import type { EnrollmentRestriction, OperatingSystem, Population } from '../../model/plan.generated';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { comesToIntune, mayOnlyRegister } from './corporate-approval';
import { restrictionOf } from './restrictions';
import { readVersion } from './version';

const { value: revision } = fact('enrollmentRestriction.revision');
const { source } = fact('enrollmentRestriction.versionFormat');

export default rule({
  id: 'restriction-excludes-planned-windows',
  summary: 'Devices run a Windows version that their enrollment restriction does not allow.',
  why: 'The enrollment ends with an error on these devices, while others of the same population enroll.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80180014',
  scope: 'population',

  check(plan, report) {
    const limited = [...plan.enrollmentRestrictions].some(
      ({ minimumVersion, maximumVersion }) => minimumVersion || maximumVersion,
    );
    if (!limited) return;
    const obeyed = restrictionOf(plan, 'platform');
    for (const population of plan.populations) {
      if (!keepsItsWindows(population) || mayOnlyRegister(population)) continue;
      if (comesToIntune(population, plan) !== true) continue;
      const restriction = obeyed(population);
      if (!restriction || isEmpty(restriction)) continue;
      for (const system of population.os ?? []) {
        const bound = excluding(system, restriction);
        const at = system.version ?? system.product;
        if (!bound || !at || !system.product) continue;
        const windows = `${products[system.product.value as keyof typeof products]}${system.version ? ` ${system.version.value}` : ''}`;
        report(
          at,
          `Devices of "${population.id?.value}" run ${windows}, but "${restriction.id?.value}" allows Windows ${bound.isMinimum ? 'from' : 'up to'} "${bound.version.value}" ${bound.isMinimum ? 'on' : 'only'}. Update the devices, or change the restriction.`,
          {
            related: [{ span: bound.version.node, message: 'What the restriction allows.' }],
            fixes: fixes(bound),
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a Windows version below the lowest one of the restriction',
      plan: `schemaVersion: 1
populations:
  branches:
    os:
      - { product: windows10, version: «22H2», edition: enterprise, extendedSecurityUpdates: true }
      - { product: windows11, version: 25H2, edition: enterprise }
    enrollment: { method: automaticEnrollment, option: settings }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: "10.0.22631.0" }
`,
      message:
        'Devices of "branches" run Windows 10 22H2, but "everyone" allows Windows from "10.0.22631.0" on. Update the devices, or change the restriction.',
      fixed: `schemaVersion: 1
populations:
  branches:
    os:
      - { product: windows10, version: 22H2, edition: enterprise, extendedSecurityUpdates: true }
      - { product: windows11, version: 25H2, edition: enterprise }
    enrollment: { method: automaticEnrollment, option: settings }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: "10.0.19045.0" }
`,
    },
    {
      title: 'a lowest version that the devices have',
      plan: `schemaVersion: 1
populations:
  branches:
    os: { product: windows11, version: 25H2, edition: enterprise }
    enrollment: { method: automaticEnrollment, option: settings }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: "10.0.26200.0" }
`,
    },
    {
      title: 'devices that are upgraded before they enroll',
      plan: `schemaVersion: 1
populations:
  branches:
    os: { product: windows10, version: 22H2, edition: enterprise, extendedSecurityUpdates: true }
    enrollment: { method: automaticEnrollment, option: settings, upgradeFirst: true }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, minimumVersion: "10.0.26100.0" }
`,
    },
  ],
});

const products = { windows10: 'Windows 10', windows11: 'Windows 11' } as const;

interface Bound {
  readonly version: NonNullable<EnrollmentRestriction['minimumVersion']>;
  readonly isMinimum: boolean;
  /** The build of the devices, where it is a single one. */
  readonly build?: number;
}

/** Existing devices get Windows anew on the way, so what they run now does not matter. */
function keepsItsWindows({ enrollment }: Population): boolean {
  return enrollment?.upgradeFirst?.value !== true && enrollment?.scenario?.value !== 'existingDevices';
}

/** A restriction that lets nothing in has a finding of its own. */
function isEmpty({ windows, minimumVersion, maximumVersion }: EnrollmentRestriction): boolean {
  const low = minimumVersion && readVersion(minimumVersion.value);
  const high = maximumVersion && readVersion(maximumVersion.value);
  return windows?.value === 'block' || (low !== undefined && high !== undefined && low[2] > high[2]);
}

/** The limit of the restriction that keeps a system out. Without a version, all releases of the product have to be out. */
function excluding({ product, version }: OperatingSystem, restriction: EnrollmentRestriction): Bound | undefined {
  if (product?.value !== 'windows10' && product?.value !== 'windows11') return undefined;
  const release = version && windowsRelease(product.value, version.value);
  if (version && !release) return undefined;
  const builds = release
    ? [release.build]
    : windowsReleases.filter((each) => each.product === product.value).map(({ build }) => build);
  const { minimumVersion, maximumVersion } = restriction;
  const low = minimumVersion && readVersion(minimumVersion.value);
  if (minimumVersion && low && Math.max(...builds) < low[2])
    return { version: minimumVersion, isMinimum: true, build: release?.build };
  const high = maximumVersion && readVersion(maximumVersion.value);
  if (maximumVersion && high && Math.min(...builds) > high[2])
    return { version: maximumVersion, isMinimum: false, build: release?.build };
  return undefined;
}

function fixes({ version, isMinimum, build }: Bound): Fix[] {
  if (build === undefined) return [];
  const right = `10.0.${build}.${revision}`;
  return [
    unsafeFix(
      `${isMinimum ? 'Lower' : 'Raise'} the restriction to "${right}", if such devices may enroll`,
      set(version.node, right),
    ),
  ];
}
