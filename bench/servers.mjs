// The servers that are measured side by side.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { startServer } from './lsp-client.mjs';
import { installPeers, peersFolder, withoutDelayFolder } from './peers/install.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);
const schema = path.join(root, 'schemas/enrollment-plan.schema.json');

/** Ours, as it is packaged. */
export function ourServer() {
  const file = path.join(root, 'dist/server.js');
  if (!existsSync(file)) throw new Error('The server is not built. Run: npm run build');
  return file;
}

/** Bundles the bare server as ours is bundled. */
export async function bareServer(folder) {
  const outfile = path.join(folder, 'bare-server.js');
  await build({
    entryPoints: [path.join(here, 'bare-server.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return outfile;
}

/** By name, a function that starts each server for plans in `format`. Ours comes first. */
export async function contestants(format, folder) {
  installPeers();
  const bare = await bareServer(folder);
  const common = {
    'Enrollment Plan': () => startServer(ourServer()),
    'bare server': () => startServer(bare),
  };
  if (format === 'json') {
    const file = path.join(here, 'peers/json-server.cjs');
    return {
      ...common,
      'vscode-json-languageservice': () => startServer(file, { serverArguments: [peersFolder, schema] }),
    };
  }
  const yaml = 'node_modules/yaml-language-server/bin/yaml-language-server';
  const settings = {
    yaml: {
      validate: true,
      schemas: { [pathToFileURL(schema).href]: ['*.yaml'] },
      schemaStore: { enable: false },
      kubernetesCRDStore: { enable: false },
    },
  };
  return {
    ...common,
    'yaml-language-server, no debounce': () => startServer(path.join(withoutDelayFolder, yaml), { settings }),
    'yaml-language-server': () => startServer(path.join(peersFolder, yaml), { settings }),
  };
}
