import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { type Fix, set, unsafeFix, update } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';
import { hasBulkToken } from './bulk-token';

const { value: reached, says, source } = fact('provisioningPackage.join');

export default rule({
  id: 'hybrid-join-with-provisioning-package',
  summary: 'Devices that a provisioning package enrolls are to be Microsoft Entra hybrid joined.',
  why: 'The package joins the devices to Microsoft Entra ID alone. They are not joined to Active Directory, and have to be reset before they can be.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const population of enrolledBy(plan, 'provisioningPackage')) {
      const target = population.join?.target;
      if (target?.value !== 'entraHybridJoined' || !usesBulkToken(population, plan)) continue;
      report(
        target,
        `The devices of "${population.id?.value}" are to be hybrid joined, and enrolled with a provisioning package. ${says} Enroll hybrid joined devices by Group Policy.`,
        {
          related: [
            { span: population.enrollment.option.node, message: 'A provisioning package enrolls the devices.' },
          ],
          fixes: fixes(population),
        },
      );
    }
  },

  examples: [
    {
      title: 'a package for hybrid joined devices',
      plan: `schemaVersion: 1
populations:
  branches:
    join: { target: «entraHybridJoined» }
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
      message: `The devices of "branches" are to be hybrid joined, and enrolled with a provisioning package. ${says} Enroll hybrid joined devices by Group Policy.`,
      fixed: `schemaVersion: 1
populations:
  branches:
    join: { target: entraJoined }
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
    },
    {
      title: 'a package for devices that leave Active Directory',
      plan: `schemaVersion: 1
populations:
  branches:
    join: { current: activeDirectoryJoined, target: entraJoined }
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
    },
  ],
});

function usesBulkToken({ enrollment }: Population, { provisioningPackages }: Plan): boolean {
  const bulk = enrollment?.package && provisioningPackages.get(enrollment.package.value);
  // Of a package that joins devices to Active Directory as well, another rule says what is doubtful.
  return !bulk || (hasBulkToken(bulk) && bulk.activeDirectoryJoin?.value !== true);
}

function fixes({ join, enrollment }: Population): Fix[] {
  if (!join?.target || !enrollment) return [];
  return [
    unsafeFix(`Change to "${reached}", if the devices can do without Active Directory`, set(join.target.node, reached)),
    unsafeFix(
      'Change to enrollment by Group Policy, if the devices are in Active Directory',
      update(enrollment.node, { option: 'groupPolicy', package: undefined }),
    ),
  ];
}
