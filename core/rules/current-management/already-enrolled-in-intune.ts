import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { onlyRegisters } from '../method/only-registers';
import { populationsSaying } from '../populations-saying';
import { rule } from '../rule';

const { says, source } = fact('enrolledInIntune.onlyCoManagement');

export default rule({
  id: 'already-enrolled-in-intune',
  summary: 'Devices that Intune manages already are to be enrolled once more.',
  why: 'Windows refuses a second enrollment. The devices keep their ownership, primary user and join state.',
  severity: 'warning',
  basis: 'guide',
  source,
  errorCode: '0x8018000a',
  scope: 'population',

  check(plan, report) {
    for (const population of populationsSaying(plan, 'managedBy')) {
      const { id, managedBy, enrollment } = population;
      if (managedBy.value !== 'intune' && managedBy.value !== 'coManaged') continue;
      // Windows Autopilot sets up at the next reset what is enrolled today.
      if (enrollment?.method?.value !== 'automaticEnrollment' && enrollment?.method?.value !== 'userEnrollment')
        continue;
      if (enrollment.unenrollFirst?.value === true || onlyRegisters(population)) continue;
      // The out-of-box experience starts again only after a reset, which removes the enrollment.
      if (enrollment.option?.value === 'outOfBoxExperience') continue;
      report(
        managedBy,
        `Intune manages the devices of "${id?.value}" already. ${says} Unenroll them first, or remove the enrollment from the plan.`,
        {
          related: [{ span: enrollment.method.node, message: 'The enrollment that follows.' }],
          fixes: fixes(population),
        },
      );
    }
  },

  examples: [
    {
      title: 'devices that are enrolled already',
      plan: `schemaVersion: 1
populations:
  field:
    managedBy: «intune»
    enrollment: { method: automaticEnrollment, option: settings }
`,
      message: `Intune manages the devices of "field" already. ${says} Unenroll them first, or remove the enrollment from the plan.`,
      fixed: `schemaVersion: 1
populations:
  field:
    managedBy: intune
    enrollment: { method: automaticEnrollment, option: settings, unenrollFirst: true }
`,
    },
    {
      title: 'devices that are enrolled already, and are set up again after a reset',
      plan: `schemaVersion: 1
populations:
  field:
    managedBy: intune
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
`,
    },
    {
      title: 'devices that are enrolled already, and are to be co-managed',
      plan: `schemaVersion: 1
populations:
  field:
    managedBy: intune
    enrollment: { method: coManagement, path: internetDevices }
`,
    },
  ],
});

function fixes({ node, managedBy, join, enrollment }: Population): Fix[] {
  if (!enrollment) return [];
  const isCandidate = managedBy?.value === 'intune' && join?.current?.value === 'entraJoined';
  return [
    unsafeFix(
      'Set "unenrollFirst: true", if the devices are unenrolled first',
      update(enrollment.node, { unenrollFirst: true }),
    ),
    ...(isCandidate
      ? [
          unsafeFix(
            'Change to co-management, if Configuration Manager is to manage them as well',
            changeMethod(enrollment, 'coManagement', { path: 'internetDevices' }),
          ),
        ]
      : []),
    unsafeFix('Remove the enrollment, if the devices stay as they are', update(node, { enrollment: undefined })),
  ];
}
