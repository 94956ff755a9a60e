import { type Entry, entryOf, keyText, type ListNode, type MapNode, type Node, type ScalarNode } from '../syntax/tree';
import type { Text } from '../text/edited-text';
import { branchFor } from './branch';
import type { Place } from './place';
import type { ObjectShape, ScalarShape, Shape } from './shape';
import { idPattern, shapes } from './shapes.generated';

/**
 * Where a plan has a word that is none of those listed there, if it certainly fits the schema but for these: nowhere, in most
 * plans. To see that in the tree takes half of the time of the validator, which wants all values copied.
 *
 * @param text the text that the tree was read from
 * @param isPart whether the root has some of a plan's keys alone, so that others do not lack
 * @returns undefined where it is not certain: the validator decides, and says what is wrong
 */
export function unlistedWords(root: Node, text: Text, isPart: boolean): readonly Place[] | undefined {
  const fit = new Fit(text);
  return fit.object(root, isPart ? partOfPlan : shapes.plan) ? fit.unlisted : undefined;
}

const partOfPlan: ObjectShape = { ...shapes.plan, required: [] };

class Fit {
  readonly unlisted: Place[] = [];

  constructor(private readonly text: Text) {}

  object(node: Node, { properties, required }: ObjectShape): boolean {
    if (node.kind !== 'map') return false;
    const { entries } = node;
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]!;
      const shape = properties[keyText(entry.key)];
      if (!shape || !this.entry(entry, node, shape)) return false;
    }
    return !required || required.every((name) => entries.some(({ key }) => keyText(key) === name));
  }

  /** Of two entries with the same key, the validator sees the first one: both have to fit, and the second one with all words. */
  private entry(entry: Entry, map: MapNode, shape: Shape): boolean {
    const { length } = this.unlisted;
    if (!this.value(entry.value, shape) && !this.isUnlisted(entry, shape)) return false;
    return this.unlisted.length === length || entryOf(map, keyText(entry.key)) === entry;
  }

  /** Notes a word that is none of those listed for it. */
  private isUnlisted({ key, value }: Entry, shape: Shape): boolean {
    const isWord = value.kind === 'scalar' && typeof value.value === 'string';
    if (!isWord || shape.kind !== 'scalar' || !shape.values || shape.types.some((type) => type !== 'string'))
      return false;
    this.unlisted.push({ node: value, shape, key });
    return true;
  }

  private value(node: Node, shape: Shape): boolean {
    switch (shape.kind) {
      case 'scalar':
        return node.kind === 'scalar' && this.scalar(node, shape);
      case 'object':
        return this.object(node, shapes[shape.of]);
      case 'map':
        return this.map(node, shape.of);
      case 'list':
        return node.kind === 'list' && this.list(node, shape.of) && (shape.unique !== true || areDistinct(node));
      case 'oneOrMany':
        return node.kind === 'list' ? node.items.length > 0 && this.list(node, shape.of) : this.value(node, shape.of);
      case 'union':
        return this.union(node, shape);
      case 'wordOrObject':
        return node.kind === 'scalar' ? this.scalar(node, shape.word) : this.object(node, shapes[shape.object]);
      default:
        // What every object of JavaScript has is no key of a plan.
        return false;
    }
  }

  private map(node: Node, of: Shape): boolean {
    if (node.kind !== 'map') return false;
    const { entries } = node;
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]!;
      if (!idPattern.test(keyText(entry.key)) || !this.entry(entry, node, of)) return false;
    }
    return true;
  }

  private list({ items }: ListNode, of: Shape): boolean {
    for (let index = 0; index < items.length; index++) if (!this.value(items[index]!, of)) return false;
    return true;
  }

  private union(node: Node, shape: Extract<Shape, { kind: 'union' }>): boolean {
    if (node.kind !== 'map') return false;
    const tag = node.entries.find(({ key }) => keyText(key) === shape.by)?.value;
    const name = tag?.kind === 'scalar' ? branchFor(shape, tag.value) : undefined;
    return name ? this.object(node, shapes[name]) : false;
  }

  private scalar(
    { value, start, end }: ScalarNode,
    { types, values, pattern, minimum, maximum }: ScalarShape,
  ): boolean {
    if (values && !values.includes(value as string | number | boolean)) return false;
    switch (typeof value) {
      case 'string':
        return types.includes('string') && (!pattern || pattern.test(value));
      case 'boolean':
        return types.includes('boolean');
      case 'number':
        // Whether 10.0 is a whole number depends on what else it may be.
        if (!types.includes(Number.isInteger(value) ? 'integer' : 'number')) return false;
        return !(value < (minimum ?? value) || value > (maximum ?? value) || this.text.slice(start, end).includes('.'));
      default:
        return false;
    }
  }
}

/** Whether no two scalars of a list are the same. */
function areDistinct({ items }: ListNode): boolean {
  const values = items.map((item) => (item.kind === 'scalar' ? item.value : undefined));
  return !values.includes(undefined) && new Set(values).size === values.length;
}
