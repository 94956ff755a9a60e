import { fact } from '../../guide/index';
import type { Plan, Population } from '../../model/plan.generated';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { changeConnect } from '../change-connect';
import { decides, type Outcome, outcomeOf } from '../method/outcome';
import { unreachableTarget } from '../method/unreachable-target';
import { populationsSaying } from '../populations-saying';
import { rule } from '../rule';

const { source } = fact('userEnrollment.registerOrJoin');
const { says: joined } = fact('outcome.joinDevice');
const { says: registered } = fact('outcome.emailAddress');

export default rule({
  id: 'intune-ownership-not-reached',
  summary: 'Intune will show a different ownership than the plan expects.',
  why: 'Intune sets the ownership by the way a device is enrolled, and not by who bought it. Restrictions, reports and what an administrator can see on the device depend on it.',
  severity: 'warning',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report, context) {
    for (const population of populationsSaying(plan, 'intuneOwnership')) {
      const { id, intuneOwnership } = population;
      const outcome = outcomeOf(population);
      if (!outcome || intuneOwnership.value === outcome.ownership || unreachableTarget(population)) continue;
      if (intuneOwnership.value === 'corporate') {
        const identified = isIdentified(population, plan);
        if (identified === undefined) context.unknown(intuneOwnership, 'corporateIdentifier');
        if (identified !== false) continue;
      }
      report(
        intuneOwnership,
        `The devices of "${id?.value}" will not show as "${intuneOwnership.value}". ${outcome.says} Change what the plan expects, or the way to enroll.`,
        { related: [decides(outcome)], fixes: fixes(population, outcome) },
      );
    }
  },

  examples: [
    {
      title: 'personal devices that users join',
      plan: `schemaVersion: 1
populations:
  contractors:
    intuneOwnership: «personal»
    enrollment: { method: userEnrollment, connect: joinDevice }
`,
      message: `The devices of "contractors" will not show as "personal". ${joined} Change what the plan expects, or the way to enroll.`,
      fixed: `schemaVersion: 1
populations:
  contractors:
    intuneOwnership: corporate
    enrollment: { method: userEnrollment, connect: joinDevice }
`,
    },
    {
      title: 'registered devices without corporate identifiers',
      plan: `schemaVersion: 1
populations:
  contractors:
    corporateIdentifier: false
    intuneOwnership: «corporate»
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
      message: `The devices of "contractors" will not show as "corporate". ${registered} Change what the plan expects, or the way to enroll.`,
      fixed: `schemaVersion: 1
populations:
  contractors:
    corporateIdentifier: false
    intuneOwnership: personal
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
    {
      title: 'personal devices that users register',
      plan: `schemaVersion: 1
populations:
  contractors:
    intuneOwnership: personal
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
  ],
});

/** Devices whose identifiers were uploaded count as the organization’s, however they are enrolled. */
function isIdentified({ corporateIdentifier }: Population, { tenant }: Plan): boolean | undefined {
  if (corporateIdentifier) return corporateIdentifier.value;
  return tenant?.corporateIdentifiers?.value === false ? false : undefined;
}

function fixes(population: Population, outcome: Outcome): Fix[] {
  const { ownership, intuneOwnership, enrollment } = population;
  if (!intuneOwnership) return [];
  const expect = unsafeFix(
    `Change to "${outcome.ownership}", if that will do`,
    set(intuneOwnership.node, outcome.ownership),
  );
  if (enrollment?.method?.value !== 'userEnrollment') return [expect];
  if (intuneOwnership.value === 'corporate')
    return [expect, ...changeConnect(population, 'joinDevice', 'Intune is to manage the devices')];
  const register = changeConnect(population, 'emailAddress', 'registering the devices is enough');
  return ownership?.value === 'personal' ? [...register, expect] : [expect, ...register];
}
