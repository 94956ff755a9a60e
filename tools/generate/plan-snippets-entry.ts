import { formatOf } from '../../core/plan-files';
import { blockYaml } from './block-yaml';
import { snippetBody } from './snippet-body';

/** The examples that are snippets as well, by the names of their files. */
export const examples: {
  readonly [file: string]: { readonly prefix: string; readonly kind: string; readonly when: string };
} = {
  'contoso.enrollment.yaml': {
    prefix: 'plan-all-methods',
    kind: 'all four methods',
    when: 'For an organization that has a bit of everything: Windows Autopilot, packages, Group Policy, BYOD and co-management',
  },
  'adventure-works.enrollment.yaml': {
    prefix: 'plan-manufacturer',
    kind: 'a manufacturer with Active Directory',
    when: 'For new devices that have to be hybrid joined, and old ones that Configuration Manager installs anew for Windows Autopilot',
  },
  'bellows-college.enrollment.yaml': {
    prefix: 'plan-school',
    kind: 'a school with shared carts',
    when: 'For shared notebooks and kiosks by provisioning package, devices of the staff, and pupils with their own',
  },
  'consolidated-messenger.enrollment.yaml': {
    prefix: 'plan-logistics',
    kind: 'depots and vans',
    when: 'For devices by the thousand that a bench enrolls with device enrollment manager accounts, and terminals by package',
  },
  'fabrikam.enrollment.json': {
    prefix: 'plan-without-servers',
    kind: 'an organization without servers',
    when: 'For Microsoft Entra join alone: laptops that a partner pre-provisions, panels that deploy themselves',
  },
  'fourth-coffee.enrollment.json': {
    prefix: 'plan-accounts-only',
    kind: 'accounts on personal devices',
    when: 'For people who work on their own devices, of which the organization manages the account alone',
  },
  'lamna-healthcare.enrollment.yaml': {
    prefix: 'plan-hospital',
    kind: 'a hospital with kiosks and carts',
    when: 'For kiosks and shared carts that deploy themselves, and ward PCs that a depot enrolls',
  },
  'northwind-traders.enrollment.yaml': {
    prefix: 'plan-retail-stores',
    kind: 'remote stores',
    when: 'For tills that deploy themselves where nobody from IT ever is, price checkers by package, laptops of store managers',
  },
  'relecloud.enrollment.yaml': {
    prefix: 'plan-start-up',
    kind: 'a start-up where everybody brings a laptop',
    when: 'For BYOD and nothing else, without Microsoft Entra ID P1',
  },
  'southridge-video.enrollment.yaml': {
    prefix: 'plan-agency',
    kind: 'an agency with a pool of laptops',
    when: 'For loan laptops that are reset for the next person, workstations from the OEM, and freelancers with their own',
  },
  'tailspin-toys.enrollment.yaml': {
    prefix: 'plan-small-business',
    kind: 'a small business',
    when: 'For an office that joins in Settings on one day, a workshop by package, and a few new laptops a year',
  },
  'trey-research.enrollment.yaml': {
    prefix: 'plan-merger',
    kind: 'devices of another MDM provider',
    when: 'For devices that leave another provider first, and for partners that stay with theirs',
  },
  'wide-world-importers.enrollment.yaml': {
    prefix: 'plan-configuration-manager',
    kind: 'from Configuration Manager to Intune',
    when: 'For an enterprise that co-manages: existing clients, internet-based devices, new devices with Windows Autopilot',
  },
  'wingtip-county.enrollment.yaml': {
    prefix: 'plan-public-authority',
    kind: 'a public authority',
    when: 'For desktops in Active Directory that Group Policy enrolls, session hosts, and terminals for citizens',
  },
  'woodgrove-bank.enrollment.yaml': {
    prefix: 'plan-bank',
    kind: 'a bank',
    when: 'For pre-provisioned laptops and shared counters under strict Conditional Access, without personal devices',
  },
};

/**
 * The snippets of whole plans, by their titles, as VS Code reads them.
 *
 * @param read gives the text of an example, by its name
 */
export function planSnippets(read: (name: string) => string): Record<string, object> {
  const snippets = Object.entries(examples).map(([name, { prefix, kind, when }]) => {
    const yaml = formatOf(name) === 'json' ? blockYaml(JSON.parse(read(name))) : read(name);
    return [`Plan: ${kind}`, { prefix, body: snippetBody(yaml).split('\n'), description: when }] as const;
  });
  return Object.fromEntries(snippets);
}
