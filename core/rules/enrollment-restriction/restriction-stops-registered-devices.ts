import { fact } from '../../guide/index';
import type { EnrollmentRestriction } from '../../model/plan.generated';
import { quoted } from '../quoted';
import { rule } from '../rule';
import { comesToIntune, countsAsPersonal, mayOnlyRegister } from './corporate-approval';
import { populationsObeying } from './restrictions';

const { says, doubt, source } = fact('mdmUserScope.registeredDevices');
const remedy = 'Try it on one device, or put these users into the MAM user scope.';

const messageFor = (restriction: string, what: string, populations: string): string =>
  `The restriction "${restriction}" blocks ${what}, and users add their account to those of ${populations}. ${says} The restriction then blocks that. Microsoft’s pages disagree: ${doubt} ${remedy}`;

export default rule({
  id: 'restriction-stops-registered-devices',
  summary: 'Users add their account to devices, and a restriction blocks such devices from enrolling.',
  why: 'Users may read that their account was not set up on the device, because it could not be enrolled.',
  severity: 'warning',
  basis: 'docs',
  source,
  errorCode: '0x80180014',

  check(plan, report) {
    if (![...plan.enrollmentRestrictions].some(blocks)) return;
    const affected = populationsObeying(plan, 'platform', (population, restriction) => {
      const what = mayOnlyRegister(population) && blocks(restriction);
      if (!what || comesToIntune(population, plan) !== true) return false;
      return what === restriction.windows || countsAsPersonal(population, plan) === true;
    });
    for (const [restriction, populations] of affected) {
      const what = blocks(restriction)!;
      const kind = what === restriction.windows ? 'Windows devices' : 'personally owned devices';
      report(what, messageFor(String(restriction.id?.value), kind, quoted(populations)), {
        related: populations.map(({ id, enrollment }) => ({
          span: enrollment!.connect!.node,
          message: `What the users of "${id?.value}" choose.`,
        })),
      });
    }
  },

  examples: [
    {
      title: 'personal devices that users register, and a restriction that blocks personal ones',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: none }
populations:
  byod:
    ownership: personal
    enrollment: { method: userEnrollment, connect: emailAddress }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: «block» }
`,
      message: messageFor('everyone', 'personally owned devices', '"byod"'),
    },
    {
      title: 'personal devices that users register, and a restriction that blocks Windows',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: none }
populations:
  byod:
    ownership: personal
    enrollment: { method: userEnrollment, connect: emailAddress }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: «block» }
`,
      message: messageFor('everyone', 'Windows devices', '"byod"'),
    },
    {
      title: 'users who are in the MAM user scope',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: all }
populations:
  byod:
    ownership: personal
    enrollment: { method: userEnrollment, connect: emailAddress }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: block }
`,
    },
    {
      title: 'devices that are not to be managed',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: none }
populations:
  byod:
    ownership: personal
    enrollment: { method: userEnrollment, connect: emailAddress, management: none }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: block }
`,
    },
  ],
});

/** Where a restriction blocks devices: all of them, or personal ones. */
function blocks({ windows, personallyOwned }: EnrollmentRestriction) {
  return [windows, personallyOwned].find((each) => each?.value === 'block');
}
