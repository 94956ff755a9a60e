import { set, unsafeFix } from '../../syntax/problem';
import { nearest } from '../../text/nearest';
import { rule } from '../rule';

/** How many declared names a message lists. */
const shownNames = 8;
/** Far above what any real plan needs: in one with thousands of unknown names and thousands of declared ones, no more is suggested. */
const mostComparisons = 1_000_000;

export default rule({
  id: 'unknown-reference',
  summary: 'A plan names something that it does not declare.',
  why: 'Nobody can say which group, profile or policy is meant, and no other check can follow the name.',
  severity: 'error',
  basis: 'judgement',

  check(plan, report) {
    let comparisons = 0;
    for (const { at, collection } of plan.references) {
      const known = plan.collections.get(collection);
      if (known?.get(at.value)) continue;
      comparisons += known?.size ?? 0;
      const isTooMuch = comparisons > mostComparisons;
      const declared = isTooMuch ? firstOf(known?.ids() ?? [], shownNames + 1) : [...(known?.ids() ?? [])];
      const meant = isTooMuch ? undefined : nearest(at.value, declared);
      const shown = declared.slice(0, shownNames).join(', ') + (declared.length > shownNames ? ' and more' : '');
      const advice = meant
        ? `Did you mean "${meant}"?`
        : `Declare it there${declared.length > 0 ? `, or name one of ${shown}` : ''}.`;
      report(at, `"${at.value}" is not declared under "${collection}". ${advice}`, {
        fixes: meant ? [unsafeFix(`Change to "${meant}"`, set(at.node, meant))] : [],
      });
    }
  },

  examples: [
    {
      title: 'a misspelt profile',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, profile: «sales-user-drivn» }
autopilotProfiles:
  sales-user-driven: { deploymentMode: userDriven }
`,
      message: '"sales-user-drivn" is not declared under "autopilotProfiles". Did you mean "sales-user-driven"?',
      fixed: `schemaVersion: 1
populations:
  sales:
    enrollment: { method: windowsAutopilot, profile: sales-user-driven }
autopilotProfiles:
  sales-user-driven: { deploymentMode: userDriven }
`,
    },
    {
      title: 'a group that nothing declares',
      plan: `schemaVersion: 1
populations:
  sales:
    groups: { users: [«sales-users»] }
`,
      message: '"sales-users" is not declared under "groups". Declare it there.',
    },
    {
      title: 'names that are declared',
      plan: `schemaVersion: 1
groups:
  sales-users: { kind: user }
populations:
  sales:
    groups: { users: [sales-users] }
`,
    },
  ],
});

function firstOf(names: Iterable<string>, count: number): string[] {
  const first: string[] = [];
  for (const name of names) {
    if (first.length === count) break;
    first.push(name);
  }
  return first;
}
