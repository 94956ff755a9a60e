/** Whether a path names a file that somebody may have meant as a plan: `enrollment.yaml`, `contoso-enrollment.yml`. */
export function isAlmostPlanName(path: string): boolean {
  return /(?:^|[/\\])(?:[^/\\]*[._-])?enrollment(?:[._-]?plan)?\.(?:ya?ml|jsonc?)$/i.test(path);
}

/** Whether a text has the two keys that every plan has, in YAML or in JSON. */
export function hasKeysOfPlan(text: string): boolean {
  return ['schemaVersion', 'populations'].every((key) =>
    new RegExp(`^\\s*[{,]?\\s*["']?${key}["']?\\s*:`, 'm').test(text),
  );
}

/** The name that would make a plan of a file: `devices.yaml` becomes `devices.enrollment.yaml`. */
export function planNameFor(path: string, languageId: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const isJson = /\.jsonc?$/i.test(file) || (/json/.test(languageId) && !/\.ya?ml$/i.test(file));
  const extension = isJson ? 'json' : /\.yml$/i.test(file) ? 'yml' : 'yaml';
  const base = file.replace(/\.(?:ya?ml|jsonc?)$/i, '').replace(/(?:^|[._-])enrollment(?:[._-]?plan)?$/i, '');
  return base === '' ? `enrollment-plan.${extension}` : `${base}.enrollment.${extension}`;
}
