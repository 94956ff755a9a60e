import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { editsOf } from '../core/findings/edits';
import type { Finding } from '../core/findings/finding';
import { fixAll } from '../core/findings/fix-all';
import { difference } from '../core/text/edit';
import { toDiagnostic, toWorkspaceEdit } from './convert';
import type { Documents, Snapshot } from './documents';

/** The kind under which every safe fix of a plan is applied at once. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.enrollmentPlan`;

/** The fixes of the findings that the range touches; `source.fixAll` only where it is asked for. */
export async function codeActions(
  documents: Documents,
  { textDocument, range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const snapshot = await documents.snapshot(textDocument.uri);
  if (!snapshot) return [];
  const { only } = context;
  const actions: CodeAction[] = [];
  if (!only || only.some((kind) => includes(kind, CodeActionKind.QuickFix))) {
    const { document, checked } = snapshot;
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    // A client may know diagnostics of an older text: what counts is what is found in this one.
    const touched = checked.findings.filter(({ span }) => span.start <= end && start <= span.end);
    actions.push(...touched.flatMap((finding) => quickFixes(documents, snapshot, finding)));
  }
  if (only?.some((kind) => includes(kind, fixAllKind))) actions.push(...fixAllAction(documents, snapshot));
  return actions;
}

/** Kinds nest at dots: `source.fixAll` includes `source.fixAll.enrollmentPlan`, `source.fix` does not. */
function includes(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

function quickFixes(documents: Documents, snapshot: Snapshot, finding: Finding): CodeAction[] {
  const { document, checked } = snapshot;
  const diagnostic = toDiagnostic(document, finding, false, documents.ruleLink);
  let preferred = false;
  return (finding.fixes ?? []).flatMap((fix) => {
    const edits = editsOf(fix, checked.tree, checked.text);
    if (!edits) return [];
    const isPreferred = fix.safe && !preferred;
    preferred ||= isPreferred;
    const edit = toWorkspaceEdit(documents.client, snapshot, edits);
    return [
      {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(isPreferred && { isPreferred }),
        edit,
      },
    ];
  });
}

function fixAllAction(documents: Documents, snapshot: Snapshot): CodeAction[] {
  const { checked, check } = snapshot;
  const edit = difference(checked.text, fixAll(checked, check).text);
  if (!edit) return [];
  return [
    {
      title: 'Fix everything that has a safe fix',
      kind: fixAllKind,
      edit: toWorkspaceEdit(documents.client, snapshot, [edit]),
    },
  ];
}
