import type { Population } from '../model/plan.generated';
import { type Fix, safeFix } from '../syntax/problem';
import { changeMethod } from './change-method';

/**
 * Moves personal devices to user enrollment, by the option that leads to the join state the plan wants: an email
 * address registers a device, which is what personal devices are for unless the plan says otherwise.
 */
export function useUserEnrollment({ enrollment, join }: Population): Fix[] {
  if (!enrollment) return [];
  const joins = join?.target?.value === 'entraJoined';
  const connect = joins ? 'joinDevice' : 'emailAddress';
  const title = joins
    ? 'Change to user enrollment with "Join this device"'
    : 'Change to user enrollment with an email address';
  return [safeFix(title, changeMethod(enrollment, 'userEnrollment', { connect }))];
}
