import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { maximumDevices } from '../device-settings/maximum-devices';
import { rule } from '../rule';
import { demPopulations, devicesOf } from './dem-populations';

const { says, source } = fact('deviceEnrollmentManager.entraLimit');

export default rule({
  id: 'dem-over-device-maximum',
  summary: 'A device enrollment manager account is to join more devices than Microsoft Entra ID lets a user have.',
  why: 'The account enrolls the first devices. Then Microsoft Entra ID refuses each further join, although Intune would take it.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, context) {
    const setting = plan.tenant?.deviceSettings?.maximumDevicesPerUser;
    const { devices: maximum, isKnown } = maximumDevices(plan);
    const over = [...demPopulations(plan)]
      .map(([id, populations]) => [id, populations.filter(countsInEntra)] as const)
      .filter(([, populations]) => devicesOf(populations) > maximum);
    if (over.length === 0) return;
    if (!isKnown || !setting) {
      for (const [id] of over) {
        const account = plan.tenant?.deviceEnrollmentManagers.get(id)?.id;
        if (account) context.unknown(account, 'tenant.deviceSettings.maximumDevicesPerUser');
      }
      return;
    }
    const counts = over.map(([id, populations]) => `"${id}" is to join ${devicesOf(populations)}`);
    report(
      setting,
      `A user may have ${maximum} devices, but ${counts.join(', ')}. ${says} Set it to unlimited, which then applies to all users.`,
      {
        related: over.flatMap(([, populations]) =>
          populations.map(({ id, enrollment }) => ({
            span: enrollment!.performedBy!.node,
            message: `Who enrolls the devices of "${id?.value}".`,
          })),
        ),
        fixes: [unsafeFix('Change to unlimited, if that is right for all users', set(setting.node, 'unlimited'))],
      },
    );
  },

  examples: [
    {
      title: 'an account that joins more devices than a user may have',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: «50» }
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  tablets:
    devices: 300
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: staging } }
`,
      message: `A user may have 50 devices, but "staging" is to join 300. ${says} Set it to unlimited, which then applies to all users.`,
      fixed: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: unlimited }
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  tablets:
    devices: 300
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: staging } }
`,
    },
    {
      title: 'an account that enrolls hybrid joined devices, which do not count',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: 50 }
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  tablets:
    devices: 300
    join: { target: entraHybridJoined }
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: staging } }
`,
    },
    {
      title: 'an account that applies a provisioning package, whose devices do not count',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: 50 }
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  tablets:
    devices: 300
    enrollment: { method: automaticEnrollment, option: provisioningPackage, performedBy: { dem: staging } }
`,
    },
  ],
});

/** Hybrid joined devices come from Active Directory, and are nobody's in Microsoft Entra ID. */
const countsInEntra = ({ join }: Population): boolean => join?.target?.value !== 'entraHybridJoined';
