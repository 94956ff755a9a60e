// Generated from schemas/enrollment-plan.schema.json by tools/generate.mjs. Do not edit.
import type { Collection, Located, Reference, Scalar } from './located';

/** How Windows devices are enrolled in Microsoft Intune: the facts, the decision for each population, the objects it takes, the people and the time. */
export interface Plan extends Located {
  /** The version of the plan language. It is 1. */
  readonly schemaVersion?: Scalar<1>;
  /** What the plan is called and who answers for it. */
  readonly plan?: PlanInformation;
  /** Facts about the Microsoft Entra tenant, Intune and what is connected to them. */
  readonly tenant?: Tenant;
  /** The Microsoft Entra groups that the plan speaks of, by id. `allUsers` and `allDevices` are built in. */
  readonly groups: Collection<Group>;
  /** The populations: devices that are alike, and how they are enrolled, by id. */
  readonly populations: Collection<Population>;
  /** The Windows Autopilot deployment profiles, by id. */
  readonly autopilotProfiles: Collection<AutopilotProfile>;
  /** The Enrollment Status Page profiles, by id. */
  readonly enrollmentStatusPages: Collection<EnrollmentStatusPage>;
  /** The provisioning packages for bulk enrollment, by id. */
  readonly provisioningPackages: Collection<ProvisioningPackage>;
  /** The Group Policy objects that enroll devices, by id. */
  readonly groupPolicies: Collection<GroupPolicy>;
  /** The co-management policies, by id. */
  readonly coManagementPolicies: Collection<CoManagementPolicy>;
  /** The domain join profiles for Windows Autopilot with hybrid join, by id. */
  readonly domainJoinProfiles: Collection<DomainJoinProfile>;
  /** The enrollment restrictions of Intune, by id. */
  readonly enrollmentRestrictions: Collection<EnrollmentRestriction>;
  /** The apps that matter while devices enroll, by id. */
  readonly apps: Collection<App>;
  /** The policies that could interfere with an enrollment, by id. */
  readonly devicePolicies: Collection<DevicePolicy>;
  /** In which order and when devices are enrolled. */
  readonly rollout?: Rollout;
  /** What people are told, by id. */
  readonly communications: Collection<Communication>;
  /** The findings that the organization accepts for a time. */
  readonly exceptions?: readonly Exception[];
  /** Every value that names something the plan declares elsewhere, in the order of the text. */
  readonly references: readonly Reference[];
  /** What the plan declares, by the key of the collection. */
  readonly collections: ReadonlyMap<string, Collection<Located>>;
}

/** What the plan is called and who answers for it. */
export interface PlanInformation extends Located {
  /** The name of the plan, as people call it. */
  readonly title?: Scalar<string>;
  /** What the plan is about and what it leaves out. */
  readonly description?: Scalar<string>;
  /** The person or team that keeps the plan: a name or a mail address. */
  readonly owner?: Scalar<string>;
  /** The day of the last review. */
  readonly reviewed?: Scalar<string>;
  /** Who approved the plan. */
  readonly approvedBy?: Scalar<string>;
}

/** Facts about the Microsoft Entra tenant, Intune and what is connected to them. What is not said here is unknown, not false. */
export interface Tenant extends Located {
  /** The name of the organization in Microsoft Entra ID. */
  readonly displayName?: Scalar<string>;
  /** The cloud the tenant lives in. It decides host names and which features exist. For Intune, GCC is the public cloud. */
  readonly cloud?: Scalar<'public' | 'usGovernment' | 'china'>;
  /** The verified domains that user principal names end in. Each is a candidate for CNAME records. */
  readonly domains?: readonly Scalar<string>[];
  /** The licenses of the people who enroll devices. */
  readonly licenses?: Licenses;
  /** Which service the tenant has as its mobile device management (MDM) authority. */
  readonly mdmAuthority?: Scalar<'intune' | 'office365' | 'other' | 'none'>;
  /** Automatic enrollment in the Intune admin center: whose devices are managed when they are joined or registered. */
  readonly automaticEnrollment?: AutomaticEnrollmentSettings;
  /** The device settings of Microsoft Entra ID: who may join devices, and how many. */
  readonly deviceSettings?: DeviceSettings;
  /** Whether Microsoft Entra company branding is set up. Windows Autopilot shows it, and needs it to hide the options to change the account. */
  readonly companyBranding?: Scalar<boolean>;
  /** The DNS CNAME records that save users from typing a server name. An empty list says that there are none. */
  readonly cnames?: readonly Cname[];
  /** On-premises Active Directory and its connection to Microsoft Entra ID. */
  readonly activeDirectory?: ActiveDirectory;
  /** The Configuration Manager site that devices are managed by, or will be. */
  readonly configurationManager?: ConfigurationManager;
  /** The device enrollment manager (DEM) accounts, by id. `performedBy: { dem: … }` names one. */
  readonly deviceEnrollmentManagers: Collection<DeviceEnrollmentManager>;
  /** The Conditional Access policies that can stand in the way of an enrollment, by id. */
  readonly conditionalAccessPolicies: Collection<ConditionalAccessPolicy>;
  /** Whether corporate device identifiers are uploaded to Intune. Once there is one, Windows devices without one count as personal at enrollment. */
  readonly corporateIdentifiers?: Scalar<boolean>;
  /** What stands between devices and the internet while they enroll. */
  readonly network?: Network;
  /** Whether Windows Autopatch manages updates in this tenant. */
  readonly windowsAutopatch?: Scalar<boolean>;
}

/** The licenses of the people who enroll devices. */
export interface Licenses extends Located {
  /** The Microsoft Entra ID license. Leave it out where it is not known. */
  readonly entraId?: Scalar<'none' | 'P1' | 'P2'>;
  /** Whether the people who enroll devices have a Microsoft Intune license. Leave it out where it is not known. */
  readonly intune?: Scalar<boolean>;
}

