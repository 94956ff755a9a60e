import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { changeMode, deploymentsWith } from './deployments';

const { value: required, says, source } = fact('windowsAutopilot.selfDeployingJoin');
const hybrid = 'entraHybridJoined';

export default rule({
  id: 'self-deploying-hybrid-join',
  summary: 'Devices are to be hybrid joined in self-deploying mode.',
  why: 'The admin center does not offer the combination, and self-deploying mode cannot hybrid join a device.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    const reported = new Set<unknown>();
    for (const profile of plan.autopilotProfiles) {
      const { id, deploymentMode, joinType } = profile;
      if (deploymentMode?.value !== 'selfDeploying' || joinType?.value !== hybrid) continue;
      reported.add(profile);
      report(
        joinType,
        `The profile "${id?.value}" is self-deploying and hybrid joins devices. ${says} Choose one of the two.`,
        {
          related: [{ span: deploymentMode.node, message: 'The profile is self-deploying.' }],
          fixes: [
            unsafeFix(
              `Change to "${required}", if nobody signs in to set up the devices`,
              set(joinType.node, required),
            ),
            unsafeFix(
              'Change to user-driven mode, if the devices have to be in Active Directory',
              ...changeMode(profile, 'userDriven', plan),
            ),
          ],
        },
      );
    }
    for (const { name, population, profile, at } of deploymentsWith(plan, 'selfDeploying')) {
      const target = population.join?.target;
      if (target?.value !== hybrid || reported.has(profile)) continue;
      report(
        target,
        `The devices of "${name}" are to be hybrid joined in self-deploying mode. ${says} Choose one of the two.`,
        {
          related: [{ span: at, message: 'The mode is self-deploying.' }],
          fixes: [
            unsafeFix(
              `Change to "${required}", if nothing on the devices needs Active Directory`,
              set(target.node, required),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a self-deploying profile that hybrid joins',
      plan: `schemaVersion: 1
autopilotProfiles:
  kiosks: { deploymentMode: selfDeploying, joinType: «entraHybridJoined» }
`,
      message: `The profile "kiosks" is self-deploying and hybrid joins devices. ${says} Choose one of the two.`,
      fixed: `schemaVersion: 1
autopilotProfiles:
  kiosks: { deploymentMode: selfDeploying, joinType: entraJoined }
`,
    },
    {
      title: 'self-deploying devices that are to be hybrid joined',
      plan: `schemaVersion: 1
populations:
  lobby:
    join: { target: «entraHybridJoined» }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
      message: `The devices of "lobby" are to be hybrid joined in self-deploying mode. ${says} Choose one of the two.`,
      fixed: `schemaVersion: 1
populations:
  lobby:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
    {
      title: 'a user-driven profile that hybrid joins',
      plan: `schemaVersion: 1
autopilotProfiles:
  plants: { deploymentMode: userDriven, joinType: entraHybridJoined }
`,
    },
  ],
});
