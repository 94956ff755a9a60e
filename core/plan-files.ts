import type { Format } from './syntax/tree';

/** Which files are plans, as glob patterns. A plan is known by its name, whatever language an editor gives it. */
export const planFilePatterns = {
  yaml: ['**/*.enrollment.yaml', '**/*.enrollment.yml', '**/enrollment-plan.yaml', '**/enrollment-plan.yml'],
  json: ['**/*.enrollment.json', '**/enrollment-plan.json'],
} as const;

/** Whether a path or an address is that of a plan. Upper and lower case are the same, as on Windows. */
export function isPlanFile(path: string): boolean {
  return /(?:^|[\\/])(?:[^\\/]+\.enrollment|enrollment-plan)\.(?:yaml|yml|json)$/i.test(path);
}

/** The format that a path or an address says. */
export function formatOf(path: string): Format {
  return /\.jsonc?$/i.test(path) ? 'json' : 'yaml';
}
