import { fact } from '../../guide/index';
import type { DevicePolicy } from '../../model/plan.generated';
import { addTo } from '../add-to';
import { type Deployment, deploymentsOf } from '../autopilot-mode/deployments';
import { membershipOf } from '../group/membership';
import { rule } from '../rule';

type Setting = NonNullable<DevicePolicy['settings']>[number]['value'];

const { source } = fact('policyConflict.deviceRestart');
const passwords = fact('policyConflict.passwordRequirements').says;
const logonMessage = fact('policyConflict.interactiveLogonMessage').says;

/** The deployments that a setting interrupts. Microsoft limits some of them to one mode. */
const interrupts: Readonly<Record<Setting, (deployment: Deployment) => boolean>> = {
  appLocker: () => true,
  passwordRequirements: () => true,
  exchangeActiveSync: ({ scenario, population }) =>
    scenario === 'selfDeploying' && (population.use === undefined || population.use.value === 'kiosk'),
  deviceRestart: () => true,
  interactiveLogonMessage: isPreProvisioned,
  smartCardRequired: isPreProvisioned,
  secureDesktopForElevation: isPreProvisioned,
  administratorApproval: () => true,
  virtualizationBasedSecurity: () => true,
  microsoftAccountSignInAssistantDisabled: () => true,
  automaticLogonDisabled: () => true,
  languageChangeDisallowed: () => true,
};

export default rule({
  id: 'policy-interrupts-autopilot',
  summary: 'A policy that is known to interrupt Windows Autopilot is assigned to devices that it sets up.',
  why: 'The device can restart, show a prompt or stop during its setup. Most of these policies do no harm where they are assigned to users, because they then apply later.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    if (plan.devicePolicies.size === 0) return;
    const deployments = deploymentsOf(plan).filter(({ scenario }) => scenario !== 'reset');
    const membership = membershipOf(plan);
    const byGroup = new Map<string, Deployment[]>([['allDevices', deployments]]);
    for (const deployment of deployments) {
      for (const group of membership.groupsOf(deployment.population)) addTo(byGroup, group, deployment);
    }
    for (const { id, settings = [], assignments } of plan.devicePolicies) {
      const candidates = new Set(assignments?.include?.flatMap(({ value }) => byGroup.get(value) ?? []));
      const reached = [...candidates].filter(({ population }) => membership.reaches(assignments, population));
      for (const at of reached.length > 0 ? settings : []) {
        const affected = reached.filter(interrupts[at.value]);
        if (affected.length === 0) continue;
        const names = affected.map(({ name }) => `"${name}"`).join(', ');
        report(
          at,
          `The policy "${id?.value}" applies to the devices of ${names} while Windows Autopilot sets them up. ${fact(`policyConflict.${at.value}`).says} Assign it to users, or to a group that devices join later.`,
          {
            related: affected.map((deployment) => ({
              span: deployment.at,
              message: `How "${deployment.name}" is set up.`,
            })),
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a logon message on pre-provisioned devices',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
populations:
  sales:
    groups: { devices: [sales-devices] }
    enrollment: { method: windowsAutopilot, scenario: preProvisioned }
devicePolicies:
  legal-notice:
    settings: [«interactiveLogonMessage»]
    assignments: { include: [sales-devices] }
`,
      message: `The policy "legal-notice" applies to the devices of "sales" while Windows Autopilot sets them up. ${logonMessage} Assign it to users, or to a group that devices join later.`,
    },
    {
      title: 'password requirements on all devices',
      plan: `schemaVersion: 1
populations:
  lobby:
    use: kiosk
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
devicePolicies:
  baseline:
    settings: [interactiveLogonMessage, «passwordRequirements»]
    assignments: { include: [allDevices] }
`,
      message: `The policy "baseline" applies to the devices of "lobby" while Windows Autopilot sets them up. ${passwords} Assign it to users, or to a group that devices join later.`,
    },
    {
      title: 'a logon message for users, and one that leaves out the devices',
      plan: `schemaVersion: 1
groups:
  sales: { kind: user }
  sales-devices: { kind: device }
populations:
  sales:
    groups: { users: [sales], devices: [sales-devices] }
    enrollment: { method: windowsAutopilot, scenario: preProvisioned }
devicePolicies:
  legal-notice:
    settings: [interactiveLogonMessage]
    assignments: { include: [sales] }
  other-notice:
    settings: [interactiveLogonMessage]
    assignments: { include: [allDevices], exclude: [sales-devices] }
`,
    },
  ],
});

function isPreProvisioned({ scenario }: Deployment): boolean {
  return scenario === 'preProvisioned';
}
