import { t } from '@vscode/l10n';
import { type Fact, type FactId, fact } from '../guide/index';
import type { Plan, Population } from '../model/plan.generated';
import { enrollingIdentity } from '../rules/enrolling-identity';
import { outcomeOf } from '../rules/method/outcome';

/** What people who use the devices of a population meet. */
export interface Experience {
  /** What they do, step by step; empty where others do it all. */
  readonly steps: readonly string[];
  /** What happens without them. */
  readonly happens: readonly string[];
  /** What rests on Microsoft's words, with their source. */
  readonly facts: readonly Fact[];
}

/** A way to enroll, as its users meet it; `settings` apart by what the plan wants to come of it. */
type Way =
  | 'emailAddress'
  | 'joinDevice'
  | 'mdmOnly'
  | 'companyPortal'
  | 'outOfBoxExperience'
  | 'packageByUser'
  | 'packageByAdmin'
  | 'groupPolicy'
  | 'userDriven'
  | 'preProvisioned'
  | 'selfDeploying'
  | 'existingDevices'
  | 'reset'
  | 'existingClients'
  | 'internetDevices';

/** What the users of a population meet, or undefined where the plan does not say enough. */
export function experienceOf(population: Population, plan: Plan): Experience | undefined {
  const way = wayOf(population);
  if (!way) return undefined;
  const { steps, happens, facts } = experiences(population)[way];
  // Whoever performs the enrollment instead of the users takes the steps for them.
  const byStaff = enrollingIdentity(population, plan) === 'staff';
  return {
    steps: byStaff ? [] : steps,
    happens: byStaff ? [t('IT enrolls the device before it is handed over.'), ...happens] : happens,
    facts: facts.map((id) => fact(id)),
  };
}

function wayOf(population: Population): Way | undefined {
  const { method, option, scenario, connect, path, performedBy } = population.enrollment ?? {};
  switch (method?.value) {
    case 'windowsAutopilot':
      return scenario?.value;
    case 'userEnrollment':
      return connect?.value;
    case 'coManagement':
      return path?.value === 'tenantAttach' ? undefined : path?.value;
    case 'automaticEnrollment':
      if (option?.value === 'provisioningPackage')
        return performedBy && 'value' in performedBy && performedBy.value === 'user'
          ? 'packageByUser'
          : 'packageByAdmin';
      if (option?.value !== 'settings') return option?.value;
      return population.join?.target?.value === 'entraRegistered' ? 'emailAddress' : 'joinDevice';
    default:
      return undefined;
  }
}

const connectOptions = fact('userEnrollment.connectOptions').value;

function experiences(population: Population): {
  readonly [way in Way]: { steps: string[]; happens: string[]; facts: FactId[] };
} {
  const turnOn = t('Turn on the device and connect it to the internet.');
  const signIn = t('Sign in with your work or school account.');
  const connect = t('Open Settings > Accounts > Access work or school, and choose Connect.');
  const choose = (option: keyof typeof connectOptions): string =>
    t('Choose "{0}", and nothing else on this page.', connectOptions[option]);
  const managed = outcomeOf(population)?.deviceManaged === true;
  return {
    emailAddress: {
      steps: [connect, choose('emailAddress'), t('Enter your work or school email address, and follow the pages.')],
      happens: [],
      facts: ['connect.emailAddress'],
    },
    joinDevice: {
      steps: [connect, choose('joinDevice'), t('Enter your work or school email address, and follow the pages.')],
      happens: [],
      facts: ['connect.joinDevice'],
    },
    mdmOnly: { steps: [connect, choose('mdmOnly')], happens: [], facts: ['userEnrollment.mdmOnly'] },
    companyPortal: {
      steps: [t('Install Company Portal from the Microsoft Store, and open it.'), signIn],
      happens: [],
      facts: ['outcome.companyPortal'],
    },
    outOfBoxExperience: {
      steps:
        population.enrollment?.outOfBoxExperienceAccount?.value === 'personal'
          ? [turnOn, t('Set the device up.'), connect, choose('joinDevice'), signIn]
          : [turnOn, t('When Windows asks who owns the device, choose work or school.'), signIn],
      happens: [t('Windows enrolls the device.')],
      facts: ['outOfBoxExperience.workAccount'],
    },
    packageByUser: {
      steps: [
        t('Open Settings > Accounts > Access work or school.'),
        signIn,
        t('Choose to add a provisioning package, and select the file that IT gave you.'),
      ],
      happens: [t('Windows enrolls the device.')],
      facts: ['provisioningPackage.whoApplies'],
    },
    packageByAdmin: {
      steps: [],
      happens: [t('IT applies a provisioning package to the device before it is used.')],
      facts: ['provisioningPackage.whoApplies'],
    },
    groupPolicy: {
      steps: [t('If Windows asks you to, sign in with your work or school account.')],
      happens: [t('Windows shows a notice that settings have changed, and enrolls the device by itself.')],
      facts: ['groupPolicy.userNotice'],
    },
    userDriven: {
      steps: [turnOn, signIn],
      happens: [t('Windows sets the device up for work and enrolls it. This takes a while.')],
      facts: ['windowsAutopilot.newDevices'],
    },
    preProvisioned: {
      steps: [turnOn, signIn],
      happens: [t('IT has prepared most of the device already; Windows does the rest.')],
      facts: ['windowsAutopilot.preProvisioning'],
    },
    selfDeploying: {
      steps: [],
      happens: [t('Once it is turned on and connected, the device sets itself up. Nobody signs in.')],
      facts: ['windowsAutopilot.selfDeploying'],
    },
    existingDevices: {
      steps: [
        t('Save everything you want to keep: the drives are formatted.'),
        t('Open Software Center, and start the installation.'),
        t('When Windows is installed again, sign in with your work or school account.'),
      ],
      happens: [t('Windows is installed again, and sets the device up for work.')],
      facts: ['windowsAutopilot.existingDevices'],
    },
    reset: {
      steps: [],
      happens: [t('Windows is reset for its next user. The device stays joined and enrolled.')],
      facts: ['autopilotReset.enrolled'],
    },
    existingClients: {
      steps: managed ? [] : [signIn],
      happens: [
        t('Configuration Manager enrolls the device by itself. It can take some days until every device has its turn.'),
      ],
      facts: ['coManagement.randomizedStart'],
    },
    internetDevices: {
      steps: [],
      happens: [t('Intune installs the Configuration Manager client on the device.')],
      facts: ['coManagement.internetDevices'],
    },
  };
}
