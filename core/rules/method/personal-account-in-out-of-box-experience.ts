import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { set, unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { says, source } = fact('outOfBoxExperience.personalAccountNotEnrolled');

export default rule({
  id: 'personal-account-in-out-of-box-experience',
  summary: 'People are to set devices up with a personal account, and nobody joins the devices afterwards.',
  why: 'The device works with a private account. It is neither joined nor enrolled, and no policy of the organization reaches it.',
  severity: 'warning',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const population of plan.populations) {
      const { id, enrollment } = population;
      const account = enrollment?.outOfBoxExperienceAccount;
      if (!enrollment || account?.value !== 'personal' || enrollment.joinInSettings?.value === true) continue;
      if (!countsOnThisStep(population)) continue;
      report(account, `${says} Let the people of "${id?.value}" sign in with their work account, or plan the join.`, {
        fixes: [
          unsafeFix('Change to "work", if people have their work account by then', set(account.node, 'work')),
          unsafeFix(
            'Set "joinInSettings: true", if people join the devices in Settings',
            update(enrollment.node, { joinInSettings: true }),
          ),
        ],
      });
    }
  },

  examples: [
    {
      title: 'a personal account in the out-of-box experience',
      plan: `schemaVersion: 1
populations:
  sales:
    ownership: organization
    enrollment:
      method: automaticEnrollment
      option: outOfBoxExperience
      outOfBoxExperienceAccount: «personal»
`,
      message: `${says} Let the people of "sales" sign in with their work account, or plan the join.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    ownership: organization
    enrollment:
      method: automaticEnrollment
      option: outOfBoxExperience
      outOfBoxExperienceAccount: work
`,
    },
    {
      title: 'a personal account, and a join in Settings afterwards',
      plan: `schemaVersion: 1
populations:
  sales:
    ownership: organization
    enrollment:
      method: automaticEnrollment
      option: outOfBoxExperience
      outOfBoxExperienceAccount: personal
      joinInSettings: true
`,
    },
    {
      title: 'personal devices that were set up with a personal account',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: userEnrollment
      connect: emailAddress
      outOfBoxExperienceAccount: personal
`,
    },
  ],
});

/** Whoever connects the device in Settings later may have set it up with any account. */
function countsOnThisStep({ ownership, enrollment }: Population): boolean {
  if (enrollment?.method?.value === 'automaticEnrollment' && enrollment.option)
    return enrollment.option.value === 'outOfBoxExperience';
  return ownership?.value === 'organization' && !enrollment?.connect;
}
