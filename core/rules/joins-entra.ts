import type { Plan, Population } from '../model/plan.generated';

/**
 * Whether the enrollment of a population joins devices to Microsoft Entra ID, and to nothing else: hybrid joined and
 * registered devices are no joined ones. Undefined where the plan does not say.
 */
export function joinsEntra({ enrollment, join }: Population, { autopilotProfiles }: Plan): boolean | undefined {
  // Where devices are to be joined by a way that never joins them, another rule says so.
  if (enrollment?.method?.value === 'userEnrollment' && enrollment.connect && enrollment.connect.value !== 'joinDevice')
    return false;
  if (join?.target) return join.target.value === 'entraJoined';
  switch (enrollment?.method?.value) {
    case 'automaticEnrollment':
      if (enrollment.option?.value === 'provisioningPackage') return true;
      if (enrollment.option?.value === 'groupPolicy') return false;
      if (enrollment.option?.value !== 'outOfBoxExperience') return undefined;
      return enrollment.outOfBoxExperienceAccount?.value === 'personal' ? enrollment.joinInSettings?.value : true;
    case 'windowsAutopilot': {
      if (enrollment.scenario?.value === 'selfDeploying') return true;
      const joinType = enrollment.profile && autopilotProfiles.get(enrollment.profile.value)?.joinType;
      return joinType && joinType.value === 'entraJoined';
    }
    case 'userEnrollment':
      return enrollment.connect && enrollment.connect.value === 'joinDevice';
    case 'coManagement':
      return false;
    default:
      return undefined;
  }
}
