import { t } from '@vscode/l10n';
import { windowsReleasesNamed } from '../../guide/index';
import type { Plan, Wave } from '../../model/plan.generated';
import { readDistinguishedName } from '../../rules/domain-join-profile/organizational-unit';
import { readVersion } from '../../rules/enrollment-restriction/version';
import { code } from '../../text/markdown';
import { days, devices, devicesOf, number } from '../count';
import { describeRelease } from './operating-system';

/** A length of time in the largest units that come out even: 90 minutes are 1 hour 30 minutes. */
export function duration(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 1440), days] as const,
    [Math.floor((minutes % 1440) / 60), hours] as const,
    [minutes % 60, minutesText] as const,
  ];
  return parts.flatMap(([count, text]) => (count > 0 ? [text(count)] : [])).join(' ');
}

const hours = (count: number): string => (count === 1 ? t('1 hour') : t('{0} hours', number(count)));

const minutesText = (count: number): string => (count === 1 ? t('1 minute') : t('{0} minutes', number(count)));

/** How many devices a share of a wave is, or which share a number of devices is. */
export function describeShare({ populations: names, share, devices: count }: Wave, plan: Plan): string {
  const populations = (names ?? []).flatMap(({ value }) => plan.populations.get(value) ?? []);
  const total = devicesOf(populations);
  const isKnown = names && populations.length === names.length && populations.every(({ devices: own }) => own);
  if (!total || !isKnown) return '';
  if (share)
    return t('{0} % of {1}: {2}', share.value, devices(total), devices(Math.round((total * share.value) / 100)));
  return count
    ? t('{0} of {1}: {2} %', number(count.value), devices(total), Math.round((100 * count.value) / total))
    : '';
}

/** A distinguished name read from the top: the domain, then each unit inside. */
export function describeDistinguishedName(text: string): string {
  const parts = readDistinguishedName(text);
  if (!parts) return '';
  const domain = parts.filter(({ type }) => type === 'DC').map(({ value }) => value.replace(/\\(.)/g, '$1'));
  const units = parts.filter(({ type }) => type !== 'DC').map(({ value }) => value.replace(/\\(.)/g, '$1'));
  const path = units.reverse().map(code).join(' › ');
  if (domain.length === 0) return path;
  const name = code(domain.join('.'));
  return units.length === 0 ? t('The domain {0}', name) : t('{0} in the domain {1}', path, name);
}

/** The Windows that a version of an enrollment restriction is. */
export function describeRestrictedVersion(text: string, asOf: string): string {
  const version = readVersion(text);
  const [release] = version ? windowsReleasesNamed(version[2]) : [];
  return release ? describeRelease(release, asOf) : '';
}

/** The name of a language in English: `de-DE` is German (Germany). */
export function describeLanguage(tag: string): string {
  try {
    const name =
      /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) && new Intl.DisplayNames('en', { type: 'language' }).of(tag);
    return name && name.toLowerCase() !== tag.toLowerCase() ? name : '';
  } catch {
    return '';
  }
}