/** The MDM and MAM user scopes of Microsoft Intune, and what stands beside them in the admin center. */
export interface AutomaticEnrollmentSettings extends Located {
  /** MDM user scope: whose devices Intune manages when they are joined. */
  readonly mdmUserScope?: Scalar<'none' | 'some' | 'all'>;
  /** The user groups of an MDM user scope of Some. */
  readonly mdmUserGroups?: readonly Scalar<string>[];
  /** MAM user scope (once WIP user scope): whose organization accounts are managed on devices that are only registered. For users in both scopes it wins on personal devices. */
  readonly mamUserScope?: Scalar<'none' | 'some' | 'all'>;
  /** The user groups of a MAM user scope of Some. */
  readonly mamUserGroups?: readonly Scalar<string>[];
  /** The setting "Disable MDM enrollment when adding work or school account". It concerns accounts that are added from an app, not in Settings. */
  readonly mdmEnrollmentDuringRegistrationDisabled?: Scalar<boolean>;
  /** The id of the MDM application in Microsoft Entra ID whose scopes these are. Microsoft Intune is 0000000a-0000-0000-c000-000000000000. */
  readonly applicationId?: Scalar<string>;
  /** The MDM discovery URL, where it was changed from the default. */
  readonly discoveryUrl?: Scalar<string>;
  /** The MDM terms of use URL, where it was changed from the default. */
  readonly termsOfUseUrl?: Scalar<string>;
  /** The MDM compliance URL, where it was changed from the default. */
  readonly complianceUrl?: Scalar<string>;
}

/** The device settings of Microsoft Entra ID. */
export interface DeviceSettings extends Located {
  /** Users may join devices to Microsoft Entra ID. It does not concern hybrid join and self-deploying mode. */
  readonly usersMayJoin?: Scalar<'all' | 'selected' | 'none'>;
  /** The groups of "Users may join devices" when it is set to Selected. */
  readonly usersMayJoinGroups?: readonly Scalar<string>[];
  /** Maximum number of devices per user: a whole number, or `unlimited`. Joined and registered devices count; hybrid joined devices do not. */
  readonly maximumDevicesPerUser?: Scalar<string>;
  /** Whether registering or joining a device takes multifactor authentication. Turn it off where a Conditional Access policy asks for it. */
  readonly requireMultifactorAuthentication?: Scalar<boolean>;
  /** Whether the user who joins a device becomes its local administrator. */
  readonly registeringUserIsLocalAdministrator?: Scalar<'all' | 'selected' | 'none'>;
}

/** The CNAME records of one domain. */
export interface Cname extends Located {
  /** The domain, as user principal names end in it. */
  readonly domain?: Scalar<string>;
  /** What EnterpriseEnrollment.<domain> points to. */
  readonly enterpriseEnrollment?: Scalar<string>;
  /** What EnterpriseRegistration.<domain> points to. Device registration, and so Conditional Access, relies on it. */
  readonly enterpriseRegistration?: Scalar<string>;
  /** The time to live (TTL) of the records, in seconds. */
  readonly timeToLiveSeconds?: Scalar<number>;
}

/** On-premises Active Directory and its connection to Microsoft Entra ID. */
export interface ActiveDirectory extends Located {
  /** Whether Active Directory is registered in Microsoft Entra ID: Microsoft Entra Connect synchronizes it. */
  readonly registeredInEntra?: Scalar<boolean>;
  /** Whether Microsoft Entra Connect synchronizes the computer objects, too. Hybrid join takes it. */
  readonly deviceSync?: Scalar<boolean>;
  /** Whether the service connection point (SCP) tells domain members which tenant to register with. */
  readonly serviceConnectionPoint?: Scalar<boolean>;
  /** How people of Active Directory sign in to Microsoft Entra ID. */
  readonly signInMethod?: Scalar<'passwordHashSynchronization' | 'passThroughAuthentication' | 'adfs' | 'otherFederation'>;
  /** The suffixes of user principal names in Active Directory. Microsoft Entra ID needs routable ones. */
  readonly upnSuffixes?: readonly Scalar<string>[];
  /** Whether the Intune Connector for Active Directory is installed. Windows Autopilot needs it for hybrid join. */
  readonly intuneConnector?: Scalar<boolean>;
  /** The servers that the Intune Connector for Active Directory runs on, by id. */
  readonly intuneConnectorServers: Collection<IntuneConnectorServer>;
}

/** One installation of the Intune Connector for Active Directory. */
export interface IntuneConnectorServer extends Located {
  /** The name of the server. */
  readonly host?: Scalar<string>;
  /** The version of the connector, all four parts of it. */
  readonly version?: Scalar<string>;
  /** What the server runs. */
  readonly operatingSystem?: Scalar<string>;
}

/** The Configuration Manager site. */
export interface ConfigurationManager extends Located {
  /** Whether the organization uses Configuration Manager. Write `false` to say that it does not; the other facts below say that it does. */
  readonly inUse?: Scalar<boolean>;
  /** The site code, three characters. Put digits in quotes. */
  readonly siteCode?: Scalar<string>;
  /** The version of the current branch, such as 2503. */
  readonly version?: Scalar<string>;
  /** Whether a cloud management gateway (CMG) serves clients on the internet. */
  readonly cloudManagementGateway?: Scalar<boolean>;
  /** Whether the site uses enhanced HTTP. */
  readonly enhancedHttp?: Scalar<boolean>;
  /** What clients on the internet prove who they are with. */
  readonly clientAuthentication?: Scalar<'token' | 'pki'>;
  /** Whether the site is tenant attached: its devices show in the Intune admin center. That is not an enrollment. */
  readonly tenantAttach?: Scalar<boolean>;
  /** The client setting "Automatically register new Windows 10 domain joined devices with Microsoft Entra ID". */
  readonly automaticDeviceRegistration?: Scalar<boolean>;
}

/** A device enrollment manager (DEM) account: one account that enrolls many shared devices. */
export interface DeviceEnrollmentManager extends Located {
  /** The user principal name of the account. */
  readonly upn?: Scalar<string>;
  /** What the account is for. */
  readonly purpose?: Scalar<string>;
  /** Whether the account has an Intune user or device license. */
  readonly licensed?: Scalar<boolean>;
  /** Whether the account is for enrolling only, and nobody’s everyday account. */
  readonly dedicated?: Scalar<boolean>;
  /** The Microsoft Entra and Intune roles of the account. An empty list says that it has none. */
  readonly roles?: readonly Scalar<string>[];
}

