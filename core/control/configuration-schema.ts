import type { RuleInfo } from '../rules/rule';
import type { ruleSets } from './configuration';

/** The JSON Schema of `enrollment-plan.config.yaml`, for editors that complete and check by one. */
export function configurationSchema(rules: readonly RuleInfo[]): unknown {
  const severities = {
    description: 'How bad the findings of each rule are. A rule that is not named has the severity it came with.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, summary, severity }) => [
        id,
        { description: `${summary} (${severity} unless changed)`, $ref: '#/$defs/severity' },
      ]),
    ),
  };
  const set = (description: string) => ({ description, type: 'boolean', examples: [false] });
  const sets: { readonly [name in (typeof ruleSets)[number]]: unknown } = {
    guide: set("Rules that rest on Microsoft's Windows enrollment guide."),
    docs: set("Rules that rest on other pages of Microsoft's documentation."),
    judgement: set('Rules that rest on experience.'),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:enrollment-plan:configuration:1',
    title: 'Enrollment Plan configuration',
    description: 'What an organization has decided about rules: the same for the editor and the command line.',
    type: 'object',
    additionalProperties: false,
    properties: {
      rules: { $ref: '#/$defs/rules' },
      ruleSets: {
        description: 'Sets of rules that are switched off. A rule that is named under "rules" is on all the same.',
        type: 'object',
        additionalProperties: false,
        properties: sets,
      },
      overrides: {
        description: 'Other decisions for some files; the last one that fits wins.',
        type: 'array',
        items: { $ref: '#/$defs/override' },
      },
    },
    $defs: {
      severity: {
        enum: ['error', 'warning', 'info', 'off'],
        enumDescriptions: ['It cannot work.', 'It works, with a consequence.', 'A recommendation.', 'Not reported.'],
      },
      rules: severities,
      override: {
        type: 'object',
        additionalProperties: false,
        properties: {
          files: {
            description: 'Glob patterns, relative to the folder of this file, with forward slashes.',
            type: 'array',
            items: { type: 'string' },
            examples: [['pilot/**']],
          },
          rules: { $ref: '#/$defs/rules' },
        },
      },
    },
  };
}
