import { compareWindowsVersions, fact } from '../../guide/index';
import type { OperatingSystem } from '../../model/plan.generated';
import { unsafeFix, update } from '../../syntax/problem';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { value: minimum, says, source } = fact('groupPolicy.minimumWindows10');

export default rule({
  id: 'group-policy-with-old-windows',
  summary: 'Group Policy is to enroll devices with a Windows 10 that is too old for it.',
  why: 'The devices do not know the setting. They apply the policy object and stay unmanaged.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { id, os, enrollment } of enrolledBy(plan, 'groupPolicy')) {
      if (enrollment.upgradeFirst?.value === true) continue;
      for (const { version } of os?.filter(isTooOld) ?? []) {
        if (!version) continue;
        report(
          version,
          `Group Policy is to enroll devices of "${id?.value}" that run Windows 10 ${version.value}. ${says} Update them first.`,
          {
            related: [{ span: enrollment.option.node, message: 'Group Policy enrolls the devices.' }],
            fixes: [
              unsafeFix(
                'Say that the devices are upgraded first, if they are',
                update(enrollment.node, { upgradeFirst: true }),
              ),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a Windows 10 that is too old for Group Policy, beside one that is not',
      asOf: '2018-06-01',
      plan: `schemaVersion: 1
populations:
  branches:
    os:
      - { product: windows10, version: «"1703"», edition: enterprise }
      - { product: windows10, version: "1803", edition: enterprise }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
      message: `Group Policy is to enroll devices of "branches" that run Windows 10 1703. ${says} Update them first.`,
      fixed: `schemaVersion: 1
populations:
  branches:
    os:
      - { product: windows10, version: "1703", edition: enterprise }
      - { product: windows10, version: "1803", edition: enterprise }
    enrollment: { method: automaticEnrollment, option: groupPolicy, upgradeFirst: true }
`,
    },
    {
      title: 'the first Windows 10 that Group Policy enrolls',
      asOf: '2018-06-01',
      plan: `schemaVersion: 1
populations:
  branches:
    os: { product: windows10, version: "${minimum}", edition: enterprise }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`,
    },
  ],
});

function isTooOld({ product, version }: OperatingSystem): boolean {
  if (product?.value !== 'windows10' || !version) return false;
  const order = compareWindowsVersions(product.value, version.value, minimum);
  return order !== undefined && order < 0;
}