/** A Conditional Access policy, as far as it matters to an enrollment. */
export interface ConditionalAccessPolicy extends Located {
  /** The name of the policy in Microsoft Entra ID. */
  readonly displayName?: Scalar<string>;
  /** Whether the policy is enforced. */
  readonly state?: Scalar<'enabled' | 'reportOnly' | 'disabled'>;
  /** What the policy guards. */
  readonly target?: Scalar<'allResources' | 'selectedResources' | 'registerOrJoinDevices'>;
  /** The applications the policy guards, by their display name, when it does not guard all. */
  readonly includeApplications?: readonly Scalar<string>[];
  /** The applications that are left out, by their display name. */
  readonly excludeApplications?: readonly Scalar<string>[];
  /** The user groups the policy applies to, or `allUsers`. */
  readonly includeGroups?: readonly Scalar<string>[];
  /** The user groups that are left out. Package accounts have a key of their own, under the provisioning package. */
  readonly excludeGroups?: readonly Scalar<string>[];
  /** What the policy asks for. Several controls are all required. */
  readonly grantControls?: readonly Scalar<'block' | 'mfa' | 'compliantDevice' | 'domainJoinedDevice'>[];
}

/** The network that devices are on while they enroll. */
export interface Network extends Located {
  /** Hosts that a firewall or proxy keeps devices from. An empty list says that nothing is blocked. */
  readonly blockedHosts?: readonly Scalar<string>[];
}

/** A Microsoft Entra group. The plan speaks of it by its id here. */
export interface Group extends Located {
  /** The name of the group in Microsoft Entra ID, where it differs from the id. */
  readonly displayName?: Scalar<string>;
  /** Who or what is in the group. */
  readonly description?: Scalar<string>;
  /** The object id of the group in Microsoft Entra ID. */
  readonly objectId?: Scalar<string>;
  /** Whether users or devices are in the group. */
  readonly kind?: Scalar<'user' | 'device'>;
  /** How members come into the group. */
  readonly membership?: Scalar<'assigned' | 'dynamic'>;
  /** The rule of a dynamic group. Put it in single quotes. */
  readonly rule?: Scalar<string>;
  /** Whether the users of the group have an Intune license, where it differs from the tenant’s. */
  readonly intuneLicensed?: Scalar<boolean>;
}

/** An Intune app that matters while devices enroll. */
export interface App extends Located {
  /** The name of the app in Intune. */
  readonly displayName?: Scalar<string>;
  /** The type of the app. */
  readonly kind?: Scalar<'win32' | 'lineOfBusinessMsi' | 'microsoftStore' | 'microsoft365Apps' | 'other'>;
  /** Whom the app is installed for. */
  readonly installContext?: Scalar<'system' | 'user'>;
  /** How the app is assigned. */
  readonly intent?: Scalar<'required' | 'available' | 'uninstall'>;
  /** Who gets the app. */
  readonly assignments?: AppAssignments;
}

/** Who gets the app. */
export interface AppAssignments extends Located {
  /** User or device groups, `allUsers` or `allDevices`. */
  readonly include?: readonly Scalar<string>[];
  /** Groups that are left out. */
  readonly exclude?: readonly Scalar<string>[];
}

/** A policy that could interfere with an enrollment: an Intune policy or a Group Policy that is on devices while they are set up. */
export interface DevicePolicy extends Located {
  /** The name of the policy. */
  readonly displayName?: Scalar<string>;
  /** What in the policy could interfere. */
  readonly settings?: readonly Scalar<'appLocker' | 'passwordRequirements' | 'exchangeActiveSync' | 'deviceRestart' | 'interactiveLogonMessage' | 'smartCardRequired' | 'secureDesktopForElevation' | 'administratorApproval' | 'virtualizationBasedSecurity' | 'microsoftAccountSignInAssistantDisabled' | 'automaticLogonDisabled' | 'languageChangeDisallowed'>[];
  /** Who gets the policy. */
  readonly assignments?: DevicePolicyAssignments;
}

/** Who gets the policy. */
export interface DevicePolicyAssignments extends Located {
  /** User or device groups, `allUsers` or `allDevices`. */
  readonly include?: readonly Scalar<string>[];
  /** Groups that are left out. */
  readonly exclude?: readonly Scalar<string>[];
}

/** Devices that are alike in everything that matters to their enrollment, and how they are enrolled. What is not said is unknown, not false. */
export interface Population extends Located {
  /** The name of the population, where it differs from the id. */
  readonly displayName?: Scalar<string>;
  /** Which devices these are. */
  readonly description?: Scalar<string>;
  /** How many devices there are. */
  readonly devices?: Scalar<number>;
  /** How many devices one person enrolls at most, where that is more than one or two. */
  readonly devicesPerUser?: Scalar<number>;
  /** Who bought the devices. A personal device that is joined shows as organization-owned in Intune; it is still personal here. */
  readonly ownership?: Scalar<'organization' | 'personal'>;
  /** Whether devices are in use already. */
  readonly condition?: Scalar<'new' | 'existing'>;
  /** How devices are used. Kiosk, dedicated and shared devices are what the guide calls user-less. */
  readonly use?: Scalar<'singleUser' | 'kiosk' | 'dedicated' | 'shared'>;
  /** Where people use the devices. */
  readonly location?: Scalar<'onSite' | 'remote' | 'both'>;
  /** Where the devices come from. */
  readonly acquisition?: Scalar<'oem' | 'cspPartner' | 'retail' | 'stock'>;
  /** The operating system, or a list of them where the population has several. */
  readonly os?: readonly OperatingSystem[];
  /** What the devices are made of, as far as it matters to their enrollment. */
  readonly hardware?: Hardware;
  /** How devices are joined now, and how they will be. */
  readonly join?: Join;
  /** What manages the devices now, before this enrollment. Leave it out where it is not known; `none` says that nothing does. */
  readonly managedBy?: Scalar<'none' | 'intune' | 'configurationManager' | 'coManaged' | 'otherMdm'>;
  /** Whether the classic Intune agent for PCs is still installed. */
  readonly classicIntuneAgent?: Scalar<boolean>;
  /** Whether and how devices are registered with Windows Autopilot. */
  readonly autopilotRegistration?: AutopilotRegistration;
  /** Whether the manufacturer, model and serial number of each device are uploaded as corporate identifiers. */
  readonly corporateIdentifier?: Scalar<boolean>;
  /** Whether Conditional Access policies will apply to the devices. Leave it out while that is open. */
  readonly conditionalAccess?: Scalar<boolean>;
  /** The Microsoft Entra groups that the users and the devices are in. */
  readonly groups?: PopulationGroups;
  /** The device configuration profile that turns an enrolled device into a kiosk or a shared device. */
  readonly deviceProfile?: Scalar<'kiosk' | 'sharedMultiUserDevice' | 'none'>;
  /** The ownership that the Intune admin center is expected to show after the enrollment. */
  readonly intuneOwnership?: Scalar<'corporate' | 'personal'>;
  /** How the devices are enrolled in Intune. */
  readonly enrollment?: Enrollment;
}

