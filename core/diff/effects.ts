import { fact } from '../guide/index';
import type { Enrollment, Join, Plan, Population } from '../model/plan.generated';
import { demOf, enrollingIdentity } from '../rules/enrolling-identity';
import { isApprovedByPlan, needsApproval } from '../rules/enrollment-restriction/corporate-approval';
import { isManagedAfter, outcomeOf } from '../rules/method/outcome';
import { unreachableTarget } from '../rules/method/unreachable-target';
import { covers } from '../rules/method/user-scope';
import { toEnroll } from './to-enroll';

export type JoinState = NonNullable<Join['target']>['value'];

/** What an enrollment leads to for devices and people. What the plan does not say enough about is absent. */
export interface Effects {
  /** Whether Intune manages the devices. */
  readonly managesDevice?: boolean;
  /** Whether Intune manages the organization account on devices that it does not manage themselves. */
  readonly managesAccount?: boolean;
  /** The ownership that Intune shows. */
  readonly ownership?: 'corporate' | 'personal';
  /** How the devices are joined afterwards. */
  readonly join?: JoinState;
  /** Whose account opens Windows afterwards. */
  readonly windowsSignIn?: WindowsSignIn;
  /** What people do to enroll a device, as it goes on after "people". */
  readonly toEnroll?: string;
  /** Whether the people who use the devices become local administrators by enrolling, or standard users. */
  readonly accountType?: 'administrator' | 'standard';
  /** Whether each device has a primary user. */
  readonly primaryUser?: boolean;
  /** What is lost on the devices on the way, in one sentence. */
  readonly wipe?: string;
}

export type WindowsSignIn = 'work' | 'directory' | 'own';

const signIns: { readonly [join in JoinState]?: WindowsSignIn } = {
  entraJoined: fact('entraJoined.signIn').value,
  entraHybridJoined: fact('entraHybridJoined.signIn').value,
  activeDirectoryJoined: 'directory',
  entraRegistered: fact('entraRegistered.signIn').value,
};

const wipes: { readonly [scenario: string]: string } = {
  existingDevices: fact('windowsAutopilot.existingDevices').says,
  reset: fact('autopilotReset.removes').says,
};

const outcomes = {
  emailAddress: fact('outcome.emailAddress').value.join,
  joinDevice: fact('outcome.joinDevice').value.join,
  outOfBoxExperience: fact('outcome.outOfBoxExperience').value.join,
  provisioningPackage: fact('outcome.provisioningPackage').value.join,
  groupPolicy: fact('outcome.groupPolicy').value.join,
} as const;

/** What the enrollment of a population leads to. */
export function effectsOf(population: Population, plan: Plan): Effects {
  const outcome = outcomeOf(population);
  const scenario = population.enrollment?.scenario?.value;
  const wipe = population.enrollment?.method?.value === 'windowsAutopilot' && scenario ? wipes[scenario] : undefined;
  const join = joinAfter(population, plan);
  return known({
    managesDevice: outcome && isManagedAfter(outcome, population, plan),
    managesAccount: outcome && (outcome.deviceManaged ? false : accountIsManaged(population, plan)),
    ownership: outcome && shownOwnership(population, plan, outcome.ownership),
    join,
    // Nobody signs in to a kiosk; its app starts by itself.
    windowsSignIn: join && population.use?.value !== 'kiosk' ? signIns[join] : undefined,
    toEnroll: toEnroll(population, plan),
    accountType: accountType(population, plan, join),
    primaryUser: hasPrimaryUser(population, plan),
    wipe,
  });
}

/** Without the keys that have no value. */
function known(effects: { readonly [key in keyof Effects]: Effects[key] | undefined }): Effects {
  return Object.fromEntries(Object.entries(effects).filter(([, value]) => value !== undefined));
}

/** Only registered devices have an account that is managed by itself; for them the MAM user scope decides. */
function accountIsManaged(population: Population, plan: Plan): boolean | undefined {
  const { mamUserScope, mamUserGroups } = plan.tenant?.automaticEnrollment ?? {};
  return covers(mamUserScope, mamUserGroups, population, plan);
}

/** The way to enroll decides it, unless corporate identifiers tell Intune something else. */
function shownOwnership(population: Population, plan: Plan, ownership: string): Effects['ownership'] {
  if (ownership === 'personal') return population.corporateIdentifier?.value === true ? 'corporate' : 'personal';
  const isLeftOut = plan.tenant?.corporateIdentifiers?.value === true && needsApproval(population, plan);
  if (!isLeftOut) return 'corporate';
  const approved = isApprovedByPlan(population, plan);
  return approved === undefined ? undefined : approved ? 'corporate' : 'personal';
}

/** What the plan wants, where the way to enroll can lead there; else where it does lead. */
function joinAfter(population: Population, plan: Plan): JoinState | undefined {
  const { enrollment, join } = population;
  if (join?.target && !unreachableTarget(population)) return join.target.value;
  return enrollment && joinByEnrolling(enrollment, plan);
}

function joinByEnrolling(enrollment: Enrollment, { autopilotProfiles }: Plan): JoinState | undefined {
  const { method, connect, option, outOfBoxExperienceAccount, scenario, profile } = enrollment;
  switch (method?.value) {
    case 'userEnrollment':
      return connect?.value === 'emailAddress' || connect?.value === 'joinDevice' ? outcomes[connect.value] : undefined;
    case 'automaticEnrollment':
      if (outOfBoxExperienceAccount?.value === 'personal') return undefined;
      return option && option.value !== 'settings' ? outcomes[option.value] : undefined;
    case 'windowsAutopilot':
      if (scenario?.value === 'selfDeploying') return fact('windowsAutopilot.selfDeployingJoin').value;
      return profile && autopilotProfiles.get(profile.value)?.joinType?.value;
    default:
      return undefined;
  }
}

const selfDeploying = fact('selfDeploying.fixedSettings').value.userAccountType;

/** Whether joining makes people local administrators. Ways that join nothing leave people what they are. */
function accountType(population: Population, plan: Plan, join: JoinState | undefined): Effects['accountType'] {
  const { enrollment } = population;
  if (enrollment?.method?.value === 'windowsAutopilot') {
    if (enrollment.scenario?.value === 'reset') return undefined;
    if (enrollment.scenario?.value === 'selfDeploying') return selfDeploying;
    const profile = enrollment.profile && plan.autopilotProfiles.get(enrollment.profile.value);
    return profile?.outOfBoxExperience?.userAccountType?.value;
  }
  if (enrollment?.option?.value === 'provisioningPackage') return fact('provisioningPackage.standardUsers').value;
  const joinsByHand = join === 'entraJoined' && population.join?.current?.value !== 'entraJoined';
  if (!joinsByHand || enrollingIdentity(population, plan) !== 'user') return undefined;
  const setting = plan.tenant?.deviceSettings?.registeringUserIsLocalAdministrator?.value;
  return setting === 'all' ? 'administrator' : setting === 'none' ? 'standard' : undefined;
}

function hasPrimaryUser(population: Population, plan: Plan): boolean | undefined {
  const { option, scenario } = population.enrollment ?? {};
  if (option?.value === 'provisioningPackage') return fact('provisioningPackage.userAffinity').value;
  if (demOf(population) !== undefined) return fact('deviceEnrollmentManager.userAffinity').value;
  if (scenario?.value === 'selfDeploying') return false;
  if (scenario?.value === 'preProvisioned') return true;
  // What Group Policy does about it, Microsoft's pages do not agree on.
  return option?.value !== 'groupPolicy' && enrollingIdentity(population, plan) === 'user' ? true : undefined;
}
