// Generated from schemas/enrollment-plan.schema.json by tools/generate.mjs. Do not edit.
import type { ObjectShape } from './shape';

export type ObjectName =
  | 'plan'
  | 'planInformation'
  | 'tenant'
  | 'licenses'
  | 'automaticEnrollmentSettings'
  | 'deviceSettings'
  | 'cname'
  | 'activeDirectory'
  | 'intuneConnectorServer'
  | 'configurationManager'
  | 'deviceEnrollmentManager'
  | 'conditionalAccessPolicy'
  | 'network'
  | 'group'
  | 'app'
  | 'appAssignments'
  | 'devicePolicy'
  | 'devicePolicyAssignments'
  | 'population'
  | 'operatingSystem'
  | 'hardware'
  | 'join'
  | 'autopilotRegistration'
  | 'populationGroups'
  | 'demActor'
  | 'windowsAutopilotEnrollment'
  | 'taskSequence'
  | 'autopilotReset'
  | 'preProvisioningHandover'
  | 'automaticEnrollmentEnrollment'
  | 'userEnrollmentEnrollment'
  | 'coManagementEnrollment'
  | 'otherEnrollment'
  | 'autopilotProfile'
  | 'outOfBoxExperience'
  | 'autopilotProfileAssignments'
  | 'domainJoinProfile'
  | 'domainJoinProfileAssignments'
  | 'enrollmentStatusPage'
  | 'enrollmentStatusPageAssignments'
  | 'provisioningPackage'
  | 'packageAccount'
  | 'tokenRequester'
  | 'wifi'
  | 'groupPolicy'
  | 'groupPolicyRegistry'
  | 'coManagementPolicy'
  | 'workloads'
  | 'workloadCollections'
  | 'coManagementSettings'
  | 'coManagementSettingsAssignments'
  | 'enrollmentRestriction'
  | 'enrollmentRestrictionAssignments'
  | 'rollout'
  | 'wave'
  | 'communication'
  | 'exception';

/** What an id looks like. */
export const idPattern = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/;

