// Generated from the files beside it by tools/generate.mjs. Do not edit.
import activeDirectoryNotRegistered from './hybrid-join/active-directory-not-registered';
import aliasExpansion from './language/alias-expansion';
import automaticEnrollmentWithoutEntraPremium from './license/automatic-enrollment-without-entra-premium';
import autopilotHybridWithoutConnector from './hybrid-join/autopilot-hybrid-without-connector';
import autopilotWithoutEntraPremium from './license/autopilot-without-entra-premium';
import badFormat from './language/bad-format';
import byodWithAutopilot from './ownership/byod-with-autopilot';
import byodWithGroupPolicy from './ownership/byod-with-group-policy';
import byodWithProvisioningPackage from './ownership/byod-with-provisioning-package';
import conditionalAccessWithOldWindows from './provisioning-package/conditional-access-with-old-windows';
import conflictMarker from './language/conflict-marker';
import demWithAutopilot from './device-enrollment-manager/dem-with-autopilot';
import demWithCoManagement from './device-enrollment-manager/dem-with-co-management';
import demWithGroupPolicy from './device-enrollment-manager/dem-with-group-policy';
import demWithUserEnrollment from './device-enrollment-manager/dem-with-user-enrollment';
import duplicateItem from './language/duplicate-item';
import duplicateKey from './language/duplicate-key';
import exceptionAtNothing from './control/exception-at-nothing';
import existingClientsNotHybridJoined from './hybrid-join/existing-clients-not-hybrid-joined';
import expiredException from './control/expired-exception';
import groupPolicyWithoutHybridJoin from './hybrid-join/group-policy-without-hybrid-join';
import incompleteIgnore from './control/incomplete-ignore';
import internetDevicesHybridJoined from './hybrid-join/internet-devices-hybrid-joined';
import intuneLicenseMissing from './license/intune-license-missing';
import joinStateOutOfReach from './method/join-state-out-of-reach';
import jsonComment from './language/json-comment';
import jsonSyntax from './language/json-syntax';
import keyNotAName from './language/key-not-a-name';
import managedDeviceExpectedUnmanaged from './method/managed-device-expected-unmanaged';
import mdmScopeNone from './tenant/mdm-scope-none';
import mergeKey from './language/merge-key';
import missingKey from './language/missing-key';
import missingValue from './language/missing-value';
import nestedTooDeeply from './language/nested-too-deeply';
import otherMdmStillEnrolled from './current-management/other-mdm-still-enrolled';
import outOfRange from './language/out-of-range';
import packageAccountCannotJoin from './provisioning-package/package-account-cannot-join';
import packageAccountNeedsMfa from './provisioning-package/package-account-needs-mfa';
import registeredDeviceExpectedManaged from './method/registered-device-expected-managed';
import secondDocument from './language/second-document';
import tabIndentation from './language/tab-indentation';
import trailingComma from './language/trailing-comma';
import unknownAlias from './language/unknown-alias';
import unknownKey from './language/unknown-key';
import unknownReference from './references/unknown-reference';
import unknownRule from './control/unknown-rule';
import unknownTag from './language/unknown-tag';
import unknownValue from './language/unknown-value';
import unquotedValue from './language/unquoted-value';
import unusedException from './control/unused-exception';
import unusedIgnore from './control/unused-ignore';
import userEnrollmentJoinsOtherMdm from './current-management/user-enrollment-joins-other-mdm';
import userlessWithUserEnrollment from './use/userless-with-user-enrollment';
import wrongType from './language/wrong-type';
import yamlSyntax from './language/yaml-syntax';
import type { Rule, RuleInfo } from './rule';

/** Rules about what a plan says. */
export const planRules: readonly Rule[] = [
  activeDirectoryNotRegistered,
  automaticEnrollmentWithoutEntraPremium,
  autopilotHybridWithoutConnector,
  autopilotWithoutEntraPremium,
  byodWithAutopilot,
  byodWithGroupPolicy,
  byodWithProvisioningPackage,
  conditionalAccessWithOldWindows,
  demWithAutopilot,
  demWithCoManagement,
  demWithGroupPolicy,
  demWithUserEnrollment,
  existingClientsNotHybridJoined,
  groupPolicyWithoutHybridJoin,
  internetDevicesHybridJoined,
  intuneLicenseMissing,
  joinStateOutOfReach,
  managedDeviceExpectedUnmanaged,
  mdmScopeNone,
  otherMdmStillEnrolled,
  packageAccountCannotJoin,
  packageAccountNeedsMfa,
  registeredDeviceExpectedManaged,
  unknownReference,
  userEnrollmentJoinsOtherMdm,
  userlessWithUserEnrollment,
];

/** What the readers and the schema report. */
export const languageRules: readonly RuleInfo[] = [
  aliasExpansion,
  badFormat,
  conflictMarker,
  duplicateItem,
  duplicateKey,
  exceptionAtNothing,
  expiredException,
  incompleteIgnore,
  jsonComment,
  jsonSyntax,
  keyNotAName,
  mergeKey,
  missingKey,
  missingValue,
  nestedTooDeeply,
  outOfRange,
  secondDocument,
  tabIndentation,
  trailingComma,
  unknownAlias,
  unknownKey,
  unknownRule,
  unknownTag,
  unknownValue,
  unquotedValue,
  unusedException,
  unusedIgnore,
  wrongType,
  yamlSyntax,
];
