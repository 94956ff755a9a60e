import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { populationsByObject } from '../populations-by-object';
import { quoted } from '../quoted';
import { rule } from '../rule';

const { says, source } = fact('provisioningPackage.networkShare');

export default rule({
  id: 'package-share-out-of-reach',
  summary: 'Remote devices are to get their provisioning package from a network share.',
  why: 'A device that is not set up yet has no VPN, so it cannot reach the share from home.',
  severity: 'warning',
  basis: 'judgement',
  source,

  check(plan, report) {
    const users = populationsByObject(plan, 'provisioningPackage');
    for (const { id, distribution } of plan.provisioningPackages) {
      if (distribution?.value !== 'networkShare') continue;
      const remote = (users.get(String(id?.value)) ?? []).filter(({ location }) => location?.value === 'remote');
      if (remote.length === 0) continue;
      report(
        distribution,
        `The package "${id?.value}" is on a network share, but the devices of ${quoted(remote)} are remote. ${says} Send a USB drive, unless the share can be reached from the internet.`,
        {
          related: remote.map(({ location }) => ({ span: location!.node, message: 'The devices are remote.' })),
          fixes: [unsafeFix('Change to "usb", if drives are sent out', set(distribution.node, 'usb'))],
        },
      );
    }
  },

  examples: [
    {
      title: 'a network share for devices at home',
      plan: `schemaVersion: 1
populations:
  tutors:
    location: remote
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: tutor }
provisioningPackages:
  tutor: { distribution: «networkShare» }
`,
      message: `The package "tutor" is on a network share, but the devices of "tutors" are remote. ${says} Send a USB drive, unless the share can be reached from the internet.`,
      fixed: `schemaVersion: 1
populations:
  tutors:
    location: remote
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: tutor }
provisioningPackages:
  tutor: { distribution: usb }
`,
    },
    {
      title: 'a network share for devices on site',
      plan: `schemaVersion: 1
populations:
  tutors:
    location: onSite
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: tutor }
provisioningPackages:
  tutor: { distribution: networkShare }
`,
    },
  ],
});
