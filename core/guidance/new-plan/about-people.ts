import { t } from '@vscode/l10n';
import type { Answers, Facts, Question } from './question';
import { yesOrNo } from './yes-or-no';

/** The device enrollment manager account of a new plan, by its id. */
export const enrollmentManagerId = 'staging';

/** Who enrolls the devices, where they come from, where they are, and what the tenant has for them. */
export const aboutPeople: readonly Question[] = [
  {
    id: 'performedBy',
    features: ['deviceEnrollmentManager'],
    title: () => t('Who signs in to enroll a device?'),
    why: () => t('Device enrollment manager accounts do not work with every way to enroll.'),
    path: 'enrollment.performedBy',
    answer: {
      choices: [
        { id: 'user', label: () => t('The person who will use it') },
        {
          id: 'admin',
          label: () => t('An administrator or technician'),
          detail: () => t('With an organization account of their own.'),
        },
        {
          id: 'dem',
          label: () => t('A device enrollment manager (DEM) account'),
          sets: { 'enrollment.performedBy': { dem: enrollmentManagerId } },
        },
      ],
    },
  },
  {
    id: 'acquisition',
    features: ['oemOrPartnerPurchase'],
    title: () => t('Where are the devices bought?'),
    why: () => t('An OEM or a CSP partner can register devices with Windows Autopilot.'),
    asked: ({ ownership, condition }) => ownership !== 'personal' && condition !== 'existing',
    path: 'population.acquisition',
    answer: {
      choices: [
        { id: 'oem', label: () => t('From an OEM that supports Windows Autopilot') },
        { id: 'cspPartner', label: () => t('From a Cloud Solution Provider (CSP) partner') },
        { id: 'retail', label: () => t('In a shop that registers nothing') },
        { id: 'stock', label: () => t('They are in stock') },
      ],
    },
  },
  {
    id: 'location',
    features: ['remoteWorkers'],
    title: () => t('Where are the devices used?'),
    why: () => t('Elsewhere, a device reaches no domain controller and no file share by itself.'),
    path: 'population.location',
    answer: {
      choices: [
        { id: 'onSite', label: () => t('On the premises') },
        { id: 'remote', label: () => t('Away from them') },
        { id: 'both', label: () => t('Now here, now there') },
      ],
    },
  },
  {
    id: 'entraId',
    features: ['entraIdPremium'],
    title: () => t('Which Microsoft Entra ID license do their users have?'),
    why: () => t('Windows Autopilot and automatic enrollment take Microsoft Entra ID P1 or P2.'),
    path: 'tenant.licenses.entraId',
    answer: {
      choices: [
        { id: 'P1', label: () => t('Microsoft Entra ID P1') },
        { id: 'P2', label: () => t('Microsoft Entra ID P2') },
        { id: 'none', label: () => t('Neither P1 nor P2') },
      ],
    },
  },
  {
    id: 'conditionalAccess',
    features: ['conditionalAccessWithPackage'],
    title: () => t('Will Conditional Access apply to the devices?'),
    why: () => t('Old versions of Windows 10 cannot have it after a provisioning package.'),
    asked: ({ entraId }) => entraId !== 'none',
    answer: yesOrNo('population.conditionalAccess'),
  },
  {
    id: 'devices',
    features: ['fewOrMany'],
    title: () => t('How many devices are there?'),
    why: () => t('Not every way is fit for a large number. Leave it empty if you do not know.'),
    answer: {
      text: {
        pattern: '\\s*[0-9]{0,7}\\s*',
        hint: () => t('Write a whole number such as 120, or nothing.'),
        sets: (text): Facts => (text.trim() === '' ? {} : { 'population.devices': Number(text) }),
      },
    },
  },
  {
    id: 'name',
    features: [],
    title: () => t('What are these devices called in the plan?'),
    why: () => t('The id of the population: letters, digits and hyphens, with a letter first.'),
    answer: {
      text: {
        pattern: '[A-Za-z][A-Za-z0-9_.-]{0,39}',
        hint: () => t('Write an id such as sales-laptops.'),
        proposal: usualName,
        sets: () => ({}),
      },
    },
  },
];

/** What such devices are usually called. */
function usualName({ ownership, condition, use, managedBy }: Answers): string {
  if (ownership === 'personal') return 'personal-devices';
  if (use === 'kiosk') return 'kiosks';
  if (use === 'shared' || use === 'dedicated') return `${use}-devices`;
  if (condition === 'new') return 'new-devices';
  return managedBy === 'configurationManager' ? 'configuration-manager-clients' : 'devices';
}
