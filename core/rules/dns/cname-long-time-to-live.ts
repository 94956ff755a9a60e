import { fact } from '../../guide/index';
import { safeFix, set } from '../../syntax/problem';
import { rule } from '../rule';

const { value: recommended, says, source } = fact('cname.timeToLive');

export default rule({
  id: 'cname-long-time-to-live',
  summary: 'CNAME records live longer than Microsoft recommends.',
  why: 'A mistake in the records stays known for that long after it was corrected, and enrollments go on failing.',
  severity: 'info',
  basis: 'docs',
  source,

  check({ tenant }, report) {
    for (const { domain, timeToLiveSeconds: life } of tenant?.cnames ?? []) {
      if (!life || life.value <= recommended) continue;
      report(
        life,
        `The records of "${domain?.value}" live for ${life.value.toLocaleString('en-US')} seconds. ${says} Shorten it to that.`,
        { fixes: [safeFix(`Change to ${recommended}`, set(life.node, recommended))] },
      );
    }
  },

  examples: [
    {
      title: 'records that live for a day',
      plan: `schemaVersion: 1
tenant:
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
      timeToLiveSeconds: «86400»
`,
      message: `The records of "contoso.com" live for 86,400 seconds. ${says} Shorten it to that.`,
      fixed: `schemaVersion: 1
tenant:
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
      timeToLiveSeconds: ${recommended}
`,
    },
    {
      title: 'records that live for ten minutes',
      plan: `schemaVersion: 1
tenant:
  cnames:
    - domain: contoso.com
      enterpriseEnrollment: EnterpriseEnrollment-s.manage.microsoft.com
      timeToLiveSeconds: 600
`,
    },
  ],
});
