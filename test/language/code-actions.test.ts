import assert from 'node:assert/strict';
import {
  type CodeAction,
  type InitializeParams,
  LSPErrorCodes,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readConfiguration } from '../../core/control/read-configuration';
import { actionKinds } from '../../core/language/action-kinds';
import { codeActions } from '../../core/language/code-actions';
import { offeredAt } from '../support/actions';
import { analyze } from '../support/analyze';
import { LspClient } from '../support/lsp-client';

const plan = `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      method: windowsAutopilot
      profile: one
`;
const at = (text: string, word: string): number => text.indexOf(word);
const cursor = (offset: number) => ({ start: offset, end: offset });

describe('code actions', () => {
  it('start with the fixes of what is found, then create, then accept, then refactor', () => {
    const { actions } = offeredAt(plan.replace('windowsAutopilot', '‸windowsAutopilot'));
    const kinds = [...new Set(actions.map(({ kind }) => kind))];
    const { fix, ignore, accept, openRule, changeMethod } = actionKinds;
    assert.deepEqual(kinds, [fix, ignore, accept, openRule, changeMethod]);
  });

  it('prefer one fix of a finding, the first safe one, and nothing else', () => {
    const { actions } = offeredAt(plan.replace('windowsAutopilot', '‸windowsAutopilot'));
    assert.deepEqual(
      actions.filter(({ isPreferred }) => isPreferred).map(({ kind, title }) => [kind, title]),
      [['quickfix', 'Change to user enrollment with an email address']],
    );
  });

  it('are computed only where their kind is wanted', () => {
    const analysis = analyze(plan, { format: 'yaml' });
    const titles = (wanted: string) =>
      codeActions(analysis, cursor(at(plan, 'windowsAutopilot')), (kind) => kind === wanted).map(({ kind }) => kind);
    for (const kind of [actionKinds.fix, actionKinds.ignore, actionKinds.changeMethod])
      assert.deepEqual(new Set(titles(kind)), new Set([kind]));
    assert.deepEqual(titles(actionKinds.split), []);
  });

  it('leave decisions and refactorings out where lines are selected', () => {
    const analysis = analyze(plan, { format: 'yaml' });
    const kinds = codeActions(analysis, { start: 0, end: plan.length }).map(({ kind }) => kind);
    assert.deepEqual(new Set(kinds), new Set([actionKinds.fix, actionKinds.create]));
  });

  it('offer the refactorings of the entry that holds the selection', () => {
    const analysis = analyze(plan, { format: 'yaml' });
    const start = at(plan, 'method:');
    const inEntry = codeActions(analysis, { start, end: start + 'method: windows'.length });
    assert.ok(inEntry.some(({ kind }) => kind === actionKinds.changeMethod));
    const across = codeActions(analysis, { start, end: plan.length });
    assert.ok(across.every(({ kind }) => kind !== actionKinds.changeMethod));
  });

  it('of a configuration are its fixes, and the pages of its rules', () => {
    const text = 'rules:\n  byod-with-autopilt: off\n';
    const actions = codeActions(readConfiguration(text), cursor(at(text, 'byod')));
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Change to "byod-with-autopilot"', 'Open the rule "unknown-rule"'],
    );
  });
});

