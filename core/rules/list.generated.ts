// Generated from the files beside it by tools/generate.mjs. Do not edit.
import accountOutsideMamScope from './method/account-outside-mam-scope';
import activeDirectoryNotRegistered from './hybrid-join/active-directory-not-registered';
import aliasExpansion from './language/alias-expansion';
import allDevicesWithExclusion from './autopilot-profile/all-devices-with-exclusion';
import alreadyEnrolledInIntune from './current-management/already-enrolled-in-intune';
import assignedUserWithAdfs from './hybrid-join/assigned-user-with-adfs';
import attestationHostBlocked from './tenant/attestation-host-blocked';
import automaticEnrollmentWithoutEntraPremium from './license/automatic-enrollment-without-entra-premium';
import autopatchWorkloadWithConfigurationManager from './co-management/autopatch-workload-with-configuration-manager';
import autopilotClientWithoutSettings from './co-management/autopilot-client-without-settings';
import autopilotCoManagementNotUserDriven from './co-management/autopilot-co-management-not-user-driven';
import autopilotCoManagementWithHybridJoin from './co-management/autopilot-co-management-with-hybrid-join';
import autopilotHostBlocked from './tenant/autopilot-host-blocked';
import autopilotHybridWithoutConnector from './hybrid-join/autopilot-hybrid-without-connector';
import autopilotLocalResetNotAllowed from './autopilot-mode/autopilot-local-reset-not-allowed';
import autopilotOutsidePublicCloud from './tenant/autopilot-outside-public-cloud';
import autopilotResetBeforeEnrollment from './autopilot-mode/autopilot-reset-before-enrollment';
import autopilotResetOfHybridJoinedDevices from './autopilot-mode/autopilot-reset-of-hybrid-joined-devices';
import autopilotResetWithoutRecoveryEnvironment from './autopilot-mode/autopilot-reset-without-recovery-environment';
import autopilotWithCustomImage from './method/autopilot-with-custom-image';
import autopilotWithoutEntraPremium from './license/autopilot-without-entra-premium';
import badFormat from './language/bad-format';
import beforeWindows10NotUpgraded from './operating-system/before-windows-10-not-upgraded';
import blockingAppNotRequired from './enrollment-status-page/blocking-app-not-required';
import bulkTokenBeyondDeviceLimit from './provisioning-package/bulk-token-beyond-device-limit';
import bulkTokenDatesReversed from './provisioning-package/bulk-token-dates-reversed';
import bulkTokenExpired from './provisioning-package/bulk-token-expired';
import bulkTokenExpiresDuringRollout from './provisioning-package/bulk-token-expires-during-rollout';
import bulkTokenLivesTooLong from './provisioning-package/bulk-token-lives-too-long';
import byodWithAutopilot from './ownership/byod-with-autopilot';
import byodWithGroupPolicy from './ownership/byod-with-group-policy';
import byodWithProvisioningPackage from './ownership/byod-with-provisioning-package';
import changeAccountWithoutBranding from './out-of-box-experience/change-account-without-branding';
import classicIntuneAgentInstalled from './current-management/classic-intune-agent-installed';
import clientCommandLineIncomplete from './co-management/client-command-line-incomplete';
import clientCommandLineTooLong from './co-management/client-command-line-too-long';
import clientEnrollmentTurnedOff from './co-management/client-enrollment-turned-off';
import clientsDoNotRegister from './co-management/clients-do-not-register';
import clientsExpectedAtOnce from './co-management/clients-expected-at-once';
import clockOrConnectivityHostBlocked from './tenant/clock-or-connectivity-host-blocked';
import cnameAsksForConfirmation from './dns/cname-asks-for-confirmation';
import cnameLongTimeToLive from './dns/cname-long-time-to-live';
import cnameMissing from './dns/cname-missing';
import cnameMissingForDomain from './dns/cname-missing-for-domain';
import cnameRegistrationMissing from './dns/cname-registration-missing';
import cnameWrongTarget from './dns/cname-wrong-target';
import coManagementPathMissing from './co-management/co-management-path-missing';
import coManagementSettingsForUsers from './co-management/co-management-settings-for-users';
import coManagementWithoutConfigurationManager from './method/co-management-without-configuration-manager';
import coManagementWithoutEntraPremium from './license/co-management-without-entra-premium';
import computerNamePrefixCharacters from './domain-join-profile/computer-name-prefix-characters';
import computerNamePrefixEmpty from './domain-join-profile/computer-name-prefix-empty';
import computerNamePrefixLeavesLittleRoom from './domain-join-profile/computer-name-prefix-leaves-little-room';
import computerNamePrefixTooLong from './domain-join-profile/computer-name-prefix-too-long';
import computerNamePrefixWithMacro from './domain-join-profile/computer-name-prefix-with-macro';
import computersContainerAsOrganizationalUnit from './domain-join-profile/computers-container-as-organizational-unit';
import conditionalAccessWithOldWindows from './provisioning-package/conditional-access-with-old-windows';
import conditionalAccessWithoutEntraPremium from './license/conditional-access-without-entra-premium';
import configurationManagerClientWithHybridJoin from './hybrid-join/configuration-manager-client-with-hybrid-join';
import conflictMarker from './language/conflict-marker';
import connectivityCheckBeforeVpn from './hybrid-join/connectivity-check-before-vpn';
import connectorServerTooOld from './hybrid-join/connector-server-too-old';
import controlNotForJoining from './conditional-access/control-not-for-joining';
import conversionKeepsHybridJoin from './autopilot-registration/conversion-keeps-hybrid-join';
import conversionOfOtherDevices from './autopilot-registration/conversion-of-other-devices';
import conversionOfPersonalDevices from './autopilot-registration/conversion-of-personal-devices';
import corporateIdentifierNotUploaded from './corporate-identifier/corporate-identifier-not-uploaded';
import corporateIdentifierWithOldWindows from './corporate-identifier/corporate-identifier-with-old-windows';
import corporateIdentifiersLeaveDevicesOut from './corporate-identifier/corporate-identifiers-leave-devices-out';
import dayNotInCalendar from './rollout/day-not-in-calendar';
import defaultRestrictionAssigned from './enrollment-restriction/default-restriction-assigned';
import defaultStatusPageAssigned from './enrollment-status-page/default-status-page-assigned';
import demConditionalAccessWithOldWindows from './device-enrollment-manager/dem-conditional-access-with-old-windows';
import demNotDedicated from './device-enrollment-manager/dem-not-dedicated';
import demOverDeviceLimit from './device-enrollment-manager/dem-over-device-limit';
import demOverDeviceMaximum from './device-enrollment-manager/dem-over-device-maximum';
import demWithAdministratorRole from './device-enrollment-manager/dem-with-administrator-role';
import demWithAutopilot from './device-enrollment-manager/dem-with-autopilot';
import demWithAvailableApps from './device-enrollment-manager/dem-with-available-apps';
import demWithCoManagement from './device-enrollment-manager/dem-with-co-management';
import demWithGroupPolicy from './device-enrollment-manager/dem-with-group-policy';
import demWithPersonalDevices from './device-enrollment-manager/dem-with-personal-devices';
import demWithUserEnrollment from './device-enrollment-manager/dem-with-user-enrollment';
import demWithoutLicense from './device-enrollment-manager/dem-without-license';
import deviceAndAccountWithoutMamScope from './method/device-and-account-without-mam-scope';
import deviceCredentialUnsupported from './group-policy/device-credential-unsupported';
import deviceCredentialWithOldWindows from './group-policy/device-credential-with-old-windows';
import deviceGroupForTwoProfiles from './group/device-group-for-two-profiles';
import deviceGroupInTwoMethods from './method/device-group-in-two-methods';
import deviceGroupInUserSetting from './tenant/device-group-in-user-setting';
import deviceLimitNotCounted from './enrollment-restriction/device-limit-not-counted';
import deviceLimitOutOfRange from './enrollment-restriction/device-limit-out-of-range';
import deviceMaximumAboveLimit from './device-settings/device-maximum-above-limit';
import deviceNameAllDigits from './device-name/device-name-all-digits';
import deviceNameCharacters from './device-name/device-name-characters';
import deviceNameCollisions from './device-name/device-name-collisions';
import deviceNameMacro from './device-name/device-name-macro';
import deviceNameNotUnique from './device-name/device-name-not-unique';
import deviceNameSerialCut from './device-name/device-name-serial-cut';
import deviceNameTooLong from './device-name/device-name-too-long';
import deviceNotRegistered from './autopilot-registration/device-not-registered';
import deviceOutsideMdmScope from './method/device-outside-mdm-scope';
import deviceRuleForEnrollment from './conditional-access/device-rule-for-enrollment';
import domainJoinProfileForExistingDevices from './domain-join-profile/domain-join-profile-for-existing-devices';
import domainJoinProfileMissesPopulation from './domain-join-profile/domain-join-profile-misses-population';
import domainJoinProfileOnUserGroup from './domain-join-profile/domain-join-profile-on-user-group';
import duplicateItem from './language/duplicate-item';
import duplicateKey from './language/duplicate-key';
import enrollmentHostBlocked from './tenant/enrollment-host-blocked';
import enrollmentPromptWithMam from './tenant/enrollment-prompt-with-mam';
import equalStatusPagePriorities from './enrollment-status-page/equal-status-page-priorities';
import everyWorkloadMovedWhileEnabling from './co-management/every-workload-moved-while-enabling';
import exceptionAtNothing from './control/exception-at-nothing';
import existingClientsNotHybridJoined from './hybrid-join/existing-clients-not-hybrid-joined';
import existingClientsWithoutClient from './co-management/existing-clients-without-client';
import existingDevicesDataNotSaved from './autopilot-mode/existing-devices-data-not-saved';
import existingDevicesNotInWorkgroup from './autopilot-mode/existing-devices-not-in-workgroup';
import existingDevicesPreparedForCapture from './autopilot-mode/existing-devices-prepared-for-capture';
import existingDevicesSelfDeployingProfile from './autopilot-mode/existing-devices-self-deploying-profile';
import existingDevicesWithoutConfigurationManager from './autopilot-mode/existing-devices-without-configuration-manager';
import existingOrganizationDevicesByUserEnrollment from './ownership/existing-organization-devices-by-user-enrollment';
import expiredException from './control/expired-exception';
import firmwareTpmHostBlocked from './tenant/firmware-tpm-host-blocked';
import groupInTwoProfiles from './autopilot-profile/group-in-two-profiles';
import groupIncludedAndExcluded from './autopilot-profile/group-included-and-excluded';
import groupPolicyDoesNotEnroll from './group-policy/group-policy-does-not-enroll';
import groupPolicyInterruptedByMfa from './group-policy/group-policy-interrupted-by-mfa';
import groupPolicyNotLinked from './group-policy/group-policy-not-linked';
import groupPolicyRegistryContradicts from './group-policy/group-policy-registry-contradicts';
import groupPolicyRegistryValues from './group-policy/group-policy-registry-values';
import groupPolicyUnenrolls from './group-policy/group-policy-unenrolls';
import groupPolicyWinsOverIntune from './group-policy/group-policy-wins-over-intune';
import groupPolicyWithOldWindows from './group-policy/group-policy-with-old-windows';
import groupPolicyWithoutHybridJoin from './hybrid-join/group-policy-without-hybrid-join';
import groupRuleForOtherKind from './group/group-rule-for-other-kind';
import groupRuleMatchesNoDevice from './group/group-rule-matches-no-device';
import groupRuleNotUsed from './group/group-rule-not-used';
import groupTagDiffersFromRule from './group/group-tag-differs-from-rule';
import hololensNotSelfDeploying from './autopilot-mode/hololens-not-self-deploying';
import hololensProfileWithPcSettings from './autopilot-profile/hololens-profile-with-pc-settings';
import homeEditionNotEnrollable from './operating-system/home-edition-not-enrollable';
import hybridJoinForNewDevices from './method/hybrid-join-for-new-devices';
import hybridJoinRequiredOfOthers from './conditional-access/hybrid-join-required-of-others';
import hybridJoinWithAssignedUser from './hybrid-join/hybrid-join-with-assigned-user';
import hybridJoinWithProvisioningPackage from './provisioning-package/hybrid-join-with-provisioning-package';
import hybridJoinWithoutDomainJoinProfile from './domain-join-profile/hybrid-join-without-domain-join-profile';
import hybridJoinWithoutSynchronization from './hybrid-join/hybrid-join-without-synchronization';
import imageOfEnrolledDevice from './operating-system/image-of-enrolled-device';
import incompleteException from './rollout/incomplete-exception';
import incompleteIgnore from './control/incomplete-ignore';
import internetDevicesHybridJoined from './hybrid-join/internet-devices-hybrid-joined';
import internetDevicesNotInIntune from './co-management/internet-devices-not-in-intune';
import internetDevicesOnlyRegistered from './co-management/internet-devices-only-registered';
import internetDevicesWithoutEntraJoin from './co-management/internet-devices-without-entra-join';
import internetDevicesWithoutGateway from './co-management/internet-devices-without-gateway';
import intuneLicenseMissing from './license/intune-license-missing';
import intuneOwnershipNotReached from './ownership/intune-ownership-not-reached';
import joinDiffersFromProfile from './autopilot-profile/join-differs-from-profile';
import joinStateOutOfReach from './method/join-state-out-of-reach';
import jsonComment from './language/json-comment';
import jsonSyntax from './language/json-syntax';
import keyNotAName from './language/key-not-a-name';
import keyOfAnotherOption from './method/key-of-another-option';
import keyboardPageWithoutLanguage from './out-of-box-experience/keyboard-page-without-language';
import languageNotATag from './out-of-box-experience/language-not-a-tag';
import lineOfBusinessAndWin32Apps from './enrollment-status-page/line-of-business-and-win32-apps';
import localAdministratorStays from './out-of-box-experience/local-administrator-stays';
import managedDeviceExpectedUnmanaged from './method/managed-device-expected-unmanaged';
import mdmAndMamOverlap from './tenant/mdm-and-mam-overlap';
import mdmAuthorityNotIntune from './current-management/mdm-authority-not-intune';
import mdmEnrollmentDisabled from './group-policy/mdm-enrollment-disabled';
import mdmEnrollmentDisabledAbove from './group-policy/mdm-enrollment-disabled-above';
import mdmOnlyEnrollment from './method/mdm-only-enrollment';
import mdmScopeMissesUsers from './tenant/mdm-scope-misses-users';
import mdmScopeNone from './tenant/mdm-scope-none';
import mdmScopeOfOtherApplication from './tenant/mdm-scope-of-other-application';
import mdmUrlNotDefault from './tenant/mdm-url-not-default';
import mergeKey from './language/merge-key';
import microsoft365AppsWithWin32Apps from './enrollment-status-page/microsoft-365-apps-with-win32-apps';
import missingKey from './language/missing-key';
import missingValue from './language/missing-value';
import multiSessionInChina from './tenant/multi-session-in-china';
import multifactorAuthenticationTwice from './device-settings/multifactor-authentication-twice';
import multifactorPolicyReachesPackageAccount from './provisioning-package/multifactor-policy-reaches-package-account';
import nameTemplateWithHybridJoin from './hybrid-join/name-template-with-hybrid-join';
import nestedTooDeeply from './language/nested-too-deeply';
import netbiosDomainName from './domain-join-profile/netbios-domain-name';
import newDevicesWithoutAutopilot from './ownership/new-devices-without-autopilot';
import newOrganizationDevicesByUserEnrollment from './ownership/new-organization-devices-by-user-enrollment';
import notWindowsClient from './operating-system/not-windows-client';
import organizationDevicesByUserEnrollment from './ownership/organization-devices-by-user-enrollment';
import organizationalUnitMalformed from './domain-join-profile/organizational-unit-malformed';
import organizationalUnitOfAnotherDomain from './domain-join-profile/organizational-unit-of-another-domain';
import otherMdmStillEnrolled from './current-management/other-mdm-still-enrolled';
import otherMethodWithoutNote from './method/other-method-without-note';
import outOfRange from './language/out-of-range';
import outdatedIntuneConnector from './hybrid-join/outdated-intune-connector';
import packageAccountCannotJoin from './provisioning-package/package-account-cannot-join';
import packageAccountNeedsMfa from './provisioning-package/package-account-needs-mfa';
import packageByWorkplaceEnrollment from './provisioning-package/package-by-workplace-enrollment';
import packageComputerNameNotAllowed from './provisioning-package/package-computer-name-not-allowed';
import packageComputerNameNotUnique from './provisioning-package/package-computer-name-not-unique';
import packageJoinsTwoDirectories from './provisioning-package/package-joins-two-directories';
import packageRequesterFederated from './provisioning-package/package-requester-federated';
import packageRequesterOutsideMdmScope from './provisioning-package/package-requester-outside-mdm-scope';
import packageRequesterRole from './provisioning-package/package-requester-role';
import packageRequesterSignIn from './provisioning-package/package-requester-sign-in';
import packageShareOutOfReach from './provisioning-package/package-share-out-of-reach';
import packageWifiNotInWizard from './provisioning-package/package-wifi-not-in-wizard';
import packageWithoutLocalAccount from './provisioning-package/package-without-local-account';
import personalAccountInOutOfBoxExperience from './method/personal-account-in-out-of-box-experience';
import personalBlockMayStopEnrollment from './enrollment-restriction/personal-block-may-stop-enrollment';
import personalBlockStopsEnrollment from './enrollment-restriction/personal-block-stops-enrollment';
import personalDeviceCoManaged from './ownership/personal-device-co-managed';
import personalDeviceManagedWithoutNotice from './ownership/personal-device-managed-without-notice';
import pilotCollectionNotEnrolled from './co-management/pilot-collection-not-enrolled';
import pilotEnrollmentWithoutCollection from './co-management/pilot-enrollment-without-collection';
import pilotWorkloadWithoutCollection from './co-management/pilot-workload-without-collection';
import pilotWorkloadsWithAutopilot from './co-management/pilot-workloads-with-autopilot';
import pkiClientsWithAutopilot from './co-management/pki-clients-with-autopilot';
import policyBlocksEnrollment from './conditional-access/policy-blocks-enrollment';
import policyInterruptsAutopilot from './out-of-box-experience/policy-interrupts-autopilot';
import populationInNoWave from './rollout/population-in-no-wave';
import populationInTwoProfiles from './autopilot-profile/population-in-two-profiles';
import populationWithoutProfile from './autopilot-profile/population-without-profile';
import preProvisioningEditionNotListed from './autopilot-mode/pre-provisioning-edition-not-listed';
import preProvisioningLanguagePreset from './autopilot-mode/pre-provisioning-language-preset';
import preProvisioningNotAllowed from './autopilot-mode/pre-provisioning-not-allowed';
import preProvisioningOnVirtualMachines from './autopilot-mode/pre-provisioning-on-virtual-machines';
import preProvisioningWaitingTimes from './autopilot-mode/pre-provisioning-waiting-times';
import preProvisioningWithHiddenStatusPage from './enrollment-status-page/pre-provisioning-with-hidden-status-page';
import preProvisioningWithoutTpm2 from './autopilot-mode/pre-provisioning-without-tpm2';
import primaryUserWithProvisioningPackage from './provisioning-package/primary-user-with-provisioning-package';
import profileAssignedToUsers from './autopilot-profile/profile-assigned-to-users';
import profileForOtherDeviceType from './autopilot-profile/profile-for-other-device-type';
import profileMissesPopulation from './autopilot-profile/profile-misses-population';
import profileNameCharacters from './autopilot-profile/profile-name-characters';
import profileNameReserved from './autopilot-profile/profile-name-reserved';
import profileNameTooLong from './autopilot-profile/profile-name-too-long';
import profileNotAssigned from './autopilot-profile/profile-not-assigned';
import provisioningPackageForManyDevices from './provisioning-package/provisioning-package-for-many-devices';
import provisioningPackageWithAutopilot from './provisioning-package/provisioning-package-with-autopilot';
import qualityUpdatesOnKiosks from './enrollment-status-page/quality-updates-on-kiosks';
import qualityUpdatesOnUserGroups from './enrollment-status-page/quality-updates-on-user-groups';
import qualityUpdatesOnWindows10 from './enrollment-status-page/quality-updates-on-windows-10';
import qualityUpdatesWithoutBlocking from './enrollment-status-page/quality-updates-without-blocking';
import registeredDeviceExpectedManaged from './method/registered-device-expected-managed';
import registeredWhileEntraRegistered from './autopilot-registration/registered-while-entra-registered';
import remoteClientsWithoutGateway from './co-management/remote-clients-without-gateway';
import remoteHybridJoinWithoutVpn from './hybrid-join/remote-hybrid-join-without-vpn';
import resourceAccessWithConfigurationManager from './co-management/resource-access-with-configuration-manager';
import restrictionAdmitsNoVersion from './enrollment-restriction/restriction-admits-no-version';
import restrictionBlocksWindows from './enrollment-restriction/restriction-blocks-windows';
import restrictionExcludesPlannedWindows from './enrollment-restriction/restriction-excludes-planned-windows';
import restrictionManufacturersIgnored from './enrollment-restriction/restriction-manufacturers-ignored';
import restrictionNotAssigned from './enrollment-restriction/restriction-not-assigned';
import restrictionNotForExistingClients from './co-management/restriction-not-for-existing-clients';
import restrictionNotForUserless from './enrollment-restriction/restriction-not-for-userless';
import restrictionPriorityTwice from './enrollment-restriction/restriction-priority-twice';
import restrictionStopsRegisteredDevices from './enrollment-restriction/restriction-stops-registered-devices';
import restrictionVersionNotABuild from './enrollment-restriction/restriction-version-not-a-build';
import restrictionVersionWithRevision from './enrollment-restriction/restriction-version-with-revision';
import reusedDeviceRecordKept from './autopilot-mode/reused-device-record-kept';
import scenarioDiffersFromProfile from './autopilot-profile/scenario-differs-from-profile';
import secondDefaultRestriction from './enrollment-restriction/second-default-restriction';
import secondDocument from './language/second-document';
import secretInPlan from './secrets/secret-in-plan';
import selfDeployingFixedSettings from './autopilot-mode/self-deploying-fixed-settings';
import selfDeployingForSingleUser from './autopilot-mode/self-deploying-for-single-user';
import selfDeployingHybridJoin from './autopilot-mode/self-deploying-hybrid-join';
import selfDeployingKeyboardPage from './autopilot-mode/self-deploying-keyboard-page';
import selfDeployingOnVirtualMachines from './autopilot-mode/self-deploying-on-virtual-machines';
import selfDeployingOnWifi from './autopilot-mode/self-deploying-on-wifi';
import selfDeployingProfileAllowsPreProvisioning from './autopilot-mode/self-deploying-profile-allows-pre-provisioning';
import selfDeployingWithAssignedUser from './autopilot-mode/self-deploying-with-assigned-user';
import selfDeployingWithoutTpm2 from './autopilot-mode/self-deploying-without-tpm2';
import serviceConnectionPointMissing from './hybrid-join/service-connection-point-missing';
import severalDefaultStatusPages from './enrollment-status-page/several-default-status-pages';
import siteTooOldForAutopilot from './co-management/site-too-old-for-autopilot';
import skipConnectivityCheckOnEntraJoin from './autopilot-profile/skip-connectivity-check-on-entra-join';
import skippedPagesOnWifi from './out-of-box-experience/skipped-pages-on-wifi';
import statusPageHidesCoManagement from './co-management/status-page-hides-co-management';
import statusPageMessageTooLong from './enrollment-status-page/status-page-message-too-long';
import statusPageMissesPopulation from './enrollment-status-page/status-page-misses-population';
import statusPageOptionsWhileHidden from './enrollment-status-page/status-page-options-while-hidden';
import statusPageOptionsWithoutBlocking from './enrollment-status-page/status-page-options-without-blocking';
import statusPageTimeLimitShort from './enrollment-status-page/status-page-time-limit-short';
import statusPageWithGroupPolicy from './group-policy/status-page-with-group-policy';
import tabIndentation from './language/tab-indentation';
import technicianFlowWithoutBlockingApps from './enrollment-status-page/technician-flow-without-blocking-apps';
import tenantAttachInChina from './co-management/tenant-attach-in-china';
import tenantAttachIsNotEnrollment from './method/tenant-attach-is-not-enrollment';
import tooLarge from './language/too-large';
import tooManyBlockingApps from './enrollment-status-page/too-many-blocking-apps';
import tooManyDemAccounts from './device-enrollment-manager/too-many-dem-accounts';
import tooManyDeploymentProfiles from './autopilot-profile/too-many-deployment-profiles';
import tooManyRestrictions from './enrollment-restriction/too-many-restrictions';
import tooManyStatusPages from './enrollment-status-page/too-many-status-pages';
import trailingComma from './language/trailing-comma';
import unifiedWriteFilterOn from './operating-system/unified-write-filter-on';
import unknownAlias from './language/unknown-alias';
import unknownKey from './language/unknown-key';
import unknownReference from './references/unknown-reference';
import unknownRule from './control/unknown-rule';
import unknownTag from './language/unknown-tag';
import unknownValue from './language/unknown-value';
import unquotedValue from './language/unquoted-value';
import unsupportedVpn from './hybrid-join/unsupported-vpn';
import untrainedUsersApplyPackage from './method/untrained-users-apply-package';
import unusedDefinition from './references/unused-definition';
import unusedException from './control/unused-exception';
import unusedIgnore from './control/unused-ignore';
import upnSuffixNotVerified from './group-policy/upn-suffix-not-verified';
import userAppInDevicePhase from './enrollment-status-page/user-app-in-device-phase';
import userContextAppWithHybridJoin from './enrollment-status-page/user-context-app-with-hybrid-join';
import userEnrollmentJoinsOtherMdm from './current-management/user-enrollment-joins-other-mdm';
import userOverDeviceLimit from './enrollment-restriction/user-over-device-limit';
import userOverDeviceMaximum from './device-settings/user-over-device-maximum';
import userScopeGroupsIgnored from './tenant/user-scope-groups-ignored';
import userScopeWithoutGroups from './tenant/user-scope-without-groups';
import userStatusPageWithoutUser from './enrollment-status-page/user-status-page-without-user';
import userlessEnrolledByUser from './use/userless-enrolled-by-user';
import userlessPersonalDevice from './ownership/userless-personal-device';
import userlessWithUserEnrollment from './use/userless-with-user-enrollment';
import userlessWithoutDeviceProfile from './use/userless-without-device-profile';
import usersMayJoinMissesUsers from './device-settings/users-may-join-misses-users';
import usersMayNotJoin from './device-settings/users-may-not-join';
import usersNotToldWhatToChoose from './communication/users-not-told-what-to-choose';
import usersWithoutIntuneLicense from './license/users-without-intune-license';
import versionOfAnotherProduct from './operating-system/version-of-another-product';
import vpnWithPreProvisioning from './hybrid-join/vpn-with-pre-provisioning';
import waveEndsBeforeItStarts from './rollout/wave-ends-before-it-starts';
import waveSharesBeyondAll from './rollout/wave-shares-beyond-all';
import windowsServerNotEnrollable from './operating-system/windows-server-not-enrollable';
import windowsUpdatesEndSoon from './operating-system/windows-updates-end-soon';
import windowsVersionUnknown from './operating-system/windows-version-unknown';
import windowsWithoutUpdates from './operating-system/windows-without-updates';
import workloadLeftBehind from './co-management/workload-left-behind';
import workloadWithoutIntunePolicies from './co-management/workload-without-intune-policies';
import wrongType from './language/wrong-type';
import yamlSyntax from './language/yaml-syntax';
import type { Rule, RuleInfo } from './rule';