/** An operating system of a population. */
export interface OperatingSystem extends Located {
  /** The product. */
  readonly product?: Scalar<'windows11' | 'windows10' | 'windows81' | 'windows8' | 'windows7' | 'windowsServer' | 'windowsHolographic' | 'other'>;
  /** The version or the build: 25H2, 1809, 26100 or "10.0.26100.1742". With a point in it, put it in quotes. */
  readonly version?: Scalar<string>;
  /** The edition of Windows. */
  readonly edition?: Scalar<'home' | 'pro' | 'proEducation' | 'proForWorkstations' | 'education' | 'enterprise' | 'enterpriseLtsc' | 'enterpriseMultiSession' | 'iotEnterprise' | 'iotEnterpriseLtsc'>;
  /** Whether Extended Security Updates (ESU) are bought for this Windows. */
  readonly extendedSecurityUpdates?: Scalar<boolean>;
  /** Whether the Unified Write Filter (UWF) is on. */
  readonly unifiedWriteFilter?: Scalar<boolean>;
  /** Whether Windows comes from an image that was captured on an enrolled device. */
  readonly clonedImage?: Scalar<boolean>;
}

/** What the devices of a population are made of. */
export interface Hardware extends Located {
  /** The kind of device. */
  readonly kind?: Scalar<'pc' | 'hololens2' | 'surfaceHub' | 'teamsRooms' | 'cloudPc' | 'virtualDesktop' | 'virtualDesktopMultiSession'>;
  /** The manufacturer, as the device reports it. */
  readonly manufacturer?: Scalar<string>;
  /** The model, as the device reports it. */
  readonly model?: Scalar<string>;
  /** The Trusted Platform Module (TPM). */
  readonly tpm?: Scalar<'none' | 'tpm12' | 'tpm20'>;
  /** Whether the TPM can prove to the service what it is (device attestation). */
  readonly tpmAttestation?: Scalar<boolean>;
  /** Whether these are virtual machines. */
  readonly virtualMachine?: Scalar<boolean>;
  /** Whether devices are on Ethernet while they are set up. */
  readonly wiredNetwork?: Scalar<boolean>;
}

/** How devices are known to Active Directory and Microsoft Entra ID, before and after. */
export interface Join extends Located {
  /** The join state now. Leave it out where it is not known. */
  readonly current?: Scalar<'entraJoined' | 'entraHybridJoined' | 'entraRegistered' | 'activeDirectoryJoined' | 'none'>;
  /** The join state that the enrollment is to lead to. */
  readonly target?: Scalar<'entraJoined' | 'entraHybridJoined' | 'entraRegistered' | 'activeDirectoryJoined' | 'none'>;
}

/** Whether and how devices are registered with Windows Autopilot. */
export interface AutopilotRegistration extends Located {
  /** Whether the devices are registered, or will be before they are set up. An OEM or partner can do it. */
  readonly registered?: Scalar<boolean>;
  /** The group tag, which Microsoft Entra ID stores as [OrderID]. */
  readonly groupTag?: Scalar<string>;
  /** The purchase order id, which Microsoft Entra ID stores as [PurchaseOrderId]. */
  readonly purchaseOrder?: Scalar<string>;
  /** Whether a user is assigned to each device ahead of time. */
  readonly userAssigned?: Scalar<boolean>;
}

/** The Microsoft Entra groups that the users and the devices are in. */
export interface PopulationGroups extends Located {
  /** The groups that the users of the devices are in. An empty list says that they are in none. */
  readonly users?: readonly Scalar<string>[];
  /** The groups that the devices are in. An empty list says that they are in none. */
  readonly devices?: readonly Scalar<string>[];
}

/** A device enrollment manager (DEM) account enrolls the devices. */
export interface DemActor extends Located {
  /** The account, by its id under `tenant.deviceEnrollmentManagers`. */
  readonly dem?: Scalar<string>;
}

/** The Configuration Manager task sequence of Windows Autopilot for existing devices. */
export interface TaskSequence extends Located {
  /** The name of the task sequence. */
  readonly name?: Scalar<string>;
  /** Whether the step "Prepare Windows for Capture" is on. It deletes the configuration file of Windows Autopilot. */
  readonly prepareWindowsForCapture?: Scalar<boolean>;
  /** Whether the task sequence leaves the device in a workgroup, so that Windows Autopilot can join it. */
  readonly joinsWorkgroup?: Scalar<boolean>;
}

/** How devices are reset with Windows Autopilot Reset. */
export interface AutopilotReset extends Located {
  /** Where the reset is started. */
  readonly kind?: Scalar<'local' | 'remote'>;
  /** Whether the Windows Recovery Environment (WinRE) is enabled on the devices. */
  readonly windowsRecoveryEnvironment?: Scalar<boolean>;
  /** Whether a policy allows local resets: DisableAutomaticReDeploymentCredentials is 0. */
  readonly localResetAllowed?: Scalar<boolean>;
}

/** The time between the technician flow and the user flow. */
export interface PreProvisioningHandover extends Located {
  /** How many minutes pass at least before the user flow starts. */
  readonly afterMinutes?: Scalar<number>;
  /** Within how many days the user has the device. */
  readonly withinDays?: Scalar<number>;
}

