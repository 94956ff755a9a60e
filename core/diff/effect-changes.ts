import { fact } from '../guide/index';
import type { Population } from '../model/plan.generated';
import { valueLabel } from '../schema/labels';
import type { Effects, WindowsSignIn } from './effects';
import type { ChangeKind, Flag, Risk } from './plan-diff';

/** What changes for the devices or the people of a population. */
export interface EffectChange {
  readonly kind: ChangeKind;
  readonly says: string;
  readonly risk: Risk;
  readonly because: string;
  readonly flags: readonly Flag[];
}

/**
 * What changes for a population, as far as the head says it: what the base left open is told apart from what it said otherwise.
 *
 * @param base undefined for a population that is new
 */
export function effectChanges(base: Effects | undefined, head: Effects, population: Population): EffectChange[] {
  const before = base ?? {};
  const differs = (key: keyof Effects): boolean => head[key] !== undefined && head[key] !== before[key];
  // Of a population that is new, there is no "before" to speak of.
  const former = (words: string | undefined): string =>
    base ? (words === undefined ? ' (not said before)' : ` (before: ${words})`) : '';
  const changes: (EffectChange | undefined)[] = [
    differs('managesDevice') || differs('managesAccount') ? management(before, head, population, former) : undefined,
    differs('ownership') ? ownership(before, head, former) : undefined,
    differs('join') ? join(before, head, population, former) : undefined,
    differs('windowsSignIn') ? windowsSignIn(before, head, former) : undefined,
    differs('toEnroll') ? enrollmentSignIn(before, head, former) : undefined,
    differs('accountType') ? accountType(before, head, former) : undefined,
    differs('primaryUser') ? primaryUser(before, head, former) : undefined,
    differs('wipe') ? wipe(head, population) : undefined,
  ];
  return changes.filter((change) => change !== undefined);
}

type Former = (words: string | undefined) => string;

const wholeDevice = 'The organization can set policies on the whole device, and wipe it.';

function management(
  before: Effects,
  { managesDevice, managesAccount }: Effects,
  { ownership: owner }: Population,
  former: Former,
): EffectChange | undefined {
  const kind = 'management-changed';
  if (managesDevice && before.managesDevice !== true) {
    const isPersonal = owner?.value === 'personal';
    return {
      kind,
      says: isPersonal
        ? `Intune manages people’s own devices${former(managed(before))}`
        : `Intune manages the devices${former(managed(before))}`,
      risk: isPersonal ? 'high' : before.managesDevice === false ? 'medium' : 'low',
      because: isPersonal ? `${wholeDevice} ${fact('personal.tellUsers').says}` : wholeDevice,
      flags: isPersonal ? ['personalManaged'] : [],
    };
  }
  if (managesDevice) return undefined;
  const now = managed({
    ...(managesDevice === false && { managesDevice }),
    ...(managesAccount !== undefined && { managesAccount }),
  });
  if (!now || now === managed(before)) return undefined;
  const isLeft = before.managesDevice === true;
  return {
    kind,
    says: `Intune manages ${now}${former(managed(before))}`,
    risk: isLeft ? 'medium' : 'low',
    because: isLeft
      ? 'Policies, apps and compliance checks of Intune no longer reach the devices.'
      : 'It changes what the organization sees and decides on the devices.',
    flags: isLeft ? ['unenrolled'] : [],
  };
}

/** What Intune manages, as it goes on after "Intune manages". */
function managed({ managesDevice, managesAccount }: Effects): string | undefined {
  if (managesDevice) return 'the devices';
  if (managesAccount) return 'the organization account on the devices, not the devices';
  if (managesDevice === false && managesAccount === false)
    return 'neither the devices nor the organization account on them';
  return managesDevice === false ? 'not the devices' : undefined;
}

