import { compareWindowsVersions, fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { demPopulations } from './dem-populations';

const { value: minimum, says, source } = fact('deviceEnrollmentManager.conditionalAccessMinimumWindows10');

const messageFor = (population: string, version: string): string =>
  `The devices of "${population}" run Windows 10 ${version}, and a device enrollment manager enrolls them. ${says} Update them first.`;

export default rule({
  id: 'dem-conditional-access-with-old-windows',
  summary:
    'Conditional Access is to be used on devices with an old Windows 10 that a device enrollment manager enrolls.',
  why: 'The devices cannot show that they are compliant. Users who sign in on them are refused by every policy that asks for a compliant device.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, os, conditionalAccess, enrollment } of [...demPopulations(plan).values()].flat()) {
      if (conditionalAccess?.value !== true || enrollment?.upgradeFirst?.value === true) continue;
      for (const { product, version } of os ?? []) {
        if (product?.value !== 'windows10' || !version) continue;
        const order = compareWindowsVersions(product.value, version.value, minimum);
        if (order === undefined || order >= 0) continue;
        report(version, messageFor(String(id?.value), version.value), {
          related: [{ span: conditionalAccess.node, message: 'Conditional Access is to be used.' }],
          fixes: [
            unsafeFix(
              'Change to "conditionalAccess: false", if these devices can do without it',
              set(conditionalAccess.node, false),
            ),
          ],
        });
      }
    }
  },

  examples: [
    {
      title: 'a Windows 10 before 1803',
      asOf: '2018-06-01',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers: { depot: { upn: depot@contoso.com } }
populations:
  carts:
    os: { product: windows10, version: «1709», edition: enterprise }
    conditionalAccess: true
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: depot } }
`,
      message: messageFor('carts', '1709'),
      fixed: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers: { depot: { upn: depot@contoso.com } }
populations:
  carts:
    os: { product: windows10, version: 1709, edition: enterprise }
    conditionalAccess: false
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: depot } }
`,
    },
    {
      title: 'devices that their users enroll',
      asOf: '2018-06-01',
      plan: `schemaVersion: 1
populations:
  carts:
    os: { product: windows10, version: 1709, edition: enterprise }
    conditionalAccess: true
    enrollment: { method: automaticEnrollment, option: settings, performedBy: user }
`,
    },
  ],
});
