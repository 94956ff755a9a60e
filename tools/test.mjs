// `npm test`: installs what is missing, then runs the whole suite. `npm test -- --help` tells more.

import { parseArgs } from 'node:util';
import { ensureKit, kitRunsHere } from './host/kit.mjs';
import { buildUnitTests, buildWorkbenchSuite } from './lib/build-tests.mjs';
import { Complaint, runMain, temporaryFolder } from './lib/lifetime.mjs';
import { tally } from './lib/mocha.mjs';
import { ensureNeovim } from './lib/neovim.mjs';
import { ensureInstalled } from './lib/npm.mjs';
import { commandScript, inRoot, root } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { runSteps, selectSteps } from './lib/steps.mjs';

const HELP = `Usage: npm test -- [step...] [--only step,...] [--grep pattern]

Runs the whole suite, or only the steps that are named and what they need. --grep runs only the tests
whose titles match. Steps:`;

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string', multiple: true }, grep: { type: 'string' }, help: { type: 'boolean' } },
  });
  const steps = allSteps(values.grep);
  if (values.help) {
    console.log([HELP, ...steps.map(({ id, title }) => `  ${id.padEnd(10)} ${title}`)].join('\n'));
    return 0;
  }
  const only = (values.only ?? []).flatMap((ids) => ids.split(','));
  const { passed, failed } = await runSteps(selectSteps(steps, [...positionals, ...only]));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/**
 * @param {string | undefined} grep
 * @returns {import('./lib/steps.mjs').Step[]}
 */
function allSteps(grep) {
  const env = testEnvironment();
  const pattern = grep === undefined ? [] : ['--grep', grep];

  const script = async (file, ...args) => {
    const { code } = await runNode(file, args, { env });
    if (code !== 0) throw new Complaint(`It ended with exit code ${code}.`);
  };
  const tests = async (file, ...args) => {
    const { code, output } = await runNode(file, args, { env });
    const counts = tally(output);
    if (code !== 0 && counts.failed === 0) throw new Complaint(`It ended with exit code ${code}.`);
    if (counts.passed + counts.failed === 0 && grep === undefined) throw new Complaint('It ran no test.');
    return counts;
  };
  const mocha = (...files) => tests(commandScript('mocha'), ...pattern, ...files);

  return [
    {
      id: 'install',
      title: 'packages are installed',
      needs: [],
      run: () => ensureInstalled(root, 'installing the packages'),
    },
    {
      id: 'generated',
      title: 'generated files are up to date',
      needs: ['install'],
      run: () => script(inRoot('tools/generate.mjs'), '--check'),
    },
    {
      id: 'types',
      title: 'types',
      needs: ['install'],
      run: () => script(commandScript('typescript', 'tsc'), '-b'),
    },
    {
      id: 'lint',
      title: 'format and lint',
      needs: ['install'],
      run: () => script(commandScript('@biomejs/biome'), 'check'),
    },
    {
      id: 'build',
      title: 'build',
      needs: ['install'],
      run: () => script(inRoot('tools/build.mjs')),
    },
    {
      id: 'unit',
      title: 'language, server and command line',
      needs: ['build'],
      run: async () => mocha('--enable-source-maps', '--timeout', '20000', ...(await buildUnitTests())),
    },
    {
      id: 'neovim',
      title: 'the language server in Neovim',
      needs: ['build'],
      run: async () => {
        env.NVIM = await ensureNeovim();
        return mocha(inRoot('test/neovim/neovim.test.mjs'));
      },
      // Elsewhere there may be none to be had.
      onRequest: !kitRunsHere,
    },
    {
      id: 'package',
      title: 'the extension is packaged',
      needs: ['build'],
      run: () => script(inRoot('tools/package.mjs')),
    },
    ...(kitRunsHere ? kitSteps() : desktopSteps()),
  ];

  /** The packaged extension in a VS Code workbench in a headless browser. */
  function kitSteps() {
    const runSuite = inRoot('tools/host/run-suite.mjs');
    return [
      {
        id: 'kit',
        title: 'the workbench is installed',
        needs: ['install'],
        run: ensureKit,
      },
      {
        id: 'suite',
        title: 'the suite for the workbench is built',
        needs: ['install'],
        run: () => buildWorkbenchSuite(grep),
      },
      {
        id: 'workbench',
        title: 'the packaged extension in VS Code',
        needs: ['package', 'kit', 'suite'],
        run: () => tests(runSuite, 'node'),
      },
      {
        id: 'web',
        title: 'the packaged extension in VS Code for the Web',
        needs: ['package', 'kit', 'suite'],
        run: () => tests(runSuite, 'web'),
      },
      {
        id: 'person',
        title: 'the packaged extension as a person meets it',
        needs: ['package', 'kit'],
        run: () =>
          mocha(
            ...['preview-page', 'preview', 'compare', 'person'].map((name) =>
              inRoot(`test/workbench/${name}.test.mjs`),
            ),
          ),
      },
    ];
  }

  /** Where the kit does not run, the same suite runs in a downloaded VS Code. */
  function desktopSteps() {
    return [
      {
        id: 'workbench',
        title: 'the packaged extension in VS Code',
        needs: ['package'],
        run: () => tests(inRoot('tools/test-electron.mjs'), ...pattern),
      },
    ];
  }
}

/** Whatever tests put into the temporary folder goes with this process. */
function testEnvironment() {
  const { folder } = temporaryFolder();
  const colour = process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR';
  return { ...process.env, [colour]: '1', TMPDIR: folder, TEMP: folder, TMP: folder };
}
