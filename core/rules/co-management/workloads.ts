import { fact } from '../../guide/index';
import type { CoManagementPolicy, Workloads } from '../../model/plan.generated';

const { value: names } = fact('coManagement.workloads');

export type WorkloadKey = keyof typeof names;

/** A workload, and who manages it. */
export interface Workload {
  readonly key: WorkloadKey;
  /** As the console calls it. */
  readonly name: string;
  readonly authority: NonNullable<Workloads[WorkloadKey]>;
}

/** The workloads that a policy speaks of. */
export function workloadsOf({ workloads }: CoManagementPolicy): Workload[] {
  return (Object.keys(names) as WorkloadKey[]).flatMap((key) => {
    const authority = workloads?.[key];
    return authority ? [{ key, name: names[key], authority }] : [];
  });
}

/** Whether Intune manages a workload, on all devices or on those of a pilot collection. */
export const isMoved = ({ authority }: Workload): boolean => authority.value !== 'configurationManager';

/** How far a workload has moved to Intune: not, for a pilot, or for all devices. */
export const progress = (authority: Workload['authority']['value']): number =>
  (['configurationManager', 'pilotIntune', 'intune'] as const).indexOf(authority);
