import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver';
import type { AnalyzeOptions } from '../../core/index';
import {
  type Completion,
  complete,
  completeConfiguration,
  type CompletionItem as Item,
} from '../../core/language/complete';
import { documentationOf } from '../../core/language/completion/documentation';
import type { Icon, Topic } from '../../core/language/completion/option';
import { toTextEdit } from '../convert';
import type { Documents } from '../documents';
import type { OpenDocument } from '../open-document';
import { suggestCommand } from '../protocol';

/** Answers `textDocument/completion`. */
export async function completion(
  documents: Documents,
  { textDocument, position, context }: CompletionParams,
): Promise<CompletionList | null> {
  const source = await documents.source(textDocument.uri);
  if (!source) return null;
  const { document, options, plan } = source;
  const text = document.getText();
  const offset = document.offsetAt(position);
  const isJson = options?.format === 'json';
  if (!invites(context?.triggerCharacter, text, offset, isJson)) return null;
  const completeIn = (at: AnalyzeOptions): Completion =>
    plan ? plan.lend((read) => complete(text, offset, at, read)) : complete(text, offset, at);
  const { items, followsTyping } = options ? completeIn(options) : completeConfiguration(text, offset);
  // A quote that is typed may also be the one that closes a value.
  const isClosed = isQuote(context?.triggerCharacter) && items.some(({ edit }) => edit.start !== offset - 1);
  if (isClosed) return null;
  return { isIncomplete: followsTyping, items: items.map((item, index) => toItem(documents, document, item, index)) };
}

/** Answers `completionItem/resolve`. */
export function resolveCompletion(documents: Documents, item: CompletionItem): CompletionItem {
  const { about } = (item.data ?? {}) as { readonly about?: Topic };
  const markdown = about && documentationOf(about);
  if (markdown === undefined) return item;
  const formats = documents.client.textDocument?.completion?.completionItem?.documentationFormat ?? [];
  const documentation = formats.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value: markdown }
    : markdown.replace(/\\(?=[^\w\s])|`/g, '');
  return { ...item, documentation };
}

/**
 * Whether a character that was typed invites to choose something. A blank does where a value or an item begins; as a part of an
 * indentation it does not, or else the next line break would accept what nobody has looked at. In JSON, the same is true of a
 * bracket.
 */
function invites(character: string | undefined, text: string, offset: number, isJson: boolean): boolean {
  if (character === ' ')
    return /[:,[{] $|^ *(?:- )+$|[\r\n] *(?:- )+$/.test(text.slice(Math.max(0, offset - 80), offset));
  return !(isJson && character === '[');
}

const isQuote = (character: string | undefined): boolean => character === '"' || character === "'";

const kinds: { readonly [icon in Icon]: CompletionItemKind } = {
  key: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  // Not a snippet: those stand below everything else in a plan, as the extension's defaults say.
  object: CompletionItemKind.Struct,
  rule: CompletionItemKind.Event,
  version: CompletionItemKind.Constant,
  date: CompletionItemKind.Value,
  macro: CompletionItemKind.Variable,
  path: CompletionItemKind.Reference,
};

function toItem({ client, commands }: Documents, document: OpenDocument, item: Item, index: number): CompletionItem {
  const { label, icon, detail, rank, filter, edit, snippet, also, about, goesOn } = item;
  const { snippetSupport, insertTextModeSupport } = client.textDocument?.completion?.completionItem ?? {};
  const isSnippet = snippetSupport === true && snippet !== undefined;
  return {
    label,
    kind: kinds[icon],
    detail,
    sortText: `${rank}${String(index).padStart(4, '0')}`,
    filterText: filter,
    textEdit: toTextEdit(document, isSnippet ? { ...edit, text: snippet } : edit),
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    // The indentation is computed, and is not to be adjusted once more.
    ...(insertTextModeSupport && { insertTextMode: InsertTextMode.asIs }),
    ...(also.length > 0 && { additionalTextEdits: also.map((other) => toTextEdit(document, other)) }),
    ...(goesOn && commands.has(suggestCommand) && { command: { title: '', command: suggestCommand } }),
    ...(about && { data: { about } }),
  };
}
