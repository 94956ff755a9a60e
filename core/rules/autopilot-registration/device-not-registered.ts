import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { membershipOf } from '../group/membership';
import { rule } from '../rule';

const { value: scenarios, says } = fact('autopilotRegistration.scenarios');
const { source } = fact('windowsAutopilot.registration');
const concerned: ReadonlySet<string | undefined> = new Set(scenarios);

export default rule({
  id: 'device-not-registered',
  summary: 'Devices are to be set up with Windows Autopilot, and are not registered with it.',
  why: 'The service does not know the device, so it starts with the normal out-of-box experience of Windows.',
  severity: 'error',
  basis: 'guide',
  source,
  errorCode: '807',
  scope: 'population',

  check(plan, report, { unknown }) {
    const converting = [...plan.autopilotProfiles].filter(({ convertTargetedDevices: convert }) => convert?.value);
    const membership = membershipOf(plan);
    for (const { name, population, profile, scenario, at } of deploymentsOf(plan)) {
      const registered = population.autopilotRegistration?.registered;
      if (!concerned.has(scenario)) continue;
      // Converting targeted devices registers those that are enrolled already, whichever profile does it or may do it.
      if (converting.some((one) => one === profile || membership.reaches(one.assignments, population) !== false))
        continue;
      if (registered?.value === false) {
        report(
          registered,
          `The devices of "${name}" are not registered with Windows Autopilot. ${says} Register them, or let the OEM or a partner do it.`,
          {
            related: [{ span: at, message: 'How they are to be set up.' }],
            fixes: [
              unsafeFix('Change to true, if they are registered before they are set up', set(registered.node, true)),
            ],
          },
        );
      } else if (!registered) unknown(at, 'autopilotRegistration.registered');
    }
  },

  examples: [
    {
      title: 'user-driven devices that are not registered',
      plan: `schemaVersion: 1
populations:
  sales:
    autopilotRegistration: { registered: «false» }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `The devices of "sales" are not registered with Windows Autopilot. ${says} Register them, or let the OEM or a partner do it.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    autopilotRegistration: { registered: true }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'existing devices, which bring their profile in a file',
      plan: `schemaVersion: 1
populations:
  old-laptops:
    autopilotRegistration: { registered: false }
    enrollment: { method: windowsAutopilot, scenario: existingDevices }
`,
    },
    {
      title: 'devices that the profile registers',
      plan: `schemaVersion: 1
populations:
  sales:
    autopilotRegistration: { registered: false }
    enrollment: { method: windowsAutopilot, scenario: userDriven, profile: sales }
autopilotProfiles:
  sales: { convertTargetedDevices: true }
`,
    },
    {
      title: 'devices that another profile registers',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
populations:
  sales:
    autopilotRegistration: { registered: false }
    groups: { devices: [sales-devices] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
autopilotProfiles:
  standard: { convertTargetedDevices: true, assignments: { include: [sales-devices] } }
`,
    },
  ],
});
