import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';
import { demPopulations } from './dem-populations';

const { says, source } = fact('deviceEnrollmentManager.sharedMode');

export default rule({
  id: 'dem-with-personal-devices',
  summary: 'A device enrollment manager account is to enroll personal devices.',
  why: 'The devices become devices of the organization without a user. Their owners get no apps to choose from, and cannot wipe them in Company Portal.',
  severity: 'warning',
  basis: 'judgement',
  source,

  check(plan, report) {
    for (const [account, populations] of demPopulations(plan)) {
      for (const { id, ownership, enrollment } of populations) {
        if (ownership?.value !== 'personal' || !enrollment) continue;
        const actor = enrollment.performedBy;
        const at = actor && 'dem' in actor ? actor.dem : undefined;
        if (!at) continue;
        report(
          at,
          `The account "${account}" is to enroll the personal devices of "${id?.value}". ${says} Let the owners enroll them.`,
          {
            related: [{ span: ownership.node, message: 'The devices are personal.' }],
            fixes: [
              unsafeFix(
                'Change to "user", if the owners enroll the devices',
                update(enrollment.node, { performedBy: 'user' }),
              ),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'personal devices and a device enrollment manager account',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  byod:
    ownership: personal
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: «staging» } }
`,
      message: `The account "staging" is to enroll the personal devices of "byod". ${says} Let the owners enroll them.`,
      fixed: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  byod:
    ownership: personal
    enrollment: { method: automaticEnrollment, option: settings, performedBy: user }
`,
    },
    {
      title: 'devices of the organization and a device enrollment manager account',
      plan: `schemaVersion: 1
tenant:
  deviceEnrollmentManagers:
    staging: { upn: dem1@contoso.com }
populations:
  tablets:
    ownership: organization
    enrollment: { method: automaticEnrollment, option: settings, performedBy: { dem: staging } }
`,
    },
  ],
});
