import { t } from '@vscode/l10n';
import { allRules, ruleInfo } from '../../rules/index';
import type { RuleInfo } from '../../rules/rule';
import type { Problem } from '../../syntax/problem';
import { entryOf, keyText, type Node } from '../../syntax/tree';
import { pathOf, stepsTo } from '../steps';
import type { Context } from './context';
import type { Option } from './option';
import type { Spot } from './spot';

/** The ids of the rules: those that report something in this plan first. */
export function ruleOptions({ problems }: Context): readonly Option[] {
  return ruleIdsByUse(problems).map(({ id, count }) => ({
    kind: 'value',
    value: id,
    ...ruleWords(ruleInfo(id), count),
  }));
}

/** Every rule, and how often it reports something: those that do come first. */
export function ruleIdsByUse(problems: readonly Problem[]): readonly { readonly id: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  // What is missing is to be written, and perhaps it is this very value.
  const reported = problems.filter(({ rule }) => !rule.startsWith('missing-'));
  for (const { rule } of reported) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const used = allRules.filter(({ id }) => counts.has(id));
  return [...used, ...allRules.filter((rule) => !used.includes(rule))].map(({ id }) => ({
    id,
    count: counts.get(id) ?? 0,
  }));
}

/** What is shown beside the id of a rule. */
export function ruleWords({ id, severity }: RuleInfo, count = 0): Pick<Option, 'icon' | 'detail' | 'about'> {
  const severities = { error: t('error'), warning: t('warning'), info: t('recommendation') };
  const found = count === 0 ? '' : count === 1 ? t('reported once here') : t('reported {0} times here', count);
  return {
    icon: 'rule',
    detail: [severities[severity], found].filter(Boolean).join(', '),
    about: { kind: 'rule', id },
  };
}

/** Paths that an exception can name: where its rule reports something first, then the entries of the plan. */
export function pathOptions({ steps }: Spot, { tree, problems }: Context): readonly Option[] {
  const exception = steps.at(-2)?.node;
  const rule = exception?.kind === 'map' ? entryOf(exception, 'rule')?.value : undefined;
  const reported = problems
    .filter((problem) => rule?.kind === 'scalar' && problem.rule === rule.value)
    .flatMap(({ span }) => {
      const way = stepsTo(tree.root, span.start);
      return [pathOf(way.slice(0, 3)), pathOf(way)];
    });
  const paths = [...new Set([...reported, ...entriesOf(tree.root)])].filter((path) => path !== '');
  return paths.map((path) => ({
    kind: 'value',
    value: path,
    icon: 'path',
    ...(reported.includes(path) && { detail: t('reported here') }),
  }));
}

/** The path of every section of a plan, and of every entry of one. */
function entriesOf(root: Node | undefined): readonly string[] {
  if (root?.kind !== 'map') return [];
  return root.entries.flatMap(({ key, value }) => {
    if (value.kind !== 'map') return [];
    const section = keyText(key);
    return [section, ...value.entries.map((entry) => `${section}.${keyText(entry.key)}`)];
  });
}
