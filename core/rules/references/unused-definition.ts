import type { Collection, Located } from '../../model/located';
import type { Plan } from '../../model/plan.generated';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

export default rule({
  id: 'unused-definition',
  summary: 'A plan declares something that nothing in it names.',
  why: 'It is a leftover, or something was forgotten: a profile without devices, a group without people.',
  severity: 'info',
  basis: 'judgement',

  check(plan, report) {
    // While nothing is enrolled yet, nothing can name what is needed for it.
    if (!isAnyEnrolled(plan)) return;
    const used = new Set<Located>();
    // A misspelt name may mean what seems unused.
    const misspelt = new Set<string>();
    for (const { at, collection } of plan.references) {
      const named = plan.collections.get(collection)?.get(at.value);
      if (named) used.add(named);
      else misspelt.add(collection);
    }
    for (const [collection, entries] of judged(plan)) {
      if (misspelt.has(collection)) continue;
      for (const entry of entries) {
        if (!entry.id || !entries.node || used.has(entry) || isInForce(entry)) continue;
        report(entry.id, `Nothing in the plan names "${entry.id.value}" of "${collection}". Use it, or remove it.`, {
          fixes: [
            unsafeFix(
              `Remove "${entry.id.value}", if it is a leftover`,
              update(entries.node, { [String(entry.id.value)]: undefined }),
            ),
          ],
        });
      }
    }
  },

  examples: [
    {
      title: 'a profile that no population names',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, profile: sales }
autopilotProfiles:
  sales: { deploymentMode: userDriven }
  «pilot»: { deploymentMode: userDriven }
`,
      message: 'Nothing in the plan names "pilot" of "autopilotProfiles". Use it, or remove it.',
      fixed: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, profile: sales }
autopilotProfiles:
  sales: { deploymentMode: userDriven }
`,
    },
    {
      title: 'a group that nobody is in',
      plan: `schemaVersion: 1
groups:
  sales-users: { kind: user }
  «interns»: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: 'Nothing in the plan names "interns" of "groups". Use it, or remove it.',
      fixed: `schemaVersion: 1
groups:
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'a profile that is assigned, though no population names it',
      plan: `schemaVersion: 1
groups:
  sales-devices: { kind: device }
populations:
  sales:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
autopilotProfiles:
  sales: { deploymentMode: userDriven, assignments: { include: [sales-devices] } }
`,
    },
  ],
});

function isAnyEnrolled({ populations }: Plan): boolean {
  for (const { enrollment } of populations) if (enrollment?.method) return true;
  return false;
}

/** An object of any of the collections that are judged. */
interface Definition extends Located {
  readonly default?: { readonly value: boolean };
  readonly assignments?: { readonly include?: readonly unknown[] };
  readonly linkedTo?: readonly unknown[];
}

/** What takes effect only where something names it. Restrictions, policies and accounts do so by themselves. */
function judged(plan: Plan): [name: string, entries: Collection<Definition>][] {
  return [
    ['groups', plan.groups],
    ['autopilotProfiles', plan.autopilotProfiles],
    ['enrollmentStatusPages', plan.enrollmentStatusPages],
    ['provisioningPackages', plan.provisioningPackages],
    ['groupPolicies', plan.groupPolicies],
    ['domainJoinProfiles', plan.domainJoinProfiles],
    ['apps', plan.apps],
  ];
}

/** Whether an object reaches devices or users without being named: it is assigned, linked, or the default of its kind. */
function isInForce({ default: isDefault, assignments, linkedTo }: Definition): boolean {
  const somewhere = assignments?.include ?? linkedTo ?? [];
  return isDefault?.value === true || somewhere.length > 0;
}
