import { docs } from './docs-pages';
import type { Source } from './sources';

/** What an error that Windows shows during enrollment means. */
export interface ErrorMeaning {
  readonly means: string;
  readonly source: Source;
  readonly doubt?: string;
}

const secondHand = 'The meaning is known at second hand only.';

/** Result codes as Windows shows them, and the numbers of Windows Autopilot events. */
export const errorCodes = {
  '0x80070774': {
    means:
      'No domain controller was reached during hybrid join, often because the Windows Autopilot device has a user assigned.',
    source: docs('troubleshootEnrollmentErrors'),
  },
  '0x8007064c': {
    means: 'The device is enrolled already, or Windows was cloned from a device that was.',
    source: docs('troubleshootEnrollmentErrors'),
  },
  '0x800705b4': {
    means: 'Self-deploying mode timed out, mostly on a virtual machine or a device without TPM 2.0.',
    source: docs('autopilotKnownIssues'),
  },
  '0x80180005': {
    means: 'The deployment profile does not allow pre-provisioned deployment.',
    source: docs('autopilotProfiles'),
  },
  '0x8018000a': {
    means: 'The device is enrolled already, by another user or with another MDM provider.',
    source: docs('troubleshootAutoEnrollment'),
  },
  '0x80180014': {
    means:
      'An enrollment restriction blocks the device, or its former record has to be deleted before it is deployed again.',
    source: docs('autopilotKnownIssues'),
  },
  '0x80180018': {
    means: 'The user has no Intune license.',
    source: docs('troubleshootEnrollmentErrors'),
  },
  '0x80180022': {
    means: 'The device runs a Home edition of Windows.',
    source: docs('troubleshootEnrollmentErrors'),
  },
  '0x80180026': {
    means: 'The classic Intune agent is installed, or a policy disables MDM enrollment.',
    source: docs('troubleshootAutoEnrollment'),
  },
  '0x8018002b': {
    means: 'The user name ends in a domain that is not verified or not routable, or the MDM user scope is None.',
    source: docs('troubleshootEnrollmentErrors'),
  },
  '0x801c03ea': {
    means: 'TPM attestation failed, or the TPM is not at version 2.0.',
    source: docs('autopilotKnownIssues'),
  },
  '0xc1036501': {
    means: 'The device cannot choose between several MDM configurations in Microsoft Entra ID.',
    source: docs('autopilotKnownIssues'),
  },
  '807': {
    means: 'The device is not registered in Windows Autopilot.',
    source: docs('autopilotTroubleshootingFaq'),
    doubt: secondHand,
  },
  '809': {
    means: 'The deployment profile that was assigned to the device no longer exists.',
    source: docs('autopilotTroubleshootingFaq'),
    doubt: secondHand,
  },
  '815': {
    means: 'No deployment profile is assigned to the device.',
    source: docs('autopilotTroubleshootingFaq'),
    doubt: secondHand,
  },
  '908': {
    means: 'The hardware differs from what was registered in Windows Autopilot.',
    source: docs('autopilotTroubleshootingFaq'),
    doubt: secondHand,
  },
} as const satisfies Readonly<Record<string, ErrorMeaning>>;

export type ErrorCode = keyof typeof errorCodes;

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

/**
 * The known code that a text stands for, or `undefined`. Takes any case, hexadecimal without `0x`, and the decimal
 * number that event logs show (`2149056522` is `0x8018000a`).
 */
export function findErrorCode(text: string): ErrorCode | undefined {
  const code = text.trim().toLowerCase();
  const decimal = /^\d{10}$/.test(code) ? `0x${Number(code).toString(16)}` : code;
  return [code, decimal, `0x${code}`].find(isErrorCode);
}
