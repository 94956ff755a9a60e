import assert from 'node:assert/strict';
import { type Action, codeActions } from '../../core/language/code-actions';
import type { Format } from '../../core/syntax/tree';
import { applyEdits } from '../../core/text/edit';
import { type Analysis, analyze } from './analyze';
import { readCursor } from './marks';
import { toJson } from './to-json';

/** What is offered at the cursor `‸` of a plan. */
export interface Offered {
  readonly analysis: Analysis;
  readonly actions: readonly Action[];
  readonly titles: readonly string[];
  /** The one action whose title fits. Fails where there is none, or more than one. */
  one(title: RegExp): Action;
  /** The text after that action. */
  textAfter(title: RegExp): string;
}

/** @param kind what the kinds of the actions start with */
export function offeredAt(marked: string, kind = '', format: Format = 'yaml'): Offered {
  const { text, offset } = readCursor(marked);
  return offered(analyze(text, { format }), offset, kind);
}

/** The same place in the plan written as JSON. */
export function offeredInJson(marked: string, kind = ''): Offered {
  const { text, offset } = readCursor(marked);
  const { root } = analyze(text, { format: 'yaml' }).tree;
  assert.ok(root);
  const json = toJson(root);
  const at = json.startOf(offset);
  assert.ok(at !== undefined, 'the cursor stands at the start of a key or a scalar');
  return offered(analyze(json.text, { format: 'json' }), at, kind);
}

function offered(analysis: Analysis, offset: number, kind: string): Offered {
  const actions = codeActions(analysis, { start: offset, end: offset }).filter((action) =>
    action.kind.startsWith(kind),
  );
  const titles = actions.map(({ title }) => title);
  const one = (title: RegExp): Action => {
    const [found, ...more] = actions.filter((action) => title.test(action.title));
    assert.ok(found && more.length === 0, titles.join(' | '));
    return found;
  };
  const textAfter = (title: RegExp): string => {
    const { edits } = one(title);
    assert.ok(edits);
    return applyEdits(analysis.text, edits);
  };
  return { analysis, actions, titles, one, textAfter };
}
