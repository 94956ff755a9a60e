import { type Fact, fact } from '../guide/index';
import {
  expandName,
  fixedNameLength,
  hasSerial,
  type NamePart,
  randomDigits,
  readNameTemplate,
} from '../model/device-name';

const autopilotLength = fact('autopilotProfile.deviceNameLength');
const packageLength = fact('provisioningPackage.computerNameLength');
const { value: typicalSerial } = fact('deviceName.serialLength');

/** What a name template with macros comes to. */
export interface ExpandedName {
  /** A name as a device could get it; of the serial number, the letters of a made-up one. */
  readonly example: string;
  /** Of the example, in characters. */
  readonly length: number;
  readonly maximum: number;
  /** How many characters of the serial number fit; undefined where the template does not have it. */
  readonly serialRoom?: number;
  readonly parts: readonly NamePart[];
  /** Where the maximum comes from. */
  readonly limit: Pick<Fact, 'says' | 'source'>;
}

/** The keys whose value is a name template, by the object that has them. */
export const nameTemplateLimits = {
  'autopilotProfile.deviceNameTemplate': autopilotLength,
  'provisioningPackage.computerName': packageLength,
} as const;

export type NameTemplateKey = keyof typeof nameTemplateLimits;

/** Expands a template; undefined where a percent sign in it starts no macro, so that nobody knows what becomes of it. */
export function expandTemplate(template: string, key: NameTemplateKey): ExpandedName | undefined {
  const parts = readNameTemplate(template);
  if (parts.length === 0 || parts.some(({ kind }) => kind === 'unknown')) return undefined;
  const limit = nameTemplateLimits[key];
  const { value: maximum } = limit;
  const room = Math.max(0, maximum - fixedNameLength(parts));
  const example = expandName(parts, exampleSerial, maximum);
  return {
    example,
    length: example.length,
    maximum,
    ...(hasSerial(parts) && { serialRoom: room }),
    parts,
    limit,
  };
}

/** Whether the names of devices differ from the template at all. */
export const hasMacro = ({ parts }: ExpandedName): boolean => hasSerial(parts) || randomDigits(parts) > 0;

/** A serial number that looks like one, as long as many are. */
const exampleSerial = '5CG9Z4K1TQ'.slice(0, typicalSerial);
