import { fact } from '../guide/index';
import type { Scalar } from '../model/located';
import type { Plan, Population } from '../model/plan.generated';
import { covers } from '../rules/method/user-scope';
import { keyLabel, valueLabel } from '../schema/labels';
import type { ObjectName } from '../schema/shapes.generated';
import type { Context } from './context';
import { reachInWords } from './objects';
import type { Flag, PlanChange, Risk } from './plan-diff';
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

interface Assessment {
  readonly risk: Risk;
  readonly because: string;
  readonly flags: readonly Flag[];
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
    const [before, after] = [coveredBy(scope, context.base), coveredBy(scope, context.head)];
    const former = before.map((id) => context.headId('populations', id));
    const won = after.filter((id) => !former.includes(id));
    const lost = former.filter((id) => !after.includes(id));
    const toNobody = coversNobody(scope.of(context.head)) && !coversNobody(scope.of(context.base));
    const isLess = lost.length > 0 || toNobody;
    const details = [
      ...(won.length > 0 ? [`Newly covers ${reachInWords(context.reach(won))}`] : []),
      ...(lost.length > 0 ? [`No longer covers ${reachInWords(context.reach(lost))}`] : []),
    ];
    return {
      kind: 'scope-changed',
      topic: 'tenant',
      subject: { name: 'Tenant', noun: 'tenant' },
      ...changeInWords(scope, context),
      details,
      ...(isLess ? scope.lost : scope.won),
      reach: context.reach(won.length + lost.length > 0 ? [...won, ...lost] : [...former, ...after]),
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

/** The populations whose users it covers for certain. */
function coveredBy(scope: Scope, plan: Plan): string[] {
  const { scope: word, groups } = scope.of(plan);
  const isCovered = (population: Population): boolean => {
    if (!word) return false;
    const some: Scalar<'none' | 'some' | 'all'> = {
      ...word,
      value: word.value === 'selected' ? 'some' : (word.value as 'none' | 'all'),
    };
    return covers(some, groups, population) === true;
  };
  return [...plan.populations].filter(isCovered).map(({ id }) => String(id?.value));
}
