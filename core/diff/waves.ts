import type { Plan, Wave } from '../model/plan.generated';
import type { MapNode } from '../syntax/tree';
import { daysBetween } from '../text/dates';
import type { Context } from './context';
import type { Difference } from './differences';
import { pairItems } from './pair-items';
import { greatestOf, type PlanChange, type WaveFacts, type WaveLine } from './plan-diff';
import { newNames } from './renames';
import { settingInWords } from './settings';
import { type ObjectValue, type Value, valueOfPlan } from './value';
import { counted, devicesInWords, worded } from './words';

/** A wave of two plans, or of one of them. */
interface WavePair {
  readonly base?: Wave;
  readonly head?: Wave;
}

/** What changes about the waves, and all waves as a table has them. Waves that stay as they are, are in the table only. */
export function waveChanges(context: Context): { readonly changes: PlanChange[]; readonly lines: WaveLine[] } {
  const pairs = pairsOf(context);
  // What is no wave at all is left to those who speak about everything.
  const taken = context.differences.take(
    (difference) =>
      difference.path[0] === 'rollout' &&
      difference.path[1] === 'waves' &&
      (difference.kind === 'order' || pairs.some((pair) => isAbout(difference, pair))),
  );
  const changes: PlanChange[] = [];
  const lines = pairs.map((pair) => {
    const own = taken.filter((difference) => isAbout(difference, pair));
    const ofWave = changesOf(pair, own, context);
    changes.push(...ofWave);
    const notes = own.flatMap(({ key }, index) => (inTable.has(key) ? [] : [ofWave[index]?.says ?? '']));
    return lineOf(pair, ofWave, notes, context);
  });
  for (const difference of taken.filter(({ kind }) => kind === 'order')) changes.push(reordered(difference, context));
  return { changes, lines };
}

/** What a table of waves has columns for; a whole wave is a row. */
const inTable: ReadonlySet<string> = new Set(['waves', 'starts', 'ends', 'populations', 'share', 'devices']);

function pairsOf(context: Context): WavePair[] {
  const [before, after] = [context.base.rollout?.waves ?? [], context.head.rollout?.waves ?? []];
  const byNode = new Map<MapNode, Wave>([...before, ...after].map((wave) => [wave.node, wave]));
  const waveOf = (value: Value | undefined): Wave | undefined =>
    value?.kind === 'object' ? byNode.get(value.node) : undefined;
  const names = newNames(context.base, context.renames);
  const pairs = pairItems(
    wavesIn(valueOfPlan(context.baseAnalysis?.tree.root, names)),
    wavesIn(valueOfPlan(context.headAnalysis?.tree.root)),
  );
  return pairs.flatMap(({ base, head }) => {
    const [former, now] = [waveOf(base), waveOf(head)];
    return former || now ? [{ ...(former && { base: former }), ...(now && { head: now }) }] : [];
  });
}

function wavesIn(plan: ObjectValue | undefined): readonly Value[] {
  const rollout = plan?.fields.get('rollout')?.value;
  const waves = rollout?.kind === 'object' ? rollout.fields.get('waves')?.value : undefined;
  return waves?.kind === 'list' ? waves.items : [];
}

function isAbout({ kind, base, head, within }: Difference, pair: WavePair): boolean {
  if (kind === 'order') return false;
  if (kind === 'item') return (head ?? base)?.node === (pair.head ?? pair.base)?.node;
  return within !== undefined && within.node === pair.head?.node;
}

