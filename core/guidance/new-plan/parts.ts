import { t } from '@vscode/l10n';
import { fact } from '../../guide/index';
import { autopilotParts } from './autopilot-parts';
import { coManagementParts } from './co-management-parts';
import { block, type DraftEntry, type Entries, entry, openEntry } from './draft';
import { type NewPlan, openKey } from './new-plan';
import type { TenantNeeds } from './tenant';

/** What a way to enroll adds to a new plan, besides what was answered. */
export interface Parts {
  /** Keys of the enrollment. */
  readonly enrollment?: Entries;
  /** Keys of the population. */
  readonly population?: Entries;
  readonly tenant: TenantNeeds;
  /** The sections with the objects that the enrollment names. */
  readonly objects?: Entries;
  /** Whether users have to be told what to do. */
  readonly message?: boolean;
  /** Whether devices enroll by themselves, so that there is nobody to ask for. */
  readonly byItself?: boolean;
}

/** What a new plan is made of, for each way by what is chosen within its method. */
const parts: { readonly [choice: string]: (plan: NewPlan) => Parts } = {
  settings: (plan) => ({
    enrollment: [...management(plan), entry('usersNotified', true)],
    tenant: { automaticEnrollment: true, cnames: plan.isForAccount },
    message: true,
  }),
  outOfBoxExperience: () => ({
    enrollment: [entry('outOfBoxExperienceAccount', 'work')],
    tenant: { automaticEnrollment: true, companyBranding: true },
  }),
  provisioningPackage,
  groupPolicy,
  ...autopilotParts,
  emailAddress: (plan) => ({
    enrollment: [...management(plan), entry('usersNotified', true)],
    tenant: { cnames: true },
    message: true,
  }),
  joinDevice: ({ facts }) => ({
    enrollment: [entry('usersNotified', true)],
    tenant: { automaticEnrollment: facts['tenant.licenses.entraId'] !== 'none' },
    message: true,
  }),
  mdmOnly: () => ({ enrollment: [entry('usersNotified', true)], tenant: { cnames: true }, message: true }),
  companyPortal: () => ({ enrollment: [entry('usersNotified', true)], tenant: {}, message: true }),
  ...coManagementParts,
};

export const partsOf = (plan: NewPlan): Parts => parts[plan.way.choice]!(plan);

const management = ({ isForAccount }: NewPlan): readonly DraftEntry[] =>
  isForAccount ? [entry('management', 'account')] : [];

function provisioningPackage({ id, displayName, nameTemplate, staffGroup }: NewPlan): Parts {
  const { value: days } = fact('provisioningPackage.tokenLife');
  const requester = { upn: 'admin@contoso.com', role: 'cloudDeviceAdministrator', groups: [staffGroup!] };
  const made = block(
    id,
    entry('displayName', displayName),
    openKey('provisioningPackage', 'tokenExpires', t('{0} days after the token was fetched, at most', days)),
    openEntry('requestedBy', requester),
    block('packageAccount', entry('mayJoinDevices', true), entry('excludedFromMultifactorAuthentication', true)),
    entry('computerName', nameTemplate),
    entry('localAdministrator', true, t('its password stays out of the plan')),
    entry('distribution', 'usb', t('or {0}', 'networkShare, other')),
  );
  return {
    enrollment: [entry('package', id)],
    tenant: { automaticEnrollment: true },
    objects: [block('provisioningPackages', made)],
  };
}

function groupPolicy({ displayName }: NewPlan): Parts {
  const policy = block(
    'mdm-auto-enrollment',
    entry('displayName', `MDM ${displayName}`),
    entry('automaticMdmEnrollment', 'enabled'),
    entry('credential', 'user'),
    openKey('groupPolicy', 'linkedTo'),
  );
  return {
    enrollment: [entry('policy', 'mdm-auto-enrollment')],
    tenant: { automaticEnrollment: true, activeDirectory: hybridJoin },
    objects: [block('groupPolicies', policy)],
  };
}

/** What hybrid join asks of Active Directory. */
export const hybridJoin: readonly DraftEntry[] = [
  openKey('activeDirectory', 'registeredInEntra'),
  openKey('activeDirectory', 'deviceSync'),
  openKey('activeDirectory', 'serviceConnectionPoint'),
];
