import { fact } from '../guide/index';
import type { Scalar } from '../model/located';
import type { Plan, Population } from '../model/plan.generated';
import { covers } from '../rules/method/user-scope';
import { keyLabel, valueLabel } from '../schema/labels';
import type { ObjectName } from '../schema/shapes.generated';
import type { Context } from './context';
import { reachInWords } from './objects';
import type { PlanChange } from './plan-diff';
import type { Assessment } from './risks';
import { listed, type Wording, worded } from './words';

/** A setting of the tenant that is for nobody, for the users of some groups, or for all of them. */
interface Scope {
  readonly object: ObjectName;
  readonly key: string;
  readonly groupsKey: string;
  /** What it says in a plan. */
  of(plan: Plan): Said;
  /** What follows where it covers users no longer, or for the first time. */
  readonly lost: Assessment;
  readonly won: Assessment;
}

interface Said {
  readonly scope?: Scalar<string>;
  readonly groups?: readonly Scalar<string>[];
}

const scopes: readonly Scope[] = [
  {
    object: 'automaticEnrollmentSettings',
    key: 'mdmUserScope',
    groupsKey: 'mdmUserGroups',
    of: ({ tenant }) => said(tenant?.automaticEnrollment?.mdmUserScope, tenant?.automaticEnrollment?.mdmUserGroups),
    lost: {
      risk: 'high',
      because: 'Devices that these people join are not enrolled in Intune.',
      flags: ['unenrolled'],
    },
    won: { risk: 'medium', because: 'Intune manages the devices that these people join.', flags: [] },
  },
  {
    object: 'automaticEnrollmentSettings',
    key: 'mamUserScope',
    groupsKey: 'mamUserGroups',
    of: ({ tenant }) => said(tenant?.automaticEnrollment?.mamUserScope, tenant?.automaticEnrollment?.mamUserGroups),
    lost: { risk: 'medium', because: fact('mamUserScope.none').says, flags: [] },
    won: { risk: 'medium', because: fact('userScopes.precedence').says, flags: [] },
  },
  {
    object: 'deviceSettings',
    key: 'usersMayJoin',
    groupsKey: 'usersMayJoinGroups',
    of: ({ tenant }) => said(tenant?.deviceSettings?.usersMayJoin, tenant?.deviceSettings?.usersMayJoinGroups),
    lost: { risk: 'high', because: fact('usersMayJoin.applies').says, flags: [] },
    won: { risk: 'medium', because: 'More people can join devices, also such as nobody planned for.', flags: [] },
  },
];

/** What one of the plans does not say is unknown: that nobody is covered, or that somebody was not, does not follow. */
const notComparable: Assessment = { risk: 'low', because: 'One of the two plans does not say it.', flags: [] };

const said = (scope: Said['scope'], groups: Said['groups']): Said => ({
  ...(scope && { scope }),
  ...(groups && { groups }),
});

/** The user scopes that change, and whom they cover now. */
export function scopeChanges(context: Context): PlanChange[] {
  return scopes.flatMap((scope) => {
    const [first] = context.differences.take(
      ({ kind, object, key }) =>
        kind === 'setting' && object === scope.object && (key === scope.key || key === scope.groupsKey),
    );
    if (!first) return [];
    const { won, lost, covered } = coverageOf(scope, context);
    const toNobody = coversNobody(scope.of(context.head)) && !coversNobody(scope.of(context.base));
    const isLess = lost.length > 0 || toNobody;
    const details = [
      ...(won.length > 0 ? [`Newly covers ${reachInWords(context.reach(won))}`] : []),
      ...(lost.length > 0 ? [`No longer covers ${reachInWords(context.reach(lost))}`] : []),
    ];
    const isSaid = scope.of(context.base).scope !== undefined && scope.of(context.head).scope !== undefined;
    const assessment = !isSaid && !toNobody ? notComparable : isLess ? scope.lost : scope.won;
    return {
      kind: 'scope-changed',
      topic: 'tenant',
      subject: { name: 'Tenant', noun: 'tenant' },
      ...changeInWords(scope, context),
      details,
      ...assessment,
      reach: context.reach(won.length + lost.length > 0 ? [...won, ...lost] : covered),
      ...context.placesOf(first),
    };
  });
}

function changeInWords(scope: Scope, context: Context): Wording {
  const inWords = ({ scope: word, groups }: Said, idOf: (id: string) => string): string | undefined => {
    const label = word && valueLabel(scope.object, scope.key, word.value);
    const names = groups?.map(({ value }) => context.nameOf('groups', idOf(value))).sort();
    const list = names && (names.length > 0 ? listed(names) : 'no group');
    return label && list ? `${label} (${list})` : (label ?? (list && `groups ${list}`));
  };
  const from = inWords(scope.of(context.base), (id) => context.headId('groups', id));
  const to = inWords(scope.of(context.head), (id) => id);
  return worded(keyLabel(scope.object, scope.key), from, to);
}

function coversNobody({ scope, groups }: Said): boolean {
  if (!scope) return false;
  return scope.value === 'none' || (scope.value !== 'all' && groups?.length === 0);
}

/** Whom a scope covers for the first time, no longer, and in one of the plans: as far as both plans say it. */
function coverageOf(scope: Scope, { base, head, populations }: Context) {
  const [won, lost, covered]: string[][] = [[], [], []];
  for (const { id, base: former, head: now } of populations) {
    const [before, after] = [former && isCovered(scope, former, base), now && isCovered(scope, now, head)];
    if (before === false && after) won?.push(id);
    if (before && after === false) lost?.push(id);
    if (before || after) covered?.push(id);
  }
  return { won, lost, covered } as { won: string[]; lost: string[]; covered: string[] };
}

function isCovered(scope: Scope, population: Population, plan: Plan): boolean | undefined {
  const { scope: word, groups } = scope.of(plan);
  const some = word && { ...word, value: word.value === 'selected' ? 'some' : (word.value as 'none' | 'some' | 'all') };
  return covers(some as Scalar<'none' | 'some' | 'all'> | undefined, groups, population, plan);
}
