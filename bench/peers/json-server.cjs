// A thin language server on vscode-json-languageservice, as the one of VS Code is: no waiting, each version parsed once.
// The first argument is the folder where the packages are installed, the second the schema.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const [folder, schemaFile] = process.argv.slice(2);
const packages = createRequire(`${folder}/package.json`);
const { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } =
  packages('vscode-languageserver/node');
const { TextDocument } = packages('vscode-languageserver-textdocument');
const { getLanguageService } = packages('vscode-json-languageservice');

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const service = getLanguageService({});
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
service.configure({ validate: true, schemas: [{ uri: 'bench:/schema', fileMatch: ['*.json'], schema }] });

const known = new Map();
const parsed = (document) => {
  const { uri, version } = document;
  if (known.get(uri)?.version !== version) known.set(uri, { version, json: service.parseJSONDocument(document) });
  return known.get(uri).json;
};
connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, documentSymbolProvider: true },
}));
documents.onDidChangeContent(async ({ document }) => {
  const { uri, version } = document;
  const diagnostics = await service.doValidation(document, parsed(document));
  connection.sendDiagnostics({ uri, version, diagnostics });
});
connection.onDocumentSymbol(({ textDocument }) => {
  const document = documents.get(textDocument.uri);
  return service.findDocumentSymbols2(document, parsed(document), { resultLimit: 5000 });
});
documents.listen(connection);
connection.listen();
