import { t } from '@vscode/l10n';
import type { Answers, Question } from './question';
import { yesOrNo } from './yes-or-no';

const mayHaveClient = ({ configurationManager }: Answers): boolean => configurationManager !== 'no';

/** What manages the devices today. */
export const aboutManagement: readonly Question[] = [
  {
    id: 'configurationManager',
    features: ['configurationManager'],
    title: () => t('Does the organization use Configuration Manager?'),
    why: () => t('Co-management and Windows Autopilot for existing devices take it.'),
    answer: yesOrNo('tenant.configurationManager.inUse'),
  },
  {
    id: 'managedBy',
    features: ['otherMdm', 'enrolledInIntune'],
    title: () => t('What manages the devices today?'),
    why: () => t('Another MDM provider has to be left first, and Intune enrolls no device twice.'),
    asked: ({ condition }) => condition !== 'new',
    path: 'population.managedBy',
    answer: {
      choices: [
        { id: 'none', label: () => t('Nothing') },
        { id: 'intune', label: () => t('Microsoft Intune') },
        {
          id: 'configurationManager',
          label: () => t('Configuration Manager'),
          offered: mayHaveClient,
        },
        {
          id: 'coManaged',
          label: () => t('Configuration Manager and Intune together'),
          offered: mayHaveClient,
        },
        { id: 'otherMdm', label: () => t('Another MDM provider') },
      ],
    },
  },
  {
    id: 'unenrollFirst',
    features: ['otherMdm'],
    title: () => t('Do the devices leave that provider before they are enrolled?'),
    why: () => t('Intune can fully manage a device only after it has left its MDM provider.'),
    asked: ({ condition, managedBy }) => condition !== 'new' && managedBy === 'otherMdm',
    answer: yesOrNo('enrollment.unenrollFirst'),
  },
];
