import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { type Fix, type Related, unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';
import { dependsOnMdmScope } from './depends-on-mdm-scope';

const { says, source } = fact('mdmUserScope.noneInDocs');

export default rule({
  id: 'mdm-scope-none',
  summary: 'The MDM user scope is None, and populations are to be enrolled by a method that uses automatic enrollment.',
  why: 'The devices join Microsoft Entra ID at most, and stay unmanaged. Users see no error; with Group Policy, the event log has one.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x8018002b',

  check(plan, report) {
    const automatic = plan.tenant?.automaticEnrollment;
    if (automatic?.mdmUserScope?.value !== 'none') return;
    const affected = [...plan.populations].filter(dependsOnMdmScope);
    if (affected.length === 0) return;
    const related: Related[] = affected.map(({ id, enrollment }) => ({
      span: enrollment!.method!.node,
      message: `"${id?.value}" uses automatic enrollment.`,
    }));
    const names = affected.map(({ id }) => `"${id?.value}"`).join(', ');
    report(
      automatic.mdmUserScope,
      `${says} The devices of ${names} need automatic enrollment. Set the scope to some or all.`,
      {
        related,
        fixes: fixes(plan, affected),
      },
    );
  },

  examples: [
    {
      title: 'an MDM user scope of None and Windows Autopilot',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment:
    mdmUserScope: «none»
populations:
  sales:
    ownership: organization
    enrollment:
      method: windowsAutopilot
`,
      message: `${says} The devices of "sales" need automatic enrollment. Set the scope to some or all.`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment:
    mdmUserScope: all
populations:
  sales:
    ownership: organization
    enrollment:
      method: windowsAutopilot
`,
    },
    {
      title: 'an MDM user scope of None and users in a group',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: «none» }
groups:
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    enrollment: { method: windowsAutopilot }
`,
      message: `${says} The devices of "sales" need automatic enrollment. Set the scope to some or all.`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [sales-users] }
groups:
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
    enrollment: { method: windowsAutopilot }
`,
    },
    {
      title: 'an MDM user scope of None and registered personal devices',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment:
    mdmUserScope: none
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment
      connect: emailAddress
`,
    },
    {
      title: 'an MDM user scope of None and devices of which only the organization account is to be managed',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: none, mamUserScope: all }
populations:
  contractors:
    ownership: personal
    enrollment: { method: automaticEnrollment, option: settings, management: account }
`,
    },
  ],
});

/** Which users are meant is the engineer's decision: their groups where the plan names them for every population, else all. */
function fixes({ tenant }: Plan, affected: readonly Population[]): Fix[] {
  const automatic = tenant?.automaticEnrollment;
  if (!automatic) return [];
  const groups = affected.map((population) => population.groups?.users ?? []);
  const all = unsafeFix(
    'Set the scope to all, if Intune manages the devices of all users',
    update(automatic.node, { mdmUserScope: 'all', mdmUserGroups: undefined }),
  );
  if (groups.some((users) => users.length === 0)) return [all];
  const names = [...new Set(groups.flat().map(({ value }) => value))];
  return [
    unsafeFix(
      `Set the scope to some, with ${names.join(', ')}, if these users enroll the devices`,
      update(automatic.node, { mdmUserScope: 'some', mdmUserGroups: names }),
    ),
    all,
  ];
}
