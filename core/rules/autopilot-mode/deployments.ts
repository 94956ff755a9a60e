import type { AutopilotProfile, Enrollment, Plan, Population } from '../../model/plan.generated';
import { type Change, type Fix, set, unsafeFix, update } from '../../syntax/problem';
import { keyText, type ScalarNode } from '../../syntax/tree';
import { addTo } from '../add-to';
import { belongsTo } from '../choice-keys';
import { enrolledBy } from '../enrolled-by';
import { oncePerPlan } from '../once-per-plan';

type Scenario = NonNullable<Enrollment['scenario']>['value'];

/** The deployment mode of a profile that each scenario runs with. Existing devices bring theirs in a file, and a reset needs none. */
export const modeOf: Readonly<Record<string, 'userDriven' | 'selfDeploying'>> = {
  userDriven: 'userDriven',
  preProvisioned: 'userDriven',
  selfDeploying: 'selfDeploying',
};

/** A population that Windows Autopilot sets up. */
export interface Deployment {
  /** The id of the population. */
  readonly name: string;
  readonly population: Population;
  readonly enrollment: Enrollment;
  /** The deployment profile that the enrollment names, where the plan declares it. */
  readonly profile?: AutopilotProfile;
  /** The scenario: the one that the plan says, or the one that the profile leaves as the only possible. */
  readonly scenario?: Scenario;
  /** Where the scenario is decided: `scenario`, or else the profile, or else the method. */
  readonly at: ScalarNode;
}

/** The populations that Windows Autopilot sets up. */
export const deploymentsOf = oncePerPlan((plan): readonly Deployment[] =>
  enrolledBy(plan, 'windowsAutopilot').map((population) => {
    const { id, enrollment } = population;
    const profile = enrollment.profile && plan.autopilotProfiles.get(enrollment.profile.value);
    const only = profile?.deploymentMode?.value === 'selfDeploying' ? 'selfDeploying' : undefined;
    const { node: at } = enrollment.scenario ?? enrollment.profile ?? enrollment.method;
    const scenario = enrollment.scenario?.value ?? only;
    return { name: String(id?.value), population, enrollment, profile, scenario, at };
  }),
);

/** The populations that Windows Autopilot sets up in a scenario. */
export function deploymentsWith(plan: Plan, scenario: Scenario): readonly Deployment[] {
  return byScenario(plan).get(scenario) ?? none;
}

const none: readonly never[] = [];

const byScenario = oncePerPlan((plan): ReadonlyMap<Scenario, readonly Deployment[]> => {
  const found = new Map<Scenario, Deployment[]>();
  for (const deployment of deploymentsOf(plan)) {
    if (deployment.scenario) addTo(found, deployment.scenario, deployment);
  }
  return found;
});

/**
 * Moves a population to user-driven mode, and its profile with it. There is no such fix where that takes more: devices
 * that are not registered, or a profile that self-deploying devices of others get, too.
 */
export function useUserDriven(
  { population, enrollment, profile, scenario }: Deployment,
  plan: Plan,
  assumption = 'if a user signs in to each device',
): Fix[] {
  const isStranger = population.autopilotRegistration?.registered?.value === false;
  if (isStranger && (scenario === 'reset' || scenario === 'existingDevices')) return [];
  const mode = profile?.deploymentMode?.value === 'userDriven' ? undefined : profile?.deploymentMode;
  const isOther = (other: Deployment): boolean =>
    other.profile === profile && other.population !== population && other.scenario === 'selfDeploying';
  const change = changeScenario(enrollment, 'userDriven');
  if ((!change && !mode) || (mode && deploymentsOf(plan).some(isOther))) return [];
  const title = `Change to user-driven mode${change && mode ? ', in the profile as well' : ''}, ${assumption}`;
  return [unsafeFix(title, ...(change ? [change] : []), ...(mode ? [set(mode.node, 'userDriven')] : []))];
}

/** Changes the scenario where one is said, and takes out what means nothing in the new one. */
function changeScenario({ node, scenario }: Enrollment, to: Scenario): Change | undefined {
  if (!scenario) return undefined;
  const obsolete = node.entries.map(({ key }) => keyText(key)).filter((key) => !belongsTo('windowsAutopilot', to, key));
  if (obsolete.length === 0) return set(scenario.node, to);
  return update(node, { ...Object.fromEntries(obsolete.map((key) => [key, undefined])), scenario: to });
}

/** Moves a profile to another mode, and with it the populations that say the old one. */
export function changeMode(profile: AutopilotProfile, mode: 'userDriven' | 'selfDeploying', plan: Plan): Change[] {
  const followers = deploymentsOf(plan).flatMap(({ enrollment, profile: own }) => {
    const { scenario } = enrollment;
    const hasMode = scenario && scenario.value !== 'existingDevices' && scenario.value !== 'reset';
    return hasMode && own === profile && (scenario.value === 'selfDeploying') !== (mode === 'selfDeploying')
      ? [scenario]
      : [];
  });
  return [profile.deploymentMode, ...followers].flatMap((place) => (place ? [set(place.node, mode)] : []));
}
