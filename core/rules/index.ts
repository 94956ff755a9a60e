import otherMdmStillEnrolled from './current-management/other-mdm-still-enrolled';
import userEnrollmentJoinsOtherMdm from './current-management/user-enrollment-joins-other-mdm';
import demWithAutopilot from './device-enrollment-manager/dem-with-autopilot';
import demWithCoManagement from './device-enrollment-manager/dem-with-co-management';
import demWithGroupPolicy from './device-enrollment-manager/dem-with-group-policy';
import demWithUserEnrollment from './device-enrollment-manager/dem-with-user-enrollment';
import activeDirectoryNotRegistered from './hybrid-join/active-directory-not-registered';
import autopilotHybridWithoutConnector from './hybrid-join/autopilot-hybrid-without-connector';
import existingClientsNotHybridJoined from './hybrid-join/existing-clients-not-hybrid-joined';
import groupPolicyWithoutHybridJoin from './hybrid-join/group-policy-without-hybrid-join';
import internetDevicesHybridJoined from './hybrid-join/internet-devices-hybrid-joined';
import aliasExpansion from './language/alias-expansion';
import badFormat from './language/bad-format';
import conflictMarker from './language/conflict-marker';
import duplicateItem from './language/duplicate-item';
import duplicateKey from './language/duplicate-key';
import jsonComment from './language/json-comment';
import jsonSyntax from './language/json-syntax';
import keyNotAName from './language/key-not-a-name';
import mergeKey from './language/merge-key';
import missingKey from './language/missing-key';
import missingValue from './language/missing-value';
import nestedTooDeeply from './language/nested-too-deeply';
import outOfRange from './language/out-of-range';
import secondDocument from './language/second-document';
import tabIndentation from './language/tab-indentation';
import trailingComma from './language/trailing-comma';
import unknownAlias from './language/unknown-alias';
import unknownKey from './language/unknown-key';
import unknownTag from './language/unknown-tag';
import unknownValue from './language/unknown-value';
import unquotedValue from './language/unquoted-value';
import wrongType from './language/wrong-type';
import yamlSyntax from './language/yaml-syntax';
import automaticEnrollmentWithoutEntraPremium from './license/automatic-enrollment-without-entra-premium';
import autopilotWithoutEntraPremium from './license/autopilot-without-entra-premium';
import intuneLicenseMissing from './license/intune-license-missing';
import byodWithAutopilot from './ownership/byod-with-autopilot';
import byodWithGroupPolicy from './ownership/byod-with-group-policy';
import byodWithProvisioningPackage from './ownership/byod-with-provisioning-package';
import conditionalAccessWithOldWindows from './provisioning-package/conditional-access-with-old-windows';
import packageAccountCannotJoin from './provisioning-package/package-account-cannot-join';
import packageAccountNeedsMfa from './provisioning-package/package-account-needs-mfa';
import unknownReference from './references/unknown-reference';
import type { Rule, RuleInfo } from './rule';
import mdmScopeNone from './tenant/mdm-scope-none';
import userlessWithUserEnrollment from './use/userless-with-user-enrollment';

/** Rules about what a plan says, in the order in which they run. */
export const planRules: readonly Rule[] = [
  otherMdmStillEnrolled,
  userEnrollmentJoinsOtherMdm,
  demWithAutopilot,
  demWithCoManagement,
  demWithGroupPolicy,
  demWithUserEnrollment,
  activeDirectoryNotRegistered,
  autopilotHybridWithoutConnector,
  existingClientsNotHybridJoined,
  groupPolicyWithoutHybridJoin,
  internetDevicesHybridJoined,
  automaticEnrollmentWithoutEntraPremium,
  autopilotWithoutEntraPremium,
  intuneLicenseMissing,
  byodWithAutopilot,
  byodWithGroupPolicy,
  byodWithProvisioningPackage,
  conditionalAccessWithOldWindows,
  packageAccountCannotJoin,
  packageAccountNeedsMfa,
  unknownReference,
  mdmScopeNone,
  userlessWithUserEnrollment,
];

/** What the readers and the schema report. */
const languageRules: readonly RuleInfo[] = [
  aliasExpansion,
  badFormat,
  conflictMarker,
  duplicateItem,
  duplicateKey,
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
  unknownTag,
  unknownValue,
  unquotedValue,
  wrongType,
  yamlSyntax,
];

/** Everything that can be reported, by id. */
export const allRules: readonly RuleInfo[] = [...languageRules, ...planRules].sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(allRules.map((rule) => [rule.id, rule]));

/** The rule of that id, or undefined. */
export function findRule(id: string): RuleInfo | undefined {
  return byId.get(id);
}

/** The rule that a finding names. Throws where there is none: a finding without a rule is a fault of ours. */
export function ruleInfo(id: string): RuleInfo {
  const rule = byId.get(id);
  if (!rule) throw new Error(`No rule is declared for "${id}".`);
  return rule;
}
