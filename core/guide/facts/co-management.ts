import { docs } from '../docs-pages';
import { guide } from '../sources';
import type { Facts } from './fact';

/** Co-management: its paths, the policy of the site, the workloads, and Windows Autopilot into co-management. */
export const coManagementFacts = {
  // The paths
  'coManagement.pathDecides': {
    says: 'What administrators have to do depends on the path: existing clients of Configuration Manager, or devices that Intune manages.',
    source: guide('coManagementAdministrator'),
  },
  'coManagement.existingClients': {
    value: 'configurationManager',
    says: 'The path for existing clients enrolls devices that Configuration Manager manages already.',
    source: guide('coManagementAdministrator'),
  },
  'coManagement.internetDevices': {
    value: ['intune', 'coManaged'],
    says: 'The path for internet devices starts from devices that are enrolled in Intune already.',
    source: guide('coManagementAdministrator'),
  },
  'coManagement.gateway': {
    value: true,
    says: 'Devices on the internet get the Configuration Manager client, and reach their site, by a cloud management gateway (CMG).',
    source: docs('coManagementInternetDevices'),
  },
  'coManagement.remoteClients': {
    value: true,
    says: 'Without a cloud management gateway (CMG), co-managed clients away from the premises reach their site by VPN alone.',
    source: docs('coManagementFaq'),
  },
  'coManagement.clientRegistration': {
    value: true,
    says: 'Existing clients register with Microsoft Entra ID when the client setting for automatic registration is Yes.',
    source: docs('coManagementExistingClients'),
  },
  'coManagement.enrollmentDays': {
    value: 14,
    unit: 'days',
    says: 'Configuration Manager spreads the enrollment of its clients over time, over several days in large sites; 14 days suit most plans.',
    source: docs('coManagementEnable'),
    doubt: 'Microsoft names no number of days; this one is experience.',
  },
  'coManagement.defaultRestriction': {
    value: 'default',
    says: 'Configuration Manager enrolls its clients with the device token, so they obey the default enrollment restriction alone.',
    source: docs('coManagementExistingClients'),
  },
  'tenantAttach.china': {
    value: 'china',
    says: 'Sites cannot upload devices to the Intune admin center in the cloud that 21Vianet operates in China.',
    source: docs('cloudAttachEnable'),
  },

  // The policy of the site
  'coManagement.automaticEnrollmentNone': {
    value: 'none',
    says: 'With automatic enrollment set to None, Configuration Manager enrolls no client in Intune.',
    source: docs('coManagementEnable'),
  },
  'coManagement.automaticEnrollmentPilot': {
    value: 'pilot',
    says: 'With automatic enrollment set to Pilot, only the members of the Intune Auto Enrollment collection are enrolled.',
    source: docs('coManagementEnable'),
  },
  'coManagement.autoEnrollmentCollection': {
    says: 'The Intune Auto Enrollment collection holds all clients that are to be co-managed, those of the pilot collections included.',
    source: docs('coManagementEnable'),
  },
  'coManagement.workloadsAfterEnabling': {
    says: 'The wizard that turns co-management on moves no workload; they are moved afterwards, in the properties of co-management.',
    source: docs('coManagementEnable'),
  },

  // The workloads
  'coManagement.workloads': {
    value: {
      compliancePolicies: 'Compliance policies',
      windowsUpdatePolicies: 'Windows Update policies',
      resourceAccessPolicies: 'Resource access policies',
      endpointProtection: 'Endpoint Protection',
      deviceConfiguration: 'Device configuration',
      officeClickToRunApps: 'Office Click-to-Run apps',
      clientApps: 'Client apps',
    },
    says: 'There are seven workloads that can be moved to Intune.',
    source: docs('coManagementWorkloads'),
  },
  'coManagement.pilotIntune': {
    value: 'pilotIntune',
    says: 'Pilot Intune moves a workload for the devices of its pilot collection alone.',
    source: docs('coManagementSwitchWorkloads'),
  },
  'coManagement.deviceConfiguration': {
    value: ['resourceAccessPolicies', 'endpointProtection'],
    says: 'Moving Device configuration moves Resource access policies and Endpoint Protection, too.',
    source: docs('coManagementWorkloads'),
  },
  'coManagement.resourceAccess': {
    value: '2203',
    says: 'Since version 2203, Configuration Manager does not support resource access policies any more; since version 2403, it leaves the workload to Intune.',
    source: docs('coManagementWorkloads'),
  },
  'coManagement.policiesFirst': {
    says: 'A workload needs its policies in Intune, deployed, before it is moved.',
    source: docs('coManagementSwitchWorkloads'),
  },
  'windowsAutopatch.workloads': {
    value: ['windowsUpdatePolicies', 'deviceConfiguration', 'officeClickToRunApps'],
    says: 'For Windows Autopatch, Intune has to manage Windows Update policies, Device configuration and Office Click-to-Run apps.',
    source: docs('coManagementWorkloads'),
  },

  // Windows Autopilot into co-management
  'autopilotCoManagement.userDriven': {
    value: ['preProvisioned', 'selfDeploying'],
    says: 'Windows Autopilot brings devices to co-management in user-driven mode only.',
    source: docs('coManagementAutopilot'),
  },
  'autopilotCoManagement.joins': {
    value: 'entraJoined',
    says: 'Windows Autopilot brings Microsoft Entra joined devices to co-management, not hybrid joined ones: with co-management settings, those wait in the Enrollment Status Page until its time is up.',
    source: docs('coManagementAutopilot'),
  },
  'autopilotCoManagement.minimumSite': {
    value: '2111',
    says: 'Windows Autopilot into co-management requires Configuration Manager 2111 or later.',
    source: docs('coManagementAutopilot'),
  },
  'autopilotCoManagement.clientAuthentication': {
    value: 'token',
    says: 'A client that proves who it is with a PKI certificate cannot be installed by Windows Autopilot: the device has no certificate yet.',
    source: docs('coManagementAutopilot'),
  },
  'autopilotCoManagement.noPilot': {
    says: 'Windows Autopilot into co-management does not support pilot collections: a device is in none before its client is registered.',
    source: docs('coManagementAutopilot'),
  },
  'autopilotCoManagement.deviceGroup': {
    says: 'Co-management settings are assigned to a group of devices.',
    source: docs('coManagementAutopilot'),
  },
  'autopilotCoManagement.statusPage': {
    value: true,
    says: 'Windows Autopilot into co-management needs an Enrollment Status Page that shows the progress of apps and profiles.',
    source: docs('coManagementAutopilot'),
  },
  'autopilotCoManagement.windows11Authority': {
    value: 'windows11',
    says: 'A Windows 11 device without co-management settings gets all workloads from Intune, whoever installs the Configuration Manager client on it.',
    source: docs('coManagementAutopilot'),
  },
  'configurationManagerClient.commandLine': {
    value: ['CCMHOSTNAME', 'SMSSITECODE'],
    says: 'The command line of the client has to name its gateway with CCMHOSTNAME and its site with SMSSITECODE.',
    source: docs('coManagementPrepare'),
  },
  'configurationManagerClient.commandLineLength': {
    value: 1024,
    unit: 'characters',
    says: 'With a command line of more than 1,024 characters, the installation of the client fails.',
    source: docs('coManagementPrepare'),
  },
} as const satisfies Facts;
