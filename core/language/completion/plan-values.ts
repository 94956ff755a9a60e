import { t } from '@vscode/l10n';
import { objectionsToValues } from '../../guidance/objections';
import { branchFor } from '../../schema/branch';
import type { ScalarShape } from '../../schema/shape';
import { shapes } from '../../schema/shapes.generated';
import type { Json } from '../../syntax/problem';
import { keyText } from '../../syntax/tree';
import type { Step } from '../steps';
import type { Context } from './context';
import { dateOptions } from './dates';
import { pathOptions, ruleOptions } from './exceptions';
import { nameOptions } from './name-templates';
import type { Option, Typing } from './option';
import { ownerOf, pathTo } from './owner';
import { referenceOptions } from './references';
import type { Spot } from './spot';
import { versionOptions } from './versions';

/**
 * The values that could be written at a spot. What the guide forbids there stands last, and says why.
 */
export function planValues(spot: Spot, typing: Typing, context: Context): readonly Option[] {
  const { steps } = spot;
  const { shape } = steps.at(-1) as Step;
  if (shape?.kind === 'wordOrObject') {
    const options = [...valueOptions(steps, shape.word, context), ...accountOptions(context)];
    return judged(options, steps, context);
  }
  if (shape?.kind !== 'scalar') return [];
  const { object, key } = ownerOf(steps);
  const own = special[`${object}.${key}`]?.(spot, context, typing);
  if (own) return own;
  const options = judged(without(itemsBeside(steps), valueOptions(steps, shape, context)), steps, context);
  return withLeftovers(options, steps);
}

/** A value that decides which object it is, as the method of an enrollment: keys that are there may belong to another one. */
function withLeftovers(options: readonly Option[], steps: readonly Step[]): readonly Option[] {
  const { node, shape } = steps.at(-2) ?? {};
  const { key } = ownerOf(steps);
  if (shape?.kind !== 'union' || shape.by !== key || node?.kind !== 'map') return options;
  return options.map((option) => {
    const object = option.kind === 'value' ? branchFor(shape, option.value) : undefined;
    const left = object && node.entries.find((entry) => !Object.hasOwn(shapes[object].properties, keyText(entry.key)));
    if (!left || option.objection) return option;
    return { ...option, objection: t('"{0}" does not go with it', keyText(left.key)) };
  });
}

/** What the schema knows only as text has words of its own. */
const special: {
  readonly [key: string]: (spot: Spot, context: Context, typing: Typing) => readonly Option[];
} = {
  'operatingSystem.version': ({ steps }, context) => judged(versionOptions(steps, context), steps, context),
  'exception.rule': (_, context) => ruleOptions(context),
  'exception.at': pathOptions,
  'autopilotProfile.deviceNameTemplate': nameOptions,
  'provisioningPackage.computerName': nameOptions,
};

function valueOptions(steps: readonly Step[], shape: ScalarShape, context: Context): readonly Option[] {
  const { values, references, keywords = [], types, hint } = shape;
  const { object, key } = ownerOf(steps);
  const about = (word: string) => (object && key ? ({ kind: 'key', object, key, word } as const) : undefined);
  if (values) return values.map((value) => ({ kind: 'value', value, about: about(String(value)) }));
  if (references) {
    const builtIn = keywords.map(
      (value): Option => ({ kind: 'value', value, detail: t('built in'), about: about(value) }),
    );
    return [...referenceOptions(references, context.tree.root), ...builtIn];
  }
  if (types.includes('boolean'))
    return [true, false].map((value) => ({ kind: 'value', value, about: about(String(value)) }));
  return hint?.startsWith('a date') ? dateOptions(steps, context) : [];
}

/** Device enrollment managers may perform an enrollment, each by an account of the plan. */
function accountOptions({ tree }: Context): readonly Option[] {
  return referenceOptions('deviceEnrollmentManagers', tree.root).flatMap((option) =>
    option.kind === 'value'
      ? [
          {
            ...option,
            label: `dem: ${option.value}`,
            value: { dem: option.value },
            about: { kind: 'object', object: 'demActor' },
          },
        ]
      : [],
  );
}

/** What a list has already is not offered a second time. */
function itemsBeside(steps: readonly Step[]): readonly Json[] {
  const list = steps.at(-1)?.isItem ? steps.at(-2)?.node : undefined;
  return list?.kind === 'list' ? list.items.flatMap((item) => (item.kind === 'scalar' ? [item.value] : [])) : [];
}

const without = (values: readonly Json[], options: readonly Option[]): readonly Option[] =>
  options.filter((option) => option.kind !== 'value' || !values.includes(option.value));

function judged(options: readonly Option[], steps: readonly Step[], context: Context): readonly Option[] {
  const values = options.flatMap((option) => (option.kind === 'value' ? [option.value] : []));
  if (values.length < options.length) return options;
  const objections = objectionsToValues(context.near(steps), pathTo(steps), values);
  return options.map((option, index) => {
    const objection = objections[index];
    return objection ? { ...option, objection: objection.message } : option;
  });
}
