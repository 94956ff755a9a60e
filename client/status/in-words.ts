import { l10n, workspace } from 'vscode';
import type { DocumentStatus } from '../../server/protocol';

/** Why a document is treated as what it is. */
export function knownBy({ kind, knownBy: by }: DocumentStatus): string {
  if (kind === 'configuration') return l10n.t('It is a configuration by its name.');
  return by === 'name' ? l10n.t('It is a plan by its name.') : l10n.t('It is a plan by its language.');
}

export const rulesInWords = ({ rules: { on, all } }: DocumentStatus): string =>
  on === all ? l10n.t('{0} rules', all) : l10n.t('{0} of {1} rules', on, all);

/** The sets of rules, by what they rest on. */
export function setsInWords({ sets: { on, off } }: DocumentStatus): string {
  return off.length === 0 ? on.join(', ') : l10n.t('{0} off', off.join(', '));
}

/** Where the day comes from for which plans are checked. */
export function askedFor(): string {
  const asOf = workspace.getConfiguration('enrollmentPlan').get<string>('asOf');
  return asOf ? l10n.t('by the setting {0}', 'enrollmentPlan.asOf') : l10n.t('today');
}