function changesOf({ base, head }: WavePair, differences: readonly Difference[], context: Context): PlanChange[] {
  const wave = (head ?? base) as Wave;
  const ids = [...idsOf(base, (id) => context.headId('populations', id)), ...idsOf(head, (id) => id)];
  const common = {
    topic: 'rollout',
    subject: { name: nameOf(wave), noun: 'wave' },
    reach: context.reach(ids),
    details: [],
    flags: [],
  } as const;
  return differences.map((difference): PlanChange => {
    const places = context.placesOf(difference);
    if (!base || !head) return { ...common, ...places, ...ofWhole(wave, head !== undefined, context) };
    const [from, to] = [base.starts?.value, head.starts?.value];
    const days = difference.key === 'starts' && from && to ? daysBetween(from, to) : undefined;
    if (!days)
      return {
        ...common,
        ...places,
        kind: 'wave-changed',
        ...settingInWords(difference, context),
        risk: 'low',
        because: 'People may have been told something else.',
      };
    const far = `${from} → ${to}, ${counted(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`;
    return {
      ...common,
      ...places,
      kind: 'wave-changed',
      ...worded('First day', from, to, far),
      risk: days < 0 ? 'medium' : 'low',
      because: `${days < 0 ? 'There is less time to prepare, and people' : 'People'} may have been told another day.`,
    };
  });
}

/** A wave that only one of the plans has. */
function ofWhole(
  wave: Wave,
  isNew: boolean,
  context: Context,
): Pick<PlanChange, 'kind' | 'what' | 'now' | 'says' | 'risk' | 'because'> {
  const facts = factsOf(wave, isNew ? context.head : context.base, context);
  const dates = [facts.starts, facts.ends].filter((date) => date !== undefined).join(' to ');
  const now = `${dates || 'without a date'}, ${facts.size}`;
  const what = isNew ? 'New wave' : 'No longer in the plan';
  const words = { what, now, says: `${what}: ${now}` };
  return isNew
    ? { kind: 'wave-added', ...words, risk: 'low', because: 'There is another date to prepare for.' }
    : { kind: 'wave-removed', ...words, risk: 'medium', because: 'People may have been told of it.' };
}

function reordered(difference: Difference, context: Context): PlanChange {
  return {
    kind: 'waves-reordered',
    topic: 'rollout',
    subject: { name: 'Rollout', noun: 'rollout' },
    ...worded('Waves', undefined, undefined, 'in another order'),
    details: [],
    risk: 'low',
    because: 'What has to be true before the next wave starts, holds for another wave.',
    flags: [],
    reach: context.reach([]),
    ...context.placesOf(difference),
  };
}

const idsOf = (wave: Wave | undefined, idOf: (id: string) => string): string[] =>
  (wave?.populations ?? []).map(({ value }) => idOf(value));

const nameOf = ({ name }: Wave): string => name?.value ?? 'Wave without a name';

function lineOf(
  { base, head }: WavePair,
  changes: readonly PlanChange[],
  notes: readonly string[],
  context: Context,
): WaveLine {
  const wave = (head ?? base) as Wave;
  const facts = factsOf(wave, head ? context.head : context.base, context);
  const isChanged = changes.length > 0;
  const status = !base ? 'new' : !head ? 'removed' : isChanged ? 'changed' : 'same';
  const before = base && head && isChanged ? factsOf(base, context.base, context) : undefined;
  const risk = greatestOf(changes.map((change) => change.risk));
  return { name: nameOf(wave), status, risk, notes, ...(before && { before }), facts };
}

function factsOf(wave: Wave, plan: Plan, context: Context): WaveFacts {
  const { starts, ends } = wave;
  const isHead = plan === context.head;
  const ids = idsOf(wave, (id) => (isHead ? id : context.headId('populations', id)));
  return {
    ...(starts && { starts: starts.value }),
    ...(ends && { ends: ends.value }),
    ids,
    populations: ids.map((id) => context.nameOf('populations', id)).sort(),
    size: sizeOf(wave, plan),
  };
}

/** "5 % of 2,000 devices"; the number that the wave says itself, where it says one. */
function sizeOf({ devices, share, populations }: Wave, plan: Plan): string {
  if (devices) return counted(devices.value, 'device');
  const numbers = (populations ?? []).map(({ value }) => plan.populations.get(value)?.devices?.value);
  const said = numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
  const all = devicesInWords({ said, unsaid: numbers.filter((number) => number === undefined).length });
  if (!populations || populations.length === 0) return share ? `${share.value} % of the devices` : 'no population';
  return share ? `${share.value} % of ${all}` : all;
}
