import { t } from '@vscode/l10n';
import { ruleSets } from '../../control/configuration';
import { allRules } from '../../rules/index';
import { keyText, type Node } from '../../syntax/tree';
import type { Step } from '../steps';
import { ruleWords } from './exceptions';
import { hole, type Option } from './option';
import { pathTo } from './owner';
import type { Spot } from './spot';

/** Where a list stands in `enrollment-plan.config.yaml`. */
export function isListOfConfiguration(steps: readonly Step[]): boolean {
  const path = pathTo(steps);
  return (path.length === 1 || path.length === 3) && /^(?:overrides|files)$/.test(path.at(-1) as string);
}

/** The keys that could be written at a spot of a configuration. */
export function configurationKeys({ steps, entry }: Spot): readonly Option[] {
  const { node } = steps.at(-1) as Step;
  const own = entry && keyText(entry.key);
  const present = keysIn(node).filter((key) => key !== own);
  return keysAt(pathTo(steps)).filter((option) => option.kind !== 'key' || !present.includes(option.name));
}

/** The values that could be written at a spot of a configuration. */
export function configurationValues({ steps }: Spot): readonly Option[] {
  const path = pathTo(steps);
  if (path.at(-2) === 'rules') return severities().map(([value, detail]) => ({ kind: 'value', value, detail }));
  if (path.length === 2 && path[0] === 'ruleSets')
    return [
      { kind: 'value', value: false, detail: t('the rules of this set are off') },
      { kind: 'value', value: true },
    ];
  return [];
}

function keysAt(path: readonly string[]): readonly Option[] {
  const rules = { kind: 'key', name: 'rules', body: { kind: 'object', entries: [] }, goesOn: true } as const;
  const last = path.at(-1);
  if (last === 'rules')
    return allRules.map((rule) => ({ kind: 'key', name: rule.id, body: hole(), goesOn: true, ...ruleWords(rule) }));
  if (path.length === 0)
    return [
      { ...rules, detail: t('how bad the findings of each rule are') },
      { ...rules, name: 'ruleSets', detail: t('sets of rules that are switched off') },
      {
        kind: 'key',
        name: 'overrides',
        body: { kind: 'list', item: { kind: 'object', entries: [['files', { kind: 'list', item: hole() }]] } },
        detail: t('other decisions for some files'),
      },
    ];
  if (path.length === 1 && last === 'ruleSets')
    return ruleSets.map((name) => ({ kind: 'key', name, body: hole('truth'), goesOn: true, detail: sets()[name] }));
  if (path.length === 2 && path[0] === 'overrides')
    return [
      { kind: 'key', name: 'files', body: { kind: 'list', item: hole() }, detail: t('patterns of the files') },
      { ...rules, detail: t('how bad the findings of each rule are') },
    ];
  return [];
}

const keysIn = (node: Node): readonly string[] =>
  node.kind === 'map' ? node.entries.map(({ key }) => keyText(key)) : [];

const severities = () =>
  [
    ['error', t('It cannot work.')],
    ['warning', t('It works, with a consequence.')],
    ['info', t('A recommendation.')],
    ['off', t('Not reported.')],
  ] as const;

const sets = () => ({
  guide: t("rules that rest on Microsoft's Windows enrollment guide"),
  docs: t("rules that rest on other pages of Microsoft's documentation"),
  judgement: t('rules that rest on experience'),
});
