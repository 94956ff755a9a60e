import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { EnrollmentStatusPage, Plan, Population } from '../../model/plan.generated';
import { type Deployment, deploymentsOf } from '../autopilot-mode/deployments';
import { oncePerPlan } from '../once-per-plan';

const { value: scenarios } = fact('enrollmentStatusPage.withoutUser');
const withoutUser: ReadonlySet<string | undefined> = new Set(scenarios);

/** A population, and the Enrollment Status Page that it names. */
export interface NamedStatusPage {
  readonly population: Population;
  /** Where it names the page. */
  readonly at: Scalar<string>;
  readonly page: EnrollmentStatusPage;
}

/** The populations that name an Enrollment Status Page which the plan declares. */
export const namedStatusPages = oncePerPlan(({ populations, enrollmentStatusPages }): readonly NamedStatusPage[] => {
  const found: NamedStatusPage[] = [];
  for (const population of populations) {
    const at = population.enrollment?.statusPage;
    const page = at && enrollmentStatusPages.get(at.value);
    if (page) found.push({ population, at, page });
  }
  return found;
});

/** A Windows Autopilot deployment, and the Enrollment Status Page that it names. */
export type DeploymentWithPage = Deployment &
  Omit<NamedStatusPage, 'population' | 'at'> & { readonly pageAt: Scalar<string> };

/** The populations that Windows Autopilot sets up and that name a page which the plan declares. */
export const deploymentsWithPage = oncePerPlan((plan): readonly DeploymentWithPage[] => {
  const found: DeploymentWithPage[] = [];
  for (const deployment of deploymentsOf(plan)) {
    const pageAt = deployment.enrollment.statusPage;
    const page = pageAt && plan.enrollmentStatusPages.get(pageAt.value);
    if (page) found.push({ ...deployment, page, pageAt });
  }
  return found;
});

/** Whether something is assigned to users alone: to groups of users, or to all users. False where a group has no kind. */
export function isForUsersAlone(include: readonly Scalar<string>[] | undefined, { groups }: Plan): boolean {
  if (!include || include.length === 0) return false;
  return include.every(({ value }) => value === 'allUsers' || groups.get(value)?.kind?.value === 'user');
}

/** Whether only pages of devices apply in a scenario, because it begins without a user. */
export function beginsWithoutUser(scenario: string | undefined): boolean {
  return withoutUser.has(scenario);
}
