import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { entryOf } from '../../syntax/tree';
import { enrollingIdentity } from '../enrolling-identity';
import { joinsEntra } from '../joins-entra';
import { rule } from '../rule';
import { areIn } from '../tenant/user-scopes';
import { staysJoined } from './stays-joined';

const { source } = fact('usersMayJoin.applies');

export default rule({
  id: 'users-may-join-misses-users',
  summary: 'Selected users may join devices to Microsoft Entra ID, and the users of a population are not among them.',
  why: 'The sign-in on the device succeeds, and the join is refused. The device is neither joined nor enrolled.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report, context) {
    const settings = plan.tenant?.deviceSettings;
    const allowed = settings?.usersMayJoinGroups;
    if (settings?.usersMayJoin?.value !== 'selected' || !allowed || allowed.length === 0) return;
    for (const population of plan.populations) {
      const { id, enrollment, groups } = population;
      if (!enrollment?.method || enrollingIdentity(population, plan) !== 'user') continue;
      if (staysJoined(population)) continue;
      const joins = joinsEntra(population, plan);
      if (joins === undefined) context.unknown(enrollment.method, 'join.target');
      if (!joins) continue;
      const mayJoin = areIn(allowed, population, plan);
      if (mayJoin === undefined) context.unknown(enrollment.method, 'groups.users');
      if (mayJoin !== false || !groups?.users) continue;
      const at = groups.users[0] ?? entryOf(groups.node, 'users')?.key;
      if (!at) continue;
      const added = groups.users.map(({ value }) => value);
      const all = unsafeFix(
        'Let all users join devices, if every user may',
        update(settings.node, { usersMayJoin: 'all', usersMayJoinGroups: undefined }),
      );
      report(
        at,
        `The users of "${id?.value}" are not among those who may join devices to Microsoft Entra ID, but their devices are to be joined. Add one of their groups.`,
        {
          related: [{ span: settings.usersMayJoin.node, message: 'Who may join devices.' }],
          fixes:
            added.length === 0
              ? [all]
              : [
                  unsafeFix(
                    `Let the users of ${added.join(', ')} join devices, too, if they may`,
                    update(settings.node, { usersMayJoinGroups: [...allowed.map(({ value }) => value), ...added] }),
                  ),
                  all,
                ],
        },
      );
    }
  },

  examples: [
    {
      title: 'others who may join devices',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: selected, usersMayJoinGroups: [it-users] }
groups:
  it-users: { kind: user }
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [«sales-users»] }
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `The users of "sales" are not among those who may join devices to Microsoft Entra ID, but their devices are to be joined. Add one of their groups.`,
      fixed: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: selected, usersMayJoinGroups: [it-users, sales-users] }
groups:
  it-users: { kind: user }
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'users who may not join devices, and only register theirs',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: selected, usersMayJoinGroups: [it-users] }
groups:
  it-users: { kind: user }
  contractors: { kind: user }
populations:
  byod:
    ownership: personal
    groups: { users: [contractors] }
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
    {
      title: 'an administrator who joins devices for the users',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: selected, usersMayJoinGroups: [it-users] }
groups:
  it-users: { kind: user }
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, performedBy: admin }
`,
    },
  ],
});
