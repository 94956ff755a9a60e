import { t } from '@vscode/l10n';
import type { Finding } from '../findings/finding';
import type { Population } from '../model/plan.generated';

/** A number as people read it: 1,200. */
export const number = (value: number): string => value.toLocaleString('en-US');

export const devices = (count: number): string => (count === 1 ? t('1 device') : t('{0} devices', number(count)));

export const days = (count: number): string => (count === 1 ? t('1 day') : t('{0} days', number(count)));

export const references = (count: number): string =>
  count === 1 ? t('1 reference') : t('{0} references', number(count));

/** How many devices populations have: undefined where none of them says. */
export function devicesOf(populations: readonly Population[]): number | undefined {
  const counts = populations.flatMap(({ devices }) => (devices ? [devices.value] : []));
  return counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : undefined;
}

/** Findings by their severity, as in "2 errors, 1 warning"; empty where there are none. */
export function countFindings(findings: readonly Finding[]): string {
  const count = (wanted: Finding['severity']): number => findings.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  return [
    ...(errors === 0 ? [] : [errors === 1 ? t('1 error') : t('{0} errors', number(errors))]),
    ...(warnings === 0 ? [] : [warnings === 1 ? t('1 warning') : t('{0} warnings', number(warnings))]),
    ...(infos === 0 ? [] : [infos === 1 ? t('1 recommendation') : t('{0} recommendations', number(infos))]),
  ].join(', ');
}
