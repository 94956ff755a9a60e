import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** The Enrollment Status Page: whom it reaches, what it waits for, and what its settings depend on. Limits stand in `limits.ts`. */
export const enrollmentStatusPageFacts = {
  // Whom it reaches
  'enrollmentStatusPage.order': {
    says: 'Intune applies the Enrollment Status Page that is assigned to the device, else the one of the user, else the default one.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.withoutUser': {
    value: ['selfDeploying', 'preProvisioned'],
    says: 'In self-deploying mode and with pre-provisioning, Intune applies only Enrollment Status Pages that are assigned to devices.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.priority': {
    says: 'Where a device or user has several Enrollment Status Pages, the one with the highest priority applies; the order has no ties.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.default': {
    says: 'A tenant has one default Enrollment Status Page. It applies to everybody who has no other, and has neither a priority nor assignments of its own.',
    source: docs('enrollmentStatusPage'),
  },

  // What depends on what
  'enrollmentStatusPage.hidden': {
    says: 'The other settings of an Enrollment Status Page apply only when it shows the progress.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.notBlocking': {
    says: 'Blocking apps, the reset and continuing to the desktop after an error belong to a page that blocks device use.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.technicianApps': {
    says: 'The technician flow can fail for selected blocking apps only where some are selected.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.technicianProgress': {
    says: 'With the Enrollment Status Page hidden, a technician can reseal a device before its apps and settings are in place.',
    source: docs('autopilotPreProvisioning'),
  },
  'enrollmentStatusPage.shortTimeout': {
    says: 'Setup that takes longer than the time limit ends with an error, even when nothing is wrong.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.errorMessageLength': {
    value: 10_000,
    unit: 'characters',
    says: 'The custom error message has 10,000 characters at most.',
    source: docs('graphEnrollmentStatusPage'),
  },

  // Quality updates
  'enrollmentStatusPage.qualityUpdatesProduct': {
    says: 'Only Windows 11 installs quality updates in the out-of-box experience.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.qualityUpdatesDevices': {
    says: 'Quality updates follow Enrollment Status Pages that are assigned to devices; on those of users the setting counts for nothing.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.qualityUpdatesBlocking': {
    says: 'Unless the page blocks device use, people can reach the desktop before the update policies and the quality updates are there.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.qualityUpdatesLogon': {
    says: 'Quality updates can restart the device, and the restart can break an automatic logon; Microsoft recommends leaving them out there.',
    source: docs('enrollmentStatusPage'),
  },

  // Apps
  'enrollmentStatusPage.requiredApps': {
    value: 'required',
    says: 'The list of blocking apps installs nothing: the page waits for those apps on it that are assigned as required.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.deviceApps': {
    says: 'While a device is set up, the page waits for apps that install for the device and are assigned to devices. Apps of users come after somebody has signed in.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.hybridUserApps': {
    value: ['win32', 'microsoftStore'],
    says: 'With hybrid join, the page does not track Win32 and UWP apps that are assigned to devices and install for the user.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.mixedApps': {
    value: ['lineOfBusinessMsi', 'win32'],
    says: 'Line-of-business MSI and Win32 apps both use TrustedInstaller, which runs one installation at a time. When two start together, one of them fails, and the page with it.',
    source: docs('enrollmentStatusPage'),
  },
  'enrollmentStatusPage.microsoft365Apps': {
    value: ['microsoft365Apps', 'win32'],
    says: 'The page can hang when Microsoft 365 Apps start to install during a Win32 app. Microsoft recommends deploying them as a Win32 app.',
    source: docs('enrollmentStatusPage'),
  },
} as const satisfies Facts;
