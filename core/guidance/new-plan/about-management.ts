import { t } from '@vscode/l10n';
import type { Answers, Question } from './question';

const mayHaveClient = ({ configurationManager }: Answers): boolean => configurationManager !== 'no';

/** What manages the devices today. */
export const aboutManagement: readonly Question[] = [
  {
    id: 'configurationManager',
    features: ['configurationManager'],
    title: () => t('Does the organization use Configuration Manager?'),
    why: () => t('Co-management and Windows Autopilot for existing devices take it.'),
    answer: {
      choices: [
        { id: 'yes', label: () => t('Yes'), sets: { 'tenant.configurationManager.inUse': true } },
        { id: 'no', label: () => t('No'), sets: { 'tenant.configurationManager.inUse': false } },
      ],
    },
  },
  {
    id: 'managedBy',
    features: ['otherMdm', 'enrolledInIntune'],
    title: () => t('What manages the devices today?'),
    why: () => t('Another MDM provider has to be left first, and Intune enrolls no device twice.'),
    asked: ({ condition }) => condition !== 'new',
    answer: {
      choices: [
        { id: 'none', label: () => t('Nothing'), sets: { 'population.managedBy': 'none' } },
        { id: 'intune', label: () => t('Microsoft Intune'), sets: { 'population.managedBy': 'intune' } },
        {
          id: 'configurationManager',
          label: () => t('Configuration Manager'),
          sets: { 'population.managedBy': 'configurationManager' },
          offered: mayHaveClient,
        },
        {
          id: 'coManaged',
          label: () => t('Configuration Manager and Intune together'),
          sets: { 'population.managedBy': 'coManaged' },
          offered: mayHaveClient,
        },
        { id: 'otherMdm', label: () => t('Another MDM provider'), sets: { 'population.managedBy': 'otherMdm' } },
      ],
    },
  },
  {
    id: 'unenrollFirst',
    features: ['otherMdm'],
    title: () => t('Do the devices leave that provider before they are enrolled?'),
    why: () => t('Intune can fully manage a device only after it has left its MDM provider.'),
    asked: ({ condition, managedBy }) => condition !== 'new' && managedBy === 'otherMdm',
    answer: {
      choices: [
        { id: 'yes', label: () => t('Yes'), sets: { 'enrollment.unenrollFirst': true } },
        { id: 'no', label: () => t('No'), sets: { 'enrollment.unenrollFirst': false } },
      ],
    },
  },
];
