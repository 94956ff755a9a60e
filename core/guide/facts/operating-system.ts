import { docs } from '../docs-pages';
import type { Facts } from './fact';

/** Editions and states of Windows that keep a device from being enrolled or supported. */
export const operatingSystemFacts = {
  'homeEdition.join': {
    value: false,
    says: 'Windows Home can be registered in Microsoft Entra ID, but not joined, and Windows Autopilot does not take it.',
    source: docs('entraJoined'),
  },
  'homeEdition.edition': {
    value: 'home',
    says: 'Windows Home is the edition that comes with devices for consumers.',
    source: docs('autopilotRequirements'),
  },
  'windows.versionOfProduct': {
    says: 'Each version of Windows belongs to one product: Windows 10 ends with 22H2, and Windows 11 begins with build 22000.',
    source: docs('windows11Releases'),
  },
  'windows.unifiedWriteFilter': {
    value: false,
    says: 'Intune does not support devices with the Unified Write Filter: what it configures is gone after the next restart.',
    source: docs('supportedPlatforms'),
  },
  'windows.clonedImage': {
    value: false,
    says: 'Intune does not support Windows from an image of an enrolled device: all copies have the same identity.',
    source: docs('troubleshootEnrollmentErrors'),
  },
  'windows.plannedAhead': {
    value: 180,
    unit: 'days',
    says: 'Preparing and rolling out a feature update commonly takes up to 180 days.',
    source: docs('windows11Releases'),
    doubt: 'The number of days is our judgement.',
  },
} as const satisfies Facts;
