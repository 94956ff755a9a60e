import type { Source } from './sources';

/** Title, and address below https://learn.microsoft.com/. */
type Page = readonly [title: string, path: string];

const pages = {
  // Microsoft Intune: enrollment
  automaticMdm: [
    'Enable MDM automatic enrollment for Windows',
    'intune/device-enrollment/windows/enable-automatic-mdm',
  ],
  bulkEnrollment: ['Bulk enrollment for Windows devices', 'intune/device-enrollment/windows/create-bulk-package'],
  cname: [
    'Simplify Windows enrollment with CNAME records',
    'intune/device-enrollment/windows/create-cname-autodiscovery',
  ],
  enrollmentStatusPage: ['Set up the Enrollment Status Page', 'intune/device-enrollment/windows/setup-status-page'],
  deviceEnrollmentManager: [
    'Enroll devices using a device enrollment manager account',
    'intune/device-enrollment/setup-enrollment-manager',
  ],
  enrollmentRestrictions: ['Overview of enrollment restrictions', 'intune/device-enrollment/restrictions'],
  platformRestrictions: [
    'Create device platform restrictions',
    'intune/device-enrollment/create-platform-restrictions',
  ],
  deviceLimitRestrictions: [
    'Create device limit restrictions',
    'intune/device-enrollment/create-device-limit-restrictions',
  ],
  deviceLimits: [
    'Understand Intune and Microsoft Entra device limit restrictions',
    'intune/device-enrollment/limits-intune-entra',
  ],
  corporateIdentifiers: ['Add corporate identifiers to Intune', 'intune/device-enrollment/add-corporate-identifiers'],
  multifactorAuthentication: [
    'Require multifactor authentication for Intune device enrollment',
    'intune/device-enrollment/configure-multifactor-authentication',
  ],
  mdmAuthority: ['Set the mobile device management authority', 'intune/fundamentals/setup-mdm-authority'],
  intuneEndpoints: ['Network endpoints for Microsoft Intune', 'intune/fundamentals/endpoints'],
  intuneInChina: ['Intune operated by 21Vianet in China', 'intune/fundamentals/china'],
  supportedPlatforms: [
    'Supported operating systems and browsers in Intune',
    'intune/fundamentals/ref-supported-platforms',
  ],

  // Windows Autopilot
  autopilotRequirements: ['Windows Autopilot requirements', 'autopilot/requirements'],
  autopilotCompared: [
    'Compare Windows Autopilot device preparation and Windows Autopilot',
    'autopilot/device-preparation/compare',
  ],
  autopilotScenarios: ['Windows Autopilot scenarios', 'autopilot/tutorial/autopilot-scenarios'],
  autopilotProfiles: ['Configure Windows Autopilot profiles', 'autopilot/profiles'],
  autopilotRegistration: ['Windows Autopilot registration overview', 'autopilot/registration-overview'],
  autopilotAutomaticRegistration: ['Automatic registration of existing devices', 'autopilot/automatic-registration'],
  autopilotManualRegistration: ['Manually register devices with Windows Autopilot', 'autopilot/add-devices'],
  autopilotDeviceGroups: ['Create device groups for Windows Autopilot', 'autopilot/enrollment-autopilot'],
  autopilotUserDriven: ['Windows Autopilot user-driven mode', 'autopilot/user-driven'],
  autopilotPreProvisioning: ['Windows Autopilot for pre-provisioned deployment', 'autopilot/pre-provision'],
  autopilotSelfDeploying: ['Windows Autopilot self-deploying mode', 'autopilot/self-deploying'],
  autopilotSelfDeployingProfile: [
    'Create and assign a self-deploying Windows Autopilot profile',
    'autopilot/tutorial/self-deploying/self-deploying-autopilot-profile',
  ],
  autopilotExistingDevices: ['Windows Autopilot for existing devices', 'autopilot/existing-devices'],
  autopilotExistingDevicesTaskSequence: [
    'Create a Windows Autopilot for existing devices task sequence',
    'autopilot/tutorial/existing-devices/create-autopilot-task-sequence',
  ],
  autopilotHybridJoin: [
    'Deploy Microsoft Entra hybrid joined devices by using Intune and Windows Autopilot',
    'autopilot/windows-autopilot-hybrid',
  ],
  autopilotDomainJoinProfile: [
    'Configure and assign a domain join profile',
    'autopilot/tutorial/user-driven/hybrid-azure-ad-join-domain-join-profile',
  ],
  autopilotHybridAssignUser: [
    'Assign a Microsoft Entra hybrid joined Autopilot device to a user',
    'autopilot/tutorial/user-driven/hybrid-azure-ad-join-assign-device-to-user',
  ],
  autopilotReset: ['Windows Autopilot Reset', 'autopilot/tutorial/reset/autopilot-reset-overview'],
  autopilotLocalReset: ['Local Windows Autopilot Reset', 'autopilot/tutorial/reset/local-autopilot-reset'],
  holoLensAutopilot: ['Windows Autopilot for HoloLens 2', 'hololens/hololens2-autopilot'],
  autopilotPolicyConflicts: ['Windows Autopilot policy conflicts', 'autopilot/policy-conflicts'],
  autopilotKnownIssues: ['Windows Autopilot known issues', 'autopilot/known-issues'],
  autopilotFaq: ['Windows Autopilot FAQ', 'autopilot/autopilot-faq'],
  autopilotTroubleshootingFaq: ['Windows Autopilot troubleshooting FAQ', 'autopilot/troubleshooting-faq'],

  // Co-management
  coManagementOverview: ['What is co-management?', 'intune/configmgr/comanage/overview'],
  coManagementPaths: ['Paths to co-management', 'intune/configmgr/comanage/quickstart-paths'],
  coManagementUpgrade: ['Upgrade Windows 10 for co-management', 'intune/configmgr/comanage/quickstart-upgrade-win10'],
  coManagementEnable: ['How to enable co-management', 'intune/configmgr/comanage/how-to-enable'],
  coManagementExistingClients: [
    'Tutorial: Enable co-management for existing Configuration Manager clients',
    'intune/configmgr/comanage/tutorial-co-manage-clients',
  ],
  coManagementInternetDevices: [
    'Tutorial: Enable co-management for new internet-based devices',
    'intune/configmgr/comanage/tutorial-co-manage-new-devices',
  ],
  coManagementPrepare: [
    'How to prepare internet-based devices for co-management',
    'intune/configmgr/comanage/how-to-prepare-win10',
  ],
  coManagementAutopilot: ['How to enroll with Windows Autopilot', 'intune/configmgr/comanage/autopilot-enrollment'],
  coManagementWorkloads: ['Co-management workloads', 'intune/configmgr/comanage/workloads'],
  coManagementSwitchWorkloads: [
    'How to switch workloads to Intune',
    'intune/configmgr/comanage/how-to-switch-workloads',
  ],
  coManagementCoexistence: ['Third-party MDM coexistence', 'intune/configmgr/comanage/coexistence'],
  cloudAttachEnable: ['Enable cloud attach for Configuration Manager', 'intune/configmgr/cloud-attach/enable'],
  coManagementFaq: ['Co-management FAQ', 'intune/configmgr/comanage/faq'],

  // Windows client
  groupPolicyEnrollment: [
    'Enroll a Windows device automatically using Group Policy',
    'windows/client-management/enroll-a-windows-10-device-automatically-using-group-policy',
  ],
  provisioningToolEnrollment: [
    'Bulk enrollment using Windows provisioning tool',
    'windows/client-management/bulk-enrollment-using-windows-provisioning-tool',
  ],
  accountsCsp: ['Accounts CSP', 'windows/client-management/mdm/accounts-csp'],
  provisioningPackages: [
    'Provisioning packages for Windows',
    'windows/configuration/provisioning-packages/provisioning-packages',
  ],
  provisionPcs: [
    'Provision PCs with common settings for initial deployment',
    'windows/configuration/provisioning-packages/provision-pcs-for-initial-deployment',
  ],
  configurationDesignerAccounts: [
    'Accounts (Windows Configuration Designer reference)',
    'windows/configuration/wcd/wcd-accounts',
  ],
  windows10Releases: ['Windows 10 release information', 'windows/release-health/release-information'],
  windows11Releases: ['Windows 11 release information', 'windows/release-health/windows11-release-information'],

  // Microsoft Entra ID
  entraDeviceSettings: [
    'Manage devices in Microsoft Entra ID using the Microsoft Entra admin center',
    'entra/identity/devices/manage-device-identities',
  ],
  entraJoined: ['What is a Microsoft Entra joined device?', 'entra/identity/devices/concept-directory-join'],
  entraHybridJoined: ['What is a Microsoft Entra hybrid joined device?', 'entra/identity/devices/concept-hybrid-join'],
  entraHybridJoinControl: [
    'Microsoft Entra hybrid join targeted deployment',
    'entra/identity/devices/hybrid-join-control',
  ],
  entraDynamicGroups: [
    'Manage rules for dynamic membership groups in Microsoft Entra ID',
    'entra/identity/users/groups-dynamic-membership',
  ],
  entraRegistered: [
    'What are Microsoft Entra registered devices?',
    'entra/identity/devices/concept-device-registration',
  ],
  conditionalAccessTargets: [
    'Conditional Access: Target resources',
    'entra/identity/conditional-access/concept-conditional-access-cloud-apps',
  ],
  conditionalAccessGrant: [
    'Conditional Access: Grant',
    'entra/identity/conditional-access/concept-conditional-access-grant',
  ],
  conditionalAccessCompliance: [
    'Require device compliance with Conditional Access',
    'entra/identity/conditional-access/policy-all-users-device-compliance',
  ],

  // Troubleshooting
  troubleshootAutoEnrollment: [
    'Troubleshoot Windows automatic enrollment in Intune',
    'troubleshoot/mem/intune/device-enrollment/troubleshoot-windows-auto-enrollment',
  ],
  troubleshootEnrollmentErrors: [
    'Troubleshooting Windows device enrollment errors in Intune',
    'troubleshoot/mem/intune/device-enrollment/troubleshoot-windows-enrollment-errors',
  ],

  // Microsoft Graph
  graphMdmPolicy: [
    'mobileDeviceManagementPolicy resource type',
    'graph/api/resources/mobiledevicemanagementpolicy?view=graph-rest-beta',
  ],
  graphAutopilotProfile: [
    'windowsAutopilotDeploymentProfile resource type',
    'graph/api/resources/intune-enrollment-windowsautopilotdeploymentprofile?view=graph-rest-beta',
  ],
  graphHybridAutopilotProfile: [
    'activeDirectoryWindowsAutopilotDeploymentProfile resource type',
    'graph/api/resources/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile?view=graph-rest-beta',
  ],
  graphEnrollmentStatusPage: [
    'windows10EnrollmentCompletionPageConfiguration resource type',
    'graph/api/resources/intune-onboarding-windows10enrollmentcompletionpageconfiguration?view=graph-rest-beta',
  ],
  graphCoManagementAuthority: [
    'deviceComanagementAuthorityConfiguration resource type',
    'graph/api/resources/intune-onboarding-devicecomanagementauthorityconfiguration?view=graph-rest-beta',
  ],
} as const satisfies Record<string, Page>;

/** A page of Microsoft's documentation other than the enrollment guide. */
export type DocsPage = keyof typeof pages;

/** Every such page, for tests and for the list of sources in the documentation. */
export const docsPageIds = Object.keys(pages) as readonly DocsPage[];

/** Cites a page of Microsoft's documentation. */
export function docs(page: DocsPage): Source {
  const [title, path] = pages[page];
  return { title, url: `https://learn.microsoft.com/${path}`, basis: 'docs' };
}
