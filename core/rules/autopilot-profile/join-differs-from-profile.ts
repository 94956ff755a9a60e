import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { deploymentsOf } from '../autopilot-mode/deployments';
import { rule } from '../rule';

const { says, source } = fact('autopilotProfile.joinType');
const words = { entraJoined: 'Microsoft Entra joined', entraHybridJoined: 'Microsoft Entra hybrid joined' } as const;

export default rule({
  id: 'join-differs-from-profile',
  summary: 'Devices are to be joined in one way, and their deployment profile joins them in the other.',
  why: 'The devices are joined as the profile says, not as planned. Changing the join later requires a reset.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const rightFor = new Set(
      deploymentsOf(plan).flatMap(({ population, profile }) =>
        profile?.joinType && population.join?.target?.value === profile.joinType.value ? [profile] : [],
      ),
    );
    for (const { name, population, profile, scenario } of deploymentsOf(plan)) {
      const target = population.join?.target;
      const joinType = profile?.joinType;
      if (!target || !joinType || !(target.value in words) || target.value === joinType.value) continue;
      // A reset keeps the join, and self-deploying mode with hybrid join is wrong whatever the other side says.
      if (scenario === 'reset' || scenario === 'selfDeploying') continue;
      const [planned, done] = [words[target.value as keyof typeof words], words[joinType.value]];
      report(
        target,
        `The devices of "${name}" are to be ${planned}, and the profile "${profile.id?.value}" makes them ${done}. ${says} Change one of the two.`,
        {
          related: [{ span: joinType.node, message: `Devices become ${done}.` }],
          fixes: [
            unsafeFix(`Change to "${joinType.value}", if the profile is right`, set(target.node, joinType.value)),
            ...(rightFor.has(profile)
              ? []
              : [
                  unsafeFix(
                    `Change the profile to "${target.value}", if the plan is right`,
                    set(joinType.node, target.value),
                  ),
                ]),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'hybrid joined devices and a profile for Microsoft Entra join',
      plan: `schemaVersion: 1
populations:
  plants:
    join: { target: «entraHybridJoined» }
    enrollment: { method: windowsAutopilot, profile: plants }
autopilotProfiles:
  plants: { joinType: entraJoined }
`,
      message: `The devices of "plants" are to be Microsoft Entra hybrid joined, and the profile "plants" makes them Microsoft Entra joined. ${says} Change one of the two.`,
      fixed: `schemaVersion: 1
populations:
  plants:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, profile: plants }
autopilotProfiles:
  plants: { joinType: entraJoined }
`,
    },
    {
      title: 'joined devices and a profile for Microsoft Entra join',
      plan: `schemaVersion: 1
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, profile: sales }
autopilotProfiles:
  sales: { joinType: entraJoined }
`,
    },
  ],
});
