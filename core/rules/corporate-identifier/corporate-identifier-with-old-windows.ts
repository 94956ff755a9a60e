import { compareWindowsVersions, fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { populationsSaying } from '../populations-saying';
import { rule } from '../rule';

const minimums = {
  windows11: fact('corporateIdentifiers.minimumWindows11'),
  windows10: fact('corporateIdentifiers.minimumWindows10'),
} as const;

export default rule({
  id: 'corporate-identifier-with-old-windows',
  summary: 'Devices with corporate identifiers run a Windows that does not support them.',
  why: 'The devices do not tell Intune their manufacturer, model and serial number, so they count as personal at enrollment.',
  severity: 'warning',
  basis: 'docs',
  source: minimums.windows11.source,
  scope: 'population',

  check(plan, report) {
    for (const { id, os, corporateIdentifier, enrollment } of populationsSaying(plan, 'corporateIdentifier')) {
      if (corporateIdentifier.value !== true || enrollment?.upgradeFirst?.value === true) continue;
      for (const { product, version } of os ?? []) {
        if (!version || (product?.value !== 'windows10' && product?.value !== 'windows11')) continue;
        const { value: minimum, says } = minimums[product.value];
        const order = compareWindowsVersions(product.value, version.value, minimum);
        if (order === undefined || order >= 0) continue;
        report(
          version,
          `Devices of "${id?.value}" run ${product.value === 'windows10' ? 'Windows 10' : 'Windows 11'} ${version.value}. ${says} Update them, or do without identifiers.`,
          {
            related: [{ span: corporateIdentifier.node, message: 'The devices are to have identifiers.' }],
            fixes: [
              unsafeFix(
                'Change to "corporateIdentifier: false", if these devices can do without',
                set(corporateIdentifier.node, false),
              ),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'identifiers and a build before the update',
      plan: `schemaVersion: 1
populations:
  laptops:
    corporateIdentifier: true
    os: { product: windows10, version: «"10.0.19045.3803"», extendedSecurityUpdates: true }
`,
      message: `Devices of "laptops" run Windows 10 10.0.19045.3803. ${minimums.windows10.says} Update them, or do without identifiers.`,
      fixed: `schemaVersion: 1
populations:
  laptops:
    corporateIdentifier: false
    os: { product: windows10, version: "10.0.19045.3803", extendedSecurityUpdates: true }
`,
    },
    {
      title: 'identifiers and a Windows that supports them',
      plan: `schemaVersion: 1
populations:
  laptops:
    corporateIdentifier: true
    os: { product: windows11, version: 25H2, edition: enterprise }
`,
    },
  ],
});