describe('code actions of the bundled server', () => {
  const uri = 'file:///a.enrollment.yaml';
  const method: Range = { start: { line: 5, character: 14 }, end: { line: 5, character: 14 } };
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => client.stop());

  const codeAction = {
    dataSupport: true,
    disabledSupport: true,
    resolveSupport: { properties: ['edit'] },
  };
  const able = (workspaceEdit = {}): Partial<InitializeParams> => ({
    capabilities: {
      textDocument: { codeAction, diagnostic: {} },
      workspace: { workspaceEdit: { documentChanges: true, ...workspaceEdit } },
    },
    initializationOptions: { asOf: '2026-11-23', commands: ['enrollmentPlan.openRule'] },
  });
  const resolve = (action: CodeAction | undefined): Promise<CodeAction> =>
    client.connection.sendRequest('codeAction/resolve', action);
  const editsOf = ({ edit }: CodeAction): TextEdit[] =>
    (edit?.documentChanges as TextDocumentEdit[] | undefined)?.flatMap(({ edits }) => edits as TextEdit[]) ?? [];
  const applied = (action: CodeAction, text = plan): string =>
    TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, text), editsOf(action));

  it('are declared with every kind', async () => {
    const { capabilities } = await client.initialize();
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: Object.values(actionKinds),
      resolveProvider: true,
    });
  });

  it('come with their edits for a client that cannot ask for them later', async () => {
    await client.initialize();
    await client.open(uri, plan);
    const actions = await client.codeActions(uri, method);
    assert.ok(actions.length > 3);
    for (const action of actions) assert.ok(editsOf(action).length > 0 && action.data === undefined, action.title);
  });

  it('come without their edits for a client that can, and get them when it asks', async () => {
    await client.initialize(able());
    await client.open(uri, plan);
    const actions = await client.codeActions(uri, method);
    assert.ok(actions.every(({ edit }) => edit === undefined));
    const fix = await resolve(actions.find(({ isPreferred }) => isPreferred));
    assert.match(applied(fix), /method: userEnrollment/);
    for (const action of actions.filter(({ command }) => !command)) {
      const { findings, tree } = analyze(applied(await resolve(action)), { format: 'yaml' });
      assert.deepEqual(tree.problems, [], action.title);
      assert.ok(findings.length < 3, action.title);
    }
  });

  it('apply all safe fixes at once only when a client asks for the edits', async () => {
    await client.initialize(able());
    await client.open(uri, plan);
    const [action, ...more] = await client.codeActions(uri, method, ['source.fixAll']);
    assert.ok(action && action.edit === undefined && more.length === 0);
    assert.match(applied(await resolve(action)), /method: userEnrollment\n {6}connect: emailAddress\n$/);
  });

  it('are not resolved for another text than they were offered for', async () => {
    await client.initialize(able());
    await client.open(uri, plan);
    const [action] = await client.codeActions(uri, method);
    await client.change(uri, { text: `${plan}# more\n` });
    await assert.rejects(resolve(action), { code: LSPErrorCodes.ContentModified });
  });

  it('are kept to what is asked for, by the dots of its kind', async () => {
    await client.initialize(able());
    await client.open(uri, plan);
    const kindsFor = async (only: string) =>
      [...new Set((await client.codeActions(uri, method, [only])).map(({ kind }) => kind))].sort();
    assert.deepEqual(await kindsFor('quickfix.enrollmentPlan.ignore'), ['quickfix.enrollmentPlan.ignore']);
    assert.deepEqual(await kindsFor('quickfix.enrollment'), []);
    assert.deepEqual(await kindsFor('refactor'), ['refactor.rewrite.enrollmentPlan.method']);
    assert.deepEqual(await kindsFor('refactor.rewrite'), ['refactor.rewrite.enrollmentPlan.method']);
    assert.deepEqual(await kindsFor('refactor.extract'), []);
    assert.ok((await kindsFor('quickfix')).every((kind) => kind?.startsWith('quickfix')));
  });

  it('say what cannot be done to those who ask for all refactorings, if they can show it', async () => {
    await client.initialize(able());
    await client.open(uri, plan);
    const disabled = async (only?: string[]) =>
      (await client.codeActions(uri, method, only)).filter((action) => action.disabled);
    assert.deepEqual(await disabled(), []);
    assert.deepEqual(await disabled(['quickfix']), []);
    const [refused] = await disabled(['refactor.rewrite']);
    assert.match(refused?.disabled?.reason ?? '', /personal/);
    assert.equal(refused?.edit, undefined);
    await client.stop();
    client = new LspClient();
    await client.initialize();
    await client.open(uri, plan);
    assert.deepEqual(await disabled(['refactor.rewrite']), []);
  });

  it('open the page of a rule by the command of a client that has it', async () => {
    await client.initialize(able());
    await client.open(uri, plan);
    const open = (await client.codeActions(uri, method)).filter(({ command }) => command);
    assert.deepEqual(
      open.map(({ title, command }) => [title, command?.command, command?.arguments]),
      [['Open the rule "byod-with-autopilot"', 'enrollmentPlan.openRule', ['byod-with-autopilot']]],
    );
    await client.stop();
    client = new LspClient();
    await client.initialize();
    await client.open(uri, plan);
    assert.ok((await client.codeActions(uri, method)).every(({ command }) => command === undefined));
  });

  it('let a reason be typed over where the client takes snippets', async () => {
    await client.initialize(able({ snippetEditSupport: true }));
    await client.open(uri, plan);
    const actions = await client.codeActions(uri, method);
    const snippetOf = async (title: RegExp): Promise<unknown> => {
      const { edit } = await resolve(actions.find((action) => title.test(action.title)));
      return edit?.documentChanges;
    };
    const position = { line: 5, character: 0 };
    assert.deepEqual(await snippetOf(/^Ignore/), [
      {
        textDocument: { uri, version: 1 },
        edits: [
          {
            range: { start: position, end: position },
            snippet: {
              kind: 'snippet',
              // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet
              value: '      # enrollment-plan: ignore[byod-with-autopilot] ${1:TODO: say why}\n',
            },
          },
        ],
      },
    ]);
    const accept = JSON.stringify(await snippetOf(/^Accept/));
    assert.match(accept, /reason: \\"\$\{1:TODO: say why\}\\"\\n.*approvedBy: \\"\$\{2:TODO: say who\}\\"\\n/);
  });

  it('are about the text as it is, whatever the client knows', async () => {
    await client.initialize();
    await client.open(uri, plan);
    const stale = { range: method, message: 'old', code: 'byod-with-autopilot', source: 'Enrollment Plan' };
    await client.change(uri, { text: plan.replace('personal', 'organization') });
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: method,
      context: { diagnostics: [stale] },
    });
    assert.ok(actions.every(({ kind }) => kind?.startsWith('refactor')));
  });
});