/** What the out-of-box experience is like on devices that are registered with Windows Autopilot. */
export interface AutopilotProfile extends Located {
  /** The name of the profile in Intune. */
  readonly displayName?: Scalar<string>;
  /** What the profile is for. */
  readonly description?: Scalar<string>;
  /** The day the profile was created. Where several profiles are assigned to a device, the oldest wins. */
  readonly created?: Scalar<string>;
  /** The deployment mode. Pre-provisioning is a phase of user-driven, not a mode. */
  readonly deploymentMode?: Scalar<'userDriven' | 'selfDeploying'>;
  /** How devices join: the setting "Join to Microsoft Entra ID as". */
  readonly joinType?: Scalar<'entraJoined' | 'entraHybridJoined'>;
  /** The type of device the profile is for. */
  readonly deviceType?: Scalar<'windowsPc' | 'holoLens' | 'surfaceHub2' | 'surfaceHub2S' | 'virtualMachine'>;
  /** Whether a technician may prepare the device: the setting "Allow pre-provisioned deployment". */
  readonly preProvisioning?: Scalar<boolean>;
  /** Device name template: letters, digits, hyphens and the macros %SERIAL% and %RAND:x%. Put it in quotes. The name it expands to counts, not the template. */
  readonly deviceNameTemplate?: Scalar<string>;
  /** Whether organization-owned devices of the assigned groups that are not registered yet get registered: the setting "Convert all targeted devices to Autopilot". */
  readonly convertTargetedDevices?: Scalar<boolean>;
  /** For hybrid join: whether the device goes on without reaching a domain controller, so that a VPN can connect first. */
  readonly skipConnectivityCheck?: Scalar<boolean>;
  /** The pages of the out-of-box experience (OOBE). */
  readonly outOfBoxExperience?: OutOfBoxExperience;
  /** The device groups that get the profile. */
  readonly assignments?: AutopilotProfileAssignments;
}

/** The out-of-box experience (OOBE) that a Windows Autopilot deployment profile sets. */
export interface OutOfBoxExperience extends Located {
  /** Whether the Microsoft Software License Terms are shown. */
  readonly licenseTerms?: Scalar<'hide' | 'show'>;
  /** Whether the page with the privacy settings is shown. */
  readonly privacySettings?: Scalar<'hide' | 'show'>;
  /** Whether users see the options to change the account. Hiding them takes company branding. */
  readonly changeAccountOptions?: Scalar<'hide' | 'show'>;
  /** What the user becomes who joins the device. */
  readonly userAccountType?: Scalar<'standard' | 'administrator'>;
  /** Language (Region): `os-default`, `user-select`, or a language tag such as `en-US`. */
  readonly language?: Scalar<string>;
  /** Whether the page to select a keyboard is left out. It takes a language. */
  readonly skipKeyboardSelection?: Scalar<boolean>;
  /** Whether somebody expects the profile to disable the built-in administrator account. */
  readonly disableLocalAdministrator?: Scalar<boolean>;
}

/** The device groups that get the profile. */
export interface AutopilotProfileAssignments extends Located {
  /** Device groups, or `allDevices`. An empty list says that the profile is not assigned. */
  readonly include?: readonly Scalar<string>[];
  /** Device groups that are left out. */
  readonly exclude?: readonly Scalar<string>[];
}

/** The device configuration profile that joins Windows Autopilot devices to on-premises Active Directory. */
export interface DomainJoinProfile extends Located {
  /** The name of the profile in Intune. */
  readonly displayName?: Scalar<string>;
  /** Computer name prefix. Random characters fill up the rest of the name; macros are not read. */
  readonly computerNamePrefix?: Scalar<string>;
  /** Domain name, fully qualified. */
  readonly domainName?: Scalar<string>;
  /** Organizational unit, as a distinguished name. Leave it out for the default Computers container. */
  readonly organizationalUnit?: Scalar<string>;
  /** The device groups that get the profile. */
  readonly assignments?: DomainJoinProfileAssignments;
}

/** The device groups that get the profile. */
export interface DomainJoinProfileAssignments extends Located {
  /** Device groups, or `allDevices`. An empty list says that the profile is not assigned. */
  readonly include?: readonly Scalar<string>[];
  /** Device groups that are left out. */
  readonly exclude?: readonly Scalar<string>[];
}

/** The Enrollment Status Page (ESP) shows progress while a device is set up, and can keep people from the desktop until it is done. */
export interface EnrollmentStatusPage extends Located {
  /** The name of the profile in Intune. */
  readonly displayName?: Scalar<string>;
  /** Whether this is the default profile: lowest priority, for all users and all devices. */
  readonly default?: Scalar<boolean>;
  /** The priority among the profiles; 1 is the highest. The default profile has none. */
  readonly priority?: Scalar<number>;
  /** Whether the page shows the progress of apps and profiles. When it does not, nothing else here has an effect. */
  readonly showProgress?: Scalar<boolean>;
  /** The time limit, in minutes: installation that takes longer is an error. */
  readonly timeoutMinutes?: Scalar<number>;
  /** The message that is shown on a time-out or an error. */
  readonly customErrorMessage?: Scalar<string>;
  /** Whether users can collect logs and open the diagnostics page after an error. */
  readonly allowLogCollection?: Scalar<boolean>;
  /** Whether only devices that go through the out-of-box experience (OOBE) show the page. */
  readonly onlyInOutOfBoxExperience?: Scalar<boolean>;
  /** Whether people have to wait until apps and profiles are installed. */
  readonly blockDeviceUse?: Scalar<boolean>;
  /** Whether users may reset the device after an installation error. */
  readonly allowReset?: Scalar<boolean>;
  /** Whether users may go on to the desktop after an installation error. */
  readonly allowUseOnFailure?: Scalar<boolean>;
  /** The selected apps that device use waits for, by their ids under `apps`. Where none is selected, Intune waits for all required apps. */
  readonly blockingApps?: readonly Scalar<string>[];
  /** For pre-provisioned devices: whether the technician flow fails for the selected blocking apps only. */
  readonly failOnlyBlockingAppsInTechnicianFlow?: Scalar<boolean>;
  /** Whether Windows quality updates are installed on the way. It takes time, and may restart the device. */
  readonly installQualityUpdates?: Scalar<boolean>;
  /** Who gets the profile. */
  readonly assignments?: EnrollmentStatusPageAssignments;
}

