import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { populationsSaying } from '../populations-saying';
import { rule } from '../rule';

const { says, source } = fact('autopilotRegistration.notRegistered');

export default rule({
  id: 'registered-while-entra-registered',
  summary: 'Devices that are Microsoft Entra registered are to be registered with Windows Autopilot.',
  why: 'The old device object stays in Microsoft Entra ID. The device may also be a personal one, which Windows Autopilot is not for.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { id, ownership, join, autopilotRegistration, enrollment } of populationsSaying(
      plan,
      'autopilotRegistration',
    )) {
      const registered = autopilotRegistration.registered;
      if (registered?.value !== true || join?.current?.value !== 'entraRegistered') continue;
      // Personal devices with Windows Autopilot are wrong from the start, and devices that leave Intune first are fine.
      if (ownership?.value === 'personal' || enrollment?.unenrollFirst?.value === true) continue;
      report(
        registered,
        `The devices of "${id?.value}" are Microsoft Entra registered now. ${says} Add this step to the plan.`,
        {
          related: [{ span: join.current.node, message: 'The devices are Microsoft Entra registered.' }],
          fixes:
            enrollment?.method?.value === 'windowsAutopilot'
              ? [
                  unsafeFix(
                    'Add "unenrollFirst", if the devices are removed from Intune and Microsoft Entra ID first',
                    update(enrollment.node, { unenrollFirst: true }),
                  ),
                ]
              : [],
        },
      );
    }
  },

  examples: [
    {
      title: 'registered laptops that come to Windows Autopilot',
      plan: `schemaVersion: 1
populations:
  consultants:
    ownership: organization
    join: { current: entraRegistered }
    autopilotRegistration: { registered: «true» }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `The devices of "consultants" are Microsoft Entra registered now. ${says} Add this step to the plan.`,
      fixed: `schemaVersion: 1
populations:
  consultants:
    ownership: organization
    join: { current: entraRegistered }
    autopilotRegistration: { registered: true }
    enrollment: { method: windowsAutopilot, scenario: userDriven, unenrollFirst: true }
`,
    },
    {
      title: 'joined laptops that come to Windows Autopilot',
      plan: `schemaVersion: 1
populations:
  sales:
    ownership: organization
    join: { current: entraJoined }
    autopilotRegistration: { registered: true }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});
