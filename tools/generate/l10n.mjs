// The texts that can be translated: the first argument of every `t(…)`, in the client, the server and the core.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folders = ['client', 'server', 'core'];
/** `t('…'`, `t("…"` or a template without a hole, on this line or the next. */
const call = /\bt\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.)*`)/g;

/** @returns the generated files, by their path */
export function generateL10n(root) {
  const texts = folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true }).map((name) => path.join(root, folder, name)),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(call)].map(([, literal]) => textOf(literal)));
  const bundle = Object.fromEntries([...new Set(texts)].sort().map((text) => [text, text]));
  return { 'l10n/bundle.l10n.json': `${JSON.stringify(bundle, null, 2)}\n` };
}

/** The string that a literal of TypeScript stands for. */
function textOf(literal) {
  const quote = literal[0];
  const inner = literal.slice(1, -1).replaceAll(`\\${quote}`, quote);
  return JSON.parse(`"${inner.replaceAll('"', '\\"').replaceAll("\\'", "'").replaceAll('\n', '\\n')}"`);
}
