import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** The CNAME records that lead devices to Intune and to Microsoft Entra ID. */
export const dnsFacts = {
  'cname.enrollmentTargets': {
    value: {
      public: 'EnterpriseEnrollment-s.manage.microsoft.com',
      usGovernment: 'EnterpriseEnrollment-s.manage.microsoft.us',
      china: 'enterpriseenrollment-s.manage.microsoftonline.cn',
    },
    says: 'EnterpriseEnrollment points to a host of Intune that depends on the cloud of the tenant.',
    source: docs('cname'),
  },
  'cname.targetsWithConfirmation': {
    value: ['EnterpriseEnrollment.manage.microsoft.com', 'manage.microsoft.com'],
    says: 'EnterpriseEnrollment.manage.microsoft.com and manage.microsoft.com work as well, but each user has to confirm a message.',
    source: docs('cname'),
  },
  'cname.registrationTarget': {
    value: 'EnterpriseRegistration.windows.net',
    says: 'EnterpriseRegistration points to EnterpriseRegistration.windows.net.',
    source: docs('cname'),
  },
  'cname.registrationForConditionalAccess': {
    says: 'Conditional Access needs devices that are registered in Microsoft Entra ID, so the EnterpriseRegistration record should exist for each domain.',
    source: docs('cname'),
  },
  'cname.eachSuffix': {
    says: 'Each suffix of user principal names needs an EnterpriseEnrollment record of its own.',
    source: docs('cname'),
  },
  'cname.timeToLive': {
    value: 3600,
    unit: 'seconds',
    says: 'Microsoft gives CNAME records one hour, which is 3,600 seconds.',
    source: docs('cname'),
  },
} as const satisfies Facts;