function ownership(before: Effects, { ownership: shown = 'corporate' }: Effects, former: Former): EffectChange {
  const label = (word: string): string => valueLabel('population', 'intuneOwnership', word);
  return {
    kind: 'ownership-changed',
    says: `Intune shows the devices as ${label(shown)}${former(before.ownership && label(before.ownership))}`,
    risk: before.ownership ? 'medium' : 'low',
    because: 'Restrictions, reports, and what administrators see of a device depend on it.',
    flags: before.ownership ? ['ownership'] : [],
  };
}

function join(
  before: Effects,
  { join: state = 'none' }: Effects,
  { condition }: Population,
  former: Former,
): EffectChange {
  const label = (word: string): string => valueLabel('join', 'target', word);
  const isInUse = condition?.value === 'existing';
  return {
    kind: 'join-changed',
    says: `Devices are ${inSentence(label(state))} after enrollment${former(before.join && inSentence(label(before.join)))}`,
    risk: before.join ? (isInUse ? 'high' : 'medium') : 'low',
    because: isInUse
      ? 'The devices are in use, and each of them has to be joined anew.'
      : 'Sign-in and policies depend on it.',
    flags: before.join ? ['join'] : [],
  };
}

/** "Not joined" is no name. */
const inSentence = (label: string): string => (label === 'Not joined' ? 'not joined' : label);

const accounts: { readonly [signIn in WindowsSignIn]: string } = {
  work: 'their work account in Microsoft Entra ID',
  directory: 'their account in Active Directory',
  own: 'the account that they have on the device themselves',
};

function windowsSignIn(before: Effects, { windowsSignIn: now = 'work' }: Effects, former: Former): EffectChange {
  const earlier = before.windowsSignIn;
  return {
    kind: 'windows-sign-in-changed',
    says: `People sign in to Windows with ${accounts[now]}${former(earlier && accounts[earlier])}`,
    risk: earlier ? 'medium' : 'low',
    because: 'They have to know it before that day.',
    flags: [],
  };
}

function enrollmentSignIn(before: Effects, { toEnroll = '' }: Effects, former: Former): EffectChange {
  return {
    kind: 'enrollment-sign-in-changed',
    says: `To enroll, people ${toEnroll}${former(before.toEnroll && `they ${before.toEnroll}`)}`,
    risk: before.toEnroll ? 'medium' : 'low',
    because: 'They may have been told something else.',
    flags: [],
  };
}

const types = { administrator: 'local administrators', standard: 'standard users' } as const;

function accountType(before: Effects, { accountType: now = 'standard' }: Effects, former: Former): EffectChange {
  return {
    kind: 'local-administrator-changed',
    says: `People are ${types[now]} of the devices that they enroll${former(before.accountType && types[before.accountType])}`,
    risk: before.accountType || now === 'administrator' ? 'medium' : 'low',
    because:
      now === 'standard'
        ? 'They cannot install programs or change settings of Windows by themselves.'
        : 'They, and every program that they start, can change everything on the device.',
    flags: before.accountType || now === 'administrator' ? ['localAdministrator'] : [],
  };
}

function primaryUser(before: Effects, { primaryUser: has }: Effects, former: Former): EffectChange {
  const isNew = before.primaryUser === undefined;
  return {
    kind: 'primary-user-changed',
    says: `${has ? 'Each device has a primary user' : 'Devices have no primary user'}${former(isNew ? undefined : has ? 'none' : 'one for each device')}`,
    risk: has || isNew ? 'low' : 'medium',
    because: has
      ? 'Company Portal and reports know whose device it is.'
      : 'Without a primary user, people cannot get BitLocker keys or install apps from Company Portal by themselves.',
    flags: [],
  };
}

function wipe({ wipe: says = '' }: Effects, { enrollment }: Population): EffectChange {
  const isSaved = enrollment?.dataBackedUp?.value === true;
  return {
    kind: 'devices-wiped',
    says: `What is on the devices is lost when they are enrolled${isSaved ? '; the files of users are saved first' : ''}`,
    risk: 'high',
    because: says,
    flags: ['wipe'],
  };
}
