import { fact } from '../guide/index';
import type { Population } from '../model/plan.generated';
import { valueLabel } from '../schema/labels';
import type { Effects, WindowsSignIn } from './effects';
import type { ChangeKind, PlanChange } from './plan-diff';
import { type Wording, worded } from './words';

/** What changes for the devices or the people of a population. */
export interface EffectChange extends Wording, Pick<PlanChange, 'risk' | 'because' | 'flags'> {
  readonly kind: ChangeKind;
}

/**
 * What changes for a population, as far as the head says it.
 *
 * @param before nothing for a population that is new
 */
export function effectChanges(before: Effects, head: Effects, population: Population): EffectChange[] {
  const differs = (key: keyof Effects): boolean => head[key] !== undefined && head[key] !== before[key];
  const changes: (EffectChange | undefined)[] = [
    differs('managesDevice') || differs('managesAccount') ? management(before, head, population) : undefined,
    differs('ownership') ? ownership(before, head) : undefined,
    differs('join') ? join(before, head, population) : undefined,
    differs('windowsSignIn') ? windowsSignIn(before, head) : undefined,
    differs('toEnroll') ? enrollmentSignIn(before, head) : undefined,
    differs('accountType') ? accountType(before, head) : undefined,
    differs('primaryUser') ? primaryUser(before, head) : undefined,
    differs('wipe') ? wipe(before, head, population) : undefined,
  ];
  return changes.filter((change) => change !== undefined);
}

const wholeDevice = 'The organization can set policies on the whole device, and wipe it.';

function management(before: Effects, head: Effects, { ownership: owner }: Population): EffectChange | undefined {
  const isPersonal = owner?.value === 'personal';
  const [from, to] = [managed(before, isPersonal), managed(head, isPersonal)];
  if (to === undefined || from === to) return undefined;
  const common = { kind: 'management-changed', ...worded('Intune manages', from, to) } as const;
  if (head.managesDevice)
    return {
      ...common,
      risk: isPersonal ? 'high' : before.managesDevice === false ? 'medium' : 'low',
      because: isPersonal ? `${wholeDevice} ${fact('personal.tellUsers').says}` : wholeDevice,
      flags: isPersonal ? ['personalManaged'] : [],
    };
  if (before.managesDevice)
    return {
      ...common,
      risk: 'medium',
      because: 'Policies, apps and compliance checks of Intune no longer reach the devices.',
      flags: ['unenrolled'],
    };
  const because = 'It changes what the organization sees and decides on the devices.';
  return { ...common, risk: 'low', because, flags: [] };
}

/** What Intune manages, as it goes on after "Intune manages". */
function managed({ managesDevice, managesAccount }: Effects, isPersonal: boolean): string | undefined {
  if (managesDevice) return isPersonal ? 'people’s own devices' : 'the devices';
  if (managesAccount) return 'only the organization account on the devices';
  if (managesDevice === false && managesAccount === false) return 'nothing on the devices';
  return managesDevice === false ? 'not the devices' : undefined;
}

function ownership({ ownership: from }: Effects, { ownership: to }: Effects): EffectChange {
  const label = (word: string | undefined): string | undefined =>
    word && valueLabel('population', 'intuneOwnership', word);
  return {
    kind: 'ownership-changed',
    ...worded('Intune shows the devices as', label(from), label(to)),
    risk: from ? 'medium' : 'low',
    because: 'Restrictions, reports, and what administrators see of a device depend on it.',
    flags: from ? ['ownership'] : [],
  };
}

function join({ join: from }: Effects, { join: to }: Effects, { condition }: Population): EffectChange {
  const label = (word: string | undefined): string | undefined => word && valueLabel('join', 'target', word);
  const isInUse = condition?.value === 'existing';
  return {
    kind: 'join-changed',
    ...worded('Devices become', label(from), label(to)),
    risk: from ? (isInUse ? 'high' : 'medium') : 'low',
    because: isInUse
      ? 'The devices are in use, and each of them has to be joined anew.'
      : 'Sign-in and policies depend on it.',
    flags: from ? ['join'] : [],
  };
}

const accounts: { readonly [signIn in WindowsSignIn]: string } = {
  work: 'their work account in Microsoft Entra ID',
  directory: 'their account in Active Directory',
  own: 'the account that they have on the device themselves',
};

function windowsSignIn({ windowsSignIn: from }: Effects, { windowsSignIn: to }: Effects): EffectChange {
  return {
    kind: 'windows-sign-in-changed',
    ...worded('People sign in to Windows with', from && accounts[from], to && accounts[to]),
    risk: from ? 'medium' : 'low',
    because: 'They have to know it before that day.',
    flags: [],
  };
}

function enrollmentSignIn({ toEnroll: from }: Effects, { toEnroll: to }: Effects): EffectChange {
  return {
    kind: 'enrollment-sign-in-changed',
    ...worded('To enroll, people', from, to),
    risk: from ? 'medium' : 'low',
    because: 'They may have been told something else.',
    flags: [],
  };
}

const types = { administrator: 'local administrators', standard: 'standard users' } as const;

function accountType({ accountType: from }: Effects, { accountType: to }: Effects): EffectChange {
  const isGrave = from !== undefined || to === 'administrator';
  return {
    kind: 'local-administrator-changed',
    ...worded('On devices that they enroll, people are', from && types[from], to && types[to]),
    risk: isGrave ? 'medium' : 'low',
    because:
      to === 'standard'
        ? 'They cannot install programs or change settings of Windows by themselves.'
        : 'They, and every program that they start, can change everything on the device.',
    flags: isGrave ? ['localAdministrator'] : [],
  };
}

function primaryUser({ primaryUser: from }: Effects, { primaryUser: to }: Effects): EffectChange {
  const words = (has: boolean | undefined): string | undefined =>
    has === undefined ? undefined : has ? 'whoever enrolls the device' : 'none';
  return {
    kind: 'primary-user-changed',
    ...worded('Primary user', words(from), words(to)),
    risk: from && !to ? 'medium' : 'low',
    because: to
      ? 'Company Portal and reports know whose device it is.'
      : 'Without a primary user, people cannot get BitLocker keys or install apps from Company Portal by themselves.',
    flags: [],
  };
}

function wipe(before: Effects, { wipe: because = '' }: Effects, { enrollment }: Population): EffectChange {
  const from = Object.keys(before).length > 0 ? 'stays' : undefined;
  const isSaved = enrollment?.dataBackedUp?.value === true;
  return {
    kind: 'devices-wiped',
    ...worded('What is on the devices', from, `is lost${isSaved ? '; files of users are saved first' : ''}`),
    risk: 'high',
    because,
    flags: ['wipe'],
  };
}
