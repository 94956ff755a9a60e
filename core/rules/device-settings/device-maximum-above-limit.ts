import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: maximum } = fact('entraDevices.maximumPerUser');
const { says, source } = fact('entraDevices.aboveMaximum');

export default rule({
  id: 'device-maximum-above-limit',
  summary: 'The maximum number of devices per user is higher than Microsoft Entra ID takes.',
  why: 'The limit is lower than the plan says. Users who reach it cannot join more devices.',
  severity: 'warning',
  basis: 'docs',
  source,

  check({ tenant }, report) {
    const devices = tenant?.deviceSettings?.maximumDevicesPerUser;
    if (!devices || !(Number(devices.value) > maximum)) return;
    report(
      devices,
      `Users are to have ${Number(devices.value).toLocaleString('en-US')} devices at most. ${says} Set it to unlimited for more.`,
      {
        fixes: [
          unsafeFix('Change to unlimited, if users may have that many', set(devices.node, 'unlimited')),
          unsafeFix(`Change to ${maximum}, if that is enough`, set(devices.node, maximum)),
        ],
      },
    );
  },

  examples: [
    {
      title: 'a thousand devices per user',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: «1000» }
`,
      message: `Users are to have 1,000 devices at most. ${says} Set it to unlimited for more.`,
      fixed: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: unlimited }
`,
    },
    {
      title: 'as many devices per user as Microsoft Entra ID takes',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { maximumDevicesPerUser: ${maximum} }
`,
    },
  ],
});
