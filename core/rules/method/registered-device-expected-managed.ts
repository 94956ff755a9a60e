import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { changeConnect } from '../change-connect';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';
import { unreachableTarget } from './unreachable-target';

const { says, source } = fact('connect.emailAddress');
const { doubt } = fact('outcome.emailAddress');

export default rule({
  id: 'registered-device-expected-managed',
  summary: 'Intune is to manage devices that users only register with an email address.',
  why: 'Registering puts the organization account under management, and not the device: policies, apps and compliance for the device do not reach it.',
  severity: 'warning',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    for (const population of enrolledBy(plan, 'emailAddress')) {
      const { id, enrollment } = population;
      const { management } = enrollment;
      if (management?.value !== 'device' && management?.value !== 'deviceAndAccount') continue;
      if (unreachableTarget(population)) continue;
      report(
        management,
        `${says} Let the users of "${id?.value}" join the devices, if Intune is to manage them. Microsoft’s pages disagree: ${doubt}`,
        {
          related: [{ span: enrollment.connect.node, message: 'Users register the devices.' }],
          fixes: [
            ...changeConnect(population, 'joinDevice', 'Intune is to manage the devices'),
            unsafeFix('Change to "account", if managing the account is enough', set(management.node, 'account')),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'an email address and devices that Intune is to manage',
      plan: `schemaVersion: 1
populations:
  contractors:
    enrollment: { method: userEnrollment, connect: emailAddress, management: «device» }
`,
      message: `${says} Let the users of "contractors" join the devices, if Intune is to manage them. Microsoft’s pages disagree: ${doubt}`,
      fixed: `schemaVersion: 1
populations:
  contractors:
    enrollment: { method: userEnrollment, connect: joinDevice, management: device }
`,
    },
    {
      title: 'an email address and an account that Intune is to manage',
      plan: `schemaVersion: 1
populations:
  contractors:
    enrollment: { method: userEnrollment, connect: emailAddress, management: account }
`,
    },
  ],
});
