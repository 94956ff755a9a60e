import { t } from '@vscode/l10n';
import { fact } from '../../guide/index';
import { entryOf } from '../../syntax/tree';
import { addDays } from '../../text/dates';
import type { Step } from '../steps';
import type { Context } from './context';
import type { Option } from './option';
import { ownerOf } from './owner';

/** Days that somebody may mean: today, where something has happened or begins; a last day, where something ends. */
export function dateOptions(steps: readonly Step[], { options: { asOf } }: Context): readonly Option[] {
  const { key } = ownerOf(steps);
  if (key === 'tokenExpires') return lastDayOfToken(steps);
  if (key === 'ends') return [];
  const days = key === 'expires' ? [30, 90, 180] : [0];
  return days.flatMap((count) => option(asOf, count, count === 0 ? t('today') : t('in {0} days', count)));
}

function lastDayOfToken(steps: readonly Step[]): readonly Option[] {
  const { value: most } = fact('provisioningPackage.tokenLife');
  const map = steps.at(-2)?.node;
  const created = map?.kind === 'map' ? entryOf(map, 'tokenCreated')?.value : undefined;
  if (created?.kind !== 'scalar') return [];
  return option(String(created.value), most, t('{0} days after it was created: the longest that is possible', most));
}

function option(from: string, days: number, detail: string): Option[] {
  const value = addDays(from, days);
  return value ? [{ kind: 'value', value, detail, icon: 'date' }] : [];
}
