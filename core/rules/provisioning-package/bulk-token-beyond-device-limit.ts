import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { populationsByObject } from '../populations-by-object';
import { rule } from '../rule';
import { hasBulkToken } from './bulk-token';

const { says, doubt, source } = fact('provisioningPackage.deviceLimit');
const advice = `Microsoft’s pages disagree: ${says} ${doubt} Try it with a few devices more than the limit, or raise it.`;

export default rule({
  id: 'bulk-token-beyond-device-limit',
  summary: 'A provisioning package is to enroll more devices than a user may join.',
  why: 'If the limit counts for the package account, the next device after it is refused in the middle of the rollout.',
  severity: 'info',
  basis: 'docs',
  source,

  check(plan, report) {
    const limit = plan.tenant?.deviceSettings?.maximumDevicesPerUser;
    if (!limit || !/^\d+$/.test(limit.value)) return;
    const most = Number(limit.value);
    const users = populationsByObject(plan, 'provisioningPackage');
    const beyond = [...plan.provisioningPackages].flatMap((bulk) => {
      const populations = hasBulkToken(bulk) ? (users.get(String(bulk.id?.value)) ?? []) : [];
      const devices = populations.reduce((sum, population) => sum + (population.devices?.value ?? 0), 0);
      return bulk.id && devices > most ? [{ id: bulk.id, devices }] : [];
    });
    if (beyond.length === 0) return;
    const counts = beyond.map(({ id, devices }) => `${devices.toLocaleString('en-US')} with "${id.value}"`);
    report(limit, `Users may join ${most} devices each, and the plan joins ${counts.join(', ')}. ${advice}`, {
      related: beyond.map(({ id }) => ({ span: id, message: 'The package account joins the devices.' })),
      fixes: [unsafeFix('Change to "unlimited", if that is fine for all users', set(limit.node, 'unlimited'))],
    });
  },

  examples: [
    {
      title: 'more devices for a package than a user may join',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: «50» }
populations:
  classrooms:
    devices: 120
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { distribution: usb }
`,
      message: `Users may join 50 devices each, and the plan joins 120 with "classroom". ${advice}`,
      fixed: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: unlimited }
populations:
  classrooms:
    devices: 120
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { distribution: usb }
`,
    },
    {
      title: 'as many devices for a package as a user may join',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: 50 }
populations:
  classrooms:
    devices: 50
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { distribution: usb }
`,
    },
  ],
});
