import { fact } from '../../guide/index';
import type { Enrollment } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('homeEdition.join');
const { value: home } = fact('homeEdition.edition');

export default rule({
  id: 'home-edition-not-enrollable',
  summary: 'Windows Home is to be enrolled in a way that joins devices.',
  why: 'Joining ends with an error, or is not offered at all. Registering for access to resources is all that works.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80180022',

  check(plan, report) {
    for (const { id, os, enrollment } of plan.populations) {
      if (!enrollment?.method || !joins(enrollment)) continue;
      for (const { edition } of os ?? []) {
        if (edition?.value !== home) continue;
        report(
          edition,
          `There is Windows Home in "${id?.value}". ${says} Upgrade the devices to Windows Pro, or let users register them.`,
          {
            related: [{ span: enrollment.method.node, message: 'How they are to be enrolled.' }],
            fixes: [unsafeFix('Change to "pro", if the devices are upgraded before', set(edition.node, 'pro'))],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'Windows Home and Windows Autopilot',
      plan: `schemaVersion: 1
populations:
  shops:
    os: { product: windows11, version: 25H2, edition: «home» }
    enrollment: { method: windowsAutopilot }
`,
      message: `There is Windows Home in "shops". ${says} Upgrade the devices to Windows Pro, or let users register them.`,
      fixed: `schemaVersion: 1
populations:
  shops:
    os: { product: windows11, version: 25H2, edition: pro }
    enrollment: { method: windowsAutopilot }
`,
    },
    {
      title: 'Windows Home that users register',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    os: { product: windows11, version: 25H2, edition: home }
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
  ],
});

/** Whether an enrollment joins devices to a directory. */
function joins({ method, connect }: Enrollment): boolean {
  if (method?.value === 'userEnrollment') return connect?.value === 'joinDevice';
  return method?.value !== 'other';
}
