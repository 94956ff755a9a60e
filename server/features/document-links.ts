import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { configurationLinks, type LinkTarget, planLinks } from '../../core/language/document-links';
import { parentOf } from '../configurations';
import { ruleAddress, toRange } from '../convert';
import { type Documents, isPlan } from '../documents';

/** Answers `textDocument/documentLink`, for plans and configurations. */
export async function documentLinks(
  documents: Documents,
  { textDocument }: DocumentLinkParams,
): Promise<DocumentLink[] | null> {
  const snapshot = await documents.snapshot(textDocument.uri);
  if (!snapshot) return null;
  const { document, checked } = snapshot;
  const links = isPlan(snapshot) ? planLinks(snapshot.checked) : configurationLinks(checked);
  const withTooltip = documents.client.textDocument?.documentLink?.tooltipSupport;
  return links.flatMap(({ span, target, tooltip }) => {
    const address = addressOf(target, document.uri, documents.ruleLink);
    return address ? [{ range: toRange(document, span), target: address, ...(withTooltip && { tooltip }) }] : [];
  });
}

function addressOf(target: LinkTarget, plan: string, ruleLink: string | undefined): string | undefined {
  switch (target.kind) {
    case 'rule':
      return ruleAddress(target.id, ruleLink);
    case 'web':
      return target.url;
    case 'file':
      return fileBeside(plan, target.path);
  }
}

/** The URI of a file by its path from the folder of a plan; undefined where the plan stands in no folder, or the path leads out of all. */
function fileBeside(plan: string, path: string): string | undefined {
  let folder = parentOf(plan);
  const names = path.split(/[\\/]/).filter((name) => name !== '' && name !== '.');
  const file = names.pop();
  for (const name of names) {
    if (folder === undefined) return undefined;
    folder = name === '..' ? parentOf(folder) : `${folder}/${encodeURIComponent(name)}`;
  }
  return folder === undefined || file === undefined ? undefined : `${folder}/${encodeURIComponent(file)}`;
}
