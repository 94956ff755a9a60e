import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: defaults, says, source } = fact('mdmUrls.defaults');

const urls = {
  discoveryUrl: 'MDM discovery URL',
  termsOfUseUrl: 'MDM terms of use URL',
  complianceUrl: 'MDM compliance URL',
} as const;

export default rule({
  id: 'mdm-url-not-default',
  summary: 'A URL of automatic enrollment was changed from its default.',
  why: 'Windows finds the MDM service by the discovery URL, and shows users the terms of use and the compliance page. With another address, automatic enrollment can fail, or reach another service.',
  severity: 'warning',
  basis: 'docs',
  source,

  check({ tenant }, report) {
    const settings = tenant?.automaticEnrollment;
    // The other clouds have addresses of their own.
    if (!settings || (tenant?.cloud && tenant.cloud.value !== 'public')) return;
    for (const [key, name] of Object.entries(urls) as [keyof typeof urls, string][]) {
      const url = settings[key];
      if (!url || url.value === '' || sameUrl(url.value, defaults[key]) || (!tenant?.cloud && isOtherCloud(url.value)))
        continue;
      report(url, `The ${name} is "${url.value}". ${says} Restore "${defaults[key]}".`, {
        fixes: [unsafeFix('Change to the default, if Intune is to manage the devices', set(url.node, defaults[key]))],
      });
    }
  },

  examples: [
    {
      title: 'an MDM discovery URL of its own',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, discoveryUrl: «"https://mdm.contoso.com/discovery.svc"» }
`,
      message: `The MDM discovery URL is "https://mdm.contoso.com/discovery.svc". ${says} Restore "${defaults.discoveryUrl}".`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, discoveryUrl: "${defaults.discoveryUrl}" }
`,
    },
    {
      title: 'the default URLs, in another case',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment:
    mdmUserScope: all
    discoveryUrl: "${defaults.discoveryUrl.toLowerCase()}"
    termsOfUseUrl: "${defaults.termsOfUseUrl}"
    complianceUrl: "${defaults.complianceUrl}"
`,
    },
    {
      title: 'a URL of the US Government cloud',
      plan: `schemaVersion: 1
tenant:
  cloud: usGovernment
  automaticEnrollment: { discoveryUrl: "https://enrollment.manage.microsoft.us/enrollmentserver/discovery.svc" }
`,
    },
  ],
});

const sameUrl = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (url: string): string => url.trim().toLowerCase().replace(/\/$/, '');

/** Whether a URL leads to a national cloud, where the plan does not say which cloud the tenant lives in. */
const isOtherCloud = (url: string): boolean => /^https:\/\/[^/]+\.(?:us|cn)(?:[/:]|$)/i.test(url.trim());
