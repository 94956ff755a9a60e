import { t } from '@vscode/l10n';
import { fact, facts } from '../../guide/index';
import type { Plan } from '../../model/plan.generated';
import { enrollmentTargets, sameHost } from '../../rules/dns/cname-targets';
import { meet } from '../../rules/tenant/report-blocked-hosts';
import { list, paragraphs } from '../../text/markdown';
import { statement } from '../cite';

const confirming = fact('cname.targetsWithConfirmation');
const enrollment = fact('cname.enrollmentTargets');
const registration = fact('cname.registrationTarget');

/** What the target of an EnterpriseEnrollment record is. */
export function describeEnrollmentTarget(host: string, plan: Plan): string {
  if (confirming.value.some((target) => sameHost(target, host))) return statement(confirming);
  if (!enrollmentTargets(plan).some((target) => sameHost(target, host))) return statement(enrollment);
  const clouds = {
    public: t('Intune in the public cloud'),
    usGovernment: t('Intune in the US Government cloud'),
    china: t('Intune in the cloud that 21Vianet operates in China'),
  };
  const [cloud] = Object.entries(enrollment.value).find(([, target]) => sameHost(target, host)) ?? [];
  return paragraphs(cloud ? clouds[cloud as keyof typeof clouds] : '', statement(enrollment));
}

/** What the target of an EnterpriseRegistration record is. */
export function describeRegistrationTarget(host: string): string {
  return sameHost(registration.value, host)
    ? paragraphs(t('The device registration of Microsoft Entra ID'), statement(registration))
    : statement(registration);
}

/** What devices need a blocked host for. */
export function describeHost(host: string): string {
  const needed = facts.filter(
    (one) =>
      one.id.startsWith('network.') && Array.isArray(one.value) && one.value.some((name) => meet(host, String(name))),
  );
  return list(needed.map(statement));
}
