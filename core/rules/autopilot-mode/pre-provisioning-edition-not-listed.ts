import { fact } from '../../guide/index';
import { rule } from '../rule';
import { deploymentsWith } from './deployments';

const { value: editions, says, source } = fact('preProvisioning.editions');
const listed: ReadonlySet<string> = new Set(editions);

export default rule({
  id: 'pre-provisioning-edition-not-listed',
  summary: 'Devices are to be pre-provisioned with an edition of Windows that Microsoft does not list for it.',
  why: 'It may work, but Microsoft does not list it as supported.',
  severity: 'warning',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { name, population, at } of deploymentsWith(plan, 'preProvisioned')) {
      for (const { edition } of population.os ?? []) {
        // Home cannot take part in Windows Autopilot at all.
        if (!edition || edition.value === 'home' || listed.has(edition.value)) continue;
        report(
          edition,
          `The devices of "${name}" have the edition "${edition.value}" and are to be pre-provisioned. ${says} Try it on one device first, or plan for a listed edition.`,
          { related: [{ span: at, message: 'The devices are to be pre-provisioned.' }] },
        );
      }
    }
  },

  examples: [
    {
      title: 'devices with Windows IoT Enterprise that are pre-provisioned',
      plan: `schemaVersion: 1
populations:
  panels:
    os: { product: windows11, edition: «iotEnterprise» }
    enrollment: { method: windowsAutopilot, scenario: preProvisioned }
`,
      message: `The devices of "panels" have the edition "iotEnterprise" and are to be pre-provisioned. ${says} Try it on one device first, or plan for a listed edition.`,
    },
    {
      title: 'devices with Windows Pro Education that are pre-provisioned',
      plan: `schemaVersion: 1
populations:
  teachers:
    os: { product: windows11, edition: proEducation }
    enrollment: { method: windowsAutopilot, scenario: preProvisioned }
`,
    },
  ],
});
