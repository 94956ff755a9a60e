import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: recommended, says, source } = fact('cname.timeToLive');

export default rule({
  id: 'cname-long-time-to-live',
  summary: 'CNAME records have a longer time to live than Microsoft gives them.',
  why: 'After a record is corrected, devices can use the old value for that long, and enrollments go on failing.',
  severity: 'info',
  basis: 'docs',
  source,

  check({ tenant }, report) {
    for (const { domain, timeToLiveSeconds: life } of tenant?.cnames ?? []) {
      if (!life || life.value <= recommended) continue;
      report(
        life,
        `The records of "${domain?.value}" have a time to live of ${life.value.toLocaleString('en-US')} seconds. ${says} Shorten it.`,
        { fixes: [unsafeFix(`Change to ${recommended}, if it is changed in DNS, too`, set(life.node, recommended))] },
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
      message: `The records of "contoso.com" have a time to live of 86,400 seconds. ${says} Shorten it.`,
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
