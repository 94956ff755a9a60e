import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import type { ScalarNode } from '../../syntax/tree';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { says, source } = fact('windowsAutopilot.hybridJoinOfNewDevices');
const hybrid = 'entraHybridJoined';

export default rule({
  id: 'hybrid-join-for-new-devices',
  summary: 'Windows Autopilot is to hybrid join new devices.',
  why: 'Hybrid join needs a connector and a domain controller in reach, and each of them can fail. Microsoft recommends Microsoft Entra join for new devices.',
  severity: 'info',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const population of enrolledBy(plan, 'windowsAutopilot')) {
      const { id, condition, join } = population;
      const at = condition?.value === 'new' ? hybridJoinOf(population, plan) : undefined;
      if (!at) continue;
      const isTarget = at === join?.target?.node && !profileJoinsHybrid(population, plan);
      report(
        at,
        `The devices of "${id?.value}" are new, and Windows Autopilot is to hybrid join them. ${says} Keep hybrid join where something on them needs Active Directory.`,
        {
          related: [{ span: condition!.node, message: 'The devices are new.' }],
          fixes: isTarget
            ? [unsafeFix('Change to "entraJoined", if nothing on them needs Active Directory', set(at, 'entraJoined'))]
            : [],
        },
      );
    }
  },

  examples: [
    {
      title: 'new devices and hybrid join',
      plan: `schemaVersion: 1
populations:
  plants:
    condition: new
    join: { target: «entraHybridJoined» }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `The devices of "plants" are new, and Windows Autopilot is to hybrid join them. ${says} Keep hybrid join where something on them needs Active Directory.`,
      fixed: `schemaVersion: 1
populations:
  plants:
    condition: new
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'new devices and a deployment profile that hybrid joins',
      plan: `schemaVersion: 1
populations:
  plants:
    condition: new
    enrollment: { method: windowsAutopilot, profile: «plants» }
autopilotProfiles:
  plants: { joinType: entraHybridJoined }
`,
      message: `The devices of "plants" are new, and Windows Autopilot is to hybrid join them. ${says} Keep hybrid join where something on them needs Active Directory.`,
    },
    {
      title: 'devices that are in use already, and hybrid join',
      plan: `schemaVersion: 1
populations:
  plants:
    condition: existing
    join: { target: entraHybridJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
  ],
});

/** Where the population says that its devices become hybrid joined: in its facts, or by the profile it names. */
function hybridJoinOf(population: Population, plan: Plan): ScalarNode | undefined {
  const { join, enrollment } = population;
  if (join?.target) return join.target.value === hybrid ? join.target.node : undefined;
  return profileJoinsHybrid(population, plan) ? enrollment?.profile?.node : undefined;
}

function profileJoinsHybrid({ enrollment }: Population, { autopilotProfiles }: Plan): boolean {
  const profile = enrollment?.profile && autopilotProfiles.get(enrollment.profile.value);
  return profile?.joinType?.value === hybrid;
}
