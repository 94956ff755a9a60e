import { enrollsDevices } from '../enrolls-devices';
import { rule } from '../rule';

export default rule({
  id: 'population-in-no-wave',
  summary: 'A population is to be enrolled, but no wave of the rollout has it.',
  why: 'Nobody prepares its devices or tells its users, and it can be forgotten when the rollout ends.',
  severity: 'info',
  basis: 'judgement',
  scope: 'population',

  check(plan, report) {
    const waves = plan.rollout?.waves ?? [];
    if (waves.length === 0) return;
    const planned = new Set(waves.flatMap(({ populations }) => (populations ?? []).map(({ value }) => value)));
    for (const { id, enrollment } of plan.populations) {
      if (!id || !enrollment || !enrollsDevices(enrollment) || planned.has(String(id.value))) continue;
      report(
        id,
        `No wave of the rollout has "${id.value}". Add it to one, so that somebody prepares its devices and tells its users.`,
      );
    }
  },

  examples: [
    {
      title: 'a population that no wave has',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot }
  «service»:
    enrollment: { method: windowsAutopilot }
rollout:
  waves:
    - { name: ring 0, populations: [sales] }
`,
      message:
        'No wave of the rollout has "service". Add it to one, so that somebody prepares its devices and tells its users.',
    },
    {
      title: 'no rollout yet',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot }
`,
    },
  ],
});
