import { t } from '@vscode/l10n';
import type { Finding } from '../../findings/finding';
import type { Way } from '../ways';
import type { Answers } from './question';
import type { Remaining } from './remaining';

/** What somebody wants to know about a way before choosing it. */
interface WayInWords {
  /** What it takes, in a sentence or two. */
  readonly needs: () => string;
  /** The answers that speak for it, by question: of several ways that can work, the one with more of them is the better one. */
  readonly suits: { readonly [question: string]: readonly string[] };
}

/** By what is chosen within a method; no two methods have a choice of one name. */
const words: { readonly [choice: string]: WayInWords } = {
  settings: {
    needs: () => t('Users in the MDM user scope, and P1 or P2. They connect the device in Settings.'),
    suits: { condition: ['existing'], joinTarget: ['entraJoined'], joinCurrent: ['none', 'entraRegistered'] },
  },
  outOfBoxExperience: {
    needs: () => t('Users in the MDM user scope, and P1 or P2. They sign in at the first start.'),
    suits: {
      condition: ['new'],
      use: ['singleUser'],
      joinTarget: ['entraJoined'],
      acquisition: ['retail', 'stock'],
    },
  },
  provisioningPackage: {
    needs: () => t('A package from Windows Configuration Designer, and somebody who applies it.'),
    suits: {
      use: ['shared', 'kiosk', 'dedicated'],
      condition: ['existing'],
      joinTarget: ['entraJoined'],
      joinCurrent: ['none'],
      performedBy: ['admin', 'dem'],
    },
  },
  groupPolicy: {
    needs: () => t('Hybrid joined devices and a Group Policy object. Nobody has to visit them.'),
    suits: {
      condition: ['existing'],
      joinTarget: ['entraHybridJoined'],
      joinCurrent: ['entraHybridJoined', 'activeDirectoryJoined'],
    },
  },
  userDriven: {
    needs: () => t('Registered devices and a deployment profile. The user signs in.'),
    suits: {
      condition: ['new'],
      use: ['singleUser'],
      joinTarget: ['entraJoined'],
      performedBy: ['user'],
      acquisition: ['oem', 'cspPartner'],
    },
  },
  preProvisioned: {
    needs: () => t('Registered devices with TPM 2.0, a profile that allows it, and a technician.'),
    suits: { condition: ['new'], use: ['singleUser'], joinTarget: ['entraJoined'], performedBy: ['admin'] },
  },
  selfDeploying: {
    needs: () => t('Registered devices with TPM 2.0, and a deployment profile. Nobody signs in.'),
    suits: {
      condition: ['new'],
      use: ['kiosk', 'dedicated', 'shared'],
      joinTarget: ['entraJoined'],
      acquisition: ['oem', 'cspPartner'],
    },
  },
  existingDevices: {
    needs: () => t('A Configuration Manager task sequence. It formats the drives.'),
    suits: {
      condition: ['existing'],
      configurationManager: ['yes'],
      managedBy: ['configurationManager'],
      joinTarget: ['entraJoined'],
      joinCurrent: ['activeDirectoryJoined', 'entraHybridJoined'],
      windows: ['windows7', 'windows81'],
    },
  },
  reset: {
    needs: () => t('Devices that Intune manages, with the Windows Recovery Environment.'),
    suits: { condition: ['existing'], managedBy: ['intune'] },
  },
  emailAddress: {
    needs: () => t('Users enter their email address in Settings. Only their account is managed.'),
    suits: { ownership: ['personal'], joinTarget: ['entraRegistered'], performedBy: ['user'], entraId: ['none'] },
  },
  joinDevice: {
    needs: () => t('Users join the device in Settings, and know that Intune manages all of it.'),
    suits: { ownership: ['personal'], joinTarget: ['entraJoined'], performedBy: ['user'] },
  },
  mdmOnly: {
    needs: () => t('Users choose "Enroll only in device management". The device is not registered.'),
    suits: {},
  },
  companyPortal: {
    needs: () => t('Users install the Company Portal app and sign in there.'),
    suits: { ownership: ['personal'], performedBy: ['user'] },
  },
  existingClients: {
    needs: () => t('Clients that are hybrid joined, and a co-management policy.'),
    suits: {
      condition: ['existing'],
      configurationManager: ['yes'],
      managedBy: ['configurationManager'],
      joinTarget: ['entraHybridJoined'],
      joinCurrent: ['entraHybridJoined'],
    },
  },
  internetDevices: {
    needs: () => t('Joined devices that Intune manages, and a cloud management gateway.'),
    suits: {
      configurationManager: ['yes'],
      managedBy: ['intune'],
      joinTarget: ['entraJoined'],
      joinCurrent: ['entraJoined'],
      location: ['remote', 'both'],
    },
  },
};

/** What a way takes, in a sentence or two. */
export const needsOf = ({ choice }: Way): string => words[choice]!.needs();

/** How many of the answers speak for a way. */
export function suitability({ choice }: Way, answers: Answers): number {
  return Object.entries(words[choice]!.suits).filter(([question, chosen]) => chosen.includes(answers[question] ?? ''))
    .length;
}

/**
 * A message without the sentences that name the population: whoever has just described it wants to know why, and the
 * place for that is short.
 */
export function reasonIn({ message }: Finding, population: string): string {
  const reason = message.split(/(?<=[.?!]) (?=\S)/).filter((sentence) => !sentence.includes(`"${population}"`));
  return reason.length > 0 ? reason.join(' ') : message;
}

/** What else was possible, and why the rest was not, line by line; empty where nothing else is known. */
export function noteOn({ left, fallen }: Remaining, chosen: Way, population: string): string {
  const others = left.map(({ way }) => way).filter((way) => way !== chosen);
  const byReason = new Map<string, Way[]>();
  for (const { way, reasons } of fallen) {
    if (way === chosen || !reasons[0]) continue;
    const reason = reasonIn(reasons[0], population);
    byReason.set(reason, [...(byReason.get(reason) ?? []), way]);
  }
  return [
    ...(others.length > 0 ? [t('Also possible: {0}.', titles(others))] : []),
    ...[...byReason].map(([reason, ways]) => t('Not possible: {0}. {1}', titles(ways), reason)),
  ].join('\n');
}

/** The ways in one line, each method once. */
function titles(some: readonly Way[]): string {
  const byMethod = new Map<string, string[]>();
  for (const { title } of some) {
    const [method = '', choice = ''] = title.split(/: (?=[^:]*$)/);
    byMethod.set(method, [...(byMethod.get(method) ?? []), choice]);
  }
  return [...byMethod].map(([method, choices]) => `${method} (${choices.join(', ')})`).join('; ');
}