/** Who gets the profile. */
export interface EnrollmentStatusPageAssignments extends Located {
  /** User or device groups, `allUsers` or `allDevices`. An empty list says that the profile is not assigned. */
  readonly include?: readonly Scalar<string>[];
}

/** A package from Windows Configuration Designer that enrolls devices in bulk. The bulk token and every password stay out of the plan. */
export interface ProvisioningPackage extends Located {
  /** The name of the package. */
  readonly displayName?: Scalar<string>;
  /** How the package enrolls a device. */
  readonly kind?: Scalar<'entraBulkToken' | 'workplaceEnrollment'>;
  /** The day the bulk token was fetched. */
  readonly tokenCreated?: Scalar<string>;
  /** The day the bulk token expires. Afterwards the package is useless. */
  readonly tokenExpires?: Scalar<string>;
  /** The account that Microsoft Entra ID creates with the token. It does not exist before. */
  readonly packageAccount?: PackageAccount;
  /** The administrator who fetches the bulk token in Windows Configuration Designer. */
  readonly requestedBy?: TokenRequester;
  /** The name that devices get, with the macros %SERIAL% and %RAND:x%. Put it in quotes. */
  readonly computerName?: Scalar<string>;
  /** Whether the package creates a local administrator account. Its password stays out of the plan. */
  readonly localAdministrator?: Scalar<boolean>;
  /** Whether the package joins devices to on-premises Active Directory, too. */
  readonly activeDirectoryJoin?: Scalar<boolean>;
  /** The Wi-Fi network that the package connects to. Without one, devices need Ethernet. */
  readonly wifi?: Wifi;
  /** How the package file gets to the devices. */
  readonly distribution?: Scalar<'usb' | 'networkShare' | 'other'>;
}

/** The `package_{GUID}` user that Microsoft Entra ID creates with a bulk token. It exists only after the token was fetched, and deleting it revokes the package. */
export interface PackageAccount extends Located {
  /** The user principal name of the account, once it exists. */
  readonly upn?: Scalar<string>;
  /** Whether the account may join devices to Microsoft Entra ID. */
  readonly mayJoinDevices?: Scalar<boolean>;
  /** Whether every Conditional Access policy that asks for multifactor authentication excludes the account. */
  readonly excludedFromMultifactorAuthentication?: Scalar<boolean>;
}

/** The administrator who fetches the bulk token in Windows Configuration Designer. */
export interface TokenRequester extends Located {
  /** The user principal name of the administrator. */
  readonly upn?: Scalar<string>;
  /** The role that allows it. */
  readonly role?: Scalar<'cloudDeviceAdministrator' | 'intuneAdministrator' | 'passwordAdministrator' | 'globalAdministrator' | 'other'>;
  /** Where the role applies. */
  readonly roleScope?: Scalar<'tenant' | 'administrativeUnit'>;
  /** How the administrator signs in. */
  readonly signIn?: Scalar<'password' | 'certificate' | 'federated' | 'stagedRollout' | 'passwordless'>;
  /** The user groups the administrator is in: the MDM user scope has to cover one of them, unless it is All. An empty list says that the administrator is in none. */
  readonly groups?: readonly Scalar<string>[];
}

/** The Wi-Fi network that a provisioning package connects to. Its key stays out of the plan. */
export interface Wifi extends Located {
  /** The name of the network (SSID). */
  readonly ssid?: Scalar<string>;
  /** How the network is secured. */
  readonly security?: Scalar<'open' | 'wpa2Personal' | 'wpa3Personal' | 'enterprise'>;
  /** Whether the package brings the device certificate that an enterprise network asks for. */
  readonly certificate?: Scalar<boolean>;
}

/** A Group Policy object with the setting "Enable automatic MDM enrollment using default Microsoft Entra credentials". */
export interface GroupPolicy extends Located {
  /** The name of the Group Policy object. */
  readonly displayName?: Scalar<string>;
  /** Enable automatic MDM enrollment using default Microsoft Entra credentials. Disabling it later unenrolls devices; Not configured does not. */
  readonly automaticMdmEnrollment?: Scalar<'enabled' | 'disabled' | 'notConfigured'>;
  /** Whose credential devices enroll with: the setting "Select Credential Type to Use". */
  readonly credential?: Scalar<'user' | 'device'>;
  /** The domains and organizational units it is linked to, as distinguished names. An empty list says that it is not linked. */
  readonly linkedTo?: readonly Scalar<string>[];
  /** The state of the setting "Disable MDM Enrollment". Enabled, it stops every enrollment. */
  readonly disableMdmEnrollment?: Scalar<'enabled' | 'disabled' | 'notConfigured'>;
  /** The values where they are written to the registry, and not by the administrative template. */
  readonly registry?: GroupPolicyRegistry;
  /** Whether other Group Policy settings stay on the devices after they are enrolled. */
  readonly keepsOtherSettings?: Scalar<boolean>;
  /** Whether the policy MDMWinsOverGP lets Intune win where both set the same thing. */
  readonly mdmWinsOverGroupPolicy?: Scalar<boolean>;
}

/** The values under HKLM\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\MDM. */
export interface GroupPolicyRegistry extends Located {
  /** The registry key, where it is not the usual one. */
  readonly key?: Scalar<string>;
  /** The type of the values. */
  readonly valueType?: Scalar<'dword' | 'string' | 'other'>;
  /** AutoEnrollMDM: 1 turns the enrollment on, 0 off. */
  readonly autoEnrollMdm?: Scalar<number>;
  /** UseAADCredentialType: 1 is the user credential, 2 the device credential. */
  readonly useAadCredentialType?: Scalar<number>;
  /** DisableRegistration: 1 forbids MDM enrollment. */
  readonly disableRegistration?: Scalar<number>;
}

