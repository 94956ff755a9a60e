import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { type DeclaredSymbol, declaredIn, declaredInText, fits } from '../../core/language/workspace-symbols';
import { formatOf } from '../../core/plan-files';
import { toRange } from '../convert';
import type { Documents } from '../documents';
import { OpenDocument } from '../open-document';
import type { SavedPlan, WorkspacePlans } from '../workspace-plans';
import { symbolKind } from './document-symbols';

/** More than anybody reads: who gets so many types on. */
const mostResults = 2_000;

/** What a saved plan declares; a plan that has changed is another object. */
const known = new WeakMap<SavedPlan, Declarations>();

interface Declarations {
  readonly document: OpenDocument;
  readonly declared: readonly DeclaredSymbol[];
}

/** Answers `workspace/symbol`, from the open plans and from those that lie in the workspace. */
export async function workspaceSymbols(
  documents: Documents,
  plans: WorkspacePlans,
  { query }: WorkspaceSymbolParams,
): Promise<SymbolInformation[]> {
  const found: SymbolInformation[] = [];
  const add = ({ document, declared }: Declarations): void => {
    found.push(...declared.filter((symbol) => fits(symbol, query)).map((symbol) => toInformation(document, symbol)));
  };
  const open = documents.uris();
  for (const uri of open) {
    const snapshot = await documents.plan(uri);
    if (snapshot) add({ document: snapshot.document, declared: declaredIn(snapshot.checked.plan) });
  }
  for await (const plan of plans.saved(open)) {
    if (found.length >= mostResults) break;
    add(declarationsOf(plan));
  }
  return found.slice(0, mostResults);
}

function declarationsOf(plan: SavedPlan): Declarations {
  let declarations = known.get(plan);
  if (!declarations) {
    const { uri, text } = plan;
    const format = formatOf(uri);
    declarations = { document: OpenDocument.create(uri, format, 0, text), declared: declaredInText(text, format) };
    known.set(plan, declarations);
  }
  return declarations;
}

function toInformation(document: OpenDocument, { id, collection, declaration }: DeclaredSymbol): SymbolInformation {
  return {
    name: id,
    kind: symbolKind(collection === 'populations' ? 'population' : 'entry'),
    containerName: collection,
    location: { uri: document.uri, range: toRange(document, declaration) },
  };
}
