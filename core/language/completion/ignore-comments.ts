import { t } from '@vscode/l10n';
import { coveredBy } from '../../control/ignores';
import { ruleInfo } from '../../rules/index';
import { contains } from '../../syntax/tree';
import { lineEnd } from '../../text/lines';
import type { Context } from './context';
import { ruleIdsByUse, ruleWords } from './exceptions';
import type { CompletionItem } from './item';

/**
 * What could be written into a comment: the rules that it ignores, those first that report something at what it belongs to.
 *
 * @param hash where the comment starts
 */
export function ignoreItems(context: Context, hash: number, offset: number): readonly CompletionItem[] {
  const { text, tree, problems } = context;
  const covers = tree.root && coveredBy(text, tree.root, hash);
  const here = problems.filter(({ span }) => covers && contains(covers, span));
  const before = text.slice(hash, offset);
  const behind = text.slice(offset, lineEnd(text, offset));
  const list = /^#\s*enrollment-plan:\s*ignore\[([^\]]*)$/.exec(before);
  if (list) return ruleItems(here, list[1] as string, behind, offset);
  const begun = /^#[ \t]*([a-z][\w:-]*(?: \w*)?)?$/.exec(before);
  const start =
    begun && 'enrollment-plan: ignore'.startsWith(begun[1] ?? '') ? offset - (begun[1] ?? '').length : undefined;
  return start === undefined || behind.trim() !== '' ? [] : commentItems(here, { start, end: offset });
}

/** Ids in the brackets of a comment. */
function ruleItems(here: Context['problems'], list: string, behind: string, offset: number): CompletionItem[] {
  const word = /[^,\s]*$/.exec(list)?.[0] ?? '';
  const rest = /^[^,\s\]]*/.exec(behind)?.[0] ?? '';
  const span = { start: offset - word.length, end: offset + rest.length };
  const others = `${list.slice(0, list.length - word.length)},${behind.slice(rest.length).split(']')[0]}`.split(
    /[,\s]+/,
  );
  const close = behind.slice(rest.length).includes(']') ? '' : ']';
  return ruleIdsByUse(here)
    .filter(({ id }) => !others.includes(id))
    .map(({ id, count }) => {
      const { detail, about } = ruleWords(ruleInfo(id), count);
      return {
        ...item,
        label: id,
        filter: id,
        detail,
        about,
        rank: count > 0 ? 0 : 1,
        edit: { ...span, text: id + close },
      };
    });
}

/** Whole comments that ignore what is reported. */
function commentItems(here: Context['problems'], span: { start: number; end: number }): CompletionItem[] {
  return ruleIdsByUse(here)
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => {
      const { detail, about } = ruleWords(ruleInfo(id), count);
      const text = `enrollment-plan: ignore[${id}] `;
      const snippet = `${text}\${1:${t('reason')}}`;
      return {
        ...item,
        label: text.trim(),
        filter: text.trim(),
        detail,
        about,
        rank: 0,
        edit: { ...span, text },
        snippet,
      };
    });
}

const item = { icon: 'rule', also: [], goesOn: false } as const;
