import { fact } from '../../guide/index';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { type Entry, keyText, type MapNode, type Node, type ScalarNode, still } from '../../syntax/tree';
import { oncePerEntry } from '../once-per-entry';
import { rule } from '../rule';
import { findSecret, type Secret, shortestLabelled } from './find-secret';

const { source } = fact('secrets.projectFiles');
const placeholder = '<removed>';

export default rule({
  id: 'secret-in-plan',
  summary: 'A plan has a secret in it: a token, a password or a key.',
  why: 'Plans are mailed, reviewed and kept in repositories, which keep every version. With a bulk token, everybody who has read the plan can join devices to the tenant until the token expires.',
  severity: 'error',
  basis: 'judgement',
  source,

  check(plan, report) {
    for (const { at, key, secret } of secretsIn(plan.node))
      report(at, messageOf(secret, key), { fixes: removal(at, secret) });
  },

  examples: [
    {
      title: 'the password of the local account in a description',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom:
    displayName: «"Classroom PCs, local password: Chalk#2026!"»
`,
      message:
        '"displayName" has what looks like a password in it. Everybody who can read the plan, now or in years, can use it. Keep it in a vault, and change it.',
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom:
    displayName: "Classroom PCs, local password: <removed>"
`,
    },
    {
      title: 'a token in the command line of a client',
      plan: `schemaVersion: 1
coManagementPolicies:
  field:
    settings:
      clientCommandLine: «/regtoken:eyJhbGciOiJub25lIn0.eyJleGFtcGxlIjp0cnVlfQ.c2lnbmF0dXJl»
`,
      message:
        '"clientCommandLine" has what looks like a token in it. Everybody who can read the plan, now or in years, can use it. Keep it in a vault, and revoke it.',
      fixed: `schemaVersion: 1
coManagementPolicies:
  field:
    settings:
      clientCommandLine: "/regtoken:<removed>"
`,
    },
    {
      title: 'words about secrets, which are none',
      plan: `schemaVersion: 1
plan:
  description: "The password is in the vault. Client secret: see entry INC0012345. Token: valid until 2027-05-14."
provisioningPackages:
  classroom:
    displayName: "Local account; password: \${PKG_ADMIN_PASSWORD}"
`,
    },
  ],
});

/** A secret, the value it stands in, and the key of that. */
interface Found {
  readonly at: ScalarNode;
  readonly key: string;
  readonly secret: Secret;
}

/** Looks through all values, also those that no schema knows. */
function secretsIn({ entries }: MapNode): readonly Found[] {
  const found: Found[] = [];
  const seen = new Set<unknown>();
  for (const { key, value } of entries) {
    if (value.block === still || value.kind !== 'map') search(value, key, found, seen);
    else found.push(...secretsInEntriesOf(value));
  }
  return found;
}

const none: readonly Found[] = [];

const secretsInEntriesOf = oncePerEntry(({ key, value }): readonly Found[] => {
  const found: Found[] = [];
  search(value, key, found);
  return found.length > 0 ? found : none;
});

/**
 * Every value of a plan comes through here, mostly before this is optimized: iterators would take more memory than all the rest.
 *
 * @param seen what was looked through, where aliases may share it: a plan that is edited by its parts has none
 */
function search(node: Node, key: ScalarNode, found: Found[], seen?: Set<unknown>): void {
  if (node.kind === 'scalar') {
    const { value } = node;
    // Most values are words of the language.
    if (typeof value !== 'string' || value.length < shortestLabelled) return;
    const secret = findSecret(value, keyText(key));
    // An alias repeats a value, and is too short to be it.
    if (secret && node.end - node.start >= secret.text.length) found.push({ at: node, key: keyText(key), secret });
  } else if (node.kind === 'map') searchEntries(node.entries, found, seen);
  else if (!seen?.has(node.items)) {
    seen?.add(node.items);
    for (let i = 0; i < node.items.length; i++) search(node.items[i]!, key, found, seen);
  }
}

function searchEntries(entries: readonly Entry[], found: Found[], seen?: Set<unknown>): void {
  if (seen?.has(entries)) return;
  seen?.add(entries);
  for (let i = 0; i < entries.length; i++) search(entries[i]!.value, entries[i]!.key, found, seen);
}

/** It tells where, and never what: messages end up in logs. */
function messageOf({ kind, remedy }: Secret, key: string): string {
  return `"${key}" has what looks like ${kind} in it. Everybody who can read the plan, now or in years, can use it. Keep it in a vault, and ${remedy}.`;
}

function removal(node: ScalarNode, { text }: Secret): Fix[] {
  if (node.style === 'block') return [];
  const without = String(node.value).replace(text, () => placeholder);
  return [unsafeFix(`Replace it by "${placeholder}", if it is kept elsewhere`, set(node, without))];
}
