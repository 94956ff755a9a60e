import type { Plan, Population } from '../model/plan.generated';
import type { MapById } from '../model/read-plan';
import type { PlanChange } from '../model/replace-block';
import {
  planBits,
  populationBits,
  type Reads,
  recordReads,
  watchPlan,
  watchPopulation,
  watchPopulations,
  withOnly,
} from '../model/watch-plan';
import { movingProblem } from '../syntax/moving-problem';
import type { Problem } from '../syntax/problem';
import type { Block } from '../syntax/tree';
import type { Rule } from './rule';
import { Asking, nothing, type RuleResults, type Unknown } from './run';

/** What one rule makes of a plan. */
interface Run {
  readonly rule: Rule;
  reads: Reads;
  results: RuleResults;
  /** The blocks that `results` have places in which are no nodes. */
  fixedIn: ReadonlySet<Block>;
  /** The results by the population they are about, as soon as one population was judged again. */
  byPopulation?: Map<string, RuleResults>;
  /** What it read of each of the populations that were judged again. */
  readsByPopulation?: Map<string, number>;
}

const nowhere: ReadonlySet<Block> = new Set();

/**
 * What rules make of a plan while it is edited. A rule is asked again where something has changed that it has read, which is not
 * declared but seen: it gets a plan that notes what is read of it. A rule whose scope is one population is asked about the one
 * that has changed.
 */
export class RuleRuns {
  private readonly runs: readonly Run[];
  private readonly populations: MapById<Population>;
  private readonly asking: Asking;

  /**
   * @param asOf the day for which the plan is checked, `YYYY-MM-DD`
   * @param blocks of the tree of the plan
   */
  constructor(
    plan: Plan,
    rules: readonly Rule[],
    asOf: string,
    private readonly blocks: readonly Block[],
  ) {
    this.asking = new Asking(asOf);
    this.populations = watchPopulations(plan);
    const watched = this.watch(plan);
    this.runs = rules.map((rule) => ({ rule, ...this.record(rule, watched(rule)) }));
  }

  /** What all rules have to say. */
  problems(): Problem[] {
    return this.collect(({ problems }) => problems);
  }

  /** What no rule could tell. */
  unknowns(): Unknown[] {
    return this.collect(({ unknowns }) => unknowns);
  }

  private collect<T>(of: (results: RuleResults) => readonly T[]): T[] {
    const all: T[] = [];
    for (const { results, byPopulation } of this.runs) {
      // Most rules have nothing to say about most plans.
      if (byPopulation ? byPopulation.size === 0 : results === nothing) continue;
      for (const one of byPopulation?.values() ?? [results]) for (const each of of(one)) all.push(each);
    }
    return all;
  }

  /** Asks again what depends on what has changed with `block`. */
  again({ plan, section, population, references }: PlanChange, block: Block): void {
    const changed = {
      plan: planBits('node', ...(references ? ['references'] : [])),
      population: populationBits('node', ...(population?.keys ?? [])),
    };
    if (population) this.populations.put(population.id, watchPopulation(population.now));
    // Of populations, nobody asks the collections for more than their ids.
    else changed.plan |= planBits(section, 'collections');
    const ofPopulations = planBits('populations');
    const watched = this.watch(plan);
    const alone = population && withOnly(plan, watchPopulation(population.now));

    for (const run of this.runs) {
      const { reads, rule, fixedIn } = run;
      const readsPopulations = population && (reads.plan & ofPopulations) !== 0;
      if ((reads.plan & changed.plan) !== 0 || (fixedIn.has(block) && rule.scope !== 'population'))
        this.askAgain(run, watched);
      else if (!readsPopulations) continue;
      else if (alone && rule.scope === 'population') {
        const known = fixedIn.has(block) ? undefined : run.readsByPopulation?.get(population.id);
        if (known === undefined || (known & changed.population) !== 0) this.askAbout(run, population.id, alone, plan);
      } else if ((reads.population & changed.population) !== 0) this.askAgain(run, watched);
    }
  }

  /** What a rule is asked about: where its scope is one population, it is not seen which keys of populations it reads. */
  private watch(plan: Plan): (rule: Rule) => Plan {
    const [whole, byPopulation] = [watchPlan(plan, this.populations), watchPlan(plan)];
    return ({ scope }) => (scope === 'population' ? byPopulation : whole);
  }

  private askAgain(run: Run, watched: (rule: Rule) => Plan): void {
    const { reads } = run;
    Object.assign(run, this.record(run.rule, watched(run.rule)));
    // What a rule does not read this time, as it has not come that far, it may have read for a population that is as it was.
    run.reads = { plan: reads.plan | run.reads.plan, population: reads.population | run.reads.population };
    delete run.byPopulation;
    delete run.readsByPopulation;
  }

  /** Asks a rule about one population, in place of what it said of it before. */
  private askAbout(run: Run, id: string, alone: Plan, plan: Plan): void {
    run.byPopulation ??= this.sort(run, plan, id);
    const { results, reads, fixedIn } = this.record(run.rule, alone);
    run.reads = { plan: run.reads.plan | reads.plan, population: 0 };
    run.readsByPopulation = (run.readsByPopulation ?? new Map()).set(id, reads.population);
    if (fixedIn.size > 0) run.fixedIn = new Set([...run.fixedIn, ...fixedIn]);
    if (results === nothing) run.byPopulation.delete(id);
    else run.byPopulation.set(id, results);
  }

  /** The results of a rule by the population that they are about, but for one of them. */
  private sort({ rule, results }: Run, plan: Plan, but: string): Map<string, RuleResults> {
    const byPopulation = new Map<string, RuleResults>();
    if (results === nothing) return byPopulation;
    for (const population of plan.populations) {
      const id = String(population.id?.value);
      if (id === but) continue;
      const own = this.record(rule, withOnly(plan, population)).results;
      if (own !== nothing) byPopulation.set(id, own);
    }
    return byPopulation;
  }

  private record(rule: Rule, plan: Plan): Omit<Run, 'rule'> {
    const { reads } = recordReads(() => this.asking.ask(rule, plan));
    const found = this.asking.take();
    if (!found) return { reads, results: nothing, fixedIn: nowhere };
    const fixedIn = new Set<Block>();
    const problems = found.problems.map((problem) => {
      const moving = movingProblem(problem, this.blocks);
      for (const block of moving.fixedIn) fixedIn.add(block);
      return moving.problem;
    });
    return { reads, results: { problems, unknowns: found.unknowns }, fixedIn };
  }
}
