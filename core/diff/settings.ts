import { isCollection, keyLabel } from '../schema/labels';
import type { Context } from './context';
import { type Difference, leavesOf } from './differences';
import type { PlanChange, Reach, Subject, Topic } from './plan-diff';
import { populationsOfTenant, populationsReachedBy } from './reach';
import { type Assessment, assess } from './risks';
import { changeInWords, valueInWords, type Wording, worded } from './words';

/** What nothing else has spoken about, in the words of the schema: no difference is lost. */
export function otherChanges(context: Context): PlanChange[] {
  return context.differences.take(() => true).map((difference) => settingChange(difference, context));
}

/** One setting that changes. */
export function settingChange(difference: Difference, context: Context): PlanChange {
  const about = aboutOf(difference, context);
  return {
    kind: 'setting-changed',
    ...about,
    ...settingInWords(difference, context),
    details: [],
    ...assessFor(difference, about.reach, context),
    ...context.placesOf(difference),
  };
}

/** What a change risks for those whom it reaches. */
export function assessFor(difference: Difference, { populations }: Reach, { head }: Context): Assessment {
  const assessment = assess(difference);
  const isBlock = difference.key === 'personallyOwned' && difference.head?.key === '"block"';
  const isPersonal = populations.some(({ id }) => head.populations.get(id)?.ownership?.value === 'personal');
  return isBlock && isPersonal ? { ...assessment, risk: 'high', flags: ['windowsBlocked'] } : assessment;
}

/** "Time limit (minutes): 60 → 90". */
export function settingInWords(difference: Difference, context: Context): Wording {
  const { kind, object, key, base, head, within, path } = difference;
  // Below a key that the schema does not know, the keys say it themselves.
  const name = object ? keyLabel(object, key) : path.slice(isCollection(path[0] ?? '') ? 2 : 0).join('.');
  const label = `${withinInWords(within, context)}${name}`;
  if (kind === 'order') return worded(label, undefined, undefined, 'in another order');
  if (kind === 'setting') return changeInWords(label, difference, context);
  const [before, now] = [base, head].map((value) => value && valueInWords(value, object, key, context));
  return worded(label, before, now, now === undefined ? `no longer ${before}` : `now also ${now}`);
}

/** Every setting of an entry that only one of the plans has: "Time limit (minutes): 90". */
export function settingsOf(entry: Difference, context: Context): readonly string[] {
  return leavesOf(entry).map(({ object, key, base, head, within }) => {
    const value = head ?? base;
    const words = value ? valueInWords(value, object, key, context) : '';
    return `${withinInWords(within, context)}${keyLabel(object, key)}: ${words}`;
  });
}

/** CNAME records are told apart by their domain; of most other lists, a population has one item. */
function withinInWords(within: Difference['within'], context: Context): string {
  return within?.object === 'cname' ? `${valueInWords(within, undefined, '', context)}, ` : '';
}

interface About {
  readonly topic: Topic;
  readonly subject: Subject;
  readonly reach: Reach;
}

/** What a difference is about, and whom that reaches. */
export function aboutOf({ path }: Difference, context: Context): About {
  const [top = ''] = path;
  const at = path.findIndex((key, index) => isCollection(key) && index < 3 && path.length > index + 1);
  // `groups` and the like stand below other keys, too: there they are no collections.
  const isEntry = at === 0 || (at > 0 && top === 'tenant');
  if (isEntry) {
    const [collection = '', id = ''] = path.slice(at);
    const topic = collection === 'populations' ? 'population' : collection === 'communications' ? 'rollout' : 'object';
    return { topic, subject: context.subject(collection, id), reach: reachOfEntry(collection, id, context) };
  }
  const nobody = context.reach([]);
  switch (top) {
    case 'tenant': {
      const reached = [context.base, context.head].map((plan) => populationsOfTenant(plan, path.slice(1)));
      const [before = [], after = []] = reached.map((populations) => populations.map(({ id }) => String(id?.value)));
      const ids = [...before.map((id) => context.headId('populations', id)), ...after];
      return { topic: 'tenant', subject: { name: 'Tenant', noun: 'tenant' }, reach: context.reach(ids) };
    }
    case 'rollout':
      return { topic: 'rollout', subject: { name: 'Rollout', noun: 'rollout' }, reach: nobody };
    default:
      return { topic: 'plan', subject: { name: 'Plan', noun: 'plan' }, reach: nobody };
  }
}

/** Whom an entry reaches in one plan or the other. */
export function reachOfEntry(collection: string, id: string, context: Context): Reach {
  const { before, after } = reachedBy(collection, id, context);
  return context.reach([...before, ...after]);
}

/** Whom an entry reaches in each plan: populations by their ids in the head. */
export function reachedBy(
  collection: string,
  id: string,
  { base, head, baseId, headId }: Context,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const idsOf = (populations: readonly { id?: { value: unknown } }[]): string[] =>
    populations.map((population) => String(population.id?.value));
  const before = idsOf(populationsReachedBy(base, collection, baseId(collection, id)));
  return {
    before: before.map((population) => headId('populations', population)),
    after: idsOf(populationsReachedBy(head, collection, id)),
  };
}
