import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** The modes and scenarios of Windows Autopilot: what each takes of devices, and what it leaves behind. */
export const autopilotModeFacts = {
  'autopilotRegistration.scenarios': {
    value: ['userDriven', 'preProvisioned', 'selfDeploying'],
    says: 'User-driven, pre-provisioned and self-deploying devices have to be registered before they are set up.',
    source: docs('autopilotScenarios'),
  },
  'autopilotRegistration.notRegistered': {
    says: 'Devices that are Microsoft Entra registered should not be registered in Windows Autopilot: remove them from Intune and Microsoft Entra ID first.',
    source: docs('autopilotRegistration'),
  },

  // Self-deploying mode
  'selfDeploying.tpm': {
    value: 'tpm20',
    says: 'In self-deploying mode the device proves its identity with a TPM 2.0 that supports device attestation.',
    source: docs('autopilotSelfDeploying'),
  },
  'selfDeploying.virtualMachine': {
    says: 'Self-deploying mode times out on virtual machines, also on those with a virtual TPM.',
    source: docs('autopilotSelfDeploying'),
  },
  'selfDeploying.assignedUser': {
    says: 'No user can be assigned to a device in self-deploying mode.',
    source: docs('autopilotScenarios'),
  },
  'selfDeploying.primaryUser': {
    says: 'Self-deploying mode sets no primary user. Without one, users cannot get BitLocker keys or install apps from Company Portal themselves.',
    source: docs('autopilotSelfDeploying'),
  },
  'selfDeploying.purpose': {
    value: ['kiosk', 'dedicated', 'shared'],
    says: 'Self-deploying mode is for kiosks, digital signs and shared devices: no user is associated with the device, and no compliance policy for users applies.',
    source: docs('autopilotSelfDeploying'),
  },
  'selfDeploying.fixedSettings': {
    value: {
      licenseTerms: 'hide',
      privacySettings: 'hide',
      changeAccountOptions: 'hide',
      userAccountType: 'standard',
    },
    says: 'In self-deploying mode the license terms, the privacy settings and the options to change the account are hidden and the account type is standard; the admin center offers nothing else.',
    source: docs('autopilotSelfDeployingProfile'),
  },
  'selfDeploying.keyboard': {
    says: 'Self-deploying mode is meant to need nobody at the device, but the keyboard page waits for somebody.',
    source: docs('autopilotSelfDeployingProfile'),
  },
  'selfDeploying.wifi': {
    says: 'In self-deploying mode nobody has to touch a device on Ethernet. On Wi-Fi somebody picks language and keyboard, and connects it.',
    source: docs('autopilotSelfDeploying'),
  },
  'selfDeploying.preProvisioning': {
    says: 'Pre-provisioning belongs to user-driven profiles; the admin center does not offer it for self-deploying ones.',
    source: docs('autopilotSelfDeployingProfile'),
  },

  // Pre-provisioning
  'preProvisioning.tpm': {
    value: 'tpm20',
    says: 'In the technician flow the device proves its identity with a TPM 2.0 that supports device attestation.',
    source: docs('autopilotPreProvisioning'),
  },
  'preProvisioning.virtualMachine': {
    says: 'Pre-provisioning requires physical devices; virtual machines are not supported.',
    source: docs('autopilotPreProvisioning'),
  },
  'preProvisioning.editions': {
    value: ['pro', 'proEducation', 'proForWorkstations', 'education', 'enterprise', 'enterpriseLtsc'],
    says: 'Microsoft lists Pro, Enterprise and Education for pre-provisioned deployment.',
    source: docs('autopilotPreProvisioning'),
    doubt:
      'That Pro Education, Pro for Workstations and LTSC count among them follows from the requirements of Windows Autopilot.',
  },
  'preProvisioning.language': {
    value: 'user-select',
    says: 'Technicians can start pre-provisioning most easily where the profile lets the user select the language.',
    source: docs('autopilotPreProvisioning'),
  },
  'preProvisioning.userFlowWithin': {
    value: 180,
    unit: 'days',
    says: 'The user flow should start within six months (180 days) of the technician flow: after that, certificates on the device have expired.',
    source: docs('autopilotPreProvisioning'),
  },
  'preProvisioning.waitReason': {
    says: 'A user flow that starts earlier can find tokens that are not refreshed yet.',
    source: docs('autopilotPreProvisioning'),
  },

  'autopilotReuse.deleteRecord': {
    value: ['selfDeploying', 'preProvisioned'],
    says: 'A device that was deployed in self-deploying mode or pre-provisioned once cannot enroll this way again until its record in Intune is deleted.',
    source: docs('autopilotKnownIssues'),
  },

  // For existing devices
  'existingDevices.configurationManager': {
    says: 'Windows Autopilot for existing devices is a task sequence of Configuration Manager.',
    source: docs('autopilotExistingDevices'),
  },
  'existingDevices.profile': {
    value: 'userDriven',
    says: 'The configuration file of Windows Autopilot for existing devices supports user-driven profiles only; another mode needs registered devices with the profile assigned.',
    source: docs('autopilotExistingDevices'),
  },
  'existingDevices.capture': {
    says: 'The step "Prepare Windows for Capture" runs Sysprep with /generalize, which deletes the configuration file of Windows Autopilot.',
    source: docs('autopilotExistingDevicesTaskSequence'),
  },
  'existingDevices.workgroup': {
    says: 'Sysprep fails on a device that is joined to a domain, so the task sequence has to leave the device in a workgroup.',
    source: docs('autopilotExistingDevicesTaskSequence'),
  },

  // Reset
  'autopilotReset.removes': {
    says: 'Windows Autopilot Reset removes the files, apps and settings of the people who used the device; it stays joined and enrolled.',
    source: docs('autopilotReset'),
  },
  'autopilotReset.join': {
    value: 'entraJoined',
    says: 'Windows Autopilot Reset works on Microsoft Entra joined devices only; hybrid joined devices need a full wipe.',
    source: docs('autopilotReset'),
  },
  'autopilotReset.enrolled': {
    value: ['intune', 'coManaged'],
    says: 'Windows Autopilot Reset requires a device that is already enrolled in Intune.',
    source: docs('autopilotReset'),
  },
  'autopilotReset.recoveryEnvironment': {
    value: true,
    says: 'Windows Autopilot Reset requires the Windows Recovery Environment (WinRE) to be enabled on the device.',
    source: docs('autopilotReset'),
  },
  'autopilotReset.localPolicy': {
    value: true,
    says: 'Local resets are off until the policy DisableAutomaticReDeploymentCredentials allows them.',
    source: docs('autopilotLocalReset'),
  },

  // HoloLens
  'holoLens.mode': {
    value: 'selfDeploying',
    says: 'HoloLens 2 supports Windows Autopilot in self-deploying mode only.',
    source: docs('autopilotDeviceGroups'),
  },
  'holoLens.profile': {
    says: 'In the admin center a deployment profile is created either for Windows PCs or for HoloLens.',
    source: docs('autopilotProfiles'),
  },
  'holoLens.pcSettings': {
    value: ['convertTargetedDevices', 'preProvisioning', 'skipConnectivityCheck'],
    says: 'Converting targeted devices, pre-provisioning and skipping the connectivity check are for profiles of Windows PCs.',
    source: docs('holoLensAutopilot'),
    doubt: 'Microsoft’s pages exclude converting, and do not mention the other two.',
  },
} as const satisfies Facts;
