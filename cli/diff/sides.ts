import { type Configuration, noConfiguration } from '../../core/control/configuration';
import type { PlanText } from '../../core/diff/comparison';
import { formatOf } from '../../core/plan-files';
import { decode } from '../decode';

/** What a side is called, and its plans. */
export interface PlansOfSide {
  readonly label: string;
  readonly plans: readonly PlanText[];
}

/** How a plan is checked: its configuration, and the path that the configuration knows it by. */
export interface CheckedAs {
  readonly configuration: Configuration;
  readonly path: string;
}

/** The text of a plan. Bytes that are no text are said to be unreadable, and never taken for an empty plan. */
export function planText(
  name: string,
  bytes: Uint8Array | undefined,
  asOf: string,
  { configuration, path }: CheckedAs = { configuration: noConfiguration, path: name },
): PlanText {
  if (!bytes) return { name, unreadable: 'The file cannot be read.' };
  const text = decode(bytes)?.text;
  if (text === undefined) return { name, unreadable: 'The file is neither UTF-8 nor UTF-16 with a byte order mark.' };
  return { name, text, options: { format: formatOf(name), asOf, configuration, path } };
}
