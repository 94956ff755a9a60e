import { methodIds, methods } from '../../guide/index';
import { enrolledBy } from '../enrolled-by';
import { rule } from '../rule';

const names = methodIds.map((id) => methods[id].name);
const known = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export default rule({
  id: 'other-method-without-note',
  summary: 'The method of a population is "other", and nothing says which one.',
  why: 'Nothing about the enrollment is checked, and no reader of the plan can tell what happens to the devices.',
  severity: 'info',
  basis: 'judgement',
  scope: 'population',

  check(plan, report) {
    for (const { id, enrollment } of enrolledBy(plan, 'other')) {
      if (enrollment.note) continue;
      report(
        enrollment.method,
        `The guide covers ${known}, and "${id?.value}" is enrolled by none of them, so nothing about it is checked. Say in a "note" what the method is, and where it is described.`,
      );
    }
  },

  examples: [
    {
      title: 'a method that nothing names',
      plan: `schemaVersion: 1
populations:
  cloud-pcs:
    enrollment: { method: «other» }
`,
      message: `The guide covers ${known}, and "cloud-pcs" is enrolled by none of them, so nothing about it is checked. Say in a "note" what the method is, and where it is described.`,
    },
    {
      title: 'a method that a note names',
      plan: `schemaVersion: 1
populations:
  cloud-pcs:
    enrollment: { method: other, note: Windows 365 enrolls its Cloud PCs itself. }
`,
    },
  ],
});
