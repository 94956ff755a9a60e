import type { Source } from '../sources';
import type { Condition } from './cell';

// Sentences that the guide repeats in several of its tables.

export const windowsServerNote = 'Windows Server is a matter for Configuration Manager, which supports it.';

export const hybridNote =
  'A hybrid joined device belongs to on-premises Active Directory and is registered in Microsoft Entra ID. Without that registration Intune cannot see it.';

export const entraJoinNote = 'Joining devices to Microsoft Entra ID alone may suit the organization better.';

export const otherMdmReason = 'Intune can fully manage a device only after it has left its present MDM provider.';

export const leaveOtherMdm = 'Let users unenroll the device from its present MDM provider, then enroll it in Intune.';

/** User-less devices have the same conditions in each table that ticks them. */
export const userlessReason =
  'User-less devices have to be organization-owned, and someone has to sign in with an organization account to enroll them.';

export const userlessRemedy =
  'Let an administrator of the organization sign in. Once the device is enrolled, assign it a kiosk profile, or a profile for devices shared by many users.';

export const userlessOrganizationOwned = {
  when: 'organizationOwned',
  verdict: 'supported',
  reason: 'An administrator of the organization can sign in for the device.',
} as const satisfies Condition;

/** The guide's table has no row for the feature. */
export const notListed = (source: Source) => ({ verdict: 'notListed', source }) as const;
