import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** What stands beside the user scopes in the admin center. */
export const automaticEnrollmentFacts = {
  'userScopes.groups': {
    says: 'Groups belong to a user scope of Some; All and None do not look at them.',
    source: docs('automaticMdm'),
  },
  'userScopes.ofUsers': {
    says: 'A user scope is about users, so a group of devices in it covers nobody.',
    source: docs('automaticMdm'),
  },
  'mamUserScope.recommended': {
    value: 'none',
    says: 'The MAM user scope should be None; with any other value, nobody should be in both scopes.',
    source: docs('automaticMdm'),
    doubt: 'The guide sets both scopes to manage the device and the organization account.',
  },
  'mdmUrls.defaults': {
    value: {
      discoveryUrl: 'https://enrollment.manage.microsoft.com/enrollmentserver/discovery.svc',
      termsOfUseUrl: 'https://portal.manage.microsoft.com/TermsofUse.aspx',
      complianceUrl: 'https://portal.manage.microsoft.com/?portalAction=Compliance',
    },
    says: 'The three MDM URLs of automatic enrollment stay at their default values.',
    source: docs('automaticMdm'),
  },
  'mdmApplication.id': {
    value: '0000000a-0000-0000-c000-000000000000',
    says: 'The user scopes are those of the application Microsoft Intune, 0000000a-0000-0000-c000-000000000000.',
    source: docs('graphMdmPolicy'),
  },
  'mdmApplication.enrollmentId': {
    value: 'd4ebce55-015a-49b5-a083-c84d1797ae8c',
    says: 'The application d4ebce55-015a-49b5-a083-c84d1797ae8c is Microsoft Intune Enrollment, which Conditional Access policies name.',
    source: docs('multifactorAuthentication'),
  },
  'registrationPrompt.withMam': {
    value: true,
    says: 'Where Windows MAM is enforced, "Disable MDM enrollment when adding work or school account" should be on, or apps such as Microsoft Edge and Teams offer to enroll the device.',
    source: docs('automaticMdm'),
    doubt: 'The setting is in public preview.',
  },
} as const satisfies Facts;
