import { t } from '@vscode/l10n';
import { fact } from '../../guide/index';
import type { Json } from '../../syntax/problem';
import { block, type DraftEntry, type Entries, entry, openEntry } from './draft';
import { type NewPlan, openKey } from './new-plan';
import type { Parts } from './parts';

const isHybrid = ({ facts }: NewPlan): boolean => facts['population.join.target'] === 'entraHybridJoined';
const isOffPremises = ({ facts }: NewPlan): boolean =>
  facts['population.location'] === 'remote' || facts['population.location'] === 'both';

/** What Windows Autopilot adds to a new plan, by its scenario. */
export const autopilotParts: { readonly [scenario: string]: (plan: NewPlan) => Parts } = {
  userDriven: (plan) => withProfile(plan, [], []),

  preProvisioned: (plan) => withProfile(plan, [entry('preProvisioning', true)], [hardware(false)], languagePage),

  selfDeploying(plan) {
    const { id, displayName, nameTemplate, deviceGroup } = plan;
    const profile = block(
      id,
      entry('displayName', displayName),
      entry('deploymentMode', 'selfDeploying'),
      entry('joinType', 'entraJoined'),
      entry('deviceNameTemplate', nameTemplate),
      entry('outOfBoxExperience', { language: presetLanguage, skipKeyboardSelection: true }),
      entry('assignments', { include: [deviceGroup] }),
    );
    return {
      enrollment: [entry('profile', id), entry('statusPage', id), ...deletedFirst(plan)],
      population: [hardware(true), registration(plan, { userAssigned: false })],
      tenant: { automaticEnrollment: true, companyBranding: true },
      objects: [block('autopilotProfiles', profile), statusPage(plan)],
      byItself: true,
    };
  },

  existingDevices(plan) {
    const { id, displayName } = plan;
    const profile = block(
      id,
      entry('displayName', displayName),
      entry('deploymentMode', 'userDriven'),
      entry('joinType', isHybrid(plan) ? 'entraHybridJoined' : 'entraJoined'),
      entry('outOfBoxExperience', { ...userDrivenPages, language: presetLanguage }),
    );
    return {
      enrollment: [
        entry('profile', id),
        isHybrid(plan) ? vpn(plan) : undefined,
        entry('dataBackedUp', true, t('the drives are formatted')),
        entry('taskSequence', { joinsWorkgroup: true, prepareWindowsForCapture: false }),
      ],
      tenant: {
        automaticEnrollment: true,
        companyBranding: true,
        configurationManager: [openKey('configurationManager', 'siteCode')],
        ...(isHybrid(plan) && { activeDirectory: connected }),
      },
      objects: [block('autopilotProfiles', profile)],
    };
  },

  reset: () => ({
    enrollment: [block('reset', entry('kind', 'remote'), openKey('autopilotReset', 'windowsRecoveryEnvironment'))],
    tenant: {},
  }),
};

/** A user-driven profile for registered devices, with an Enrollment Status Page. */
function withProfile(
  plan: NewPlan,
  settings: readonly DraftEntry[],
  population: Entries,
  language: string = presetLanguage,
): Parts {
  const { id, displayName, prefix, nameTemplate, deviceGroup } = plan;
  const hybrid = isHybrid(plan);
  const profile = block(
    id,
    entry('displayName', displayName),
    entry('deploymentMode', 'userDriven'),
    entry('joinType', hybrid ? 'entraHybridJoined' : 'entraJoined'),
    ...settings,
    hybrid ? undefined : entry('deviceNameTemplate', nameTemplate),
    entry('outOfBoxExperience', { ...userDrivenPages, language }),
    entry('assignments', { include: [deviceGroup] }),
  );
  const domainJoin = block(
    id,
    entry('displayName', displayName),
    entry('computerNamePrefix', `${prefix}-`),
    openKey('domainJoinProfile', 'domainName'),
    openKey('domainJoinProfile', 'organizationalUnit'),
    entry('assignments', { include: [deviceGroup] }),
  );
  return {
    enrollment: [
      entry('profile', id),
      entry('statusPage', id),
      ...(hybrid ? [entry('domainJoinProfile', id), vpn(plan)] : []),
      ...(settings.length > 0 ? deletedFirst(plan) : []),
    ],
    population: [...population, registration(plan)],
    tenant: { automaticEnrollment: true, companyBranding: true, ...(hybrid && { activeDirectory: connected }) },
    objects: [
      block('autopilotProfiles', profile),
      statusPage(plan),
      hybrid ? block('domainJoinProfiles', domainJoin) : undefined,
    ],
  };
}

const userDrivenPages = { licenseTerms: 'hide', privacySettings: 'hide', userAccountType: 'standard' };

const presetLanguage = 'os-default';

/** Technicians start the technician flow on the page for the language. */
const { value: languagePage } = fact('preProvisioning.language');

/** What Windows Autopilot with hybrid join asks of Active Directory. */
const connected: readonly DraftEntry[] = [
  openKey('activeDirectory', 'registeredInEntra'),
  openKey('activeDirectory', 'deviceSync'),
  openKey('activeDirectory', 'intuneConnector'),
];

const vpn = (plan: NewPlan): DraftEntry | undefined =>
  isOffPremises(plan) ? openKey('windowsAutopilotEnrollment', 'vpn') : undefined;

/** The records of devices in use are deleted first, where the mode does not go on without. */
const deletedFirst = ({ facts }: NewPlan): readonly DraftEntry[] =>
  facts['population.condition'] === 'new' ? [] : [openKey('windowsAutopilotEnrollment', 'deleteDeviceRecordFirst')];

function registration({ groupTag }: NewPlan, more: { readonly [key: string]: Json } = {}): DraftEntry {
  return entry('autopilotRegistration', { registered: true, groupTag, ...more });
}

/** Self-deploying and pre-provisioned devices prove what they are by their TPM. */
function hardware(byCable: boolean): DraftEntry {
  const proof = { tpm: 'tpm20', tpmAttestation: true, virtualMachine: false };
  return openEntry('hardware', byCable ? { ...proof, wiredNetwork: true } : proof);
}

function statusPage({ id, displayName, deviceGroup }: NewPlan): DraftEntry | undefined {
  const page = block(
    id,
    entry('displayName', displayName),
    entry('priority', 1),
    entry('showProgress', true),
    entry('timeoutMinutes', 60),
    entry('blockDeviceUse', true),
    entry('assignments', { include: [deviceGroup] }),
  );
  return block('enrollmentStatusPages', page);
}
