import type { Rule } from './rule';

/** What a rule was asked about: all of a plan, or the population of that id. */
export type Topic = string | typeof allOfThePlan;

export const allOfThePlan = Symbol('all of the plan');

/** What rules have said. Most rules have nothing to say about most plans, and those that have, about few populations. */
export class Said<T> {
  private readonly byRule = new Map<Rule, Map<Topic, readonly T[]>>();

  all(): T[] {
    const all: T[] = [];
    for (const byTopic of this.byRule.values())
      for (const said of byTopic.values()) for (const one of said) all.push(one);
    return all;
  }

  has(rule: Rule): boolean {
    return this.byRule.has(rule);
  }

  /** Puts what a rule says of a topic in place of what it said of it before. */
  put(rule: Rule, topic: Topic, said: readonly T[]): void {
    const byTopic = this.byRule.get(rule);
    if (said.length > 0) {
      if (byTopic) byTopic.set(topic, said);
      else this.byRule.set(rule, new Map([[topic, said]]));
    } else if (byTopic?.delete(topic) && byTopic.size === 0) this.byRule.delete(rule);
  }

  /** Forgets all that a rule has said. */
  forget(rule: Rule): void {
    this.byRule.delete(rule);
  }
}
