import { fact } from '../../guide/index';
import type { Population } from '../../model/plan.generated';
import { unsafeFix } from '../../syntax/problem';
import { changeMethod } from '../change-method';
import { isInPublicCloud } from '../in-public-cloud';
import { populationsSaying } from '../populations-saying';
import { rule } from '../rule';
import { isUserless } from '../use/is-userless';

const { value: registering, says, source } = fact('windowsAutopilot.newDevices');
const sources: ReadonlySet<string> = new Set(registering);

export default rule({
  id: 'new-devices-without-autopilot',
  summary: 'New devices from an OEM or a CSP partner are to be enrolled without Windows Autopilot.',
  why: 'It works. But administrators or users set up by hand what Windows Autopilot can set up for them.',
  severity: 'info',
  basis: 'guide',
  source,
  scope: 'population',

  check(plan, report) {
    if (!isInPublicCloud(plan)) return;
    for (const population of populationsSaying(plan, 'acquisition')) {
      const { id, acquisition, enrollment } = population;
      if (!sources.has(acquisition.value)) continue;
      if (!enrollment?.method || !isSetUpByHand(population)) continue;
      const scenario = isUserless(population) ? 'selfDeploying' : 'userDriven';
      report(
        enrollment.method,
        `The devices of "${id?.value}" are new, and belong to the organization. ${says} Windows Autopilot may suit them better.`,
        {
          related: [{ span: acquisition.node, message: 'Where the devices come from.' }],
          fixes: [
            unsafeFix(
              'Change to Windows Autopilot, if the devices are registered with it',
              changeMethod(enrollment, 'windowsAutopilot', { scenario }),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'new devices of an OEM that users set up themselves',
      plan: `schemaVersion: 1
populations:
  sales:
    ownership: organization
    condition: new
    acquisition: oem
    enrollment: { method: «automaticEnrollment», option: outOfBoxExperience }
`,
      message: `The devices of "sales" are new, and belong to the organization. ${says} Windows Autopilot may suit them better.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    ownership: organization
    condition: new
    acquisition: oem
    enrollment: { method: windowsAutopilot, scenario: userDriven }
`,
    },
    {
      title: 'new devices from a shop',
      plan: `schemaVersion: 1
populations:
  sales:
    ownership: organization
    condition: new
    acquisition: retail
    enrollment: { method: automaticEnrollment, option: outOfBoxExperience }
`,
    },
  ],
});

function isSetUpByHand({ ownership, condition, os, hardware, enrollment }: Population): boolean {
  const { method, option, performedBy } = enrollment ?? {};
  return (
    ownership?.value === 'organization' &&
    condition?.value === 'new' &&
    method?.value === 'automaticEnrollment' &&
    (option?.value === 'settings' || option?.value === 'outOfBoxExperience') &&
    !(performedBy && 'dem' in performedBy) &&
    (!hardware?.kind || hardware.kind.value === 'pc') &&
    !(os ?? []).some(({ edition }) => edition?.value === 'home')
  );
}
