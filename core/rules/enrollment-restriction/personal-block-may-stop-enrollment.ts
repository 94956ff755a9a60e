import { fact } from '../../guide/index';
import { rule } from '../rule';
import { comesToIntune, countsAsPersonal, mayOnlyRegister } from './corporate-approval';
import { restrictionOf } from './restrictions';

const { says, source } = fact('enrollmentRestriction.personalBlock');

const messageFor = (population: string, restriction: string): string =>
  `The restriction "${restriction}" blocks personally owned devices, and the plan does not say how Intune can tell that those of "${population}" are none. ${says} Say with "corporateIdentifier" or "autopilotRegistration" whether they have one.`;

export default rule({
  id: 'personal-block-may-stop-enrollment',
  summary:
    'A restriction blocks personally owned devices, and nothing shows that the devices of a population belong to the organization.',
  why: 'Intune looks at how a device enrolls, not at who bought it. Devices that users join in the out-of-box experience or in Settings are blocked, too, unless Intune knows them.',
  severity: 'info',
  basis: 'docs',
  source,
  errorCode: '0x80180014',
  scope: 'population',

  check(plan, report) {
    if (![...plan.enrollmentRestrictions].some(({ personallyOwned }) => personallyOwned?.value === 'block')) return;
    const obeyed = restrictionOf(plan, 'platform');
    for (const population of plan.populations) {
      const { id, enrollment } = population;
      const { personallyOwned, windows, id: restriction } = obeyed(population) ?? {};
      if (!enrollment?.method || personallyOwned?.value !== 'block' || windows?.value === 'block') continue;
      if (mayOnlyRegister(population) || comesToIntune(population, plan) !== true) continue;
      if (typeof countsAsPersonal(population, plan) !== 'string') continue;
      const at = enrollment.option ?? enrollment.scenario ?? enrollment.connect ?? enrollment.method;
      report(at, messageFor(String(id?.value), String(restriction?.value)), {
        related: [{ span: personallyOwned.node, message: 'The restriction that applies.' }],
      });
    }
  },

  examples: [
    {
      title: 'new devices that users join, and a restriction that blocks personal ones',
      plan: `schemaVersion: 1
populations:
  laptops:
    ownership: organization
    enrollment: { method: automaticEnrollment, option: «outOfBoxExperience», performedBy: user }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: block }
`,
      message: messageFor('laptops', 'everyone'),
    },
    {
      title: 'devices with corporate identifiers',
      plan: `schemaVersion: 1
populations:
  laptops:
    ownership: organization
    corporateIdentifier: true
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience, performedBy: user }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: block }
`,
    },
    {
      title: 'devices that Windows Autopilot sets up',
      plan: `schemaVersion: 1
populations:
  laptops:
    ownership: organization
    enrollment: { method: windowsAutopilot, scenario: userDriven }
enrollmentRestrictions:
  everyone: { kind: platform, default: true, windows: allow, personallyOwned: block }
`,
    },
  ],
});
