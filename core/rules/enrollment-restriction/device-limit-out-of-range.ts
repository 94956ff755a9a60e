import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { value: highest, says, source } = fact('enrollmentRestriction.deviceLimit');
const { value: lowest } = fact('enrollmentRestriction.smallestDeviceLimit');

export default rule({
  id: 'device-limit-out-of-range',
  summary: 'A device limit restriction allows a number of devices that Intune does not offer.',
  why: 'The admin center has no such value, so the restriction cannot be created as planned.',
  severity: 'error',
  basis: 'docs',
  source,

  check({ enrollmentRestrictions }, report) {
    for (const { id, deviceLimit: limit } of enrollmentRestrictions) {
      if (!limit || (limit.value >= lowest && limit.value <= highest)) continue;
      const nearest = limit.value < lowest ? lowest : highest;
      report(
        limit,
        `The restriction "${id?.value}" allows ${limit.value} devices per user. ${says} Choose a number between them.`,
        { fixes: [unsafeFix(`Change to ${nearest}, if that is enough`, set(limit.node, nearest))] },
      );
    }
  },

  examples: [
    {
      title: 'more devices than a restriction can allow',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: deviceLimit, default: true, deviceLimit: «${highest + 5}» }
`,
      message: `The restriction "everyone" allows ${highest + 5} devices per user. ${says} Choose a number between them.`,
      fixed: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: deviceLimit, default: true, deviceLimit: ${highest} }
`,
    },
    {
      title: 'as many devices as a restriction can allow',
      plan: `schemaVersion: 1
enrollmentRestrictions:
  everyone: { kind: deviceLimit, default: true, deviceLimit: ${highest} }
`,
    },
  ],
});
