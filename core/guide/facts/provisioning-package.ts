import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** Bulk enrollment with a provisioning package and the account behind it. */
export const provisioningPackageFacts = {
  'provisioningPackage.tokenLife': {
    value: 180,
    unit: 'days',
    says: 'The bulk enrollment token in a provisioning package is valid for 180 days at most; after that the package has to be built again.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.account': {
    value: 'package_{GUID}',
    says: 'Getting the bulk enrollment token creates a user named package_{GUID}. Deleting that user revokes the package.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.accountExcludedFromMfa': {
    value: true,
    says: 'The package account cannot answer a multifactor prompt, so Conditional Access policies that ask for one must exclude it.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.accountMayJoin': {
    value: true,
    says: 'The package account must be among the users who may join devices to Microsoft Entra ID, or bulk enrollment ends with a setup failure.',
    source: docs('troubleshootEnrollmentErrors'),
  },
  'provisioningPackage.requesterInMdmUserScope': {
    value: true,
    says: 'The account that got the bulk enrollment token must stay in the MDM user scope, or bulk enrollment stops working.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.requesterRoles': {
    value: ['Cloud Device Administrator', 'Intune Administrator', 'Password Administrator'],
    says: 'Getting a bulk enrollment token takes the role Cloud Device Administrator, Intune Administrator or Password Administrator, not limited to an administrative unit.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.requesterSignIn': {
    value: ['password', 'certificate'],
    says: 'The account that gets the bulk enrollment token signs in with a password or a certificate; federated accounts in a staged rollout cannot get one.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.usesAutomaticEnrollment': {
    value: true,
    says: 'Bulk enrollment requires automatic enrollment to be turned on.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.ownership': {
    value: 'organization',
    says: 'A provisioning package enrolls organization-owned devices.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.enrollmentRestriction': {
    value: 'default',
    says: 'Bulk enrollment has no user, so only the default enrollment restriction counts, and that must allow Windows.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.servicePrincipal': {
    value: '00000014-0000-0000-c000-000000000000',
    says: 'The tenant needs the service principal Microsoft.Azure.SyncFabric, or Windows Configuration Designer gets no bulk enrollment token.',
    source: docs('bulkEnrollment'),
  },
  'provisioningPackage.withWindowsAutopilot': {
    value: false,
    says: 'Microsoft advises against a provisioning package on a device that Windows Autopilot sets up: their settings for join, enrollment and name get in each other’s way.',
    source: docs('autopilotKnownIssues'),
  },
} as const satisfies Facts;
