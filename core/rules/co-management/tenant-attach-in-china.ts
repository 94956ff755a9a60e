import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: cloud, says, source } = fact('tenantAttach.china');
const remedy = 'Co-management works there; leave tenant attach out.';

export default rule({
  id: 'tenant-attach-in-china',
  summary: 'A Configuration Manager site is to be tenant attached in the cloud that 21Vianet operates in China.',
  why: 'The console does not offer the upload in this cloud, so no device shows in the admin center.',
  severity: 'error',
  basis: 'docs',
  source,

  check({ tenant }, report) {
    const attach = tenant?.configurationManager?.tenantAttach;
    if (tenant?.cloud?.value !== cloud || attach?.value !== true) return;
    report(attach, `The site is to be tenant attached. ${says} ${remedy}`, {
      related: [{ span: tenant.cloud.node, message: 'The cloud of the tenant.' }],
      fixes: [unsafeFix('Change to false, if the tenant is in this cloud', set(attach.node, false))],
    });
  },

  examples: [
    {
      title: 'tenant attach in China',
      plan: `schemaVersion: 1
tenant:
  cloud: china
  configurationManager: { tenantAttach: «true» }
`,
      message: `The site is to be tenant attached. ${says} ${remedy}`,
      fixed: `schemaVersion: 1
tenant:
  cloud: china
  configurationManager: { tenantAttach: false }
`,
    },
    {
      title: 'tenant attach in the public cloud',
      plan: `schemaVersion: 1
tenant:
  cloud: public
  configurationManager: { tenantAttach: true }
`,
    },
  ],
});
