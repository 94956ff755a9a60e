import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';

const { value: targets } = fact('cname.enrollmentTargets');

/** What EnterpriseEnrollment points to in the cloud of a plan; the public one where the plan names none. */
export function enrollmentTarget({ tenant }: Plan): string {
  return targets[tenant?.cloud?.value ?? 'public'];
}

/** The right targets of EnterpriseEnrollment: one where the plan names the cloud, else that of each cloud. */
export function enrollmentTargets({ tenant }: Plan): readonly string[] {
  return tenant?.cloud ? [targets[tenant.cloud.value]] : Object.values(targets);
}

/** Whether two host names are the same to DNS. */
export const sameHost = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (host: string): string => host.trim().toLowerCase().replace(/\.$/, '');

const ofMicrosoft = ['.onmicrosoft.com', '.onmicrosoft.us', '.onmschina.cn'];

/** Whether a domain belongs to Microsoft, so that nobody else can create records below it. */
export const isOfMicrosoft = (domain: string): boolean => ofMicrosoft.some((end) => plain(domain).endsWith(end));

/** Whether Windows asks the users of a population for the server, unless a record or automatic enrollment tells it. */
export function asksForServer({ enrollment }: Population): boolean {
  const connect = enrollment?.connect?.value;
  return enrollment?.method?.value === 'userEnrollment' && (connect === 'emailAddress' || connect === 'mdmOnly');
}