export const shapes: { readonly [name in ObjectName]: ObjectShape } = {
  plan: {
    title: "Enrollment plan",
    required: ["schemaVersion"],
    properties: {
      "$schema": {"kind":"scalar","types":["string"]},
      schemaVersion: {"kind":"scalar","types":["integer"],"values":[1]},
      plan: {"kind":"object","of":"planInformation"},
      tenant: {"kind":"object","of":"tenant"},
      groups: {"kind":"map","of":{"kind":"object","of":"group"}},
      populations: {"kind":"map","of":{"kind":"object","of":"population"}},
      autopilotProfiles: {"kind":"map","of":{"kind":"object","of":"autopilotProfile"}},
      enrollmentStatusPages: {"kind":"map","of":{"kind":"object","of":"enrollmentStatusPage"}},
      provisioningPackages: {"kind":"map","of":{"kind":"object","of":"provisioningPackage"}},
      groupPolicies: {"kind":"map","of":{"kind":"object","of":"groupPolicy"}},
      coManagementPolicies: {"kind":"map","of":{"kind":"object","of":"coManagementPolicy"}},
      domainJoinProfiles: {"kind":"map","of":{"kind":"object","of":"domainJoinProfile"}},
      enrollmentRestrictions: {"kind":"map","of":{"kind":"object","of":"enrollmentRestriction"}},
      apps: {"kind":"map","of":{"kind":"object","of":"app"}},
      devicePolicies: {"kind":"map","of":{"kind":"object","of":"devicePolicy"}},
      rollout: {"kind":"object","of":"rollout"},
      communications: {"kind":"map","of":{"kind":"object","of":"communication"}},
      exceptions: {"kind":"list","of":{"kind":"object","of":"exception"}},
    },
  },
  planInformation: {
    title: "Plan information",
    properties: {
      title: {"kind":"scalar","types":["string"]},
      description: {"kind":"scalar","types":["string"]},
      owner: {"kind":"scalar","types":["string"]},
      reviewed: {"kind":"scalar","types":["string"],"pattern":/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u,"hint":"a date such as 2027-03-01"},
      approvedBy: {"kind":"scalar","types":["string"]},
    },
  },
  tenant: {
    title: "Tenant",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      cloud: {"kind":"scalar","types":["string"],"values":["public","usGovernment","china"]},
      domains: {"kind":"list","of":{"kind":"scalar","types":["string"]}},
      licenses: {"kind":"object","of":"licenses"},
      mdmAuthority: {"kind":"scalar","types":["string"],"values":["intune","office365","other","none"]},
      automaticEnrollment: {"kind":"object","of":"automaticEnrollmentSettings"},
      deviceSettings: {"kind":"object","of":"deviceSettings"},
      companyBranding: {"kind":"scalar","types":["boolean"]},
      cnames: {"kind":"list","of":{"kind":"object","of":"cname"}},
      activeDirectory: {"kind":"object","of":"activeDirectory"},
      configurationManager: {"kind":"object","of":"configurationManager"},
      deviceEnrollmentManagers: {"kind":"map","of":{"kind":"object","of":"deviceEnrollmentManager"}},
      conditionalAccessPolicies: {"kind":"map","of":{"kind":"object","of":"conditionalAccessPolicy"}},
      corporateIdentifiers: {"kind":"scalar","types":["boolean"]},
      network: {"kind":"object","of":"network"},
      windowsAutopatch: {"kind":"scalar","types":["boolean"]},
    },
  },
  licenses: {
    title: "Licenses",
    properties: {
      entraId: {"kind":"scalar","types":["string"],"values":["none","P1","P2"]},
      intune: {"kind":"scalar","types":["boolean"]},
    },
  },
  automaticEnrollmentSettings: {
    title: "Automatic enrollment settings",
    properties: {
      mdmUserScope: {"kind":"scalar","types":["string"],"values":["none","some","all"]},
      mdmUserGroups: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups"},"unique":true},
      mamUserScope: {"kind":"scalar","types":["string"],"values":["none","some","all"]},
      mamUserGroups: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups"},"unique":true},
      mdmEnrollmentDuringRegistrationDisabled: {"kind":"scalar","types":["boolean"]},
      applicationId: {"kind":"scalar","types":["string"]},
      discoveryUrl: {"kind":"scalar","types":["string"]},
      termsOfUseUrl: {"kind":"scalar","types":["string"]},
      complianceUrl: {"kind":"scalar","types":["string"]},
    },
  },
  deviceSettings: {
    title: "Microsoft Entra device settings",
    properties: {
      usersMayJoin: {"kind":"scalar","types":["string"],"values":["all","selected","none"]},
      usersMayJoinGroups: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups"},"unique":true},
      maximumDevicesPerUser: {"kind":"scalar","types":["integer","string"],"pattern":/^unlimited$/u,"minimum":1,"hint":"a whole number such as 50, or unlimited"},
      requireMultifactorAuthentication: {"kind":"scalar","types":["boolean"]},
      registeringUserIsLocalAdministrator: {"kind":"scalar","types":["string"],"values":["all","selected","none"]},
    },
  },
  cname: {
    title: "CNAME records",
    required: ["domain"],
    properties: {
      domain: {"kind":"scalar","types":["string"]},
      enterpriseEnrollment: {"kind":"scalar","types":["string"]},
      enterpriseRegistration: {"kind":"scalar","types":["string"]},
      timeToLiveSeconds: {"kind":"scalar","types":["integer"],"minimum":0},
    },
  },
  activeDirectory: {
    title: "Active Directory",
    properties: {
      registeredInEntra: {"kind":"scalar","types":["boolean"]},
      deviceSync: {"kind":"scalar","types":["boolean"]},
      serviceConnectionPoint: {"kind":"scalar","types":["boolean"]},
      signInMethod: {"kind":"scalar","types":["string"],"values":["passwordHashSynchronization","passThroughAuthentication","adfs","otherFederation"]},
      upnSuffixes: {"kind":"list","of":{"kind":"scalar","types":["string"]}},
      intuneConnector: {"kind":"scalar","types":["boolean"]},
      intuneConnectorServers: {"kind":"map","of":{"kind":"object","of":"intuneConnectorServer"}},
    },
  },
  intuneConnectorServer: {
    title: "Intune Connector for Active Directory",
    properties: {
      host: {"kind":"scalar","types":["string"]},
      version: {"kind":"scalar","types":["string"]},
      operatingSystem: {"kind":"scalar","types":["string"]},
    },
  },
  configurationManager: {
    title: "Configuration Manager",
    properties: {
      inUse: {"kind":"scalar","types":["boolean"]},
      siteCode: {"kind":"scalar","types":["string"]},
      version: {"kind":"scalar","types":["string","integer"]},
      cloudManagementGateway: {"kind":"scalar","types":["boolean"]},
      enhancedHttp: {"kind":"scalar","types":["boolean"]},
      clientAuthentication: {"kind":"scalar","types":["string"],"values":["token","pki"]},
      tenantAttach: {"kind":"scalar","types":["boolean"]},
      automaticDeviceRegistration: {"kind":"scalar","types":["boolean"]},
    },
  },
  deviceEnrollmentManager: {
    title: "Device enrollment manager",
    properties: {
      upn: {"kind":"scalar","types":["string"],"pattern":/^[^@\s]+@[^@\s]+$/u,"hint":"a user principal name such as jo@contoso.com"},
      purpose: {"kind":"scalar","types":["string"]},
      licensed: {"kind":"scalar","types":["boolean"]},
      dedicated: {"kind":"scalar","types":["boolean"]},
      roles: {"kind":"list","of":{"kind":"scalar","types":["string"]}},
    },
  },
  conditionalAccessPolicy: {
    title: "Conditional Access policy",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      state: {"kind":"scalar","types":["string"],"values":["enabled","reportOnly","disabled"]},
      target: {"kind":"scalar","types":["string"],"values":["allResources","selectedResources","registerOrJoinDevices"]},
      includeApplications: {"kind":"list","of":{"kind":"scalar","types":["string"]}},
      excludeApplications: {"kind":"list","of":{"kind":"scalar","types":["string"]}},
      includeGroups: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups","keywords":["allUsers"]},"unique":true},
      excludeGroups: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups"},"unique":true},
      grantControls: {"kind":"list","of":{"kind":"scalar","types":["string"],"values":["block","mfa","compliantDevice","domainJoinedDevice"]},"unique":true},
    },
  },
  network: {
    title: "Network",
    properties: {
      blockedHosts: {"kind":"list","of":{"kind":"scalar","types":["string"]}},
    },
  },
  group: {
    title: "Group",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      description: {"kind":"scalar","types":["string"]},
      objectId: {"kind":"scalar","types":["string"],"pattern":/^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/u,"hint":"an object id such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301"},
      kind: {"kind":"scalar","types":["string"],"values":["user","device"]},
      membership: {"kind":"scalar","types":["string"],"values":["assigned","dynamic"]},
      rule: {"kind":"scalar","types":["string"]},
      intuneLicensed: {"kind":"scalar","types":["boolean"]},
    },
  },
  app: {
    title: "App",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      kind: {"kind":"scalar","types":["string"],"values":["win32","lineOfBusinessMsi","microsoftStore","microsoft365Apps","other"]},
      installContext: {"kind":"scalar","types":["string"],"values":["system","user"]},
      intent: {"kind":"scalar","types":["string"],"values":["required","available","uninstall"]},
      assignments: {"kind":"object","of":"appAssignments"},
    },
  },
  appAssignments: {
    title: "App assignments",
    properties: {
      include: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups","keywords":["allUsers","allDevices"]},"unique":true},
      exclude: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups"},"unique":true},
    },
  },
  devicePolicy: {
    title: "Device policy",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      settings: {"kind":"list","of":{"kind":"scalar","types":["string"],"values":["appLocker","passwordRequirements","exchangeActiveSync","deviceRestart","interactiveLogonMessage","smartCardRequired","secureDesktopForElevation","administratorApproval","virtualizationBasedSecurity","microsoftAccountSignInAssistantDisabled","automaticLogonDisabled","languageChangeDisallowed"]},"unique":true},
      assignments: {"kind":"object","of":"devicePolicyAssignments"},
    },
  },
  devicePolicyAssignments: {
    title: "Device policy assignments",
    properties: {
      include: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups","keywords":["allUsers","allDevices"]},"unique":true},
      exclude: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups"},"unique":true},
    },
  },
  population: {
    title: "Population",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      description: {"kind":"scalar","types":["string"]},
      devices: {"kind":"scalar","types":["integer"],"minimum":0},
      devicesPerUser: {"kind":"scalar","types":["integer"],"minimum":0},
      ownership: {"kind":"scalar","types":["string"],"values":["organization","personal"]},
      condition: {"kind":"scalar","types":["string"],"values":["new","existing"]},
      use: {"kind":"scalar","types":["string"],"values":["singleUser","kiosk","dedicated","shared"]},
      location: {"kind":"scalar","types":["string"],"values":["onSite","remote","both"]},
      acquisition: {"kind":"scalar","types":["string"],"values":["oem","cspPartner","retail","stock"]},
      os: {"kind":"oneOrMany","of":{"kind":"object","of":"operatingSystem"}},
      hardware: {"kind":"object","of":"hardware"},
      join: {"kind":"object","of":"join"},
      managedBy: {"kind":"scalar","types":["string"],"values":["none","intune","configurationManager","coManaged","otherMdm"]},
      classicIntuneAgent: {"kind":"scalar","types":["boolean"]},
      autopilotRegistration: {"kind":"object","of":"autopilotRegistration"},
      corporateIdentifier: {"kind":"scalar","types":["boolean"]},
      conditionalAccess: {"kind":"scalar","types":["boolean"]},
      groups: {"kind":"object","of":"populationGroups"},
      deviceProfile: {"kind":"scalar","types":["string"],"values":["kiosk","sharedMultiUserDevice","none"]},
      intuneOwnership: {"kind":"scalar","types":["string"],"values":["corporate","personal"]},
      enrollment: {"kind":"union","by":"method","of":{"windowsAutopilot":"windowsAutopilotEnrollment","automaticEnrollment":"automaticEnrollmentEnrollment","userEnrollment":"userEnrollmentEnrollment","coManagement":"coManagementEnrollment","other":"otherEnrollment"}},
    },
  },
  operatingSystem: {
    title: "Operating system",
    properties: {
      product: {"kind":"scalar","types":["string"],"values":["windows11","windows10","windows81","windows8","windows7","windowsServer","windowsHolographic","other"]},
      version: {"kind":"scalar","types":["string","integer"]},
      edition: {"kind":"scalar","types":["string"],"values":["home","pro","proEducation","proForWorkstations","education","enterprise","enterpriseLtsc","enterpriseMultiSession","iotEnterprise","iotEnterpriseLtsc"]},
      extendedSecurityUpdates: {"kind":"scalar","types":["boolean"]},
      unifiedWriteFilter: {"kind":"scalar","types":["boolean"]},
      clonedImage: {"kind":"scalar","types":["boolean"]},
    },
  },
  hardware: {
    title: "Hardware",
    properties: {
      kind: {"kind":"scalar","types":["string"],"values":["pc","hololens2","surfaceHub","teamsRooms","cloudPc","virtualDesktop","virtualDesktopMultiSession"]},
      manufacturer: {"kind":"scalar","types":["string"]},
      model: {"kind":"scalar","types":["string"]},
      tpm: {"kind":"scalar","types":["string"],"values":["none","tpm12","tpm20"]},
      tpmAttestation: {"kind":"scalar","types":["boolean"]},
      virtualMachine: {"kind":"scalar","types":["boolean"]},
      wiredNetwork: {"kind":"scalar","types":["boolean"]},
    },
  },
  join: {
    title: "Join state",
    properties: {
      current: {"kind":"scalar","types":["string"],"values":["entraJoined","entraHybridJoined","entraRegistered","activeDirectoryJoined","none"]},
      target: {"kind":"scalar","types":["string"],"values":["entraJoined","entraHybridJoined","entraRegistered","activeDirectoryJoined","none"]},
    },
  },
  autopilotRegistration: {
    title: "Windows Autopilot registration",
    properties: {
      registered: {"kind":"scalar","types":["boolean"]},
      groupTag: {"kind":"scalar","types":["string"]},
      purchaseOrder: {"kind":"scalar","types":["string"]},
      userAssigned: {"kind":"scalar","types":["boolean"]},
    },
  },
  populationGroups: {
    title: "Groups of a population",
    properties: {
      users: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups"},"unique":true},
      devices: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups"},"unique":true},
    },
  },
  demActor: {
    title: "Enrollment by a device enrollment manager",
    required: ["dem"],
    properties: {
      dem: {"kind":"scalar","types":["string"],"references":"deviceEnrollmentManagers"},
    },
  },
  windowsAutopilotEnrollment: {
    title: "Enrollment with Windows Autopilot",
    required: ["method"],
    properties: {
      method: {"kind":"scalar","types":["string"],"values":["windowsAutopilot"]},
      scenario: {"kind":"scalar","types":["string"],"values":["userDriven","preProvisioned","selfDeploying","existingDevices","reset"]},
      profile: {"kind":"scalar","types":["string"],"references":"autopilotProfiles"},
      statusPage: {"kind":"scalar","types":["string"],"references":"enrollmentStatusPages"},
      domainJoinProfile: {"kind":"scalar","types":["string"],"references":"domainJoinProfiles"},
      coManagementPolicy: {"kind":"scalar","types":["string"],"references":"coManagementPolicies"},
      installConfigurationManagerClient: {"kind":"scalar","types":["boolean"]},
      customImage: {"kind":"scalar","types":["boolean"]},
      deleteDeviceRecordFirst: {"kind":"scalar","types":["boolean"]},
      dataBackedUp: {"kind":"scalar","types":["boolean"]},
      taskSequence: {"kind":"object","of":"taskSequence"},
      reset: {"kind":"object","of":"autopilotReset"},
      handover: {"kind":"object","of":"preProvisioningHandover"},
      vpn: {"kind":"scalar","types":["string"],"values":["none","win32","directAccess","uwpPlugIn","userCertificate"]},
      performedBy: {"kind":"wordOrObject","word":{"kind":"scalar","types":["string"],"values":["user","admin"]},"object":"demActor"},
      management: {"kind":"scalar","types":["string"],"values":["device","account","deviceAndAccount","none"]},
      primaryUser: {"kind":"scalar","types":["boolean"]},
      unenrollFirst: {"kind":"scalar","types":["boolean"]},
      upgradeFirst: {"kind":"scalar","types":["boolean"]},
      usersNotified: {"kind":"scalar","types":["boolean"]},
      note: {"kind":"scalar","types":["string"]},
    },
  },
  taskSequence: {
    title: "Task sequence",
    properties: {
      name: {"kind":"scalar","types":["string"]},
      prepareWindowsForCapture: {"kind":"scalar","types":["boolean"]},
      joinsWorkgroup: {"kind":"scalar","types":["boolean"]},
    },
  },
  autopilotReset: {
    title: "Windows Autopilot Reset",
    properties: {
      kind: {"kind":"scalar","types":["string"],"values":["local","remote"]},
      windowsRecoveryEnvironment: {"kind":"scalar","types":["boolean"]},
      localResetAllowed: {"kind":"scalar","types":["boolean"]},
    },
  },
  preProvisioningHandover: {
    title: "Handover of pre-provisioned devices",
    properties: {
      afterMinutes: {"kind":"scalar","types":["integer"],"minimum":0},
      withinDays: {"kind":"scalar","types":["integer"],"minimum":0},
    },
  },
  automaticEnrollmentEnrollment: {
    title: "Automatic enrollment",
    required: ["method"],
    properties: {
      method: {"kind":"scalar","types":["string"],"values":["automaticEnrollment"]},
      option: {"kind":"scalar","types":["string"],"values":["settings","outOfBoxExperience","provisioningPackage","groupPolicy"]},
      package: {"kind":"scalar","types":["string"],"references":"provisioningPackages"},
      policy: {"kind":"scalar","types":["string"],"references":"groupPolicies"},
      statusPage: {"kind":"scalar","types":["string"],"references":"enrollmentStatusPages"},
      outOfBoxExperienceAccount: {"kind":"scalar","types":["string"],"values":["work","personal"]},
      joinInSettings: {"kind":"scalar","types":["boolean"]},
      usersTrained: {"kind":"scalar","types":["boolean"]},
      performedBy: {"kind":"wordOrObject","word":{"kind":"scalar","types":["string"],"values":["user","admin"]},"object":"demActor"},
      management: {"kind":"scalar","types":["string"],"values":["device","account","deviceAndAccount","none"]},
      primaryUser: {"kind":"scalar","types":["boolean"]},
      unenrollFirst: {"kind":"scalar","types":["boolean"]},
      upgradeFirst: {"kind":"scalar","types":["boolean"]},
      usersNotified: {"kind":"scalar","types":["boolean"]},
      note: {"kind":"scalar","types":["string"]},
    },
  },
  userEnrollmentEnrollment: {
    title: "BYOD: user enrollment",
    required: ["method"],
    properties: {
      method: {"kind":"scalar","types":["string"],"values":["userEnrollment"]},
      connect: {"kind":"scalar","types":["string"],"values":["emailAddress","joinDevice","mdmOnly","companyPortal"]},
      outOfBoxExperienceAccount: {"kind":"scalar","types":["string"],"values":["work","personal"]},
      joinInSettings: {"kind":"scalar","types":["boolean"]},
      performedBy: {"kind":"wordOrObject","word":{"kind":"scalar","types":["string"],"values":["user","admin"]},"object":"demActor"},
      management: {"kind":"scalar","types":["string"],"values":["device","account","deviceAndAccount","none"]},
      primaryUser: {"kind":"scalar","types":["boolean"]},
      unenrollFirst: {"kind":"scalar","types":["boolean"]},
      upgradeFirst: {"kind":"scalar","types":["boolean"]},
      usersNotified: {"kind":"scalar","types":["boolean"]},
      note: {"kind":"scalar","types":["string"]},
    },
  },
  coManagementEnrollment: {
    title: "Co-management",
    required: ["method"],
    properties: {
      method: {"kind":"scalar","types":["string"],"values":["coManagement"]},
      path: {"kind":"scalar","types":["string"],"values":["existingClients","internetDevices","tenantAttach"]},
      policy: {"kind":"scalar","types":["string"],"references":"coManagementPolicies"},
      completeWithinDays: {"kind":"scalar","types":["integer"],"minimum":0},
      performedBy: {"kind":"wordOrObject","word":{"kind":"scalar","types":["string"],"values":["user","admin"]},"object":"demActor"},
      management: {"kind":"scalar","types":["string"],"values":["device","account","deviceAndAccount","none"]},
      primaryUser: {"kind":"scalar","types":["boolean"]},
      unenrollFirst: {"kind":"scalar","types":["boolean"]},
      upgradeFirst: {"kind":"scalar","types":["boolean"]},
      usersNotified: {"kind":"scalar","types":["boolean"]},
      note: {"kind":"scalar","types":["string"]},
    },
  },
  otherEnrollment: {
    title: "Another enrollment",
    required: ["method"],
    properties: {
      method: {"kind":"scalar","types":["string"],"values":["other"]},
      performedBy: {"kind":"wordOrObject","word":{"kind":"scalar","types":["string"],"values":["user","admin"]},"object":"demActor"},
      management: {"kind":"scalar","types":["string"],"values":["device","account","deviceAndAccount","none"]},
      primaryUser: {"kind":"scalar","types":["boolean"]},
      unenrollFirst: {"kind":"scalar","types":["boolean"]},
      upgradeFirst: {"kind":"scalar","types":["boolean"]},
      usersNotified: {"kind":"scalar","types":["boolean"]},
      note: {"kind":"scalar","types":["string"]},
    },
  },
  autopilotProfile: {
    title: "Windows Autopilot deployment profile",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      description: {"kind":"scalar","types":["string"]},
      created: {"kind":"scalar","types":["string"],"pattern":/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u,"hint":"a date such as 2027-03-01"},
      deploymentMode: {"kind":"scalar","types":["string"],"values":["userDriven","selfDeploying"]},
      joinType: {"kind":"scalar","types":["string"],"values":["entraJoined","entraHybridJoined"]},
      deviceType: {"kind":"scalar","types":["string"],"values":["windowsPc","holoLens","surfaceHub2","surfaceHub2S","virtualMachine"]},
      preProvisioning: {"kind":"scalar","types":["boolean"]},
      deviceNameTemplate: {"kind":"scalar","types":["string"]},
      convertTargetedDevices: {"kind":"scalar","types":["boolean"]},
      skipConnectivityCheck: {"kind":"scalar","types":["boolean"]},
      outOfBoxExperience: {"kind":"object","of":"outOfBoxExperience"},
      assignments: {"kind":"object","of":"autopilotProfileAssignments"},
    },
  },
  outOfBoxExperience: {
    title: "Out-of-box experience",
    properties: {
      licenseTerms: {"kind":"scalar","types":["string"],"values":["hide","show"]},
      privacySettings: {"kind":"scalar","types":["string"],"values":["hide","show"]},
      changeAccountOptions: {"kind":"scalar","types":["string"],"values":["hide","show"]},
      userAccountType: {"kind":"scalar","types":["string"],"values":["standard","administrator"]},
      language: {"kind":"scalar","types":["string"]},
      skipKeyboardSelection: {"kind":"scalar","types":["boolean"]},
      disableLocalAdministrator: {"kind":"scalar","types":["boolean"]},
    },
  },
  autopilotProfileAssignments: {
    title: "Assignments of a Windows Autopilot deployment profile",
    properties: {
      include: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups","keywords":["allDevices"]},"unique":true},
      exclude: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups"},"unique":true},
    },
  },
  domainJoinProfile: {
    title: "Domain join profile",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      computerNamePrefix: {"kind":"scalar","types":["string"]},
      domainName: {"kind":"scalar","types":["string"]},
      organizationalUnit: {"kind":"scalar","types":["string"]},
      assignments: {"kind":"object","of":"domainJoinProfileAssignments"},
    },
  },
  domainJoinProfileAssignments: {
    title: "Assignments of a domain join profile",
    properties: {
      include: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups","keywords":["allDevices"]},"unique":true},
      exclude: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups"},"unique":true},
    },
  },
  enrollmentStatusPage: {
    title: "Enrollment Status Page",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      default: {"kind":"scalar","types":["boolean"]},
      priority: {"kind":"scalar","types":["integer"],"minimum":1},
      showProgress: {"kind":"scalar","types":["boolean"]},
      timeoutMinutes: {"kind":"scalar","types":["integer"],"minimum":0},
      customErrorMessage: {"kind":"scalar","types":["string"]},
      allowLogCollection: {"kind":"scalar","types":["boolean"]},
      onlyInOutOfBoxExperience: {"kind":"scalar","types":["boolean"]},
      blockDeviceUse: {"kind":"scalar","types":["boolean"]},
      allowReset: {"kind":"scalar","types":["boolean"]},
      allowUseOnFailure: {"kind":"scalar","types":["boolean"]},
      blockingApps: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"apps"},"unique":true},
      failOnlyBlockingAppsInTechnicianFlow: {"kind":"scalar","types":["boolean"]},
      installQualityUpdates: {"kind":"scalar","types":["boolean"]},
      assignments: {"kind":"object","of":"enrollmentStatusPageAssignments"},
    },
  },
  enrollmentStatusPageAssignments: {
    title: "Assignments of an Enrollment Status Page",
    properties: {
      include: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups","keywords":["allUsers","allDevices"]},"unique":true},
    },
  },
  provisioningPackage: {
    title: "Provisioning package",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      kind: {"kind":"scalar","types":["string"],"values":["entraBulkToken","workplaceEnrollment"]},
      tokenCreated: {"kind":"scalar","types":["string"],"pattern":/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u,"hint":"a date such as 2027-03-01"},
      tokenExpires: {"kind":"scalar","types":["string"],"pattern":/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u,"hint":"a date such as 2027-03-01"},
      packageAccount: {"kind":"object","of":"packageAccount"},
      requestedBy: {"kind":"object","of":"tokenRequester"},
      computerName: {"kind":"scalar","types":["string"]},
      localAdministrator: {"kind":"scalar","types":["boolean"]},
      activeDirectoryJoin: {"kind":"scalar","types":["boolean"]},
      wifi: {"kind":"object","of":"wifi"},
      distribution: {"kind":"scalar","types":["string"],"values":["usb","networkShare","other"]},
    },
  },
  packageAccount: {
    title: "Package account",
    properties: {
      upn: {"kind":"scalar","types":["string"],"pattern":/^package_[^@\s]+@[^@\s]+$/u,"hint":"a user principal name such as package_1b4e28ba-2fa1-11d2-883f-0016d3cca427@contoso.com"},
      mayJoinDevices: {"kind":"scalar","types":["boolean"]},
      excludedFromMultifactorAuthentication: {"kind":"scalar","types":["boolean"]},
    },
  },
  tokenRequester: {
    title: "Token requester",
    properties: {
      upn: {"kind":"scalar","types":["string"],"pattern":/^[^@\s]+@[^@\s]+$/u,"hint":"a user principal name such as jo@contoso.com"},
      role: {"kind":"scalar","types":["string"],"values":["cloudDeviceAdministrator","intuneAdministrator","passwordAdministrator","globalAdministrator","other"]},
      roleScope: {"kind":"scalar","types":["string"],"values":["tenant","administrativeUnit"]},
      signIn: {"kind":"scalar","types":["string"],"values":["password","certificate","federated","stagedRollout","passwordless"]},
      groups: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups"},"unique":true},
    },
  },
  wifi: {
    title: "Wi-Fi",
    properties: {
      ssid: {"kind":"scalar","types":["string"]},
      security: {"kind":"scalar","types":["string"],"values":["open","wpa2Personal","wpa3Personal","enterprise"]},
      certificate: {"kind":"scalar","types":["boolean"]},
    },
  },
  groupPolicy: {
    title: "Group Policy",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      automaticMdmEnrollment: {"kind":"scalar","types":["string"],"values":["enabled","disabled","notConfigured"]},
      credential: {"kind":"scalar","types":["string"],"values":["user","device"]},
      linkedTo: {"kind":"list","of":{"kind":"scalar","types":["string"]}},
      disableMdmEnrollment: {"kind":"scalar","types":["string"],"values":["enabled","disabled","notConfigured"]},
      registry: {"kind":"object","of":"groupPolicyRegistry"},
      keepsOtherSettings: {"kind":"scalar","types":["boolean"]},
      mdmWinsOverGroupPolicy: {"kind":"scalar","types":["boolean"]},
    },
  },
  groupPolicyRegistry: {
    title: "Registry values for MDM enrollment",
    properties: {
      key: {"kind":"scalar","types":["string"]},
      valueType: {"kind":"scalar","types":["string"],"values":["dword","string","other"]},
      autoEnrollMdm: {"kind":"scalar","types":["integer"],"minimum":0},
      useAadCredentialType: {"kind":"scalar","types":["integer"],"minimum":0},
      disableRegistration: {"kind":"scalar","types":["integer"],"minimum":0},
    },
  },
  coManagementPolicy: {
    title: "Co-management policy",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      stage: {"kind":"scalar","types":["string"],"values":["enable","operate"]},
      automaticEnrollment: {"kind":"scalar","types":["string"],"values":["none","pilot","all"]},
      pilotCollection: {"kind":"scalar","types":["string"]},
      pilotCollectionIncludes: {"kind":"list","of":{"kind":"scalar","types":["string"]}},
      workloads: {"kind":"object","of":"workloads"},
      pilotCollections: {"kind":"object","of":"workloadCollections"},
      intunePolicies: {"kind":"list","of":{"kind":"scalar","types":["string"],"values":["compliancePolicies","windowsUpdatePolicies","resourceAccessPolicies","endpointProtection","deviceConfiguration","officeClickToRunApps","clientApps"]},"unique":true},
      settings: {"kind":"object","of":"coManagementSettings"},
    },
  },
  workloads: {
    title: "Co-management workloads",
    properties: {
      compliancePolicies: {"kind":"scalar","types":["string"],"values":["configurationManager","pilotIntune","intune"]},
      windowsUpdatePolicies: {"kind":"scalar","types":["string"],"values":["configurationManager","pilotIntune","intune"]},
      resourceAccessPolicies: {"kind":"scalar","types":["string"],"values":["configurationManager","pilotIntune","intune"]},
      endpointProtection: {"kind":"scalar","types":["string"],"values":["configurationManager","pilotIntune","intune"]},
      deviceConfiguration: {"kind":"scalar","types":["string"],"values":["configurationManager","pilotIntune","intune"]},
      officeClickToRunApps: {"kind":"scalar","types":["string"],"values":["configurationManager","pilotIntune","intune"]},
      clientApps: {"kind":"scalar","types":["string"],"values":["configurationManager","pilotIntune","intune"]},
    },
  },
  workloadCollections: {
    title: "Pilot collections",
    properties: {
      compliancePolicies: {"kind":"scalar","types":["string"]},
      windowsUpdatePolicies: {"kind":"scalar","types":["string"]},
      resourceAccessPolicies: {"kind":"scalar","types":["string"]},
      endpointProtection: {"kind":"scalar","types":["string"]},
      deviceConfiguration: {"kind":"scalar","types":["string"]},
      officeClickToRunApps: {"kind":"scalar","types":["string"]},
      clientApps: {"kind":"scalar","types":["string"]},
    },
  },
  coManagementSettings: {
    title: "Co-management settings",
    properties: {
      installClient: {"kind":"scalar","types":["boolean"]},
      clientCommandLine: {"kind":"scalar","types":["string"]},
      overrideToIntune: {"kind":"scalar","types":["boolean"]},
      assignments: {"kind":"object","of":"coManagementSettingsAssignments"},
    },
  },
  coManagementSettingsAssignments: {
    title: "Assignments of co-management settings",
    properties: {
      include: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups","keywords":["allUsers","allDevices"]},"unique":true},
    },
  },
  enrollmentRestriction: {
    title: "Enrollment restriction",
    properties: {
      displayName: {"kind":"scalar","types":["string"]},
      kind: {"kind":"scalar","types":["string"],"values":["platform","deviceLimit"]},
      default: {"kind":"scalar","types":["boolean"]},
      priority: {"kind":"scalar","types":["integer"],"minimum":1},
      windows: {"kind":"scalar","types":["string"],"values":["allow","block"]},
      personallyOwned: {"kind":"scalar","types":["string"],"values":["allow","block"]},
      minimumVersion: {"kind":"scalar","types":["string"]},
      maximumVersion: {"kind":"scalar","types":["string"]},
      blockedManufacturers: {"kind":"list","of":{"kind":"scalar","types":["string"]}},
      deviceLimit: {"kind":"scalar","types":["integer"],"minimum":0},
      assignments: {"kind":"object","of":"enrollmentRestrictionAssignments"},
    },
  },
  enrollmentRestrictionAssignments: {
    title: "Assignments of an enrollment restriction",
    properties: {
      include: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"groups","keywords":["allUsers"]},"unique":true},
    },
  },
  rollout: {
    title: "Rollout",
    properties: {
      waves: {"kind":"list","of":{"kind":"object","of":"wave"}},
    },
  },
  wave: {
    title: "Wave",
    properties: {
      name: {"kind":"scalar","types":["string"]},
      populations: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"populations"},"unique":true},
      starts: {"kind":"scalar","types":["string"],"pattern":/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u,"hint":"a date such as 2027-03-01"},
      ends: {"kind":"scalar","types":["string"],"pattern":/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u,"hint":"a date such as 2027-03-01"},
      share: {"kind":"scalar","types":["integer"],"minimum":0,"maximum":100},
      devices: {"kind":"scalar","types":["integer"],"minimum":0},
      entryCriteria: {"kind":"list","of":{"kind":"scalar","types":["string"]}},
      exitCriteria: {"kind":"list","of":{"kind":"scalar","types":["string"]}},
      rollback: {"kind":"scalar","types":["string"]},
    },
  },
  communication: {
    title: "Communication",
    properties: {
      populations: {"kind":"list","of":{"kind":"scalar","types":["string"],"references":"populations"},"unique":true},
      audience: {"kind":"scalar","types":["string"],"values":["users","administrators","serviceDesk"]},
      channel: {"kind":"scalar","types":["string"],"values":["email","teams","intranet","letter","meeting","other"]},
      subject: {"kind":"scalar","types":["string"]},
      template: {"kind":"scalar","types":["string"]},
      language: {"kind":"scalar","types":["string"]},
      daysBefore: {"kind":"scalar","types":["integer"],"minimum":0},
      owner: {"kind":"scalar","types":["string"]},
    },
  },
  exception: {
    title: "Exception",
    required: ["rule"],
    properties: {
      rule: {"kind":"scalar","types":["string"]},
      at: {"kind":"scalar","types":["string"]},
      reason: {"kind":"scalar","types":["string"]},
      approvedBy: {"kind":"scalar","types":["string"]},
      expires: {"kind":"scalar","types":["string"],"pattern":/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u,"hint":"a date such as 2027-03-01"},
    },
  },
};
