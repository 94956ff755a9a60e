import type { Analysis } from '../../core/index';
import { exportHtml } from '../../core/preview/export-html';
import { exportMarkdown } from '../../core/preview/export-markdown';
import { makeView } from '../../core/preview/make-view';
import { populationsByOffset } from '../../core/preview/parts';
import { type PlanView, viewFormatVersion } from '../../core/preview/view';
import type { Documents, Snapshot } from '../documents';
import type { PreviewParams, PreviewResult, RenderParams } from '../protocol';

/** What a client was sent last of a document, as JSON, by the name of the part. */
interface Sent {
  readonly id: string;
  readonly parts: ReadonlyMap<string, string>;
}

const sections = ['overview', 'tasks', 'waves', 'details'] as const;

const lastSent = new WeakMap<Documents, Map<string, Sent>>();

/** Answers `enrollmentPlan/preview`: with everything at first, and then with what has changed. */
export async function preview(documents: Documents, params: PreviewParams): Promise<PreviewResult | null> {
  const { uri, known } = params;
  const snapshot = await documents.plan(uri);
  const sentOf = lastSent.get(documents) ?? new Map<string, Sent>();
  lastSent.set(documents, sentOf);
  if (!snapshot) {
    sentOf.delete(uri);
    return null;
  }
  const chosen = chosenOf(snapshot, params);
  const view = makeView(snapshot.checked, chosen === undefined ? [] : [chosen]);
  const id = `${snapshot.resultId} ${chosen ?? ''}`;
  const sent = sentOf.get(uri);
  const base = sent && sent.id === known ? sent : undefined;
  const parts = partsOf(view);
  sentOf.set(uri, { id, parts });
  const isNew = (part: string): boolean => !base || base.parts.get(part) !== parts.get(part);
  return {
    formatVersion: viewFormatVersion,
    version: snapshot.version,
    id,
    ...(base && { base: base.id }),
    ...(chosen !== undefined && { chosen }),
    ...Object.fromEntries(sections.filter(isNew).map((section) => [section, view[section]])),
    rows: view.populations.filter((row) => isNew(`population ${row.id}`)),
    ...(isNew('order') && { order: view.populations.map((row) => row.id) }),
  };
}

/** Answers `enrollmentPlan/render`. */
export async function render(documents: Documents, { uri, format }: RenderParams): Promise<string | null> {
  const snapshot = await documents.plan(uri);
  if (!snapshot) return null;
  return format === 'html' ? exportHtml(snapshot.checked) : exportMarkdown(snapshot.checked);
}

function partsOf(view: PlanView): Map<string, string> {
  const parts = new Map<string, string>(sections.map((section) => [section, JSON.stringify(view[section])]));
  for (const row of view.populations) parts.set(`population ${row.id}`, JSON.stringify(row));
  parts.set('order', JSON.stringify(view.populations.map(({ id }) => id)));
  return parts;
}

/** The population to go into: the one that was asked for, as long as it is there. */
function chosenOf({ checked }: Snapshot<Analysis>, { chosen, cursor }: PreviewParams) {
  const { plan } = checked;
  if (chosen !== undefined && plan.populations.get(chosen)) return chosen;
  const at = cursor === undefined ? undefined : populationsByOffset(plan)(cursor);
  return at ?? [...plan.populations.ids()][0];
}
