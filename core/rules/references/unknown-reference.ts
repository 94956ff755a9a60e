import { set, unsafeFix } from '../../syntax/problem';
import { nearest } from '../../text/nearest';
import { rule } from '../rule';

export default rule({
  id: 'unknown-reference',
  summary: 'A plan names something that it does not declare.',
  why: 'Nobody can say which group, profile or policy is meant, and no other check can follow the name.',
  severity: 'error',
  basis: 'judgement',

  check(plan, report) {
    for (const { at, collection } of plan.references) {
      const known = plan.collections.get(collection);
      if (known?.get(at.value)) continue;
      const declared = [...(known?.ids() ?? [])];
      const meant = nearest(at.value, declared);
      const shown = declared.slice(0, 8).join(', ') + (declared.length > 8 ? ' and more' : '');
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
