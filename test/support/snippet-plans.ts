import assert from 'node:assert/strict';
import { explainedAsOf } from '../../core/rules/rule';
import { analyze } from './analyze';
import { type Circumstances, expand, otherChoices, type Snippet } from './snippet';

/** Where in a plan a snippet belongs, by the beginning of its prefix. */
const places: { readonly [prefix: string]: string } = {
  population: 'populations',
  group: 'groups',
  profile: 'autopilotProfiles',
  'status-page': 'enrollmentStatusPages',
  restriction: 'enrollmentRestrictions',
  package: 'provisioningPackages',
  'group-policy': 'groupPolicies',
  'co-management-policy': 'coManagementPolicies',
  'domain-join-profile': 'domainJoinProfiles',
  app: 'apps',
  'device-policy': 'devicePolicies',
  communication: 'communications',
  wave: 'rollout.waves',
  exception: 'exceptions',
  'dem-account': 'tenant.deviceEnrollmentManagers',
  cname: 'tenant.cnames',
  'conditional-access-policy': 'tenant.conditionalAccessPolicies',
  'connector-server': 'tenant.activeDirectory.intuneConnectorServers',
};

/** The keys under which a snippet belongs: none where it is a plan by itself. */
export function placeOf({ prefix }: Snippet): readonly string[] {
  const startsIt = (start: string): boolean => prefix === start || prefix.startsWith(`${start}-`);
  if (startsIt('plan')) return [];
  const [longest] = Object.keys(places)
    .filter(startsIt)
    .sort((a, b) => b.length - a.length);
  assert.ok(longest, `No place is known for ${prefix}.`);
  return places[longest]!.split('.');
}

/** A snippet that is put into a plan, and how. */
export interface Part {
  readonly snippet: Snippet;
  readonly circumstances: Circumstances;
}

/** A plan with snippets at their places, inserted as VS Code does: indented as the line they begin in. */
export function insert(inserted: readonly (Part | Snippet)[], { tabSize = 2, day }: Circumstances = {}): string {
  const all = inserted.map((part): Part => ('snippet' in part ? part : { snippet: part, circumstances: {} }));
  const whole = all.find(({ snippet }) => placeOf(snippet).length === 0);
  const lines = whole ? linesOf(whole, { tabSize, day }) : ['schemaVersion: 1'];
  let open: readonly string[] = [];
  const place = ({ snippet }: Part): string => placeOf(snippet).join('.');
  for (const part of all.filter((part) => part !== whole).sort((a, b) => (place(a) < place(b) ? -1 : 1))) {
    const keys = placeOf(part.snippet);
    const differs = keys.findIndex((key, depth) => open[depth] !== key);
    keys.forEach((key, depth) => {
      if (differs >= 0 && depth >= differs) lines.push(`${' '.repeat(tabSize * depth)}${key}:`);
    });
    const indentation = ' '.repeat(tabSize * keys.length);
    const [first = '', ...rest] = linesOf(part, { tabSize, day, indentation });
    lines.push(indentation + first, ...rest);
    open = keys;
  }
  return `${lines.join('\n')}\n`;
}

const linesOf = ({ snippet, circumstances }: Part, more: Circumstances): string[] =>
  expand(snippet, { ...more, ...circumstances }).text.split('\n');

/** What is wrong in a plan in YAML: its errors and warnings, in words. */
export function wrongIn(text: string, asOf = explainedAsOf): string[] {
  return analyze(text, { format: 'yaml', asOf })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/** Parts, with the snippets that declare what they name, what those name, and so on. */
export function withWhatIsNamed(parts: readonly (Part | Snippet)[], known: readonly Snippet[]): Part[] {
  const all = parts.map((part): Part => ('snippet' in part ? part : { snippet: part, circumstances: {} }));
  for (;;) {
    const missing = missingIn(insert(all))[0];
    const declaring = missing === undefined ? undefined : declarationOf(missing, known);
    if (!declaring) return all;
    all.push(declaring);
  }
}

/** The ids that a plan names and does not have. */
function missingIn(text: string): string[] {
  return analyze(text, { format: 'yaml' })
    .findings.filter(({ rule }) => rule === 'unknown-reference' || rule === 'exception-at-nothing')
    .map(({ span }) => text.slice(span.start, span.end).split('.').at(-1) as string);
}

/** The snippet that proposes an id at its first tab stop, which is where an entry says its own. */
function declarationOf(id: string, known: readonly Snippet[]): Part | undefined {
  for (const snippet of known) {
    const declares = (typed?: Circumstances['typed']): boolean => expand(snippet, { typed }).text.startsWith(`${id}:`);
    if (declares()) return { snippet, circumstances: {} };
    const typed = otherChoices(snippet).find(declares);
    if (typed) return { snippet, circumstances: { typed } };
  }
  return undefined;
}
