// The page that the preview shows. It has data, draws it, and says what people click; it runs nothing else.
import { t, config as useTexts } from '@vscode/l10n';
import { previewOf } from '../../../core/preview/preview';
import type { Surface } from '../../../core/preview/sections/shared';
import { viewFormatVersion } from '../../../core/preview/view';
import type { FromPage, PageState, ToPage } from '../messages';
import { draw } from './draw';
import { nextState, type ViewState } from './view-state';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const editor = acquireVsCodeApi();
/** Long lists are drawn in part; the list of populations has a button for the rest. */
const few: Surface = { isInteractive: true, most: 200 };
const all: Surface = { isInteractive: true };
let surface = few;
let state: ViewState | undefined;
let cursor: number | undefined;

const root = document.getElementById('root') as HTMLElement;
const live = document.getElementById('live') as HTMLElement;

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'start':
      useTexts({ contents: data.texts });
      break;
    case 'update':
      update(data.result);
      break;
    case 'cursor':
      cursor = data.offset;
      follow();
      break;
    case 'say':
      live.textContent = data.text;
  }
});

root.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button || !state) return;
  const { choose, reveal, fix, rule, at, copy, all: showAll } = button.dataset;
  const { version } = state;
  if (choose !== undefined) editor.postMessage({ kind: 'choose', id: choose });
  else if (reveal !== undefined) editor.postMessage({ kind: 'reveal', ...spanOf(reveal), version });
  else if (fix !== undefined && at !== undefined)
    editor.postMessage({ kind: 'fix', rule: rule ?? '', title: fix, ...spanOf(at), version });
  else if (copy !== undefined) editor.postMessage({ kind: 'copy', text: copy });
  else if (showAll !== undefined) {
    surface = all;
    show();
  }
});

editor.postMessage({ kind: 'ready' });

function update(result: Extract<ToPage, { kind: 'update' }>['result']): void {
  const next = result.formatVersion === viewFormatVersion ? nextState(state, result) : undefined;
  // Something was lost on the way: everything is asked for again.
  if (!next) {
    editor.postMessage({ kind: 'ready' });
    return;
  }
  const before = state;
  state = next;
  const { uri } = document.body.dataset;
  editor.setState({ uri: uri ?? '', ...(next.chosen !== undefined && { chosen: next.chosen }) });
  show();
  tell(before, next);
}

function show(): void {
  if (!state) return;
  performance.mark('draw');
  draw(root, [previewOf(surface, state.view, state.chosen)]);
  performance.measure('drawn', 'draw');
  follow();
}

/** Marks the innermost item that the editor's cursor is in, and brings it into view. */
function follow(): void {
  const offset = cursor;
  if (offset === undefined) return;
  let innermost: { item: Element; length: number } | undefined;
  for (const item of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const [start, end] = [Number(item.dataset.start), Number(item.dataset.end)];
    if (start <= offset && offset <= end && end - start < (innermost?.length ?? Number.POSITIVE_INFINITY))
      innermost = { item, length: end - start };
  }
  for (const item of root.querySelectorAll('.current')) if (item !== innermost?.item) unmark(item);
  if (!innermost || innermost.item.classList.contains('current')) return;
  innermost.item.classList.add('current');
  if (!root.contains(document.activeElement) || document.activeElement === document.body)
    innermost.item.scrollIntoView({ block: 'nearest' });
}

function unmark(item: Element): void {
  item.classList.remove('current');
  if (item.classList.length === 0) item.removeAttribute('class');
}

/** Says how many findings there are, when that has changed. */
function tell(before: ViewState | undefined, { view }: ViewState): void {
  const count = ({ findings }: ViewState['view']['overview']): number => findings.error + findings.warning;
  if (before && count(before.view.overview) === count(view.overview)) return;
  live.textContent = t('{0} errors and warnings', count(view.overview));
}

function spanOf(written: string): { start: number; end: number } {
  const [start = 0, end = start] = written.split(':').map(Number);
  return { start, end };
}
