import { fact } from '../guide/index';
import { entryNoun } from '../schema/labels';
import { type Context, placeIn } from './context';
import { type Difference, leavesOf } from './differences';
import type { PlanChange, Reach, Subject } from './plan-diff';
import { aboutOf, assessFor, reachedBy, settingChange, settingsOf } from './settings';
import { counted, devicesInWords, listed, type Wording, worded } from './words';

/** What is called otherwise in the plan. What names it follows, so nothing else is said of it. */
export function renamed(context: Context): PlanChange[] {
  return [...context.renames].flatMap(([collection, ids]) =>
    [...ids].map(([from, to]): PlanChange => {
      const path = collection === 'populations' ? [collection, to] : [...containerOf(collection), collection, to];
      const about = aboutOf({ kind: 'entry', path, key: collection }, context);
      const places = {
        base: context.base.collections.get(collection)?.get(from)?.id,
        head: context.head.collections.get(collection)?.get(to)?.id,
      };
      return {
        kind: 'renamed',
        ...about,
        ...worded('Name in the plan', from, to),
        details: [],
        risk: 'none',
        because: 'Only the plan knows it by this name.',
        flags: [],
        ...(context.baseAnalysis && places.base && { base: placeIn(context.baseAnalysis, places.base) }),
        ...(context.headAnalysis && places.head && { head: placeIn(context.headAnalysis, places.head) }),
      };
    }),
  );
}

/** The keys above a collection. */
function containerOf(collection: string): readonly string[] {
  if (collection === 'intuneConnectorServers') return ['tenant', 'activeDirectory'];
  return collection === 'deviceEnrollmentManagers' || collection === 'conditionalAccessPolicies' ? ['tenant'] : [];
}

/** Profiles, policies, groups and other entries that are new or gone, and whom they reach. */
export function objectChanges(context: Context): PlanChange[] {
  return context.differences.take(({ kind }) => kind === 'entry').map((entry) => objectChange(entry, context));
}

function objectChange(entry: Difference, context: Context): PlanChange {
  const about = aboutOf(entry, context);
  const { collection = '' } = about.subject;
  const isNew = entry.head !== undefined;
  // A new object can bring what a change of an old one would be called a high risk for.
  const grave = isNew
    ? leavesOf(entry)
        .map((leaf) => assessFor(leaf, about.reach, context))
        .filter(({ risk }) => risk === 'high')
    : [];
  const usual = isNew ? ofNew(about.reach.populations.length) : ofGone(collection, about.reach.populations.length);
  return {
    ...about,
    kind: isNew ? 'object-added' : 'object-removed',
    ...inWords(isNew, about.subject, about.reach),
    details: isNew ? settingsOf(entry, context) : [],
    risk: grave[0]?.risk ?? usual.risk,
    because: grave[0]?.because ?? usual.because,
    flags: [...new Set(grave.flatMap(({ flags }) => flags))],
    ...context.placesOf(entry),
  };
}

function inWords(isNew: boolean, { noun }: Subject, reach: Reach): Wording {
  const what = noun.charAt(0).toUpperCase() + noun.slice(1);
  const whom = reach.populations.length > 0 ? reachInWords(reach) : undefined;
  if (isNew) {
    const more = whom ? `; reaches ${whom}` : '';
    return { what, now: 'new', says: `New ${noun}${more}` };
  }
  const more = whom ? `; before, it reached ${whom}` : '';
  return { what, now: 'no longer in the plan', says: `No longer in the plan${more}` };
}

function ofNew(populations: number): Pick<PlanChange, 'risk' | 'because'> {
  return populations > 0
    ? { risk: 'medium', because: 'Devices or people of populations that are planned already get it.' }
    : { risk: 'low', because: 'As far as the plan says, no population gets it.' };
}

const gone: { readonly [collection: string]: Pick<PlanChange, 'risk' | 'because'> } = {
  autopilotProfiles: { risk: 'medium', because: fact('autopilotProfile.default').says },
  enrollmentRestrictions: { risk: 'medium', because: fact('enrollmentRestriction.default').says },
  groups: { risk: 'medium', because: 'What is assigned to the group no longer reaches them.' },
  communications: { risk: 'medium', because: 'People are not told.' },
  deviceEnrollmentManagers: { risk: 'medium', because: 'Somebody else has to enroll the devices.' },
  conditionalAccessPolicies: { risk: 'medium', because: 'People sign in without what it asked for.' },
};

function ofGone(collection: string, populations: number): Pick<PlanChange, 'risk' | 'because'> {
  if (populations === 0) return { risk: 'low', because: 'As far as the plan says, no population got it.' };
  return gone[collection] ?? { risk: 'medium', because: `Devices are enrolled without this ${entryNoun(collection)}.` };
}

/** The keys that decide whom an object reaches. */
const reachKeys: ReadonlySet<string> = new Set([
  'include',
  'exclude',
  'includeGroups',
  'excludeGroups',
  'priority',
  'default',
]);

/** To whom objects are assigned, and which populations they reach for the first time, or no longer. */
export function assignmentChanges(context: Context): PlanChange[] {
  const isAssignment = ({ kind, path, key, object }: Difference): boolean =>
    kind === 'setting' &&
    path[0] !== 'populations' &&
    (reachKeys.has(key) || (object === 'group' && (key === 'rule' || key === 'membership')));
  return context.differences.take(isAssignment).map((difference): PlanChange => {
    const change = settingChange(difference, context);
    const { collection, id } = change.subject;
    if (collection === undefined || id === undefined) return change;
    const { before, after } = reachedBy(collection, id, context);
    // Where one of the plans does not say it, nothing follows for anybody.
    if (!difference.base || !difference.head) return { ...change, kind: 'assignment-changed' };
    const [come, lost] = [
      after.filter((each) => !before.includes(each)),
      before.filter((each) => !after.includes(each)),
    ];
    const details = [
      ...(come.length > 0 ? [`Newly reaches ${reachInWords(context.reach(come))}`] : []),
      ...(lost.length > 0 ? [`No longer reaches ${reachInWords(context.reach(lost))}`] : []),
    ];
    return { ...change, kind: 'assignment-changed', details };
  });
}

/** "Kiosks and Sales laptops (840 devices)". */
export function reachInWords({ populations, devices }: Reach): string {
  const names = populations.map(({ name }) => name);
  const all = names.length > 4 ? counted(names.length, 'population') : listed(names);
  return `${all} (${devicesInWords(devices)})`;
}
