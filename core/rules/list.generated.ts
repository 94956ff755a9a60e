// Generated from the files beside it by tools/generate.mjs. Do not edit.
import accountOutsideMamScope from './method/account-outside-mam-scope';
import activeDirectoryNotRegistered from './hybrid-join/active-directory-not-registered';
import aliasExpansion from './language/alias-expansion';
import automaticEnrollmentWithoutEntraPremium from './license/automatic-enrollment-without-entra-premium';
import autopilotHybridWithoutConnector from './hybrid-join/autopilot-hybrid-without-connector';
import autopilotWithCustomImage from './method/autopilot-with-custom-image';
import autopilotWithoutEntraPremium from './license/autopilot-without-entra-premium';
import badFormat from './language/bad-format';
import bulkTokenDatesReversed from './provisioning-package/bulk-token-dates-reversed';
import bulkTokenExpired from './provisioning-package/bulk-token-expired';
import bulkTokenExpiresDuringRollout from './provisioning-package/bulk-token-expires-during-rollout';
import bulkTokenLivesTooLong from './provisioning-package/bulk-token-lives-too-long';
import byodWithAutopilot from './ownership/byod-with-autopilot';
import byodWithGroupPolicy from './ownership/byod-with-group-policy';
import byodWithProvisioningPackage from './ownership/byod-with-provisioning-package';
import coManagementWithoutConfigurationManager from './method/co-management-without-configuration-manager';
import conditionalAccessWithOldWindows from './provisioning-package/conditional-access-with-old-windows';
import conflictMarker from './language/conflict-marker';
import demWithAutopilot from './device-enrollment-manager/dem-with-autopilot';
import demWithCoManagement from './device-enrollment-manager/dem-with-co-management';
import demWithGroupPolicy from './device-enrollment-manager/dem-with-group-policy';
import demWithUserEnrollment from './device-enrollment-manager/dem-with-user-enrollment';
import deviceAndAccountWithoutMamScope from './method/device-and-account-without-mam-scope';
import deviceOutsideMdmScope from './method/device-outside-mdm-scope';
import duplicateItem from './language/duplicate-item';
import duplicateKey from './language/duplicate-key';
import exceptionAtNothing from './control/exception-at-nothing';
import existingClientsNotHybridJoined from './hybrid-join/existing-clients-not-hybrid-joined';
import expiredException from './control/expired-exception';
import groupPolicyWithoutHybridJoin from './hybrid-join/group-policy-without-hybrid-join';
import hybridJoinForNewDevices from './method/hybrid-join-for-new-devices';
import incompleteIgnore from './control/incomplete-ignore';
import internetDevicesHybridJoined from './hybrid-join/internet-devices-hybrid-joined';
import intuneLicenseMissing from './license/intune-license-missing';
import joinStateOutOfReach from './method/join-state-out-of-reach';
import jsonComment from './language/json-comment';
import jsonSyntax from './language/json-syntax';
import keyNotAName from './language/key-not-a-name';
import managedDeviceExpectedUnmanaged from './method/managed-device-expected-unmanaged';
import mdmOnlyEnrollment from './method/mdm-only-enrollment';
import mdmScopeMissesUsers from './tenant/mdm-scope-misses-users';
import mdmScopeNone from './tenant/mdm-scope-none';
import mergeKey from './language/merge-key';
import missingKey from './language/missing-key';
import missingValue from './language/missing-value';
import nestedTooDeeply from './language/nested-too-deeply';
import otherMdmStillEnrolled from './current-management/other-mdm-still-enrolled';
import otherMethodWithoutNote from './method/other-method-without-note';
import outOfRange from './language/out-of-range';
import packageAccountCannotJoin from './provisioning-package/package-account-cannot-join';
import packageAccountNeedsMfa from './provisioning-package/package-account-needs-mfa';
import personalAccountInOutOfBoxExperience from './method/personal-account-in-out-of-box-experience';
import registeredDeviceExpectedManaged from './method/registered-device-expected-managed';
import secondDocument from './language/second-document';
import tabIndentation from './language/tab-indentation';
import tenantAttachIsNotEnrollment from './method/tenant-attach-is-not-enrollment';
import trailingComma from './language/trailing-comma';
import unknownAlias from './language/unknown-alias';
import unknownKey from './language/unknown-key';
import unknownReference from './references/unknown-reference';
import unknownRule from './control/unknown-rule';
import unknownTag from './language/unknown-tag';
import unknownValue from './language/unknown-value';
import unquotedValue from './language/unquoted-value';
import untrainedUsersApplyPackage from './method/untrained-users-apply-package';
import unusedException from './control/unused-exception';
import unusedIgnore from './control/unused-ignore';
import userEnrollmentJoinsOtherMdm from './current-management/user-enrollment-joins-other-mdm';
import userScopeGroupsIgnored from './tenant/user-scope-groups-ignored';
import userScopeWithoutGroups from './tenant/user-scope-without-groups';
import userlessWithUserEnrollment from './use/userless-with-user-enrollment';
import wrongType from './language/wrong-type';
import yamlSyntax from './language/yaml-syntax';
import type { Rule, RuleInfo } from './rule';

/** Rules about what a plan says. */
export const planRules: readonly Rule[] = [
  accountOutsideMamScope,
  activeDirectoryNotRegistered,
  automaticEnrollmentWithoutEntraPremium,
  autopilotHybridWithoutConnector,
  autopilotWithCustomImage,
  autopilotWithoutEntraPremium,
  bulkTokenDatesReversed,
  bulkTokenExpired,
  bulkTokenExpiresDuringRollout,
  bulkTokenLivesTooLong,
  byodWithAutopilot,
  byodWithGroupPolicy,
  byodWithProvisioningPackage,
  coManagementWithoutConfigurationManager,
  conditionalAccessWithOldWindows,
  demWithAutopilot,
  demWithCoManagement,
  demWithGroupPolicy,
  demWithUserEnrollment,
  deviceAndAccountWithoutMamScope,
  deviceOutsideMdmScope,
  existingClientsNotHybridJoined,
  groupPolicyWithoutHybridJoin,
  hybridJoinForNewDevices,
  internetDevicesHybridJoined,
  intuneLicenseMissing,
  joinStateOutOfReach,
  managedDeviceExpectedUnmanaged,
  mdmOnlyEnrollment,
  mdmScopeMissesUsers,
  mdmScopeNone,
  otherMdmStillEnrolled,
  otherMethodWithoutNote,
  packageAccountCannotJoin,
  packageAccountNeedsMfa,
  personalAccountInOutOfBoxExperience,
  registeredDeviceExpectedManaged,
  tenantAttachIsNotEnrollment,
  unknownReference,
  untrainedUsersApplyPackage,
  userEnrollmentJoinsOtherMdm,
  userScopeGroupsIgnored,
  userScopeWithoutGroups,
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
