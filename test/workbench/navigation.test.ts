import * as vscode from 'vscode';
import { redHatSelector } from '../support/red-hat';
import { appearance, assert, closeEditors, inWorkspace, open } from './editor';

const RULE = 'byod-with-autopilot';

for (const format of ['yaml', 'json']) {
  const name = `rename.enrollment.${format}`;
  describe(`Structure and navigation of a plan in ${format.toUpperCase()}`, () => {
    let plan: vscode.TextDocument;
    beforeEach(async () => {
      plan = await open(name);
      await appearance(plan, RULE);
    });
    afterEach(closeEditors);

    it('leads from a reference to the whole entry that declares it', async () => {
      const [link, ...more] = await ask<vscode.LocationLink[]>(
        'executeDefinitionProvider',
        plan.uri,
        use(plan, 'guests'),
      );
      assert(link && more.length === 0, `There are ${more.length + (link ? 1 : 0)} definitions.`);
      assert(plan.getText(link.targetSelectionRange) === 'guests', plan.getText(link.targetSelectionRange));
      assert(plan.getText(link.targetRange).includes('user'), plan.getText(link.targetRange));
    });

    it('finds every reference, and highlights them', async () => {
      const at = declaration(plan, 'guests');
      const references = await ask<vscode.Location[]>('executeReferenceProvider', plan.uri, at);
      const highlights = await ask<vscode.DocumentHighlight[]>('executeDocumentHighlights', plan.uri, at);
      const expected = plan.getText().split('guests').length - 1;
      assert(references.length === expected, `There are ${references.length} references.`);
      assert(highlights.length === expected, `There are ${highlights.length} highlights.`);
      assert(highlights[0]?.kind === vscode.DocumentHighlightKind.Write, 'The declaration is not written.');
    });

    it('renames an id everywhere, once VS Code has asked whether it can', async () => {
      const at = use(plan, 'guests');
      const prepared = await ask<{ range: vscode.Range; placeholder: string }>('prepareRename', plan.uri, at);
      assert(prepared.placeholder === 'guests' && plan.getText(prepared.range) === 'guests', prepared.placeholder);
      const edit = await ask<vscode.WorkspaceEdit>('executeDocumentRenameProvider', plan.uri, at, 'partner-staff');
      const before = plan.getText();
      await vscode.workspace.applyEdit(edit);
      assert(plan.getText() === before.replaceAll('guests', 'partner-staff'), plan.getText());
    });

    it('says why something cannot be renamed', async () => {
      const at = declaration(plan, 'populations');
      const refusal = await ask('prepareRename', plan.uri, at).then(
        () => 'It can be renamed.',
        (error: Error) => error.message,
      );
      assert(refusal.includes('"populations" is a key of the plan'), refusal);
    });

    it('has one outline, and folds each block once', async () => {
      // VS Code's own JSON server starts when the first JSON is opened, and does not tell when it has.
      const outline = await until(
        () => ask<vscode.DocumentSymbol[] | undefined>('executeDocumentSymbolProvider', plan.uri),
        (symbols) => (symbols?.length ?? 0) > 0,
      );
      const names = (outline ?? []).map((symbol) => symbol.name);
      assert(names.filter((symbol) => symbol === 'populations').length === 1, names.join());
      const folds = await until(
        () => ask<vscode.FoldingRange[] | undefined>('executeFoldingRangeProvider', plan.uri),
        (ranges) => (ranges?.length ?? 0) > 0,
      );
      const starts = (folds ?? []).map(({ start }) => start);
      assert(new Set(starts).size === starts.length, starts.join());
    });

    it('finds what plans declare in the whole workspace, open or not', async () => {
      const found = async (query: string) =>
        (await ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', query)).filter(({ location }) =>
          location.uri.path.includes('.enrollment.'),
        );
      const other = format === 'yaml' ? 'partners-in-json' : 'front-desks';
      const [symbol, ...more] = await found(other.slice(0, 3) + other.slice(-4));
      assert(symbol?.name === other && more.length === 0, `Found: ${symbol?.name}, and ${more.length} more.`);
      assert(symbol.containerName === 'populations', symbol.containerName);
      const own = (await found('guests')).map(({ location }) => location.uri.toString());
      const plans = ['yaml', 'json'].map((one) => inWorkspace(`rename.enrollment.${one}`).toString());
      assert(
        plans.every((uri) => own.filter((one) => one === uri).length === 1),
        own.join(),
      );
    });
  });
}

describe('A plan in YAML', () => {
  afterEach(closeEditors);

  it('shows in its outline how many devices are enrolled, and how', async () => {
    const plan = await open('rename.enrollment.yaml');
    await appearance(plan, RULE);
    const outline = await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', plan.uri);
    const populations = outline.find(({ name }) => name === 'populations');
    assert(populations?.detail === '1,000 devices', `${populations?.detail}`);
    const [partners] = populations.children;
    assert(partners?.detail === '25 devices · Windows Autopilot', `${partners?.detail}`);
    assert(partners.kind === vscode.SymbolKind.Class, `${partners.kind}`);
  });

  it('links to the pages of rules, to the guide and to files beside it, each once', async () => {
    const plan = await open('rename.enrollment.yaml');
    await appearance(plan, RULE);
    const links = await ask<vscode.DocumentLink[]>('executeLinkProvider', plan.uri);
    const targets = links.map(({ target }) => target?.toString() ?? '');
    const has = (part: string) => targets.filter((target) => target.includes(part)).length;
    assert(has('enrollment-plan-rule:/unused-definition.md') === 1, targets.join());
    assert(has('guide#windows-autopilot') === 1, targets.join());
    assert(targets.includes(inWorkspace('messages/welcome.md').toString()), targets.join());
  });

  it("is nothing that Red Hat's YAML extension attaches to", async () => {
    const plan = await open('rename.enrollment.yaml');
    const notes = await open('notes.yaml');
    assert(vscode.languages.match([...redHatSelector], plan) === 0, 'It matches the selector.');
    assert(vscode.languages.match([...redHatSelector], notes) > 0, 'The selector matches no YAML at all.');
  });
});

function ask<T>(command: string, ...values: unknown[]): Promise<T> {
  return Promise.resolve(vscode.commands.executeCommand<T>(`vscode.${command}`, ...values));
}

/** Asks again until the answer is what is waited for. Each question is a round trip, so others have their turn. */
async function until<T>(question: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await question();
    if (holds(answer)) return answer;
  }
}

/** Inside of the first occurrence of a word, which is where it is declared. */
function declaration(document: vscode.TextDocument, word: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(word) + 1);
}

/** Inside of the second one, which names it. */
function use(document: vscode.TextDocument, word: string): vscode.Position {
  const text = document.getText();
  return document.positionAt(text.indexOf(word, text.indexOf(word) + 1) + 1);
}
