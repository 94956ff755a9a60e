import { t } from '@vscode/l10n';
import { fact } from '../../guide/index';
import type { OperatingSystem, Population } from '../../model/plan.generated';
import { tellsUsersOf } from '../../rules/communication/tells-users-of';
import { lastDayOfUpdates } from '../../rules/operating-system/servicing';
import { experienceOf } from '../experience';
import { allOf, idOf, stateOf, type Task, type TaskContext, type TaskState } from './task';

/** What is done to the devices themselves, before and after they are enrolled. */
export function deviceTasks({ populations, asOf }: TaskContext): Task[] {
  const otherMdm = populations.filter(({ managedBy }) => managedBy?.value === 'otherMdm');
  const formatted = populations.filter(({ enrollment }) => enrollment?.scenario?.value === 'existingDevices');
  const userless = populations.filter(({ use }) => use && use.value !== 'singleUser');
  const task = (
    id: string,
    title: string,
    some: readonly Population[],
    state: (population: Population) => Pick<Task, 'state' | 'at'>,
    source: Task['source'],
  ): Task[] =>
    some.length === 0
      ? []
      : [{ id, phase: 'devices', title, ...allOf(some.map(state)), populations: some.map(idOf), source }];
  return [
    ...task(
      'supported-windows',
      t('Have a Windows on the devices that Microsoft still supports'),
      populations.filter(({ os }) => os),
      ({ os, enrollment }) =>
        enrollment?.upgradeFirst
          ? stateOf(enrollment.upgradeFirst, Boolean)
          : allOf((os ?? []).map((system) => supported(system, asOf))),
      fact('windows.supportedVersion').source,
    ),
    ...task(
      'leave-other-mdm',
      t('Unenroll the devices from the MDM provider that manages them now'),
      otherMdm,
      ({ enrollment }) => stateOf(enrollment?.unenrollFirst, Boolean),
      fact('mdmAuthority.intune').source,
    ),
    ...task(
      'back-up-data',
      t('Back up what is on the devices: their drives are formatted'),
      formatted,
      ({ enrollment }) => stateOf(enrollment?.dataBackedUp, Boolean),
      fact('windowsAutopilot.existingDevices').source,
    ),
    ...task(
      'kiosk-or-shared-profile',
      t('Once they are enrolled, assign a kiosk profile or a profile for shared devices'),
      userless,
      ({ deviceProfile }) => stateOf(deviceProfile, (value) => value !== 'none'),
      fact('userless.deviceProfile').source,
    ),
  ];
}

/** What people are told. */
export function userTasks({ plan, populations }: TaskContext): Task[] {
  const told = tellsUsersOf(plan);
  const choosing = populations.filter((population) => (experienceOf(population, plan)?.steps.length ?? 0) > 0);
  if (choosing.length === 0) return [];
  const states = choosing.map((population) => {
    const { usersNotified } = population.enrollment ?? {};
    if (usersNotified) return stateOf(usersNotified, Boolean);
    const state: TaskState = told(population) ? 'done' : plan.communications.size > 0 ? 'open' : 'unknown';
    return { state, ...(population.id && { at: population.id }) };
  });
  return [
    {
      id: 'tell-users',
      phase: 'users',
      title: t('Tell users what will happen, and which options to choose'),
      ...allOf(states),
      populations: choosing.map(idOf),
      source: fact('userEnrollment.tellUsers').source,
    },
  ];
}

function supported(system: OperatingSystem, asOf: string): Pick<Task, 'state' | 'at'> {
  const end = lastDayOfUpdates(system);
  const at = (system.version ?? system.product)?.node;
  return { state: end === undefined ? 'unknown' : end >= asOf ? 'done' : 'open', ...(at && { at }) };
}
