import { compareWindowsVersions, condition, fact } from '../../guide/index';
import type { OperatingSystem } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { reason, source } = condition('automaticEnrollment', 'conditionalAccessWithPackage', 'windows10BeforeMinimum');
const { value: minimum } = fact('conditionalAccessWithPackage.minimumWindows10');

export default rule({
  id: 'conditional-access-with-old-windows',
  summary: 'Conditional Access is to be used on devices with an old Windows 10 that a provisioning package enrolls.',
  why: 'The devices cannot show that they are compliant. Users who sign in on them are refused by every policy that asks for a compliant device.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { id, os, conditionalAccess, enrollment } of enrolledBy(plan, 'provisioningPackage')) {
      if (conditionalAccess?.value !== true || enrollment.upgradeFirst?.value === true) continue;
      for (const { version } of (os ?? []).filter(isTooOld)) {
        if (!version) continue;
        report(
          version,
          `The devices of "${id?.value}" run Windows 10 ${version.value}. ${reason} Update them to ${minimum} or later, best to a version that Microsoft still supports.`,
          {
            related: [
              { span: conditionalAccess.node, message: 'Conditional Access is to be used.' },
              { span: enrollment.option.node, message: 'A provisioning package enrolls the devices.' },
            ],
            fixes: [
              unsafeFix(
                'Change to "conditionalAccess: false", if these devices can do without it',
                set(conditionalAccess.node, false),
              ),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a package, Conditional Access and an old Windows 10 among newer ones',
      asOf: '2018-06-01',
      plan: `schemaVersion: 1
populations:
  classrooms:
    conditionalAccess: true
    os:
      - { product: windows10, version: «1709» }
      - { product: windows10, version: 22H2 }
      - { product: windows11, version: 25H2 }
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
      message: `The devices of "classrooms" run Windows 10 1709. ${reason} Update them to ${minimum} or later, best to a version that Microsoft still supports.`,
      fixed: `schemaVersion: 1
populations:
  classrooms:
    conditionalAccess: false
    os:
      - { product: windows10, version: 1709 }
      - { product: windows10, version: 22H2 }
      - { product: windows11, version: 25H2 }
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
    },
    {
      title: 'a package, Conditional Access and the first Windows 10 that has it',
      asOf: '2018-06-01',
      plan: `schemaVersion: 1
populations:
  classrooms:
    conditionalAccess: true
    os: { product: windows10, version: "${minimum}" }
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
    },
    {
      title: 'a package and an old Windows 10 without Conditional Access',
      asOf: '2018-06-01',
      plan: `schemaVersion: 1
populations:
  classrooms:
    conditionalAccess: false
    os: { product: windows10, version: "1709" }
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
    },
  ],
});

function isTooOld({ product, version }: OperatingSystem): boolean {
  if (product?.value !== 'windows10' || !version) return false;
  const order = compareWindowsVersions(product.value, version.value, minimum);
  return order !== undefined && order < 0;
}
