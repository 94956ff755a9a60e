import type { Checked } from '../findings/checked';
import { distinctInOrder } from '../findings/finding';
import { allRules, ruleInfo } from '../rules/index';
import { type Problem, set, unsafeFix } from '../syntax/problem';
import { read } from '../syntax/read';
import { type Entry, keyText, type Node, type ScalarNode } from '../syntax/tree';
import { nearest } from '../text/nearest';
import { type Configuration, type Override, type RuleSet, type RuleSeverity, ruleSets } from './configuration';
import { unknownRule } from './unknown-rule';

/** A configuration, and what is wrong with the file it stands in. What is wrong is left out of it. */
export interface ReadConfiguration extends Checked {
  readonly configuration: Configuration;
}

/** Reads the text of an `enrollment-plan.config.yaml`. Never throws, whatever the text is. */
export function readConfiguration(text: string): ReadConfiguration {
  const tree = read(text, 'yaml');
  const reader = new ConfigurationReader();
  const configuration = reader.configuration(tree.root);
  const problems = [...tree.problems, ...reader.problems];
  const findings = problems.map((problem) => ({ ...problem, severity: ruleInfo(problem.rule).severity }));
  return { text, configuration, tree, findings: distinctInOrder(findings) };
}

const severities: readonly RuleSeverity[] = ['error', 'warning', 'info', 'off'];

class ConfigurationReader {
  readonly problems: Problem[] = [];

  configuration(root: Node | undefined): Configuration {
    const off = new Set<RuleSet>();
    let rules: ReadonlyMap<string, RuleSeverity> = new Map();
    let overrides: readonly Override[] = [];
    const known = ['rules', 'ruleSets', 'overrides'];
    for (const entry of this.entries(root, 'The configuration', known)) {
      const name = keyText(entry.key);
      if (name === 'rules') rules = this.rules(entry);
      else if (name === 'ruleSets') this.ruleSets(entry, off);
      else overrides = this.items(entry).map((item) => this.override(item, entry.key));
    }
    return { rules, off, overrides };
  }

  private rules({ key, value }: Entry): ReadonlyMap<string, RuleSeverity> {
    const rules = new Map<string, RuleSeverity>();
    for (const entry of this.entries(value, `"${keyText(key)}"`)) {
      const id = keyText(entry.key);
      if (!allRules.some((rule) => rule.id === id)) this.problems.push(unknownRule(id, entry.key, allRules));
      // YAML 1.1 tools read `off` as false, and so do people who know them.
      const severity = this.word(entry, severities, (value) => (value === false ? 'off' : value));
      if (severity) rules.set(id, severity);
    }
    return rules;
  }

  private ruleSets({ key, value }: Entry, off: Set<RuleSet>): void {
    for (const entry of this.entries(value, `"${keyText(key)}"`, ruleSets)) {
      const { value: on } = entry;
      if (on.kind !== 'scalar' || typeof on.value !== 'boolean') this.wrongType(entry, 'true or false');
      else if (!on.value) off.add(keyText(entry.key) as RuleSet);
    }
  }

  private override(item: Node, key: ScalarNode): Override {
    let files: readonly string[] = [];
    let rules: ReadonlyMap<string, RuleSeverity> = new Map();
    for (const entry of this.entries(item, `An item of "${keyText(key)}"`, ['files', 'rules'])) {
      if (keyText(entry.key) === 'rules') rules = this.rules(entry);
      else
        files = this.items(entry).flatMap((pattern) =>
          pattern.kind === 'scalar' && typeof pattern.value === 'string' ? [pattern.value] : [],
        );
    }
    return { files, rules };
  }

  /** The entries of a map whose keys are among `known`, where there is such a list. */
  private entries(node: Node | undefined, title: string, known?: readonly string[]): readonly Entry[] {
    if (!node) return [];
    if (node.kind !== 'map') {
      this.problems.push({
        rule: 'wrong-type',
        message: `${title} is a map of keys and values.`,
        span: { start: node.start, end: node.start + 1 },
      });
      return [];
    }
    return node.entries.filter(({ key }) => {
      const name = keyText(key);
      if (!known || known.includes(name)) return true;
      const meant = nearest(name, known);
      const message = `${title} has no key "${name}". ${meant ? `Did you mean "${meant}"?` : `It has ${known.join(', ')}.`}`;
      this.problems.push({
        rule: 'unknown-key',
        message,
        span: key,
        fixes: meant ? [unsafeFix(`Change to "${meant}"`, set(key, meant))] : [],
      });
      return false;
    });
  }

  private items(entry: Entry): readonly Node[] {
    if (entry.value.kind === 'list') return entry.value.items;
    this.wrongType(entry, 'a list');
    return [];
  }

  private word<T extends string>(
    { key, value }: Entry,
    words: readonly T[],
    read: (value: unknown) => unknown,
  ): T | undefined {
    const word = value.kind === 'scalar' ? read(value.value) : undefined;
    const known = words.find((candidate) => candidate === word);
    if (known) return known;
    const shown =
      value.kind === 'scalar' && value.value !== null ? `"${value.value}"` : `The value of "${keyText(key)}"`;
    const span = value.kind === 'scalar' && value.end > value.start ? value : key;
    const meant = value.kind === 'scalar' ? nearest(String(value.value), words) : undefined;
    const message = `${shown} is not one of ${words.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`;
    this.problems.push({
      rule: 'unknown-value',
      message,
      span,
      fixes: meant && value.kind === 'scalar' ? [unsafeFix(`Change to "${meant}"`, set(value, meant))] : [],
    });
    return undefined;
  }

  private wrongType({ key }: Entry, what: string): void {
    this.problems.push({ rule: 'wrong-type', message: `"${keyText(key)}" is ${what}.`, span: key });
  }
}