/** How Configuration Manager enrolls its clients in Intune, and who manages which workload. */
export interface CoManagementPolicy extends Located {
  /** The name of the policy. */
  readonly displayName?: Scalar<string>;
  /** Where the organization stands with co-management. */
  readonly stage?: Scalar<'enable' | 'operate'>;
  /** Automatic enrollment in Intune. */
  readonly automaticEnrollment?: Scalar<'none' | 'pilot' | 'all'>;
  /** The Intune Auto Enrollment collection, for automatic enrollment set to Pilot. */
  readonly pilotCollection?: Scalar<string>;
  /** The collections that the Intune Auto Enrollment collection includes. */
  readonly pilotCollectionIncludes?: readonly Scalar<string>[];
  /** Who manages which workload. */
  readonly workloads?: Workloads;
  /** The pilot collection of each workload that is set to Pilot Intune. */
  readonly pilotCollections?: WorkloadCollections;
  /** The workloads for which Intune has policies or apps ready. An empty list says that none has. */
  readonly intunePolicies?: readonly Scalar<'compliancePolicies' | 'windowsUpdatePolicies' | 'resourceAccessPolicies' | 'endpointProtection' | 'deviceConfiguration' | 'officeClickToRunApps' | 'clientApps'>[];
  /** The co-management settings policy of the Intune admin center, for Windows Autopilot into co-management. */
  readonly settings?: CoManagementSettings;
}

/** Who manages which workload on co-managed devices. */
export interface Workloads extends Located {
  /** Compliance policies. */
  readonly compliancePolicies?: Scalar<'configurationManager' | 'pilotIntune' | 'intune'>;
  /** Windows Update policies. */
  readonly windowsUpdatePolicies?: Scalar<'configurationManager' | 'pilotIntune' | 'intune'>;
  /** Resource access policies. Later versions of Configuration Manager leave them to Intune. */
  readonly resourceAccessPolicies?: Scalar<'configurationManager' | 'pilotIntune' | 'intune'>;
  /** Endpoint Protection. */
  readonly endpointProtection?: Scalar<'configurationManager' | 'pilotIntune' | 'intune'>;
  /** Device configuration. It takes resource access and Endpoint Protection along. */
  readonly deviceConfiguration?: Scalar<'configurationManager' | 'pilotIntune' | 'intune'>;
  /** Office Click-to-Run apps. */
  readonly officeClickToRunApps?: Scalar<'configurationManager' | 'pilotIntune' | 'intune'>;
  /** Client apps. */
  readonly clientApps?: Scalar<'configurationManager' | 'pilotIntune' | 'intune'>;
}

/** The pilot collection of each workload. */
export interface WorkloadCollections extends Located {
  /** The pilot collection for compliance policies. */
  readonly compliancePolicies?: Scalar<string>;
  /** The pilot collection for Windows Update policies. */
  readonly windowsUpdatePolicies?: Scalar<string>;
  /** The pilot collection for resource access policies. */
  readonly resourceAccessPolicies?: Scalar<string>;
  /** The pilot collection for Endpoint Protection. */
  readonly endpointProtection?: Scalar<string>;
  /** The pilot collection for device configuration. */
  readonly deviceConfiguration?: Scalar<string>;
  /** The pilot collection for Office Click-to-Run apps. */
  readonly officeClickToRunApps?: Scalar<string>;
  /** The pilot collection for client apps. */
  readonly clientApps?: Scalar<string>;
}

/** The co-management settings policy of the Intune admin center. */
export interface CoManagementSettings extends Located {
  /** Whether Intune installs the Configuration Manager client. */
  readonly installClient?: Scalar<boolean>;
  /** The command-line arguments of the client installation. Keep secrets out of it. */
  readonly clientCommandLine?: Scalar<string>;
  /** Whether Intune takes all workloads, whatever the co-management policy of Configuration Manager says. */
  readonly overrideToIntune?: Scalar<boolean>;
  /** The groups that get the settings. */
  readonly assignments?: CoManagementSettingsAssignments;
}

/** The groups that get the settings. */
export interface CoManagementSettingsAssignments extends Located {
  /** User or device groups, `allUsers` or `allDevices`. */
  readonly include?: readonly Scalar<string>[];
}

/** A device platform restriction or a device limit restriction of Intune. */
export interface EnrollmentRestriction extends Located {
  /** The name of the restriction in Intune. */
  readonly displayName?: Scalar<string>;
  /** The kind of restriction. */
  readonly kind?: Scalar<'platform' | 'deviceLimit'>;
  /** Whether this is the default restriction, for all users. Enrollments without a user obey it alone. */
  readonly default?: Scalar<boolean>;
  /** The priority among restrictions of its kind; 1 is the highest. The default one has none. */
  readonly priority?: Scalar<number>;
  /** Windows (MDM): whether Windows devices may enroll at all. */
  readonly windows?: Scalar<'allow' | 'block'>;
  /** Whether personally owned Windows devices may enroll. */
  readonly personallyOwned?: Scalar<'allow' | 'block'>;
  /** The lowest Windows version that may enroll, as major.minor.build.revision. */
  readonly minimumVersion?: Scalar<string>;
  /** The highest Windows version that may enroll, as major.minor.build.revision. */
  readonly maximumVersion?: Scalar<string>;
  /** Manufacturers whose devices may not enroll. */
  readonly blockedManufacturers?: readonly Scalar<string>[];
  /** How many devices a user may enroll. */
  readonly deviceLimit?: Scalar<number>;
  /** The groups that the restriction applies to. The default one has none. */
  readonly assignments?: EnrollmentRestrictionAssignments;
}

/** The groups that the restriction applies to. */
export interface EnrollmentRestrictionAssignments extends Located {
  /** User or device groups, or `allUsers`. */
  readonly include?: readonly Scalar<string>[];
}

/** In which order and when devices are enrolled. */
export interface Rollout extends Located {
  /** The waves, in their order. */
  readonly waves?: readonly Wave[];
}

/** A part of the devices that is enrolled in a period of time. */
export interface Wave extends Located {
  /** The name of the wave. */
  readonly name?: Scalar<string>;
  /** The populations whose devices are enrolled, by their ids under `populations`. */
  readonly populations?: readonly Scalar<string>[];
  /** The first day. */
  readonly starts?: Scalar<string>;
  /** The last day. */
  readonly ends?: Scalar<string>;
  /** How many of the devices, in percent. Leave it out for all of them. */
  readonly share?: Scalar<number>;
  /** How many devices, where a number says it better than a share. */
  readonly devices?: Scalar<number>;
  /** What has to be true before the wave starts. */
  readonly entryCriteria?: readonly Scalar<string>[];
  /** What has to be true before the next wave starts. */
  readonly exitCriteria?: readonly Scalar<string>[];
  /** What is done when the wave has to be undone. */
  readonly rollback?: Scalar<string>;
}

