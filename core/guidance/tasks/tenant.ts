import { t } from '@vscode/l10n';
import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { enrollingIdentity } from '../../rules/enrolling-identity';
import { joinsEntra } from '../../rules/joins-entra';
import { covers } from '../../rules/method/user-scope';
import { dependsOnMdmScope } from '../../rules/tenant/depends-on-mdm-scope';
import { allOf, idOf, stateOf, type Task, type TaskContext } from './task';

/** What is set up once for the tenant. */
export function tenantTasks({ plan, populations }: TaskContext): Task[] {
  const { tenant } = plan;
  const tasks: Task[] = [
    {
      id: 'mdm-authority',
      phase: 'tenant',
      title: t('Set Microsoft Intune as the mobile device management (MDM) authority'),
      ...stateOf(tenant?.mdmAuthority, (value) => value === 'intune'),
      populations: [],
      source: fact('mdmAuthority.intune').source,
    },
    {
      id: 'intune-licenses',
      phase: 'tenant',
      title: t('Assign Intune licenses to the people who enroll devices'),
      ...stateOf(tenant?.licenses?.intune, (value) => value),
      populations: [],
      source: fact('automaticMdm.license').source,
    },
  ];
  const automatic = populations.filter((population) => dependsOnMdmScope(population));
  if (automatic.length > 0) tasks.push(...automaticEnrollment(automatic));
  const accounts = populations.filter(
    ({ enrollment }) =>
      enrollment?.management?.value === 'account' || enrollment?.management?.value === 'deviceAndAccount',
  );
  if (accounts.length > 0)
    tasks.push({
      id: 'mam-user-scope',
      phase: 'tenant',
      title: t('Set the MAM user scope to Some or All, for accounts on devices that are only registered'),
      ...allOf(accounts.map((population) => scopeState('mam', population))),
      populations: accounts.map(idOf),
      source: fact('mamUserScope.meaning').source,
    });
  const joining = populations.filter((population) => joinsEntra(population, plan));
  if (joining.length > 0)
    tasks.push({
      id: 'users-may-join',
      phase: 'tenant',
      title: t('Allow users to join devices to Microsoft Entra ID'),
      ...stateOf(tenant?.deviceSettings?.usersMayJoin, (value) => value !== 'none'),
      populations: joining.map(idOf),
      source: fact('usersMayJoin.applies').source,
    });
  const autopilot = populations.filter(({ enrollment }) => enrollment?.method?.value === 'windowsAutopilot');
  if (autopilot.length > 0)
    tasks.push({
      id: 'company-branding',
      phase: 'tenant',
      title: t('Set up company branding in Microsoft Entra ID'),
      ...stateOf(tenant?.companyBranding, (value) => value),
      optional: true,
      populations: autopilot.map(idOf),
      source: fact('autopilotProfile.changeAccountBranding').source,
    });
  return [...tasks, ...cnames()];

  function automaticEnrollment(some: readonly Population[]): Task[] {
    return [
      {
        id: 'entra-premium',
        phase: 'tenant',
        title: t('Have Microsoft Entra ID P1 or P2'),
        ...stateOf(tenant?.licenses?.entraId, (value) => value !== 'none'),
        populations: some.map(idOf),
        source: fact('automaticMdm.license').source,
      },
      {
        id: 'mdm-user-scope',
        phase: 'tenant',
        title: t('Set the MDM user scope to Some or All, so that it covers these users'),
        ...allOf(some.map((population) => scopeState('mdm', population))),
        populations: some.map(idOf),
        source: fact('mdmUserScope.meaning').source,
      },
    ];
  }

  function scopeState(kind: 'mdm' | 'mam', population: Population): Pick<Task, 'state' | 'at'> {
    const settings = tenant?.automaticEnrollment;
    const scope = kind === 'mdm' ? settings?.mdmUserScope : settings?.mamUserScope;
    const groups = kind === 'mdm' ? settings?.mdmUserGroups : settings?.mamUserGroups;
    const covered = covers(scope, groups, population, plan);
    // Where no user of the population signs in, there has to be a scope, and whom it covers is another matter.
    const byUser = enrollingIdentity(population, plan) === 'user';
    const isDone = covered ?? (scope && !byUser ? scope.value !== 'none' : undefined);
    const state = isDone === undefined ? 'unknown' : isDone ? 'done' : 'open';
    return { state, ...(scope && { at: scope.node }) };
  }

  function cnames(): Task[] {
    const typing = populations.filter(
      ({ enrollment }) => enrollment?.method?.value === 'userEnrollment' || enrollment?.option?.value === 'settings',
    );
    if (typing.length === 0) return [];
    return (tenant?.domains ?? []).map((domain): Task => {
      const record = tenant?.cnames?.find((cname) => cname.domain?.value.toLowerCase() === domain.value.toLowerCase());
      const state = record?.enterpriseEnrollment ? 'done' : tenant?.cnames ? 'open' : 'unknown';
      return {
        id: `cname-${domain.value}`,
        phase: 'tenant',
        title: t(
          'Create the CNAME record EnterpriseEnrollment.{0}, and test it in the Intune admin center',
          domain.value,
        ),
        state,
        at: record?.enterpriseEnrollment?.node ?? domain.node,
        optional: true,
        populations: typing.map(idOf),
        source: fact('cname.optional').source,
      };
    });
  }
}
