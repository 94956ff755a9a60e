import { fact } from '../../guide/index';
import { rule } from '../rule';

const { value: maximum, says, source } = fact('enrollmentStatusPage.blockingApps');
const remedy = 'Select only the apps that people need to start working.';

/** A plan with a page that waits for that many apps. */
const waitingFor = (count: number, list: (names: readonly string[]) => string): string => {
  const names = Array.from({ length: count }, (_, index) => `app-${index + 1}`);
  return `schemaVersion: 1
enrollmentStatusPages:
  standard: { blockDeviceUse: true, blockingApps: [${list(names)}] }
apps: { ${names.map((name) => `${name}: { kind: win32 }`).join(', ')} }
`;
};

export default rule({
  id: 'too-many-blocking-apps',
  summary: 'An Enrollment Status Page waits for more apps than Intune lets select.',
  why: 'The admin center does not take the list. Which apps are left out is decided by whoever sets up the page.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, blockingApps } of plan.enrollmentStatusPages) {
      const at = blockingApps?.[maximum];
      if (!at) continue;
      report(at, `The Enrollment Status Page "${id?.value}" waits for ${blockingApps.length} apps. ${says} ${remedy}`);
    }
  },

  examples: [
    {
      title: 'one blocking app too many',
      plan: waitingFor(maximum + 1, (names) => `${names.slice(0, -1).join(', ')}, «${names.at(-1)}»`),
      message: `The Enrollment Status Page "standard" waits for ${maximum + 1} apps. ${says} ${remedy}`,
    },
    { title: 'three blocking apps', plan: waitingFor(3, (names) => names.join(', ')) },
  ],
});
