import type { Plan, Wave } from '../../model/plan.generated';
import { addTo } from '../add-to';
import { rule } from '../rule';

export default rule({
  id: 'wave-shares-beyond-all',
  summary: 'The waves of a population add up to more devices than it has.',
  why: 'Somebody counts devices twice, and the last wave will find nothing left to enroll.',
  severity: 'warning',
  basis: 'judgement',

  check(plan, report) {
    for (const [population, waves] of wavesByPopulation(plan)) {
      const share = waves.reduce((sum, wave) => sum + (wave.share?.value ?? 0), 0);
      const last = waves.findLast((wave) => wave.share)?.share;
      if (share > whole && last)
        report(
          last,
          `The waves of "${population}" add up to ${share} percent of its devices. Make it ${whole} at most.`,
        );

      const devices = plan.populations.get(population)?.devices;
      const planned = waves.reduce((sum, wave) => sum + (wave.devices?.value ?? 0), 0);
      const lastCount = waves.findLast((wave) => wave.devices)?.devices;
      if (!devices || !lastCount || planned <= devices.value) continue;
      report(
        lastCount,
        `The waves of "${population}" add up to ${planned} devices, and it has ${devices.value}. Correct one of the numbers.`,
        {
          related: [{ span: devices.node, message: 'The devices of the population.' }],
        },
      );
    }
  },

  examples: [
    {
      title: 'waves of more than all devices',
      plan: `schemaVersion: 1
populations:
  sales: { devices: 800 }
rollout:
  waves:
    - { name: ring 0, populations: [sales], share: 10 }
    - { name: ring 1, populations: [sales], share: «95» }
`,
      message: 'The waves of "sales" add up to 105 percent of its devices. Make it 100 at most.',
    },
    {
      title: 'a wave of more devices than there are, and one that has other devices, too',
      plan: `schemaVersion: 1
populations:
  sales: { devices: 800 }
  finance: { devices: 90 }
rollout:
  waves:
    - { name: pilot, populations: [sales], devices: «8000» }
    - { name: all, populations: [sales, finance] }
`,
      message: 'The waves of "sales" add up to 8000 devices, and it has 800. Correct one of the numbers.',
    },
    {
      title: 'waves of all devices',
      plan: `schemaVersion: 1
populations:
  sales: { devices: 800 }
rollout:
  waves:
    - { name: ring 0, populations: [sales], share: 10 }
    - { name: ring 1, populations: [sales], share: 90 }
`,
    },
  ],
});

/** All devices, in percent. */
const whole = 100;

/** A wave over several populations has one number for all of them: how it is divided is not said, so it is left out. */
function wavesByPopulation({ rollout }: Plan): Map<string, Wave[]> {
  const waves = new Map<string, Wave[]>();
  for (const wave of rollout?.waves ?? []) {
    const [only, ...others] = wave.populations ?? [];
    if (only && others.length === 0) addTo(waves, only.value, wave);
  }
  return waves;
}
