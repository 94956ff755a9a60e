import { formatAzure } from './azure';
import type { FormatOptions, Formatter } from './format';
import { formatGithub } from './github';
import { formatJson } from './json';
import { formatJunit } from './junit';
import { formatMarkdown } from './markdown';
import { formatSarif } from './sarif';
import { formatText } from './text';

/** The formats of `check`, by their names. */
export const formats: { readonly [name: string]: (options: FormatOptions) => Formatter } = {
  azure: formatAzure,
  github: formatGithub,
  json: formatJson,
  junit: formatJunit,
  markdown: formatMarkdown,
  sarif: () => formatSarif(__VERSION__),
  text: formatText,
};

/** Put in by the build, from package.json. */
declare const __VERSION__: string;
