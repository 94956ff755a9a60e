import { formatOf } from '../../core/plan-files';
import { blockYaml } from './block-yaml';
import { snippetBody } from './snippet-body';

/** The examples that are snippets as well, by the names of their files. */
export const examples: {
  readonly [file: string]: { readonly prefix: string; readonly title: string; readonly when: string };
} = {
  'contoso.enrollment.yaml': {
    prefix: 'plan-all-methods',
    title: 'All four methods',
    when: 'For an organization that has a bit of everything: Windows Autopilot, packages, Group Policy, BYOD and co-management',
  },
  'adventure-works.enrollment.yaml': {
    prefix: 'plan-manufacturer',
    title: 'Manufacturer',
    when: 'For new devices that have to be hybrid joined, and old ones that Configuration Manager installs anew for Windows Autopilot',
  },
  'bellows-college.enrollment.yaml': {
    prefix: 'plan-school',
    title: 'School',
    when: 'For shared notebooks and kiosks by provisioning package, devices of the staff, and pupils with their own',
  },
  'consolidated-messenger.enrollment.yaml': {
    prefix: 'plan-logistics',
    title: 'Depots and vans',
    when: 'For devices by the thousand that a bench enrolls with device enrollment manager accounts, and terminals by package',
  },
  'fabrikam.enrollment.json': {
    prefix: 'plan-without-servers',
    title: 'Cloud alone',
    when: 'For Microsoft Entra join alone: laptops that a partner pre-provisions, panels that deploy themselves',
  },
  'fourth-coffee.enrollment.json': {
    prefix: 'plan-accounts-only',
    title: 'Personal devices',
    when: 'For people who work on their own devices, of which the organization manages the account alone',
  },
  'lamna-healthcare.enrollment.yaml': {
    prefix: 'plan-hospital',
    title: 'Hospital',
    when: 'For kiosks and shared carts that deploy themselves, and ward PCs that a depot enrolls',
  },
  'northwind-traders.enrollment.yaml': {
    prefix: 'plan-retail-stores',
    title: 'Remote stores',
    when: 'For tills that deploy themselves where nobody from IT ever is, price checkers by package, laptops of store managers',
  },
  'relecloud.enrollment.yaml': {
    prefix: 'plan-start-up',
    title: 'BYOD alone',
    when: 'For BYOD and nothing else, without Microsoft Entra ID P1',
  },
  'southridge-video.enrollment.yaml': {
    prefix: 'plan-agency',
    title: 'Agency',
    when: 'For loan laptops that are reset for the next person, workstations from the OEM, and freelancers with their own',
  },
  'tailspin-toys.enrollment.yaml': {
    prefix: 'plan-small-business',
    title: 'Small business',
    when: 'For an office that joins in Settings on one day, a workshop by package, and a few new laptops a year',
  },
  'trey-research.enrollment.yaml': {
    prefix: 'plan-merger',
    title: 'From another MDM',
    when: 'For devices that leave another provider first, and for partners that stay with theirs',
  },
  'wide-world-importers.enrollment.yaml': {
    prefix: 'plan-configuration-manager',
    title: 'Cloud attach',
    when: 'For an enterprise that co-manages: existing clients, internet-based devices, new devices with Windows Autopilot',
  },
  'wingtip-county.enrollment.yaml': {
    prefix: 'plan-public-authority',
    title: 'Public authority',
    when: 'For desktops in Active Directory that Group Policy enrolls, session hosts, and terminals for citizens',
  },
  'woodgrove-bank.enrollment.yaml': {
    prefix: 'plan-bank',
    title: 'Bank',
    when: 'For pre-provisioned laptops and shared counters under strict Conditional Access, without personal devices',
  },
};

/**
 * The snippets of whole plans, by their titles, as VS Code reads them.
 *
 * @param read gives the text of an example, by its name
 */
export function planSnippets(read: (name: string) => string): Record<string, object> {
  const snippets = Object.entries(examples).map(([name, { prefix, title, when }]) => {
    const yaml = formatOf(name) === 'json' ? blockYaml(JSON.parse(read(name))) : read(name);
    return [title, { prefix, body: snippetBody(yaml).split('\n'), description: when }] as const;
  });
  return Object.fromEntries(snippets);
}
