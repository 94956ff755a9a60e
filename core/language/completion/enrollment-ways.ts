import { t } from '@vscode/l10n';
import { objectionsToValues } from '../../guidance/objections';
import { bareEnrollment, verdictOn } from '../../guidance/verdicts';
import { type Way, ways } from '../../guidance/ways';
import type { Analysis } from '../../index';
import type { Population } from '../../model/plan.generated';
import { populationOn, type Step } from '../steps';
import type { Context } from './context';
import { hole, type NamedBody, type Option } from './option';
import { pathTo } from './owner';

/** The key by which an enrollment names the object that it takes, and the collection of those objects. */
const objects: { readonly [choice: string]: { readonly key: string; readonly collection: string } } = {
  provisioningPackage: { key: 'package', collection: 'provisioningPackages' },
  groupPolicy: { key: 'policy', collection: 'groupPolicies' },
  userDriven: { key: 'profile', collection: 'autopilotProfiles' },
  preProvisioned: { key: 'profile', collection: 'autopilotProfiles' },
  selfDeploying: { key: 'profile', collection: 'autopilotProfiles' },
  existingDevices: { key: 'profile', collection: 'autopilotProfiles' },
  existingClients: { key: 'policy', collection: 'coManagementPolicies' },
  internetDevices: { key: 'policy', collection: 'coManagementPolicies' },
};

/**
 * Every way to enroll the devices of a population, as a whole enrollment: those that cannot work last, and why.
 *
 * @param steps the way to the enrollment
 * @param present the keys that it has already
 */
export function wayOptions(steps: readonly Step[], present: ReadonlySet<string>, context: Context): readonly Option[] {
  const analysis = context.near(steps);
  const population = populationOn(analysis.plan, steps);
  return ways.map((way): Option => {
    const { reasons, outcome } = population ? verdictOn(analysis, population, way) : { reasons: [], outcome: 'fits' };
    const entries: NamedBody[] = [
      ['method', { kind: 'value', value: way.method }],
      [way.by, { kind: 'value', value: way.choice }],
      ...objectEntry(steps, population, way, analysis),
    ];
    return {
      kind: 'entries',
      label: way.title,
      entries: entries.filter(([name]) => typeof name !== 'string' || !present.has(name)),
      ...(outcome === 'cannotWork' && { objection: reasons[0]?.message }),
      detail: reasons[0]?.message ?? t('as a whole enrollment'),
      about: { kind: 'way', method: way.method, by: way.by, choice: way.choice },
    };
  });
}

/** The object that a way takes, where the plan has one that can be meant; where it has several, they are for a person to choose. */
function objectEntry(
  steps: readonly Step[],
  population: Population | undefined,
  way: Way,
  analysis: Analysis,
): readonly NamedBody[] {
  const object = objects[way.choice];
  const names = [...((object && analysis.plan.collections.get(object.collection)?.ids()) ?? [])];
  if (!object || names.length === 0) return [];
  const enrollments = names.map((name) => ({
    ...(population ? bareEnrollment(population, way) : { method: way.method, [way.by]: way.choice }),
    [object.key]: name,
  }));
  const objections = objectionsToValues(analysis, pathTo(steps), enrollments);
  const fitting = names.filter((_, index) => !objections[index]);
  if (fitting.length === 1) return [[object.key, { kind: 'value', value: fitting[0] as string }]];
  return [[object.key, { ...hole(), choices: fitting.length > 0 ? fitting : names }]];
}
