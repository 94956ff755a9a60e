import { t } from '@vscode/l10n';
import { type MethodId, methods } from '../guide/index';
import type { Enrollment } from '../model/plan.generated';
import { waysOf } from './ways';

// How the words of a plan read in a sentence for people who do not write plans.

/** What a device is to Microsoft Entra ID and Active Directory. */
export const joinWords = (): { readonly [join: string]: string } => ({
  entraJoined: t('Microsoft Entra joined'),
  entraHybridJoined: t('Microsoft Entra hybrid joined'),
  entraRegistered: t('Microsoft Entra registered'),
  activeDirectoryJoined: t('joined to Active Directory only'),
  none: t('not joined'),
});

/** Who bought the devices. */
export const ownershipWords = (): { readonly [ownership: string]: string } => ({
  organization: t('owned by the organization'),
  personal: t('personal'),
});

/** What devices are used for. */
export const useWords = (): { readonly [use: string]: string } => ({
  singleUser: t('one user each'),
  kiosk: t('kiosk'),
  dedicated: t('dedicated to one task'),
  shared: t('shared by many users'),
});

/** What manages devices today. */
export const managedByWords = (): { readonly [managedBy: string]: string } => ({
  none: t('nothing'),
  intune: 'Intune',
  configurationManager: 'Configuration Manager',
  coManaged: t('Configuration Manager and Intune'),
  otherMdm: t('another MDM provider'),
});

/** What an enrollment is, in a few words: `Windows Autopilot: user-driven`. */
export function enrollmentWords(enrollment: Enrollment | undefined): string {
  const method = enrollment?.method?.value;
  if (!method) return t('not decided');
  if (method === 'other') return t('another enrollment');
  const way = waysOf(method).find(({ by, choice }) => enrollment[by]?.value === choice);
  if (way) return way.title;
  if (enrollment.path?.value === 'tenantAttach') return t('tenant attach, which enrolls nothing');
  return methods[method as MethodId].title;
}
