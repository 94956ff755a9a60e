import { t } from '@vscode/l10n';
import type { Answers, Question } from './question';
import { yesOrNo } from './yes-or-no';

const inUse = ({ condition }: Answers): boolean => condition !== 'new';
const isBefore10 = ({ condition, windows }: Answers): boolean =>
  condition !== 'new' && (windows === 'windows81' || windows === 'windows7');

/** Whose devices they are, what they are for, what they run, and how they are joined. */
export const aboutTheDevices: readonly Question[] = [
  {
    id: 'ownership',
    features: ['personal', 'organizationOwned'],
    title: () => t('Who owns the devices?'),
    why: () => t('Windows Autopilot, Group Policy and packages are not for personal devices.'),
    path: 'population.ownership',
    answer: {
      choices: [
        { id: 'organization', label: () => t('The organization or school') },
        {
          id: 'personal',
          label: () => t('The people who use them'),
          detail: () => t('Bring your own device (BYOD).'),
        },
      ],
    },
  },
  {
    id: 'condition',
    features: ['newOrExisting'],
    title: () => t('Are the devices new?'),
    why: () => t('New devices are joined to nothing, and nothing manages them; others may be.'),
    answer: {
      choices: [
        {
          id: 'new',
          label: () => t('New'),
          detail: () => t('Nobody has set them up yet: they are joined to nothing, and nothing manages them.'),
          sets: { 'population.condition': 'new', 'population.join.current': 'none', 'population.managedBy': 'none' },
        },
        { id: 'existing', label: () => t('In use already'), sets: { 'population.condition': 'existing' } },
      ],
    },
  },
  {
    id: 'use',
    features: ['singleUser', 'userless'],
    title: () => t('Who uses a device?'),
    why: () => t('On a device without a user of its own, somebody else signs in, or nobody.'),
    asked: ({ ownership }) => ownership !== 'personal',
    path: 'population.use',
    answer: {
      choices: [
        { id: 'singleUser', label: () => t('One person') },
        {
          id: 'shared',
          label: () => t('Several people'),
          detail: () => t('A shared device: none of them owns it.'),
        },
        {
          id: 'kiosk',
          label: () => t('Whoever stands in front of it'),
          detail: () => t('A kiosk: locked to one or a few apps.'),
        },
        {
          id: 'dedicated',
          label: () => t('Nobody in particular'),
          detail: () => t('A dedicated device: made for a single purpose.'),
        },
      ],
    },
  },
  {
    id: 'windows',
    features: ['windowsClient'],
    title: () => t('Which Windows do the devices run?'),
    why: () => t('Intune enrolls Windows 10 and 11, and Windows Home cannot be joined.'),
    path: 'population.os.product',
    answer: {
      choices: [
        { id: 'windows11', label: () => t('Windows 11') },
        {
          id: 'windows11Home',
          label: () => t('Windows 11 Home'),
          sets: { 'population.os.product': 'windows11', 'population.os.edition': 'home' },
        },
        { id: 'windows10', label: () => t('Windows 10') },
        {
          id: 'windows81',
          label: () => t('Windows 8.1'),
          offered: inUse,
        },
        { id: 'windows7', label: () => t('Windows 7'), offered: inUse },
        { id: 'windowsServer', label: () => t('Windows Server') },
      ],
    },
  },
  {
    id: 'upgradeFirst',
    features: ['newOrExisting'],
    title: () => t('Are the devices upgraded before they are enrolled?'),
    why: () => t('A Windows older than Windows 10 cannot be enrolled.'),
    asked: isBefore10,
    answer: yesOrNo('enrollment.upgradeFirst', () => t('Yes, first to Windows 10 or 11')),
  },
  {
    id: 'joinTarget',
    features: ['hybridJoined'],
    title: () => t('How are the devices to be joined?'),
    why: () => t('Each way to enroll leads to some join states, and to no other.'),
    path: 'population.join.target',
    answer: {
      choices: [
        {
          id: 'entraJoined',
          label: () => t('Microsoft Entra joined'),
          detail: () => t('Cloud only: people sign in to Windows with their organization account.'),
        },
        {
          id: 'entraHybridJoined',
          label: () => t('Microsoft Entra hybrid joined'),
          detail: () => t('Joined to on-premises Active Directory and registered with Microsoft Entra ID.'),
        },
        {
          id: 'entraRegistered',
          label: () => t('Microsoft Entra registered'),
          detail: () => t('The work or school account is added to the device. Usual for personal devices.'),
        },
      ],
    },
  },
  {
    id: 'joinCurrent',
    features: ['hybridJoined'],
    title: () => t('How are the devices joined today?'),
    why: () => t('Group Policy and co-management of existing clients take hybrid joined devices.'),
    asked: inUse,
    path: 'population.join.current',
    answer: {
      choices: [
        {
          id: 'none',
          label: () => t('Not at all'),
          detail: () => t('In a workgroup.'),
        },
        {
          id: 'activeDirectoryJoined',
          label: () => t('Joined to Active Directory only'),
          detail: () => t('Microsoft Entra ID does not know them, and so Intune does not either.'),
        },
        { id: 'entraHybridJoined', label: () => t('Microsoft Entra hybrid joined') },
        { id: 'entraJoined', label: () => t('Microsoft Entra joined') },
        { id: 'entraRegistered', label: () => t('Microsoft Entra registered') },
      ],
    },
  },
];
