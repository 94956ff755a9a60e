import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../../tools/lib/paths.mjs';

const nvim = process.env.NVIM || 'nvim';
const message = 'Windows Autopilot is only for organization-owned devices.';
/** Plans before and after the fix. */
const plans = {
  'a.enrollment.yaml': [
    `schemaVersion: 1
populations:
  contractors: # 😀
    ownership: personal
    enrollment:
      method: windowsAutopilot # 😀
plan: { title: 😀 }
`,
    `schemaVersion: 1
populations:
  contractors: # 😀
    ownership: personal
    enrollment:
      method: userEnrollment # 😀
      connect: emailAddress
plan: { title: 😀 }
`,
  ],
  'enrollment-plan.json': [
    `{
  "schemaVersion": 1,
  "populations": {
    "contractors": { "ownership": "personal", "enrollment": { "method": "windowsAutopilot" } }
  }
}
`,
    `{
  "schemaVersion": 1,
  "populations": {
    "contractors": { "ownership": "personal", "enrollment": { "method": "userEnrollment", "connect": "emailAddress" } }
  }
}
`,
  ],
};

/** Neovim as a person has it who did what the page about editors says. */
describe('Neovim, set up as the page about editors says', function () {
  this.timeout(60_000);
  let folder;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'neovim-'));
    writeFileSync(inFolder('init.lua'), configuration());
    mkdirSync(inFolder('bin'));
    // As npm puts it on the path.
    const command = inFolder('bin/enrollment-plan-language-server');
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${inRoot('dist/server.js')}" "$@"\n`);
    chmodSync(command, 0o755);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const inFolder = (name) => path.join(folder, name);

  for (const [name, [text, fixed]] of Object.entries(plans))
    it(`shows what is wrong with ${name}, and applies the fix`, () => {
      writeFileSync(inFolder(name), text);
      const report = session(name, 'Change to user enrollment with an email address');
      assert.equal(report.trouble, undefined, JSON.stringify(report, null, 2));
      assert.equal(report.filetype, `${name.endsWith('.json') ? 'json' : 'yaml'}.enrollment-plan`);
      const [found, ...more] = report.seen;
      assert.deepEqual(more, []);
      assert.ok(found.message.includes(message), found.message);
      const { line, from, to, source, code, severity } = found;
      // Neovim counts bytes; what is marked stands before the emoji of its line.
      assert.equal(text.split('\n')[line].slice(from, to).replaceAll('"', ''), 'windowsAutopilot');
      assert.deepEqual([source, code, severity], ['Enrollment Plan', 'byod-with-autopilot', 1]);
      assert.equal(report.left, 0);
      assert.equal(readFileSync(inFolder(name), 'utf8'), fixed);
    });

  /** Runs a session, and returns what it reports. */
  function session(plan, fix) {
    const env = {
      ...process.env,
      PATH: `${inFolder('bin')}${path.delimiter}${process.env.PATH}`,
      // Nothing of whoever runs this counts.
      ...{
        HOME: folder,
        XDG_CONFIG_HOME: folder,
        XDG_DATA_HOME: folder,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
      },
      ...{ PLAN: inFolder(plan), FIX: fix, REPORT: inFolder('report.json') },
    };
    const args = ['--headless', '-i', 'NONE', '-u', inFolder('init.lua'), '-S', inRoot('test/neovim/session.lua')];
    const { error, stderr } = spawnSync(nvim, args, { cwd: folder, env, encoding: 'utf8', timeout: 50_000 });
    if (error) throw error;
    try {
      return JSON.parse(readFileSync(env.REPORT, 'utf8'));
    } catch {
      throw new Error(`Neovim reports nothing.\n${stderr}`);
    } finally {
      rmSync(env.REPORT, { force: true });
    }
  }
});

/** What the page about editors has for this version. */
function configuration() {
  const [, minor] = /^NVIM v0\.(\d+)/.exec(spawnSync(nvim, ['--version'], { encoding: 'utf8' }).stdout ?? '') ?? [];
  const page = readFileSync(inRoot('docs/editors.md'), 'utf8').replaceAll('\r\n', '\n');
  const [names, latest, earlier] = [...page.matchAll(/^```lua\n([\s\S]*?)^```/gm)].map(([, code]) => code);
  return `${names}\n${minor !== undefined && Number(minor) < 11 ? earlier : latest}`;
}
