import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { enrollsDevices } from '../enrolls-devices';
import { rule } from '../rule';
import { installsWindows } from './installs-windows';
import { type InPopulation, systemsOf } from './systems';

const { says, source } = fact('homeEdition.join');
const { value: home } = fact('homeEdition.edition');

export default rule({
  id: 'home-edition-not-enrollable',
  summary: 'Windows Home is to be enrolled in a way that joins devices.',
  why: 'Joining ends with an error, or is not offered at all. Users can only register such a device.',
  severity: 'error',
  basis: 'docs',
  source,
  errorCode: '0x80180022',
  scope: 'population',

  check(plan, report, context) {
    for (const { population, system } of systemsOf(plan).filter(isHome)) {
      const { id, enrollment } = population;
      const edition = system.edition!;
      const isJoined = joins(population);
      if (!enrollment?.method || isJoined === false || enrollment.upgradeFirst?.value === true) continue;
      if (isJoined === undefined) {
        context.unknown(edition, 'join.target');
        continue;
      }
      report(
        edition,
        `There is Windows Home in "${id?.value}". ${says} Upgrade the devices to Windows Pro, or let users register them.`,
        {
          related: [{ span: enrollment.method.node, message: 'How they are to be enrolled.' }],
          fixes: [unsafeFix('Change to "pro", if the devices are upgraded first', set(edition.node, 'pro'))],
        },
      );
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
    {
      title: 'Windows Home that users register by automatic enrollment in Settings',
      plan: `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    os: { product: windows11, version: 25H2, edition: home }
    join: { target: entraRegistered }
    enrollment: { method: automaticEnrollment, option: settings }
`,
    },
  ],
});

const isHome = ({ system }: InPopulation): boolean => system.edition?.value === home;

/** Whether an enrollment joins devices to a directory; undefined where the plan does not say, as Settings offers both. */
function joins({ enrollment, join }: Population): boolean | undefined {
  if (!enrollment || !enrollsDevices(enrollment) || installsWindows(enrollment)) return false;
  const { method, option, connect } = enrollment;
  if (method?.value === 'userEnrollment') return connect?.value === 'joinDevice';
  if (method?.value !== 'automaticEnrollment') return true;
  if (option && option.value !== 'settings') return true;
  return join?.target && join.target.value !== 'entraRegistered';
}
