import type { Rule } from './rule';

/** What a rule was asked about: all of a plan, or the population of that id. */
export type Subject = string | typeof allOfThePlan;

export const allOfThePlan = Symbol('all of the plan');

/** What rules have said. Most rules have nothing to say about most plans, and those that have, about few populations. */
export class Said<T> {
  private readonly byRule = new Map<Rule, Map<Subject, readonly T[]>>();

  all(): T[] {
    const all: T[] = [];
    for (const bySubject of this.byRule.values())
      for (const said of bySubject.values()) for (const one of said) all.push(one);
    return all;
  }

  has(rule: Rule): boolean {
    return this.byRule.has(rule);
  }

  /** Puts what a rule says of a subject in place of what it said of it before. */
  put(rule: Rule, subject: Subject, said: readonly T[]): void {
    const bySubject = this.byRule.get(rule);
    if (said.length > 0) {
      if (bySubject) bySubject.set(subject, said);
      else this.byRule.set(rule, new Map([[subject, said]]));
    } else if (bySubject?.delete(subject) && bySubject.size === 0) this.byRule.delete(rule);
  }

  /** Forgets all that a rule has said. */
  forget(rule: Rule): void {
    this.byRule.delete(rule);
  }
}
