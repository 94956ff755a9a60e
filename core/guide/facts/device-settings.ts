import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** The device settings of Microsoft Entra ID, and the Conditional Access policies that stand beside them. */
export const deviceSettingsFacts = {
  'usersMayJoin.applies': {
    says: 'Only the users of "Users may join devices to Microsoft Entra ID" can join a device. Hybrid join and self-deploying mode do not ask for it.',
    source: docs('entraDeviceSettings'),
  },
  'entraDevices.aboveMaximum': {
    says: 'Microsoft Entra ID takes a number above its maximum of 100 devices per user as 100.',
    source: docs('entraDeviceSettings'),
  },
  'entraDevices.limitReached': {
    says: 'A user who has reached the maximum number of devices cannot join or register another one before one is removed.',
    source: docs('entraDeviceSettings'),
  },
  'registerOrJoin.multifactorAuthenticationTwice': {
    value: false,
    says: 'The device setting for multifactor authentication has to be No where a Conditional Access policy asks for it at "Register or join devices"; otherwise the policy is not properly enforced.',
    source: docs('conditionalAccessTargets'),
  },
  'registerOrJoin.grantControls': {
    value: ['mfa'],
    says: 'Multifactor authentication and authentication strength are the only controls that can be granted for "Register or join devices".',
    source: docs('conditionalAccessTargets'),
  },
  'conditionalAccess.enrollmentApps': {
    value: ['Microsoft Intune Enrollment', 'Microsoft Intune'],
    says: 'A Conditional Access policy that blocks everything but a list of applications has to leave out Microsoft Intune Enrollment and Microsoft Intune, or devices cannot enroll.',
    source: docs('autopilotKnownIssues'),
  },
  'conditionalAccess.complianceOfAllResources': {
    value: true,
    says: 'A policy that asks all resources for a compliant device leaves the enrollment in Intune alone.',
    source: docs('conditionalAccessCompliance'),
  },
  'conditionalAccess.deviceRulesForEnrollment': {
    value: 'Microsoft Intune Enrollment',
    says: 'Microsoft Intune Enrollment should have no rules about the device, which has yet to enroll.',
    source: docs('multifactorAuthentication'),
    doubt: 'The same page goes on to select "Require device to be marked as compliant".',
  },
  'conditionalAccess.hybridJoinedControl': {
    value: 'entraHybridJoined',
    says: '"Require Microsoft Entra hybrid joined device" lets in devices that are joined to Active Directory, and no others.',
    source: docs('conditionalAccessGrant'),
  },
} as const satisfies Facts;
