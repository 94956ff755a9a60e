import { t } from '@vscode/l10n';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { fixAll, hasSafeFix } from '../../core/findings/fix-all';
import { type ActionKind, actionKinds } from '../../core/language/action-kinds';
import { type Action, codeActions } from '../../core/language/code-actions';
import { difference } from '../../core/text/edit';
import { toDiagnostic, toSpan, toTextEdit } from '../convert';
import type { Documents, Snapshot } from '../documents';
import { openRuleCommand } from '../protocol';

/** What a client sends back to have the edits of an action made. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  /** Tells the action from the others of the same kind at the same place. */
  readonly name: string;
}

/**
 * Answers `textDocument/codeAction`. The edits come with the answer only where the client cannot ask for them later. What a client
 * says about diagnostics may be about an older text: what counts is what is found in this one.
 */
export async function provideCodeActions(
  documents: Documents,
  { textDocument, range, context: { only } }: CodeActionParams,
): Promise<CodeAction[]> {
  const snapshot = await documents.snapshot(textDocument.uri);
  if (!snapshot) return [];
  const { document, checked } = snapshot;
  const wanted = (kind: ActionKind): boolean => (only ? only.some((asked) => includes(asked, kind)) : !isSource(kind));
  const actions = codeActions(checked, toSpan(document, range), wanted).filter(
    (action) => isServed(documents, action) && (action.disabled === undefined || asksForAll(documents, only)),
  );
  const all = actions.map((action) => toCodeAction(documents, snapshot, range, action));
  if (wanted(actionKinds.fixAll) && hasSafeFix(checked)) all.push(fixAllAction(documents, snapshot, range));
  return all;
}

/** Answers `codeAction/resolve`: makes the edits of an action that was offered without them. */
export async function resolveCodeAction(
  documents: Documents,
  action: CodeAction,
): Promise<CodeAction | ResponseError<never>> {
  const { uri, version, range, name } = action.data as ActionData;
  const snapshot = await documents.snapshot(uri);
  if (snapshot?.version !== version) {
    return new ResponseError<never>(LSPErrorCodes.ContentModified, 'The text has changed since this was offered.');
  }
  const { document, checked } = snapshot;
  if (action.kind === actionKinds.fixAll) return { ...action, edit: fixAllEdit(documents, snapshot) };
  const actions = codeActions(checked, toSpan(document, range), (kind) => kind === action.kind);
  const offered = actions.find((candidate) => nameOf(candidate) === name);
  return offered ? { ...action, ...editOf(documents, snapshot, offered) } : action;
}

/** Kinds nest at dots: `source.fixAll` includes `source.fixAll.enrollmentPlan`, `source.fix` does not. */
function includes(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

/** Nothing of a source kind is offered that was not asked for: clients take it on saving. */
const isSource = (kind: string): boolean => includes(CodeActionKind.Source, kind);

/** Pages about rules are opened by a command of the client. */
function isServed({ commands }: Documents, { opensRule }: Action): boolean {
  return opensRule === undefined || commands.has(openRuleCommand);
}

/** Whether somebody opened the menu of refactorings, where what cannot be done is shown with its reason. */
function asksForAll({ client }: Documents, only: readonly string[] | undefined): boolean {
  const isAsked = only?.some((asked) => asked !== '' && includes(CodeActionKind.Refactor, asked)) ?? false;
  return isAsked && client.textDocument?.codeAction?.disabledSupport === true;
}

function toCodeAction(documents: Documents, snapshot: Snapshot, range: Range, action: Action): CodeAction {
  const { title, kind, finding, isPreferred, disabled, opensRule } = action;
  const { document } = snapshot;
  const base: CodeAction = {
    title,
    kind,
    ...(finding && { diagnostics: [toDiagnostic(document, finding, false, documents.ruleLink)] }),
    ...(isPreferred && { isPreferred }),
  };
  if (disabled !== undefined) return { ...base, disabled: { reason: disabled } };
  if (opensRule !== undefined) return { ...base, command: { title, command: openRuleCommand, arguments: [opensRule] } };
  return resolvesLater(documents)
    ? { ...base, data: dataFor(snapshot, range, nameOf(action)) }
    : { ...base, ...editOf(documents, snapshot, action) };
}

const dataFor = ({ document, version }: Snapshot, range: Range, name: string): ActionData => ({
  uri: document.uri,
  version,
  range,
  name,
});

const nameOf = ({ title, finding }: Action): string => `${finding?.rule} ${finding?.span.start} ${title}`;

function resolvesLater({ client }: Documents): boolean {
  const { resolveSupport, dataSupport } = client.textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
}

function fixAllAction(documents: Documents, snapshot: Snapshot, range: Range): CodeAction {
  const base = { title: t('Fix everything that has a safe fix'), kind: actionKinds.fixAll };
  return resolvesLater(documents)
    ? { ...base, data: dataFor(snapshot, range, base.title) }
    : { ...base, edit: fixAllEdit(documents, snapshot) };
}

function fixAllEdit(documents: Documents, snapshot: Snapshot): WorkspaceEdit {
  const { document, checked, check } = snapshot;
  const edit = difference(checked.text, fixAll(checked, check).text);
  return workspaceEdit(documents, snapshot, edit ? [toTextEdit(document, edit)] : []);
}

function editOf(documents: Documents, snapshot: Snapshot, { edits, placeholders }: Action): { edit?: WorkspaceEdit } {
  if (!edits) return {};
  const { snippetEditSupport, documentChanges } = documents.client.workspace?.workspaceEdit ?? {};
  const snippets = snippetEditSupport && documentChanges ? placeholders : undefined;
  const { document } = snapshot;
  const textEdits = edits.map((edit) =>
    snippets?.some((placeholder) => edit.text.includes(placeholder))
      ? toSnippetEdit(toTextEdit(document, edit), snippets)
      : toTextEdit(document, edit),
  );
  return { edit: workspaceEdit(documents, snapshot, textEdits) };
}

/** An edit whose placeholders are selected one after the other, to be typed over. */
function toSnippetEdit({ range, newText }: TextEdit, placeholders: readonly string[]): SnippetTextEdit {
  const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
  const value = placeholders.reduce(
    (text, placeholder, index) => text.replace(escaped(placeholder), () => `\${${index + 1}:${escaped(placeholder)}}`),
    escaped(newText),
  );
  return { range, snippet: { kind: 'snippet', value } };
}

function workspaceEdit(
  { client }: Documents,
  { document, version }: Snapshot,
  edits: (TextEdit | SnippetTextEdit)[],
): WorkspaceEdit {
  if (client.workspace?.workspaceEdit?.documentChanges)
    return { documentChanges: [{ textDocument: { uri: document.uri, version }, edits }] };
  return { changes: { [document.uri]: edits.filter((edit) => 'newText' in edit) } };
}
