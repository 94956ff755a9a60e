import type { Population } from '../../model/plan.generated';
import type { ScalarNode } from '../../syntax/tree';
import { enrollsDevices } from '../enrolls-devices';

const hybrid = 'entraHybridJoined';

/**
 * Where a plan says that devices are hybrid joined once they are enrolled. Group Policy and co-management leave the join
 * state as it is today. What sets a device up decides it anew.
 */
export function hybridJoinOf({ join, enrollment }: Population): ScalarNode | undefined {
  const isKept = enrollment?.method?.value === 'coManagement' || enrollment?.option?.value === 'groupPolicy';
  const state = join?.target ?? (isKept ? join?.current : undefined);
  return state?.value === hybrid && enrollment && enrollsDevices(enrollment) ? state.node : undefined;
}
