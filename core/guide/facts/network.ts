import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** Hosts that devices have to reach while they enroll; `*.` stands for any subdomain. */
export const networkFacts = {
  'network.enrollmentHosts': {
    value: [
      'manage.microsoft.com',
      'enrollment.manage.microsoft.com',
      'enterpriseenrollment.manage.microsoft.com',
      '*.dm.microsoft.com',
      'login.microsoftonline.com',
      'enterpriseregistration.windows.net',
    ],
    says: 'Devices enroll through hosts of Intune and Microsoft Entra ID, which the network has to let through.',
    source: docs('intuneEndpoints'),
  },
  'network.autopilotHosts': {
    value: ['ztd.dds.microsoft.com', 'cs.dds.microsoft.com', 'login.live.com'],
    says: 'Devices get their deployment profile from the Windows Autopilot Deployment Service.',
    source: docs('autopilotRequirements'),
  },
  'network.clockAndConnectivityHosts': {
    value: ['time.windows.com', '*.msftconnecttest.com'],
    says: 'While Windows Autopilot sets a device up, it asks time.windows.com for the time and msftconnecttest.com whether it is online.',
    source: docs('autopilotRequirements'),
  },
  'network.attestationHosts': {
    value: ['*.microsoftaik.azure.net'],
    says: 'Self-deploying mode and pre-provisioned deployment prove the TPM of a device through *.microsoftaik.azure.net.',
    source: docs('autopilotRequirements'),
  },
  'network.firmwareTpmHosts': {
    value: ['ekop.intel.com', 'ekcert.spserv.microsoft.com', 'ftpm.amd.com'],
    says: 'Firmware TPMs of Intel, Qualcomm and AMD get a certificate from their manufacturer before they can prove themselves.',
    source: docs('autopilotRequirements'),
  },
} as const satisfies Facts;
