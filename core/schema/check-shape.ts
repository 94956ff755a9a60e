import type { Problem } from '../syntax/problem';
import { entryOf, type Node, plainValue, type ScalarNode } from '../syntax/tree';
import type { Text } from '../text/edited-text';
import { discriminator, missingKey, unknownKey } from './explain-keys';
import { badFormat, badId, duplicateItem, missingValue, outOfRange, unknownValue, wrongType } from './explain-values';
import { type Place, placeOf } from './place';
import { unlistedWords } from './unlisted-words';
import { type SchemaError, validate } from './validate.generated';

/** What does not fit the schema. */
export interface ShapeCheck {
  readonly problems: readonly Problem[];
  /** Those among them that are about the plan as a whole, such as a key that it lacks. */
  readonly ofPlan: ReadonlySet<Problem>;
  /** The values with a problem of their own; rules do not read them. */
  readonly unfit: ReadonlySet<Node>;
}

/**
 * Checks a tree against the schema of the plan and says every mistake once, in words, at a key or a scalar.
 *
 * @param text the text that the tree was read from
 * @param isPart whether the tree is a part of a plan: what it would lack as a plan is then no mistake
 */
export function checkShape(root: Node | undefined, text: Text, isPart = false): ShapeCheck {
  if (!root) return { problems: [], ofPlan: new Set(), unfit: new Set() };
  const unlisted = unlistedWords(root, text, isPart);
  if (!unlisted) return validated(root, text, isPart);
  // Two aliases may lead to the same word.
  const places = new Map(unlisted.map((place) => [place.node, place]));
  return {
    problems: [...places.values()].flatMap((place) => unknownValue(place) ?? []),
    ofPlan: new Set(),
    unfit: new Set(places.keys()),
  };
}

/** As `checkShape`, by the validator alone. */
export function validated(root: Node, text: Text, isPart: boolean): ShapeCheck {
  // Where text may stand, 10.0 is no whole number, although its value is one: its zero says something.
  const scalarValue = ({ value, start, end }: ScalarNode): ScalarNode['value'] =>
    Number.isInteger(value) && text.slice(start, end).includes('.') ? Number.NaN : value;
  validate(plainValue(root, scalarValue));
  const problems = new Map<string, Problem>();
  const ofPlan = new Set<Problem>();
  const unfit = new Set<Node>();
  for (const error of validate.errors ?? []) {
    const isOfPlan = error.instancePath === '';
    if (isOfPlan && isPart) continue;
    const place = placeOf(root, error.instancePath);
    const problem = explain(error, place);
    if (!problem) continue;
    // A misspelt required key is an unknown key and a missing one; both come to the same words at the same place.
    problems.set(`${problem.rule} ${problem.span.start} ${problem.span.end}`, problem);
    if (isOfPlan) ofPlan.add(problem);
    if (!aboutKeys.has(error.keyword)) unfit.add(place.node);
    // The value that decides which object it is does not fit, although the error is the object's.
    const decides =
      error.keyword === 'discriminator' && place.node.kind === 'map'
        ? entryOf(place.node, String(error.params?.tag))
        : undefined;
    if (decides) unfit.add(decides.value);
  }
  return { problems: [...problems.values()], ofPlan, unfit };
}

/** These errors are about the keys of a map; its values can be read all the same. */
const aboutKeys = new Set(['additionalProperties', 'required', 'propertyNames', 'discriminator', 'uniqueItems']);

function explain(error: SchemaError, place: Place): Problem | undefined {
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(place, String(error.params?.additionalProperty));
    case 'required':
      return missingKey(place, String(error.params?.missingProperty));
    case 'discriminator':
      return discriminator(place, String(error.params?.tag));
    case 'type':
      return wrongType(place);
    case 'enum':
    case 'const':
      return unknownValue(place);
    case 'pattern':
      // A key with a pattern is reported as a whole, by `propertyNames`.
      return 'propertyName' in error ? undefined : badFormat(place);
    case 'propertyNames':
      return badId(place, String(error.params?.propertyName));
    case 'minimum':
    case 'maximum':
      return outOfRange(place, error);
    case 'minLength':
    case 'minItems':
      return missingValue(place);
    case 'uniqueItems':
      return duplicateItem(place, error);
    default:
      return undefined;
  }
}
