/**
 * The documents that Red Hat's YAML extension and its server attach to: the selector of its client, and the one that the server
 * registers its formatter with, as their sources have them.
 */
export const redHatSelector = [
  { language: 'yaml' },
  { language: 'dockercompose' },
  { language: 'github-actions-workflow' },
  { language: 'yaml-textmate' },
  { language: 'yaml-tmlanguage' },
  { pattern: '*.y(a)ml' },
] as const;
