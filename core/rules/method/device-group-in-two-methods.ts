import { type MethodId, methods } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { Population } from '../../model/plan.generated';
import { rule } from '../rule';

export default rule({
  id: 'device-group-in-two-methods',
  summary: 'Two populations that are enrolled by different methods have the same device group, and no other.',
  why: 'What is assigned to the group reaches the devices of both: a deployment profile that was meant for the one sets up the other as well, at the next reset.',
  severity: 'info',
  basis: 'judgement',

  check(plan, report) {
    const first = new Map<string, { readonly id: string; readonly method: MethodId; readonly at: Scalar<string> }>();
    for (const population of plan.populations) {
      const found = onlyGroupOf(population);
      if (!found) continue;
      const before = first.get(found.at.value);
      if (!before) first.set(found.at.value, found);
      else if (before.method !== found.method)
        report(
          found.at,
          `"${found.at.value}" holds the devices of "${before.id}", for ${methods[before.method].name}, and those of "${found.id}", for ${methods[found.method].name}. A device is enrolled once: give each population a group of its own.`,
          { related: [{ span: before.at.node, message: `The group of "${before.id}".` }] },
        );
    }
  },

  examples: [
    {
      title: 'one group of devices for two methods',
      plan: `schemaVersion: 1
groups:
  office-devices: { kind: device }
populations:
  sales:
    groups: { devices: [office-devices] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
  branches:
    groups: { devices: [«office-devices»] }
    enrollment: { method: automaticEnrollment, option: settings }
`,
      message:
        '"office-devices" holds the devices of "sales", for Windows Autopilot, and those of "branches", for automatic enrollment. A device is enrolled once: give each population a group of its own.',
    },
    {
      title: 'a group of all devices beside a group of its own',
      plan: `schemaVersion: 1
groups:
  office-devices: { kind: device }
  sales-devices: { kind: device }
populations:
  sales:
    groups: { devices: [office-devices, sales-devices] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
  branches:
    groups: { devices: [office-devices] }
    enrollment: { method: automaticEnrollment, option: settings }
`,
    },
  ],
});

/**
 * The one device group of a population. With several, one of them may well be a group of all devices. Co-management follows
 * another enrollment, so its devices share groups by design.
 */
function onlyGroupOf({ id, groups, enrollment }: Population) {
  const method = enrollment?.method?.value;
  const at = groups?.devices?.length === 1 ? groups.devices[0] : undefined;
  if (!id || !at || !method || method === 'other' || method === 'coManagement') return undefined;
  return { id: String(id.value), method, at };
}
