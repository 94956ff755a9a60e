/**
 * The names of plans, as patterns for a file's name alone: `*` is any number of characters, and letter case does not
 * matter. This is the one place that says which files are plans.
 */
export const yamlPlanNames = [
  '*.enrollment.yaml',
  '*.enrollment.yml',
  'enrollment-plan.yaml',
  'enrollment-plan.yml',
] as const;

/** As `yamlPlanNames`, for plans in JSON. */
export const jsonPlanNames = ['*.enrollment.json', 'enrollment-plan.json'] as const;

export const planNames = [...yamlPlanNames, ...jsonPlanNames] as const;

const plan = new RegExp(`(?:^|[\\\\/])(?:${planNames.map(toRegExp).join('|')})$`, 'i');

/** Whether a path or URI names a plan. Both `/` and `\` separate folders: a path may come from any system. */
export function isPlanFile(path: string): boolean {
  return plan.test(path);
}

/** What a file is written in, by its name: YAML, unless the name says JSON. */
export function formatOf(path: string): 'yaml' | 'json' {
  return /\.jsonc?$/i.test(path) ? 'json' : 'yaml';
}

function toRegExp(name: string): string {
  return name.replaceAll('.', '\\.').replaceAll('*', '[^\\\\/]*');
}

/** The names of the file that says what an organization has decided about rules. */
export const configurationNames = ['enrollment-plan.config.yaml', 'enrollment-plan.config.yml'] as const;

/** Whether a path or URI names such a file. */
export function isConfigurationFile(path: string): boolean {
  return configurationNames.some((name) => new RegExp(`(?:^|[\\\\/])${toRegExp(name)}$`, 'i').test(path));
}