/** Rules about what a plan says. */
export const planRules: readonly Rule[] = [
  accountOutsideMamScope,
  activeDirectoryNotRegistered,
  allDevicesWithExclusion,
  alreadyEnrolledInIntune,
  assignedUserWithAdfs,
  attestationHostBlocked,
  automaticEnrollmentWithoutEntraPremium,
  autopatchWorkloadWithConfigurationManager,
  autopilotClientWithoutSettings,
  autopilotCoManagementNotUserDriven,
  autopilotCoManagementWithHybridJoin,
  autopilotHostBlocked,
  autopilotHybridWithoutConnector,
  autopilotLocalResetNotAllowed,
  autopilotOutsidePublicCloud,
  autopilotResetBeforeEnrollment,
  autopilotResetOfHybridJoinedDevices,
  autopilotResetWithoutRecoveryEnvironment,
  autopilotWithCustomImage,
  autopilotWithoutEntraPremium,
  beforeWindows10NotUpgraded,
  blockingAppNotRequired,
  bulkTokenBeyondDeviceLimit,
  bulkTokenDatesReversed,
  bulkTokenExpired,
  bulkTokenExpiresDuringRollout,
  bulkTokenLivesTooLong,
  byodWithAutopilot,
  byodWithGroupPolicy,
  byodWithProvisioningPackage,
  changeAccountWithoutBranding,
  classicIntuneAgentInstalled,
  clientCommandLineIncomplete,
  clientCommandLineTooLong,
  clientEnrollmentTurnedOff,
  clientsDoNotRegister,
  clientsExpectedAtOnce,
  clockOrConnectivityHostBlocked,
  cnameAsksForConfirmation,
  cnameLongTimeToLive,
  cnameMissing,
  cnameMissingForDomain,
  cnameRegistrationMissing,
  cnameWrongTarget,
  coManagementPathMissing,
  coManagementSettingsForUsers,
  coManagementWithoutConfigurationManager,
  coManagementWithoutEntraPremium,
  computerNamePrefixCharacters,
  computerNamePrefixEmpty,
  computerNamePrefixLeavesLittleRoom,
  computerNamePrefixTooLong,
  computerNamePrefixWithMacro,
  computersContainerAsOrganizationalUnit,
  conditionalAccessWithOldWindows,
  conditionalAccessWithoutEntraPremium,
  configurationManagerClientWithHybridJoin,
  connectivityCheckBeforeVpn,
  connectorServerTooOld,
  controlNotForJoining,
  conversionKeepsHybridJoin,
  conversionOfOtherDevices,
  conversionOfPersonalDevices,
  corporateIdentifierNotUploaded,
  corporateIdentifierWithOldWindows,
  corporateIdentifiersLeaveDevicesOut,
  dayNotInCalendar,
  defaultRestrictionAssigned,
  defaultStatusPageAssigned,
  demConditionalAccessWithOldWindows,
  demNotDedicated,
  demOverDeviceLimit,
  demOverDeviceMaximum,
  demWithAdministratorRole,
  demWithAutopilot,
  demWithAvailableApps,
  demWithCoManagement,
  demWithGroupPolicy,
  demWithPersonalDevices,
  demWithUserEnrollment,
  demWithoutLicense,
  deviceAndAccountWithoutMamScope,
  deviceCredentialUnsupported,
  deviceCredentialWithOldWindows,
  deviceGroupForTwoProfiles,
  deviceGroupInTwoMethods,
  deviceGroupInUserSetting,
  deviceLimitNotCounted,
  deviceLimitOutOfRange,
  deviceMaximumAboveLimit,
  deviceNameAllDigits,
  deviceNameCharacters,
  deviceNameCollisions,
  deviceNameMacro,
  deviceNameNotUnique,
  deviceNameSerialCut,
  deviceNameTooLong,
  deviceNotRegistered,
  deviceOutsideMdmScope,
  deviceRuleForEnrollment,
  domainJoinProfileForExistingDevices,
  domainJoinProfileMissesPopulation,
  domainJoinProfileOnUserGroup,
  enrollmentHostBlocked,
  enrollmentPromptWithMam,
  equalStatusPagePriorities,
  everyWorkloadMovedWhileEnabling,
  existingClientsNotHybridJoined,
  existingClientsWithoutClient,
  existingDevicesDataNotSaved,
  existingDevicesNotInWorkgroup,
  existingDevicesPreparedForCapture,
  existingDevicesSelfDeployingProfile,
  existingDevicesWithoutConfigurationManager,
  existingOrganizationDevicesByUserEnrollment,
  firmwareTpmHostBlocked,
  groupInTwoProfiles,
  groupIncludedAndExcluded,
  groupPolicyDoesNotEnroll,
  groupPolicyInterruptedByMfa,
  groupPolicyNotLinked,
  groupPolicyRegistryContradicts,
  groupPolicyRegistryValues,
  groupPolicyUnenrolls,
  groupPolicyWinsOverIntune,
  groupPolicyWithOldWindows,
  groupPolicyWithoutHybridJoin,
  groupRuleForOtherKind,
  groupRuleMatchesNoDevice,
  groupRuleNotUsed,
  groupTagDiffersFromRule,
  hololensNotSelfDeploying,
  hololensProfileWithPcSettings,
  homeEditionNotEnrollable,
  hybridJoinForNewDevices,
  hybridJoinRequiredOfOthers,
  hybridJoinWithAssignedUser,
  hybridJoinWithProvisioningPackage,
  hybridJoinWithoutDomainJoinProfile,
  hybridJoinWithoutSynchronization,
  imageOfEnrolledDevice,
  incompleteException,
  internetDevicesHybridJoined,
  internetDevicesNotInIntune,
  internetDevicesOnlyRegistered,
  internetDevicesWithoutEntraJoin,
  internetDevicesWithoutGateway,
  intuneLicenseMissing,
  intuneOwnershipNotReached,
  joinDiffersFromProfile,
  joinStateOutOfReach,
  keyOfAnotherOption,
  keyboardPageWithoutLanguage,
  languageNotATag,
  lineOfBusinessAndWin32Apps,
  localAdministratorStays,
  managedDeviceExpectedUnmanaged,
  mdmAndMamOverlap,
  mdmAuthorityNotIntune,
  mdmEnrollmentDisabled,
  mdmEnrollmentDisabledAbove,
  mdmOnlyEnrollment,
  mdmScopeMissesUsers,
  mdmScopeNone,
  mdmScopeOfOtherApplication,
  mdmUrlNotDefault,
  microsoft365AppsWithWin32Apps,
  multiSessionInChina,
  multifactorAuthenticationTwice,
  multifactorPolicyReachesPackageAccount,
  nameTemplateWithHybridJoin,
  netbiosDomainName,
  newDevicesWithoutAutopilot,
  newOrganizationDevicesByUserEnrollment,
  notWindowsClient,
  organizationDevicesByUserEnrollment,
  organizationalUnitMalformed,
  organizationalUnitOfAnotherDomain,
  otherMdmStillEnrolled,
  otherMethodWithoutNote,
  outdatedIntuneConnector,
  packageAccountCannotJoin,
  packageAccountNeedsMfa,
  packageByWorkplaceEnrollment,
  packageComputerNameNotAllowed,
  packageComputerNameNotUnique,
  packageJoinsTwoDirectories,
  packageRequesterFederated,
  packageRequesterOutsideMdmScope,
  packageRequesterRole,
  packageRequesterSignIn,
  packageShareOutOfReach,
  packageWifiNotInWizard,
  packageWithoutLocalAccount,
  personalAccountInOutOfBoxExperience,
  personalBlockMayStopEnrollment,
  personalBlockStopsEnrollment,
  personalDeviceCoManaged,
  personalDeviceManagedWithoutNotice,
  pilotCollectionNotEnrolled,
  pilotEnrollmentWithoutCollection,
  pilotWorkloadWithoutCollection,
  pilotWorkloadsWithAutopilot,
  pkiClientsWithAutopilot,
  policyBlocksEnrollment,
  policyInterruptsAutopilot,
  populationInNoWave,
  populationInTwoProfiles,
  populationWithoutProfile,
  preProvisioningEditionNotListed,
  preProvisioningLanguagePreset,
  preProvisioningNotAllowed,
  preProvisioningOnVirtualMachines,
  preProvisioningWaitingTimes,
  preProvisioningWithHiddenStatusPage,
  preProvisioningWithoutTpm2,
  primaryUserWithProvisioningPackage,
  profileAssignedToUsers,
  profileForOtherDeviceType,
  profileMissesPopulation,
  profileNameCharacters,
  profileNameReserved,
  profileNameTooLong,
  profileNotAssigned,
  provisioningPackageForManyDevices,
  provisioningPackageWithAutopilot,
  qualityUpdatesOnKiosks,
  qualityUpdatesOnUserGroups,
  qualityUpdatesOnWindows10,
  qualityUpdatesWithoutBlocking,
  registeredDeviceExpectedManaged,
  registeredWhileEntraRegistered,
  remoteClientsWithoutGateway,
  remoteHybridJoinWithoutVpn,
  resourceAccessWithConfigurationManager,
  restrictionAdmitsNoVersion,
  restrictionBlocksWindows,
  restrictionExcludesPlannedWindows,
  restrictionManufacturersIgnored,
  restrictionNotAssigned,
  restrictionNotForExistingClients,
  restrictionNotForUserless,
  restrictionPriorityTwice,
  restrictionStopsRegisteredDevices,
  restrictionVersionNotABuild,
  restrictionVersionWithRevision,
  reusedDeviceRecordKept,
  scenarioDiffersFromProfile,
  secondDefaultRestriction,
  secretInPlan,
  selfDeployingFixedSettings,
  selfDeployingForSingleUser,
  selfDeployingHybridJoin,
  selfDeployingKeyboardPage,
  selfDeployingOnVirtualMachines,
  selfDeployingOnWifi,
  selfDeployingProfileAllowsPreProvisioning,
  selfDeployingWithAssignedUser,
  selfDeployingWithoutTpm2,
  serviceConnectionPointMissing,
  severalDefaultStatusPages,
  siteTooOldForAutopilot,
  skipConnectivityCheckOnEntraJoin,
  skippedPagesOnWifi,
  statusPageHidesCoManagement,
  statusPageMessageTooLong,
  statusPageMissesPopulation,
  statusPageOptionsWhileHidden,
  statusPageOptionsWithoutBlocking,
  statusPageTimeLimitShort,
  statusPageWithGroupPolicy,
  technicianFlowWithoutBlockingApps,
  tenantAttachInChina,
  tenantAttachIsNotEnrollment,
  tooManyBlockingApps,
  tooManyDemAccounts,
  tooManyDeploymentProfiles,
  tooManyRestrictions,
  tooManyStatusPages,
  unifiedWriteFilterOn,
  unknownReference,
  unsupportedVpn,
  untrainedUsersApplyPackage,
  unusedDefinition,
  upnSuffixNotVerified,
  userAppInDevicePhase,
  userContextAppWithHybridJoin,
  userEnrollmentJoinsOtherMdm,
  userOverDeviceLimit,
  userOverDeviceMaximum,
  userScopeGroupsIgnored,
  userScopeWithoutGroups,
  userStatusPageWithoutUser,
  userlessEnrolledByUser,
  userlessPersonalDevice,
  userlessWithUserEnrollment,
  userlessWithoutDeviceProfile,
  usersMayJoinMissesUsers,
  usersMayNotJoin,
  usersNotToldWhatToChoose,
  usersWithoutIntuneLicense,
  versionOfAnotherProduct,
  vpnWithPreProvisioning,
  waveEndsBeforeItStarts,
  waveSharesBeyondAll,
  windowsServerNotEnrollable,
  windowsUpdatesEndSoon,
  windowsVersionUnknown,
  windowsWithoutUpdates,
  workloadLeftBehind,
  workloadWithoutIntunePolicies,
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
  tooLarge,
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
