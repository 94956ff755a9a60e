import { t } from '@vscode/l10n';
import { fact } from '../../guide/index';
import { isDate } from '../../text/dates';
import { code } from '../../text/markdown';
import { statement } from '../cite';
import { distance } from '../servicing';
import { describeGroupRule, describeRegistration } from './group-rules';
import { describeEnrollmentTarget, describeHost, describeRegistrationTarget } from './hosts';
import { describePrefix, describeTemplate } from './names';
import { describeSystem } from './operating-system';
import type { Pointed, Property } from './pointed';
import {
  describeDistinguishedName,
  describeLanguage,
  describeRestrictedVersion,
  describeShare,
  duration,
} from './values';

/** A value, and where it stands. */
interface Value extends Pointed {
  readonly property: Property;
  readonly text: string;
}

type Decode = (value: Value) => string;

const enrollmentApplication = fact('mdmApplication.enrollmentId');

const system: Decode = ({ property, population, analysis }) => {
  const found = population?.os?.find(({ node }) => node === property.map);
  return found ? describeSystem(found, analysis.options.asOf) : '';
};

const wave: Decode = ({ property, analysis: { plan } }) => {
  const found = plan.rollout?.waves?.find(({ node }) => node === property.map);
  return found ? describeShare(found, plan) : '';
};

/** A number of units as a length of time, where that reads differently. */
const time =
  (minutesInUnit: number): Decode =>
  ({ node: { value } }) => {
    const minutes = typeof value === 'number' ? value * minutesInUnit : 0;
    return Number.isInteger(minutes) && minutes >= 60 ? duration(minutes) : '';
  };

const registration =
  (label: 'OrderID' | 'PurchaseOrderId'): Decode =>
  ({ text, population, analysis: { plan } }) =>
    population ? describeRegistration(label, text, population, plan) : '';

const distinguishedName: Decode = ({ text }) => describeDistinguishedName(text);
const language: Decode = ({ text }) => describeLanguage(text);
const restrictedVersion: Decode = ({ text, analysis }) => describeRestrictedVersion(text, analysis.options.asOf);

/** What is in a value that does not meet the eye, by the key it stands behind. */
const decoders: { readonly [key: string]: Decode } = {
  'operatingSystem.product': system,
  'operatingSystem.version': system,
  'operatingSystem.edition': system,
  'autopilotProfile.deviceNameTemplate': ({ text }) => describeTemplate(text, 'autopilotProfile.deviceNameTemplate'),
  'provisioningPackage.computerName': ({ text }) => describeTemplate(text, 'provisioningPackage.computerName'),
  'domainJoinProfile.computerNamePrefix': ({ text }) => describePrefix(text),
  'domainJoinProfile.organizationalUnit': distinguishedName,
  'groupPolicy.linkedTo': distinguishedName,
  'group.rule': ({ steps, analysis: { plan } }) => {
    const group = plan.groups.get(steps[2]?.name ?? '');
    return group ? describeGroupRule(group, plan) : '';
  },
  'autopilotRegistration.groupTag': registration('OrderID'),
  'autopilotRegistration.purchaseOrder': registration('PurchaseOrderId'),
  'wave.share': wave,
  'wave.devices': wave,
  'cname.enterpriseEnrollment': ({ text, analysis: { plan } }) => describeEnrollmentTarget(text, plan),
  'cname.enterpriseRegistration': ({ text }) => describeRegistrationTarget(text),
  'cname.timeToLiveSeconds': time(1 / 60),
  'network.blockedHosts': ({ text }) => describeHost(text),
  'automaticEnrollmentSettings.applicationId': ({ text }) =>
    text.toLowerCase() === enrollmentApplication.value ? statement(enrollmentApplication) : '',
  'enrollmentRestriction.minimumVersion': restrictedVersion,
  'enrollmentRestriction.maximumVersion': restrictedVersion,
  'enrollmentStatusPage.timeoutMinutes': time(1),
  'preProvisioningHandover.afterMinutes': time(1),
  'outOfBoxExperience.language': language,
  'communication.language': language,
};

/** What a value means beyond what stands there; empty where that is nothing. */
export function decode(pointed: Pointed & { readonly property: Property }): string {
  const text = String(pointed.node.value ?? '');
  const { owner, key } = pointed.property;
  const decoder = decoders[`${owner}.${key}`];
  if (decoder) return decoder({ ...pointed, text });
  const { asOf } = pointed.analysis.options;
  return isDate(text) ? t('{0} is {1}, counted from {2}.', code(text), distance(text, asOf), code(asOf)) : '';
}
