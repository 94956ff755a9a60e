import type { FeatureId } from '../features';
import type { MethodId } from '../methods';
import type { Source } from '../sources';

/** What narrows a verdict down; each phrase completes "when ...". */
export const conditions = {
  groupPolicy: 'Group Policy triggers the enrollment',
  provisioningPackage: 'a provisioning package enrolls the devices in bulk',
  settings: 'the user connects the device under Access work or school in Settings',

  windows11: 'the device runs Windows 11',
  windows10FromMinimum: 'the device runs a Windows 10 version for which Conditional Access is available',
  windows10BeforeMinimum: 'the device runs an older Windows 10 version',
  beforeWindows10: 'the device runs a Windows older than Windows 10',

  bulkOrganizationOwned: 'devices of the organization are enrolled in bulk',
  bulkPersonal: 'personal devices are enrolled in bulk',
  organizationOwned: 'the organization owns the devices',
  newDevices: 'the devices are new',
  existingDevices: 'the devices are in use already',

  selfDeploying: 'the deployment profile is self-deploying',
  emailAddress: 'the user enters an email address, which registers the device',
  joinDevice: 'the user joins the device to Microsoft Entra ID',
  existingClients: 'existing Configuration Manager clients are enrolled in Intune',
  internetDevices: 'devices enrolled in Intune get the Configuration Manager client',

  otherwise: 'no other condition of the cell holds',
} as const satisfies Record<string, string>;

export type ConditionId = keyof typeof conditions;

export interface Condition {
  readonly when: ConditionId;
  readonly verdict: 'supported' | 'unsupported';
  readonly reason?: string;
  readonly remedy?: string;
  /** Where the condition stands, when that is not where the cell stands. */
  readonly source?: Source;
}

interface Listed {
  readonly conditions?: readonly Condition[];
  /** What to do about it, where the guide says so. */
  readonly remedy?: string;
  /** The methods that the guide names as better or possible ones, best first. */
  readonly alternatives?: readonly MethodId[];
  readonly source: Source;
}

export interface SupportedCell extends Listed {
  readonly verdict: 'supported';
  /** What the guide adds without taking anything back. */
  readonly note?: string;
}

export interface UnsupportedCell extends Listed {
  readonly verdict: 'unsupported';
  readonly reason: string;
}

/** The verdict hangs on more than the feature. Outside the listed conditions the guide decides nothing. */
export interface ConditionalCell extends Listed {
  readonly verdict: 'conditional';
  readonly reason: string;
}

/** The guide's table for the method has no row for the feature: neither supported nor unsupported. */
export interface NotListedCell {
  readonly verdict: 'notListed';
  readonly source: Source;
}

/** What the guide says about one feature with one method. */
export type Cell = SupportedCell | UnsupportedCell | ConditionalCell | NotListedCell;

export type Verdict = Cell['verdict'];

/** One method's table: a cell for every feature. */
export type Row = Readonly<Record<FeatureId, Cell>>;
