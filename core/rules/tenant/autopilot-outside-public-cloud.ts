import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const { value: publicCloud, says, source } = fact('windowsAutopilot.cloud');
const clouds = {
  usGovernment: 'the cloud for US Government',
  china: 'the cloud that 21Vianet operates in China',
} as const;
const remedy = 'Use device preparation or automatic enrollment.';
const note = 'Windows Autopilot device preparation';

const messageFor = (population: string, cloud: keyof typeof clouds): string =>
  `The devices of "${population}" are to be set up with Windows Autopilot, and the tenant is in ${clouds[cloud]}. ${says} ${remedy}`;

export default rule({
  id: 'autopilot-outside-public-cloud',
  summary: 'Devices are to be set up with Windows Autopilot in a cloud that does not have it.',
  why: 'Devices cannot be registered with Windows Autopilot in this cloud. They start with the normal out-of-box experience of Windows.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    const cloud = plan.tenant?.cloud;
    if (!cloud || cloud.value === publicCloud) return;
    for (const { id, enrollment } of enrolledBy(plan, 'windowsAutopilot')) {
      // Resetting a device takes no registration.
      if (enrollment.scenario?.value === 'reset') continue;
      report(enrollment.method, messageFor(String(id?.value), cloud.value), {
        related: [{ span: cloud.node, message: 'The cloud of the tenant.' }],
        fixes: [
          unsafeFix(
            'Change to another method, if Windows Autopilot device preparation sets the devices up',
            changeMethod(enrollment, 'other', { note }),
          ),
          ...(cloud.value === 'usGovernment'
            ? [
                unsafeFix(
                  `Change the cloud to "${publicCloud}", if the tenant is a GCC one`,
                  set(cloud.node, publicCloud),
                ),
              ]
            : []),
        ],
      });
    }
  },

  examples: [
    {
      title: 'Windows Autopilot in GCC High',
      plan: `schemaVersion: 1
tenant: { cloud: usGovernment }
populations:
  desks:
    enrollment: { method: «windowsAutopilot», scenario: userDriven }
`,
      message: messageFor('desks', 'usGovernment'),
      fixed: `schemaVersion: 1
tenant: { cloud: usGovernment }
populations:
  desks:
    enrollment: { method: other, note: ${note} }
`,
    },
    {
      title: 'Windows Autopilot in China',
      plan: `schemaVersion: 1
tenant: { cloud: china }
populations:
  shops:
    enrollment: { method: «windowsAutopilot», scenario: selfDeploying }
`,
      message: messageFor('shops', 'china'),
      fixed: `schemaVersion: 1
tenant: { cloud: china }
populations:
  shops:
    enrollment: { method: other, note: ${note} }
`,
    },
    {
      title: 'Windows Autopilot in the public cloud',
      plan: `schemaVersion: 1
tenant: { cloud: public }
populations:
  desks:
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'devices that are reset',
      plan: `schemaVersion: 1
tenant: { cloud: usGovernment }
populations:
  desks:
    managedBy: intune
    enrollment: { method: windowsAutopilot, scenario: reset }
`,
    },
  ],
});
