import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { type UnreachableTarget, unreachableTarget } from './unreachable-target';

const { source } = fact('userEnrollment.registerOrJoin');
const { says: emailAddress } = fact('outcome.emailAddress');
const { says: autopilot } = fact('windowsAutopilot.joins');

export default rule({
  id: 'join-state-out-of-reach',
  summary: 'Devices are to end up in a join state that their way to enroll does not lead to.',
  why: 'Registered, joined and hybrid joined devices are managed, shown and signed in to in different ways. What is planned for the one state does not work in the other.',
  severity: 'error',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report, context) {
    for (const population of plan.populations) {
      const found = unreachableTarget(population);
      if (!found) continue;
      if (found === 'needs current') {
        context.unknown(population.join!.target!, 'join.current');
        continue;
      }
      const { target, says, at } = found;
      report(
        target,
        `The devices of "${population.id?.value}" cannot become "${target.value}" this way. ${says} Change the target, or the way to enroll.`,
        { related: [{ span: at, message: 'The way to enroll.' }], fixes: fixes(population, found) },
      );
    }
  },

  examples: [
    {
      title: 'an email address and devices that are to be joined',
      plan: `schemaVersion: 1
populations:
  contractors:
    join: { target: «entraJoined» }
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
      message: `The devices of "contractors" cannot become "entraJoined" this way. ${emailAddress} Change the target, or the way to enroll.`,
      fixed: `schemaVersion: 1
populations:
  contractors:
    join: { target: entraJoined }
    enrollment: { method: userEnrollment, connect: joinDevice }
`,
    },
    {
      title: 'Windows Autopilot and devices that are to be registered',
      plan: `schemaVersion: 1
populations:
  sales:
    join: { target: «entraRegistered» }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
      message: `The devices of "sales" cannot become "entraRegistered" this way. ${autopilot} Change the target, or the way to enroll.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    join: { target: entraJoined }
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'an email address and devices that are to be registered',
      plan: `schemaVersion: 1
populations:
  contractors:
    join: { target: entraRegistered }
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
    {
      title: 'an account in Settings on devices that are hybrid joined already',
      plan: `schemaVersion: 1
populations:
  offices:
    join: { current: entraHybridJoined, target: entraHybridJoined }
    enrollment: { method: automaticEnrollment, option: settings }
`,
    },
    {
      title: 'devices of Active Directory that Microsoft Entra Connect hybrid joins, and an email address',
      plan: `schemaVersion: 1
populations:
  staff:
    join: { current: activeDirectoryJoined, target: entraHybridJoined }
    enrollment: { method: userEnrollment, connect: emailAddress }
`,
    },
  ],
});

/** People’s own devices are registered rather than joined, so there the target gives way first. */
function fixes({ ownership, enrollment }: Population, { target, joins }: UnreachableTarget): Fix[] {
  const [reached] = joins;
  if (!reached) return [];
  const aim = unsafeFix(`Change the target to "${reached}", if that is enough`, set(target.node, reached));
  const choice =
    target.value === 'entraJoined' ? 'joinDevice' : target.value === 'entraRegistered' ? 'emailAddress' : undefined;
  if (enrollment?.method?.value !== 'userEnrollment' || !enrollment.connect || !choice) return [aim];
  const title =
    choice === 'joinDevice'
      ? 'Change to "joinDevice", if Intune is to manage the devices'
      : 'Change to "emailAddress", if registering the devices is enough';
  const way = unsafeFix(title, set(enrollment.connect.node, choice));
  return choice === 'joinDevice' && ownership?.value === 'personal' ? [aim, way] : [way, aim];
}
