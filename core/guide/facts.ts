import { automaticEnrollmentFacts } from './facts/automatic-enrollment';
import { autopilotGroupFacts } from './facts/autopilot-groups';
import { autopilotModeFacts } from './facts/autopilot-modes';
import { autopilotProfileFacts } from './facts/autopilot-profiles';
import { bulkEnrollmentFacts } from './facts/bulk-enrollment';
import { coManagementFacts } from './facts/co-management';
import { conditionalAccessFacts } from './facts/conditional-access';
import { deviceEnrollmentManagerFacts } from './facts/device-enrollment-manager';
import { deviceSettingsFacts } from './facts/device-settings';
import { dnsFacts } from './facts/dns';
import { enrollmentRestrictionFacts } from './facts/enrollment-restriction';
import { enrollmentStatusPageFacts } from './facts/enrollment-status-page';
import type { FactData } from './facts/fact';
import { groupPolicyFacts } from './facts/group-policy';
import { hybridJoinFacts } from './facts/hybrid-join';
import { limitFacts } from './facts/limits';
import { methodFitFacts } from './facts/method-fit';
import { methodFacts } from './facts/methods';
import { networkFacts } from './facts/network';
import { operatingSystemFacts } from './facts/operating-system';
import { provisioningPackageFacts } from './facts/provisioning-package';
import { guideStatements } from './facts/statements';
import { tenantFacts } from './facts/tenant';

const groups = [
  guideStatements,
  methodFacts,
  methodFitFacts,
  tenantFacts,
  automaticEnrollmentFacts,
  deviceEnrollmentManagerFacts,
  deviceSettingsFacts,
  dnsFacts,
  enrollmentRestrictionFacts,
  networkFacts,
  conditionalAccessFacts,
  operatingSystemFacts,
  provisioningPackageFacts,
  bulkEnrollmentFacts,
  groupPolicyFacts,
  hybridJoinFacts,
  autopilotProfileFacts,
  autopilotModeFacts,
  autopilotGroupFacts,
  enrollmentStatusPageFacts,
  coManagementFacts,
  limitFacts,
] as const;

const all = {
  ...guideStatements,
  ...methodFacts,
  ...methodFitFacts,
  ...tenantFacts,
  ...automaticEnrollmentFacts,
  ...deviceEnrollmentManagerFacts,
  ...deviceSettingsFacts,
  ...dnsFacts,
  ...enrollmentRestrictionFacts,
  ...networkFacts,
  ...conditionalAccessFacts,
  ...operatingSystemFacts,
  ...provisioningPackageFacts,
  ...bulkEnrollmentFacts,
  ...groupPolicyFacts,
  ...hybridJoinFacts,
  ...autopilotProfileFacts,
  ...autopilotModeFacts,
  ...autopilotGroupFacts,
  ...enrollmentStatusPageFacts,
  ...coManagementFacts,
  ...limitFacts,
} as const;

export type FactId = keyof typeof all;

/** A single statement with its id, its sentence and its source; a value where rules compare with one. */
export type Fact = FactData & { readonly id: FactId };

/** Every fact, group by group. */
export const facts: readonly Fact[] = groups.flatMap((group) =>
  Object.entries<FactData>(group).map(([id, data]) => ({ id: id as FactId, ...data })),
);

/** The ids of what the guide says outside its tables, in the guide's order. */
export const guideStatementIds = Object.keys(guideStatements) as readonly (keyof typeof guideStatements)[];

/** The fact with that id; its `value` has a literal type. */
export function fact<Id extends FactId>(id: Id): (typeof all)[Id] & { readonly id: Id } {
  return { id, ...all[id] };
}
