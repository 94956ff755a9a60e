import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { Plan, Population, ProvisioningPackage, Wave } from '../../model/plan.generated';
import { type Change, replace, set } from '../../syntax/problem';
import { addDays, daysBetween, isDate } from '../../text/dates';

const { value: life } = fact('provisioningPackage.tokenLife');

/** The last day of a bulk token, and the date in the plan that says so. */
export interface TokenEnd {
  readonly date: string;
  readonly at: Scalar<string>;
}

/** The day that the token of a package expires: as the plan says, or else as long after it was fetched as a token lives. */
export function tokenEnd({ tokenCreated, tokenExpires }: ProvisioningPackage): TokenEnd | undefined {
  if (tokenExpires) return isDate(tokenExpires.value) ? { date: tokenExpires.value, at: tokenExpires } : undefined;
  const date = tokenCreated && lastDay(tokenCreated.value);
  return date && tokenCreated ? { date, at: tokenCreated } : undefined;
}

/** The last day of a token that is fetched on that day, or undefined where it is no day of the calendar. */
export function lastDay(created: string): string | undefined {
  return addDays(created, life);
}

/** Whether a package joins by a bulk token, as far as is known. */
export function hasBulkToken({ kind }: ProvisioningPackage): boolean {
  return kind?.value !== 'workplaceEnrollment';
}

/** Writes another day, as days are written in that place: without quotes, unless there are some. */
export function setDate({ node }: Scalar<string>, date: string): Change {
  return node.style === 'plain' ? replace(node, date) : set(node, date);
}

/** A wave of the rollout that has some of these populations, as messages name it. */
export interface NamedWave {
  readonly wave: Wave;
  readonly name: string;
  /** Where the wave names the first of the populations. */
  readonly at: Scalar<string>;
}

/** The waves in which populations are enrolled, in their order. */
export function wavesWith(populations: readonly Population[], { rollout }: Plan): NamedWave[] {
  const ids = new Set(populations.map(({ id }) => id?.value));
  return (rollout?.waves ?? []).flatMap((wave, index) => {
    const at = wave.populations?.find(({ value }) => ids.has(value));
    return at ? [{ wave, name: wave.name ? `Wave "${wave.name.value}"` : `Wave ${index + 1}`, at }] : [];
  });
}

/** Whether a wave goes on, or begins, after a day; undefined where its dates do not say. */
export function goesOnAfter({ starts, ends }: Wave, date: string): boolean | undefined {
  const rest = ends && daysBetween(date, ends.value);
  if (rest !== undefined) return rest > 0;
  const pause = starts && daysBetween(date, starts.value);
  return pause !== undefined && pause > 0 ? true : undefined;
}
