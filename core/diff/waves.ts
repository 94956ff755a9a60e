import type { Plan, Wave } from '../model/plan.generated';
import type { MapNode } from '../syntax/tree';
import { daysBetween } from '../text/dates';
import type { Context } from './context';
import type { Difference } from './differences';
import { pairItems } from './pair-items';
import type { PlanChange, Risk, WaveFacts, WaveLine } from './plan-diff';
import { newNames } from './renames';
import { settingInWords } from './settings';
import { type ObjectValue, type Value, valueOfPlan } from './value';
import { counted, devicesInWords } from './words';

/** A wave of two plans, or of one of them. */
interface WavePair {
  readonly base?: Wave;
  readonly head?: Wave;
}

/** What changes about the waves, and all waves as a table has them. Waves that stay as they are, are in the table only. */
export function waveChanges(context: Context): { readonly changes: PlanChange[]; readonly lines: WaveLine[] } {
  const pairs = pairsOf(context);
  const taken = context.differences.take(({ path }) => path[0] === 'rollout' && path[1] === 'waves');
  const changes: PlanChange[] = [];
  const lines = pairs.map((pair) => {
    const own = taken.filter((difference) => isAbout(difference, pair));
    if (own.length > 0) changes.push(changeOf(pair, own, context));
    return lineOf(pair, own.length > 0, context);
  });
  for (const difference of taken.filter(({ kind }) => kind === 'order')) changes.push(reordered(difference, context));
  return { changes, lines };
}

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
  return pairs.map(({ base, head }) => {
    const [former, now] = [waveOf(base), waveOf(head)];
    return { ...(former && { base: former }), ...(now && { head: now }) };
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

function changeOf(pair: WavePair, differences: readonly Difference[], context: Context): PlanChange {
  const { base, head } = pair;
  const wave = (head ?? base) as Wave;
  const ids = [...idsOf(base, (id) => context.headId('populations', id)), ...idsOf(head, (id) => id)];
  const moved = base && head ? daysBetween(base.starts?.value ?? '', head.starts?.value ?? '') : undefined;
  const places = context.placesOf(differences[0] as Difference);
  const common = {
    topic: 'rollout',
    subject: { name: nameOf(wave), noun: 'wave' },
    reach: context.reach(ids),
    flags: [],
    ...places,
  } as const;
  if (base && head) {
    const others = moved ? differences.filter(({ key }) => key !== 'starts') : differences;
    const settings = others.map((difference) => settingInWords(difference, context));
    const [says = '', ...details] = moved ? [movedInWords(base, head, moved), ...settings] : settings;
    return { ...common, kind: 'wave-changed', says, details, ...riskOfMove(moved) };
  }
  const facts = factsOf(wave, head ? context.head : context.base, context);
  const dates = [facts.starts, facts.ends].filter((date) => date !== undefined).join(' to ');
  const says = `${head ? 'New wave' : 'No longer in the plan'}: ${dates || 'without a date'}, ${facts.size}`;
  return head
    ? {
        ...common,
        kind: 'wave-added',
        says,
        details: [],
        risk: 'low',
        because: 'There is another date to prepare for.',
      }
    : {
        ...common,
        kind: 'wave-removed',
        says,
        details: [],
        risk: 'medium',
        because: 'People may have been told of it.',
      };
}

function movedInWords(base: Wave, head: Wave, days: number): string {
  const far = counted(Math.abs(days), 'day');
  return `Starts ${far} ${days < 0 ? 'earlier' : 'later'}: ${base.starts?.value} → ${head.starts?.value}`;
}

function riskOfMove(days: number | undefined): { readonly risk: Risk; readonly because: string } {
  if (days === undefined || days === 0)
    return { risk: 'low', because: 'Other devices, or another number of them, are enrolled in the wave.' };
  return days < 0
    ? { risk: 'medium', because: 'There is less time to prepare, and people may have been told another day.' }
    : { risk: 'low', because: 'People may have been told another day.' };
}

function reordered(difference: Difference, context: Context): PlanChange {
  return {
    kind: 'waves-reordered',
    topic: 'rollout',
    subject: { name: 'Rollout', noun: 'rollout' },
    says: 'Waves stand in another order',
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

function lineOf({ base, head }: WavePair, isChanged: boolean, context: Context): WaveLine {
  const wave = (head ?? base) as Wave;
  const facts = factsOf(wave, head ? context.head : context.base, context);
  if (!base) return { name: nameOf(wave), status: 'new', facts };
  if (!head) return { name: nameOf(wave), status: 'removed', facts };
  const before = factsOf(base, context.base, context);
  return { name: nameOf(wave), status: isChanged ? 'changed' : 'same', ...(isChanged && { before }), facts };
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
