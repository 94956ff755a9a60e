import { keyDocumentation } from './documentation';
import { keyLabels } from './key-labels';
import { type ObjectName, shapes } from './shapes.generated';

/** What people call a key: the setting in the admin center where there is one, else the key itself in words. */
export function keyLabel(object: ObjectName | undefined, key: string): string {
  const label = own(keyLabels, `${object}.${key}`) ?? own(keyLabels, key);
  return label ?? (object && Object.hasOwn(shapes[object].properties, key) ? inWords(key) : key);
}

/**
 * What people call a value: a word of the admin center, or how its documentation begins. "User-driven: the user signs in with
 * the organization account." is "User-driven".
 */
export function valueLabel(object: ObjectName | undefined, key: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const word = String(value);
  const label = own(valueLabels, `${key}.${word}`) ?? own(valueLabels, `${object}.${word}`) ?? own(valueLabels, word);
  const said = object && keyDocumentation(object, key)?.values?.[word];
  return said === undefined ? word : (label ?? beginningOf(said));
}

/** What a collection has, in the singular: `autopilotProfiles` has deployment profiles. */
export function entryNoun(collection: string): string {
  return own(entryNouns, collection) ?? 'entry';
}

/** Whether a key is one of a collection, whose entries have ids. */
export const isCollection = (key: string): boolean => Object.hasOwn(entryNouns, key);

const entryNouns: { readonly [collection: string]: string } = {
  groups: 'group',
  populations: 'population',
  autopilotProfiles: 'deployment profile',
  enrollmentStatusPages: 'Enrollment Status Page',
  provisioningPackages: 'provisioning package',
  groupPolicies: 'Group Policy object',
  coManagementPolicies: 'co-management policy',
  domainJoinProfiles: 'domain join profile',
  enrollmentRestrictions: 'enrollment restriction',
  apps: 'app',
  devicePolicies: 'device policy',
  communications: 'message',
  deviceEnrollmentManagers: 'device enrollment manager account',
  conditionalAccessPolicies: 'Conditional Access policy',
  intuneConnectorServers: 'connector server',
};

/** Where the documentation of a word begins otherwise than the admin center, or people, call it. By key, by object, or alone. */
const valueLabels: { readonly [word: string]: string } = {
  'mdmUserScope.none': 'None',
  'mdmUserScope.some': 'Some',
  'mdmUserScope.all': 'All',
  'mamUserScope.none': 'None',
  'mamUserScope.some': 'Some',
  'mamUserScope.all': 'All',
  'usersMayJoin.none': 'None',
  'usersMayJoin.all': 'All',
  'registeringUserIsLocalAdministrator.none': 'None',
  'registeringUserIsLocalAdministrator.all': 'All',
  'licenses.none': 'Microsoft Entra ID Free',
  'join.none': 'Not joined',
  'deviceProfile.none': 'None',
  'management.none': 'Nothing',
  'workloads.configurationManager': 'Configuration Manager',
  'workloads.pilotIntune': 'Pilot Intune',
  'workloads.intune': 'Intune',
  'ownership.organization': 'The organization',
  'location.onSite': 'On-site',
  'location.remote': 'Remote',
  'location.both': 'On-site and remote',
  oem: 'An OEM',
  cspPartner: 'A CSP partner',
  'use.kiosk': 'Kiosk',
  'performedBy.user': 'The user',
  'method.other': 'Another method',
  'coManagementPolicy.all': 'All',
  'grantControls.block': 'Block access',
  selected: 'Selected',
  selectedResources: 'Selected resources',
  activeDirectoryJoined: 'Active Directory joined',
  allow: 'Allow',
  block: 'Block',
  hide: 'Hide',
  show: 'Show',
  standard: 'Standard',
  administrator: 'Administrator',
  new: 'New',
  existing: 'In use already',
  singleUser: 'Device of one person',
  dedicated: 'Dedicated device',
  shared: 'Shared device',
  otherMdm: 'Another MDM provider',
  deviceAndAccount: 'The device and the organization account',
  companyPortal: 'Company Portal',
  microsoftAccountSignInAssistantDisabled: 'Microsoft account sign-in assistant is disabled',
  languageChangeDisallowed: 'Users cannot change the language',
  dynamic: 'By a rule',
  assigned: 'One by one',
};

const own = <T>(table: { readonly [name: string]: T }, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** A sentence up to its first colon, comma, bracket or full stop. */
const beginningOf = (sentence: string): string => /^(?:[^.:,(]|\.\d)+/.exec(sentence)?.[0].trim() ?? sentence;

const acronyms: { readonly [word: string]: string } = {
  dns: 'DNS',
  http: 'HTTP',
  id: 'id',
  intune: 'Intune',
  mdm: 'MDM',
  tpm: 'TPM',
  upn: 'UPN',
  vpn: 'VPN',
  windows: 'Windows',
  autopatch: 'Autopatch',
};

/** A key in words: `statusPage` is "Status page". */
function inWords(key: string): string {
  const words = key.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();
  const named = words.replaceAll(/[a-z]+/g, (word) => own(acronyms, word) ?? word);
  return named.charAt(0).toUpperCase() + named.slice(1);
}
