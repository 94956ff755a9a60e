import { t } from '@vscode/l10n';
import type { Analysis } from '../../index';
import type { Population } from '../../model/plan.generated';
import { type KeyDocumentation, keyDocumentation, objectNameOf } from '../../schema/documentation';
import type { Shape } from '../../schema/shape';
import type { ObjectName } from '../../schema/shapes.generated';
import { entryOf, type MapNode, type ScalarNode } from '../../syntax/tree';
import { keyAt, populationOn, type Step, scalarAt, stepsTo } from '../steps';

/** What a hover is about: a key or a single value, and where in the plan it stands. */
export interface Pointed {
  readonly analysis: Analysis;
  /** In UTF-16 units. */
  readonly offset: number;
  readonly steps: readonly Step[];
  readonly node: ScalarNode;
  readonly isKey: boolean;
  /** The key that the schema knows: the one pointed at, or the one in front of the value. */
  readonly property?: Property;
  /** The population that it stands in. */
  readonly population?: Population;
}

/** A key of an object, as the schema knows it. */
export interface Property {
  /** The object that has the key; `enrollment` where every branch of it does. */
  readonly owner: ObjectName | 'enrollment';
  readonly key: string;
  /** The map that the key stands in. */
  readonly map: MapNode;
  readonly documentation: KeyDocumentation;
  /** What the value is to be: of an item of a list, the item. */
  readonly shape: Shape | undefined;
}

/**
 * The key or the single value at an offset; undefined between them.
 *
 * @param offset in UTF-16 units
 */
export function pointAt(analysis: Analysis, offset: number): Pointed | undefined {
  const steps = stepsTo(analysis.tree.root, offset);
  const key = keyAt(steps, offset);
  const node = key ?? scalarAt(steps, offset);
  if (!node) return undefined;
  const population = populationOn(analysis.plan, steps);
  return { analysis, offset, steps, node, isKey: key !== undefined, property: propertyOf(steps), population };
}

function propertyOf(steps: readonly Step[]): Property | undefined {
  const last = steps.findLastIndex(({ entry }) => entry !== undefined);
  const [outer, parent, own] = [steps[last - 2], steps[last - 1], steps[last]];
  if (parent?.node.kind !== 'map' || !own) return undefined;
  const { node: map, shape } = parent;
  const known = { key: own.name, map, shape: steps.at(-1)?.shape };
  if (shape?.kind === 'union') {
    if (own.name === shape.by) return { ...known, owner: 'enrollment', documentation: discriminator(outer, parent) };
    const by = entryOf(map, shape.by)?.value;
    const branch = objectNameOf(shape, by?.kind === 'scalar' ? String(by.value) : undefined);
    // As long as nobody can tell which branch it is, the key may be one of any.
    return firstKnown(branch ? [branch] : Object.values(shape.of), known);
  }
  const object = objectNameOf(shape);
  return firstKnown(object ? [object] : [], known);
}

function firstKnown(
  owners: readonly ObjectName[],
  known: Omit<Property, 'owner' | 'documentation'>,
): Property | undefined {
  for (const owner of owners) {
    const documentation = keyDocumentation(owner, known.key);
    if (documentation) return { ...known, owner, documentation };
  }
  return undefined;
}

/** The key that decides what else there is: each branch of the schema has it with the one word that leads there. */
function discriminator(outer: Step | undefined, { name }: Step): KeyDocumentation {
  const object = objectNameOf(outer?.shape);
  const { values } = (object && keyDocumentation(object, name)) ?? {};
  return { description: t('The enrollment method. The other keys depend on it.'), ...(values && { values }) };
}
