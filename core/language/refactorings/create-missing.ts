import { t } from '@vscode/l10n';
import { editsOf } from '../../findings/edits';
import type { Finding } from '../../findings/finding';
import type { Analysis } from '../../index';
import type { Reference } from '../../model/located';
import type { Plan } from '../../model/plan.generated';
import type { Json } from '../../syntax/problem';
import { unsafeFix } from '../../syntax/problem';
import { actionKinds } from '../action-kinds';
import { type Step, stepsTo } from '../steps';
import type { Action } from './action';
import { declare } from './declare';
import { newObject, nounFor, type Use } from './new-object';

/** Declares what an `unknown-reference` names, with what follows from the places that name it. */
export function createMissing(analysis: Analysis, finding: Finding): readonly Action[] {
  const { plan, tree, text } = analysis;
  const { root } = tree;
  const reference = plan.references.find(
    ({ at: { node } }) => node.start === finding.span.start && node.end === finding.span.end,
  );
  if (finding.rule !== 'unknown-reference' || !reference || !root) return [];
  const { collection, at } = reference;
  const object =
    collection === 'groups' ? newGroup(analysis, at.value) : newObject(plan, collection, usesOf(plan, reference));
  const change = declare(root, collection, at.value, object);
  const edits = change && editsOf(unsafeFix('', change), tree, text);
  const title = t('Create the {0} "{1}"', nounFor(collection), at.value);
  return edits ? [{ title, kind: actionKinds.create, edits, finding }] : [];
}

/** The populations whose enrollments name an object; for the settings of a page, none. */
function usesOf({ populations }: Plan, { collection, at: { value } }: Reference): Use[] {
  return [...populations].flatMap((population): Use[] => {
    const { enrollment } = population;
    const names = [
      [enrollment?.profile, 'autopilotProfiles'],
      [enrollment?.statusPage, 'enrollmentStatusPages'],
      [enrollment?.domainJoinProfile, 'domainJoinProfiles'],
      [enrollment?.coManagementPolicy, 'coManagementPolicies'],
      [enrollment?.package, 'provisioningPackages'],
      [enrollment?.policy, enrollment?.method?.value === 'coManagement' ? 'coManagementPolicies' : 'groupPolicies'],
    ] as const;
    const isUsed = names.some(([name, of]) => of === collection && name?.value === value);
    const choice = enrollment?.scenario ?? enrollment?.option ?? enrollment?.path;
    return isUsed ? [{ population, choice: choice?.value }] : [];
  });
}

/** A group of the kind that the places which name it take, where they agree. */
function newGroup({ plan, tree }: Analysis, id: string): Json {
  const kinds = new Set(
    plan.references
      .filter(({ collection, at }) => collection === 'groups' && at.value === id)
      .map(({ at }) => kindAt(stepsTo(tree.root, at.node.start)))
      .filter((kind) => kind !== undefined),
  );
  const [kind, other] = kinds;
  return kind && !other ? { kind } : {};
}

/** The kind of group that a place takes; undefined where it takes both. */
function kindAt(steps: readonly Step[]): 'user' | 'device' | undefined {
  const [section, , , list] = steps.slice(1).map(({ name }) => name);
  switch (section) {
    case 'tenant':
    case 'provisioningPackages':
      return 'user';
    case 'populations':
      return list === 'devices' ? 'device' : 'user';
    case 'autopilotProfiles':
    case 'domainJoinProfiles':
      return 'device';
    default:
      return undefined;
  }
}