/** What people are told about the enrollment of their devices. */
export interface Communication extends Located {
  /** The populations it is about, by their ids under `populations`. */
  readonly populations?: readonly Scalar<string>[];
  /** Who is told. */
  readonly audience?: Scalar<'users' | 'administrators' | 'serviceDesk'>;
  /** How they are told. */
  readonly channel?: Scalar<'email' | 'teams' | 'intranet' | 'letter' | 'meeting' | 'other'>;
  /** The subject. */
  readonly subject?: Scalar<string>;
  /** The text, or the path of the file with the text. */
  readonly template?: Scalar<string>;
  /** The language of the text, as a language tag. */
  readonly language?: Scalar<string>;
  /** How many days before the wave starts. */
  readonly daysBefore?: Scalar<number>;
  /** Who sends it. */
  readonly owner?: Scalar<string>;
}

/** A finding that the organization accepts for a time, with the reason. */
export interface Exception extends Located {
  /** The id of the rule whose finding is accepted. */
  readonly rule?: Scalar<string>;
  /** Where in the plan it is accepted, as a path. Leave it out for the whole plan. */
  readonly at?: Scalar<string>;
  /** Why it is accepted. */
  readonly reason?: Scalar<string>;
  /** Who approved it. */
  readonly approvedBy?: Scalar<string>;
  /** The last day it is accepted. */
  readonly expires?: Scalar<string>;
}

/** How a population is enrolled. `method` comes first: the other keys depend on it. */
export interface Enrollment extends Located {
  /** The enrollment method. */
  readonly method?: Scalar<'windowsAutopilot' | 'automaticEnrollment' | 'userEnrollment' | 'coManagement' | 'other'>;
  /** The Windows Autopilot scenario. */
  readonly scenario?: Scalar<'userDriven' | 'preProvisioned' | 'selfDeploying' | 'existingDevices' | 'reset'>;
  /** The Windows Autopilot deployment profile, by its id under `autopilotProfiles`. */
  readonly profile?: Scalar<string>;
  /** The Enrollment Status Page that users see, by its id under `enrollmentStatusPages`. */
  readonly statusPage?: Scalar<string>;
  /** For hybrid join: the domain join profile, by its id under `domainJoinProfiles`. */
  readonly domainJoinProfile?: Scalar<string>;
  /** For devices that become co-managed while Windows Autopilot sets them up: the policy with the co-management settings, by its id under `coManagementPolicies`. */
  readonly coManagementPolicy?: Scalar<string>;
  /** Whether the Configuration Manager client is installed while Windows Autopilot sets the device up. */
  readonly installConfigurationManagerClient?: Scalar<boolean>;
  /** Whether devices get a custom image first, instead of the Windows that the OEM preinstalled. */
  readonly customImage?: Scalar<boolean>;
  /** Whether the Intune record of a device that is used again is deleted before it is set up. */
  readonly deleteDeviceRecordFirst?: Scalar<boolean>;
  /** For existing devices: whether users’ files are saved first. The drives are formatted. */
  readonly dataBackedUp?: Scalar<boolean>;
  /** For existing devices: the Configuration Manager task sequence. */
  readonly taskSequence?: TaskSequence;
  /** For Windows Autopilot Reset: how devices are reset. */
  readonly reset?: AutopilotReset;
  /** For pre-provisioned devices: the time between the technician and the user. */
  readonly handover?: PreProvisioningHandover;
  /** For hybrid join away from the premises: how a device reaches a domain controller before the user signs in. */
  readonly vpn?: Scalar<'none' | 'win32' | 'directAccess' | 'uwpPlugIn' | 'userCertificate'>;
  /** Who performs the enrollment and signs in for it: `user`, `admin`, or `{ dem: … }` with the id of a device enrollment manager account. */
  readonly performedBy?: Scalar<'user' | 'admin'> | DemActor;
  /** What Intune is to manage once devices are enrolled. */
  readonly management?: Scalar<'device' | 'account' | 'deviceAndAccount' | 'none'>;
  /** Whether each device is to have a primary user (user affinity). */
  readonly primaryUser?: Scalar<boolean>;
  /** Whether devices leave the MDM provider that manages them now before they are enrolled. */
  readonly unenrollFirst?: Scalar<boolean>;
  /** Whether devices are upgraded to a supported Windows before they are enrolled. */
  readonly upgradeFirst?: Scalar<boolean>;
  /** Whether users are told, before they enroll, what the organization will see and manage. */
  readonly usersNotified?: Scalar<boolean>;
  /** What the method is, and where it is described. */
  readonly note?: Scalar<string>;
  /** What starts the enrollment. */
  readonly option?: Scalar<'settings' | 'outOfBoxExperience' | 'provisioningPackage' | 'groupPolicy'>;
  /** For bulk enrollment: the provisioning package, by its id under `provisioningPackages`. */
  readonly package?: Scalar<string>;
  /** The co-management policy, by its id under `coManagementPolicies`. */
  readonly policy?: Scalar<string>;
  /** The account that people sign in with in the out-of-box experience (OOBE). */
  readonly outOfBoxExperienceAccount?: Scalar<'work' | 'personal'>;
  /** For a personal account in the out-of-box experience: whether people join the device in the Settings app afterwards. */
  readonly joinInSettings?: Scalar<boolean>;
  /** For bulk enrollment: whether the people who apply the package are at ease with running files from a USB drive or a network share. */
  readonly usersTrained?: Scalar<boolean>;
  /** What users choose under Access work or school. */
  readonly connect?: Scalar<'emailAddress' | 'joinDevice' | 'mdmOnly' | 'companyPortal'>;
  /** The path to co-management. It is never inferred: the two paths want opposite join states. */
  readonly path?: Scalar<'existingClients' | 'internetDevices' | 'tenantAttach'>;
  /** Within how many days all devices are expected to be enrolled. Configuration Manager spreads enrollments over time. */
  readonly completeWithinDays?: Scalar<number>;
}
