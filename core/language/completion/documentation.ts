import { t } from '@vscode/l10n';
import { findRule } from '../../rules/index';
import { ruleTexts } from '../../rules/texts.generated';
import { keyDocumentation, objectDocumentation, objectNameOf } from '../../schema/documentation';
import { type ObjectName, shapes } from '../../schema/shapes.generated';
import type { Topic } from './option';

/** What there is to read about an option, in Markdown; undefined where there is nothing, or where no such thing is known. */
export function documentationOf(topic: Topic): string | undefined {
  const parts = partsOf(topic).filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join('\n\n') : undefined;
}

function partsOf(topic: Topic): readonly (string | undefined)[] {
  switch (topic.kind) {
    case 'key': {
      const { object, key, word } = topic;
      const known = isObject(object) ? keyDocumentation(object, key) : undefined;
      if (word !== undefined) return [own(known?.values, word), known?.description];
      const example = known?.example === undefined ? undefined : JSON.stringify(known.example);
      return [known?.description, example && t('For example: {0}', `\`${example}\``)];
    }
    case 'object':
      return [isObject(topic.object) ? objectDocumentation(topic.object) : undefined];
    case 'way': {
      const { method, by, choice } = topic;
      const shape = shapes.population.properties.enrollment;
      const enrollment = objectNameOf(shape, method);
      const values = enrollment && keyDocumentation(enrollment, by)?.values;
      return [own(values, choice), enrollment && keyDocumentation(enrollment, 'method')?.description];
    }
    case 'rule': {
      const source = findRule(topic.id)?.source;
      const texts = own(ruleTexts, topic.id);
      return [
        texts && unmarked(texts.summary),
        texts && unmarked(texts.why),
        source && `[${unmarked(source.title)}](${source.url})`,
      ];
    }
  }
}

const isObject = (name: string): name is ObjectName => Object.hasOwn(shapes, name);

const own = <T>(values: { readonly [name: string]: T } | undefined, name: string): T | undefined =>
  values && Object.hasOwn(values, name) ? values[name] : undefined;

/** Text in which nothing means anything to Markdown. */
const unmarked = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
