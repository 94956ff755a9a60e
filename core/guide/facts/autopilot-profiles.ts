import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** Windows Autopilot deployment profiles: what they set, whom they reach, and what they name devices. */
export const autopilotProfileFacts = {
  // Assignment
  'autopilotProfile.default': {
    says: 'A device that is registered in Windows Autopilot and has no deployment profile gets the default experience.',
    source: docs('autopilotProfiles'),
  },
  'autopilotProfile.oldestWins': {
    says: 'Where several deployment profiles are assigned to a device, it gets the one that was created first.',
    source: docs('autopilotProfiles'),
  },
  'autopilotProfile.exclusionsWithAllDevices': {
    says: 'Exclusions are not supported where a deployment profile is assigned to all devices: assignments can break, and hardware hashes may have to be uploaded again.',
    source: docs('autopilotProfiles'),
  },
  'autopilotProfile.exclusionWins': {
    says: 'Devices of a group that is excluded from a deployment profile do not receive it.',
    source: docs('autopilotSelfDeployingProfile'),
  },
  'autopilotProfile.deviceGroups': {
    says: 'A deployment profile is assigned to groups of devices: Windows downloads it before anyone signs in.',
    source: docs('autopilotProfiles'),
    doubt: 'Microsoft’s pages speak of device groups throughout, and do not say what a user group does.',
  },

  // The object
  'autopilotProfile.nameLength': {
    value: 200,
    unit: 'characters',
    says: 'The name of a deployment profile has 200 characters at most.',
    source: docs('graphAutopilotProfile'),
  },
  'autopilotProfile.descriptionLength': {
    value: 1500,
    unit: 'characters',
    says: 'The description of a deployment profile has 1,500 characters at most.',
    source: docs('graphAutopilotProfile'),
  },
  'autopilotProfile.refusedCharacters': {
    value: "!#%^*()-+;'<>",
    says: "Administrators report that Intune refuses the characters ! # % ^ * ( ) - + ; ' < > in the name of a deployment profile, with an error that does not say why.",
    source: docs('autopilotProfiles'),
    doubt: 'Microsoft’s pages do not list the characters.',
  },
  'autopilotProfile.reservedPrefix': {
    value: 'OfflineAutopilotprofile-',
    says: 'Names that begin with "OfflineAutopilotprofile-" belong to Windows Autopilot for existing devices: a dynamic group with a rule about the name of the profile would take in the devices of both.',
    source: docs('autopilotDeviceGroups'),
  },

  // Settings
  'autopilotProfile.mode': {
    says: 'The deployment mode of the profile decides what happens in the out-of-box experience.',
    source: docs('autopilotProfiles'),
  },
  'autopilotProfile.joinType': {
    says: 'Devices join as their deployment profile says under "Join to Microsoft Entra ID as".',
    source: docs('autopilotProfiles'),
  },
  'autopilotProfile.preProvisioning': {
    says: 'Where the deployment profile does not allow pre-provisioned deployment, Intune ends the technician flow with an error.',
    source: docs('autopilotProfiles'),
  },
  'autopilotProfile.skipConnectivityCheck': {
    says: 'Skipping the connectivity check is for profiles that hybrid join; with Microsoft Entra join it does nothing.',
    source: docs('graphHybridAutopilotProfile'),
    doubt:
      'Microsoft Graph documents the setting for hybrid join alone; the admin center writes it into every profile, as false.',
  },
  'autopilotProfile.conversion': {
    says: 'Converting targeted devices registers devices that are organization-owned and enrolled already, and no others.',
    source: docs('autopilotAutomaticRegistration'),
  },
  'autopilotProfile.conversionStays': {
    says: 'Taking the profile away does not undo it: devices that were converted stay registered with Windows Autopilot.',
    source: docs('autopilotProfiles'),
  },
  'autopilotProfile.conversionKeepsJoin': {
    says: 'Converting targeted devices only registers them: a hybrid joined device stays hybrid joined.',
    source: docs('autopilotProfiles'),
  },

  // Out-of-box experience
  'autopilotProfile.languages': {
    value: ['os-default', 'user-select'],
    says: 'Language (Region) is "os-default", "user-select", or a language tag with its region, such as en-US.',
    source: docs('graphAutopilotProfile'),
  },
  'autopilotProfile.keyboardNeedsLanguage': {
    says: 'The keyboard page can be skipped only where the profile selects a language.',
    source: docs('autopilotProfiles'),
  },
  'autopilotProfile.pagesNeedEthernet': {
    says: 'The pages for language and keyboard can be skipped on Ethernet only: on Wi-Fi, users see them before the device has its profile.',
    source: docs('autopilotProfiles'),
  },
  'autopilotProfile.changeAccountBranding': {
    says: 'The options to change the account can be hidden only where company branding is set up in Microsoft Entra ID.',
    source: docs('autopilotProfiles'),
  },
  'autopilotProfile.localAdministrator': {
    says: 'A deployment profile decides whether the person who joins the device becomes an administrator or a standard user; it does not disable the local administrator account.',
    source: docs('autopilotFaq'),
    doubt: 'The enrollment guide counts disabling the local administrator among the settings of a profile.',
  },

  // Names
  'deviceName.characters': {
    says: 'Device names can have letters from A to Z, digits and hyphens, but no blanks.',
    source: docs('troubleshootEnrollmentErrors'),
  },
  'deviceName.notAllDigits': {
    says: 'A device name cannot be all digits.',
    source: docs('autopilotProfiles'),
  },
  'deviceName.macros': {
    value: ['%SERIAL%', '%RAND:x%'],
    says: 'The macros of a device name template are %SERIAL% and %RAND:x%, in capital letters, with the number of digits for x.',
    source: docs('troubleshootEnrollmentErrors'),
  },
  'deviceName.unique': {
    says: 'Each device needs a unique name: use the macro %SERIAL% or %RAND:x%.',
    source: docs('troubleshootEnrollmentErrors'),
  },
  'deviceName.random': {
    says: 'Each device gets its own random digits for %RAND:x%, so two devices can get the same ones.',
    source: docs('accountsCsp'),
  },
  'deviceName.serialCut': {
    says: 'Where the serial number would make the name too long, Windows cuts off the beginning of the serial number.',
    source: docs('accountsCsp'),
  },
  'deviceName.serialLength': {
    value: 8,
    unit: 'characters',
    says: 'Many serial numbers have 8 characters.',
    source: docs('accountsCsp'),
    doubt: 'The length differs between manufacturers; this one is experience.',
  },
} as const satisfies Facts;
