import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { comesToIntune, isApprovedByPlan, needsApproval } from '../enrollment-restriction/corporate-approval';
import { restrictionOf } from '../enrollment-restriction/restrictions';
import { rule } from '../rule';

const { says, source } = fact('corporateIdentifiers.othersArePersonal');

export default rule({
  id: 'corporate-identifiers-leave-devices-out',
  summary: 'Corporate identifiers are in use, and devices of the organization have none.',
  why: 'At enrollment Intune takes the devices for personal ones. Filters and restrictions that look at the ownership decide accordingly.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report, context) {
    const uploaded = plan.tenant?.corporateIdentifiers;
    if (uploaded?.value !== true) return;
    const obeyed = restrictionOf(plan, 'platform');
    for (const population of plan.populations) {
      const { id, ownership, enrollment, corporateIdentifier } = population;
      if (ownership?.value !== 'organization' || !enrollment?.method || !needsApproval(population, plan)) continue;
      if (comesToIntune(population, plan) !== true) continue;
      const approved = isApprovedByPlan(population, plan);
      if (approved) continue;
      if (approved === undefined || !corporateIdentifier) {
        context.unknown(
          enrollment.method,
          corporateIdentifier ? 'autopilotRegistration.registered' : 'corporateIdentifier',
        );
        continue;
      }
      // A block of personal devices stops them, and has a finding of its own.
      if (obeyed(population)?.personallyOwned?.value === 'block') continue;
      report(
        corporateIdentifier,
        `The devices of "${id?.value}" have no corporate identifiers, but other devices have. ${says} Upload the identifiers of these devices, too.`,
        {
          related: [{ span: uploaded.node, message: 'Corporate identifiers are uploaded.' }],
          fixes: [unsafeFix('Change to true, if they are uploaded before', set(corporateIdentifier.node, true))],
        },
      );
    }
  },

  examples: [
    {
      title: 'devices of the organization without identifiers, where others have some',
      plan: `schemaVersion: 1
tenant:
  corporateIdentifiers: true
populations:
  laptops:
    ownership: organization
    corporateIdentifier: «false»
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, performedBy: user }
`,
      message: `The devices of "laptops" have no corporate identifiers, but other devices have. ${says} Upload the identifiers of these devices, too.`,
      fixed: `schemaVersion: 1
tenant:
  corporateIdentifiers: true
populations:
  laptops:
    ownership: organization
    corporateIdentifier: true
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, performedBy: user }
`,
    },
    {
      title: 'devices that a provisioning package enrolls, which need no identifiers',
      plan: `schemaVersion: 1
tenant:
  corporateIdentifiers: true
populations:
  classrooms:
    ownership: organization
    corporateIdentifier: false
    enrollment: { method: automaticEnrollment, option: provisioningPackage }
`,
    },
  ],
});
