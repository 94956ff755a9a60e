import { rule } from '../rule';

export default rule({
  id: 'wave-ends-before-it-starts',
  summary: 'The last day of a wave lies before its first one.',
  why: 'One of the two is wrong, and people arrange their work by both.',
  severity: 'error',
  basis: 'judgement',

  check(plan, report) {
    for (const { name, starts, ends } of plan.rollout?.waves ?? []) {
      if (!starts || !ends || ends.value >= starts.value) continue;
      const wave = name ? `Wave "${name.value}"` : 'The wave';
      report(
        ends,
        `${wave} starts on ${starts.value} and ends on ${ends.value}, which is earlier. Correct one of the two.`,
        {
          related: [{ span: starts.node, message: 'The first day.' }],
        },
      );
    }
  },

  examples: [
    {
      title: 'a wave that ends before it starts',
      plan: `schemaVersion: 1
rollout:
  waves:
    - { name: ring 0, starts: 2027-02-01, ends: «2027-01-29» }
`,
      message: 'Wave "ring 0" starts on 2027-02-01 and ends on 2027-01-29, which is earlier. Correct one of the two.',
    },
    {
      title: 'a wave of one day',
      plan: `schemaVersion: 1
rollout:
  waves:
    - { name: ring 0, starts: 2027-02-01, ends: 2027-02-01 }
`,
    },
  ],
});
