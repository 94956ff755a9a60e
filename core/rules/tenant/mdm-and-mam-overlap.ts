import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { unsafeFix, update } from '../../syntax/problem';
import { enrollingIdentity } from '../enrolling-identity';
import { covers } from '../method/user-scope';
import { quoted } from '../quoted';
import { rule } from '../rule';

const { source } = fact('userScopes.precedence');
const { doubt } = fact('mamUserScope.recommended');

export default rule({
  id: 'mdm-and-mam-overlap',
  summary: 'Users are in both user scopes, and Intune is to manage their personal, registered devices.',
  why: 'MAM wins on a personal device that is only registered. The device never enrolls, and users may read that their account was not set up on it.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report) {
    const settings = plan.tenant?.automaticEnrollment;
    if (!settings) return;
    const { mdmUserScope, mdmUserGroups, mamUserScope, mamUserGroups } = settings;
    if (!mamUserScope || mamUserScope.value === 'none') return;
    const affected = [...plan.populations].filter(
      (population) =>
        expectsDeviceManagement(population) &&
        enrollingIdentity(population, plan) === 'user' &&
        covers(mdmUserScope, mdmUserGroups, population, plan) &&
        covers(mamUserScope, mamUserGroups, population, plan),
    );
    if (affected.length === 0) return;
    report(
      mamUserScope,
      `The users of ${quoted(affected)} are in both user scopes. On personal devices MAM wins, so these devices do not enroll: take the users out of the MAM user scope. Microsoft’s pages disagree. ${doubt}`,
      {
        related: affected.map(({ id, enrollment }) => ({
          span: enrollment!.management!.node,
          message: `Intune is to manage the devices of "${id?.value}".`,
        })),
        fixes: [
          unsafeFix(
            'Set the MAM user scope to none, if Windows MAM is not in use',
            update(settings.node, { mamUserScope: 'none', mamUserGroups: undefined }),
          ),
        ],
      },
    );
  },

  examples: [
    {
      title: 'both user scopes at All, and personal devices that Intune is to manage',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: «all» }
populations:
  byod:
    ownership: personal
    join: { target: entraRegistered }
    enrollment: { method: automaticEnrollment, option: settings, management: device, performedBy: user }
`,
      message: `The users of "byod" are in both user scopes. On personal devices MAM wins, so these devices do not enroll: take the users out of the MAM user scope. Microsoft’s pages disagree. ${doubt}`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: none }
populations:
  byod:
    ownership: personal
    join: { target: entraRegistered }
    enrollment: { method: automaticEnrollment, option: settings, management: device, performedBy: user }
`,
    },
    {
      title: 'both user scopes for different users',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment:
    mdmUserScope: some
    mdmUserGroups: [staff]
    mamUserScope: some
    mamUserGroups: [contractors]
groups:
  staff: { kind: user }
  contractors: { kind: user }
populations:
  byod:
    ownership: personal
    groups: { users: [staff] }
    join: { target: entraRegistered }
    enrollment: { method: automaticEnrollment, option: settings, management: device, performedBy: user }
`,
    },
  ],
});

/** Joined devices count as devices of the organization, on which MDM wins. */
function expectsDeviceManagement({ ownership, join, enrollment }: Population): boolean {
  const management = enrollment?.management?.value;
  return (
    ownership?.value === 'personal' &&
    join?.target?.value === 'entraRegistered' &&
    enrollment?.method?.value === 'automaticEnrollment' &&
    (management === 'device' || management === 'deviceAndAccount')
  );
}
