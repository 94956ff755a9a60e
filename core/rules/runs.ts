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
import { allOfThePlan, Said, type Topic } from './said';

/** What one rule makes of a plan. */
interface Run {
  readonly rule: Rule;
  /** Where it stands among all. */
  readonly index: number;
  /** Whether what it says is known by the population that it is about, as it is once one population was judged again. */
  isSorted: boolean;
  /** The blocks that it has places in which are no nodes. */
  fixedIn: ReadonlySet<Block>;
}

/** What a rule said when it was asked, and what it has read for that. */
interface Recorded extends Pick<Run, 'fixedIn'> {
  readonly results: RuleResults;
  readonly reads: Reads;
}

const nowhere: ReadonlySet<Block> = new Set();
const nodeOfPlan = planBits('node');
const ofReferences = planBits('references');
const ofPopulations = planBits('populations');
const nodeOfPopulation = populationBits('node');
/** As if all of it had been read. */
const everything = -1;

/**
 * What rules make of a plan while it is edited. A rule is asked again where something has changed that it has read, which is not
 * declared but seen: it gets a plan that notes what is read of it. A rule whose scope is one population is asked about the one
 * that has changed.
 */
export class RuleRuns {
  private readonly runs: readonly Run[];
  private readonly saidProblems = new Said<Problem>();
  private readonly saidUnknowns = new Said<Unknown>();
  /** The runs with places that are no nodes. */
  private readonly fixing = new Set<Run>();
  // What was read, by the index of the run. After a keystroke, most time goes into what has not changed: numbers that stand side by
  // side are looked through in a fraction of the time that as many objects take.
  private readonly readsOfPlan: Int32Array;
  private readonly readsOfPopulations: Int32Array;
  /** What was read of each of the populations that were judged again, by their ids. */
  private readonly readsByPopulation = new Map<string, Int32Array>();
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
    this.readsOfPlan = new Int32Array(rules.length);
    this.readsOfPopulations = new Int32Array(rules.length);
    this.runs = rules.map((rule, index) => ({ rule, index, isSorted: false, fixedIn: nowhere }));
    const watched = this.watch(plan);
    for (const run of this.runs) this.askAgain(run, watched);
  }

  /** What all rules have to say. */
  problems(): Problem[] {
    return this.saidProblems.all();
  }

  /** What no rule could tell. */
  unknowns(): Unknown[] {
    return this.saidUnknowns.all();
  }

  /** Asks again what depends on what has changed with `block`. */
  again({ plan, section, population, references }: PlanChange, block: Block): void {
    if (population) this.populations.put(population.id, watchPopulation(population.now));
    // Of populations, nobody asks the collections for more than their ids.
    const changedSection = population ? 0 : planBits(section, 'collections');
    const changed = nodeOfPlan | (references ? ofReferences : 0) | changedSection;
    const changedOfPopulation = nodeOfPopulation | populationBits(...(population?.keys ?? []));
    const { runs, readsOfPlan, readsOfPopulations } = this;
    const readsOfThis = population ? this.readsOf(population.id) : undefined;
    const watched = this.watch(plan);
    for (const run of [...this.fixing]) {
      if (!run.fixedIn.has(block)) continue;
      if (!isAboutOne(run)) this.askAgain(run, watched);
      else if (readsOfThis) readsOfThis[run.index] = everything;
    }
    const alone = population && withOnly(plan, watchPopulation(population.now));
    for (let index = 0; index < runs.length; index++) {
      const reads = readsOfPlan[index] as number;
      if ((reads & changed) !== 0) this.askAgain(runs[index] as Run, watched);
      else if (!readsOfThis || !alone || (reads & ofPopulations) === 0) continue;
      else if (((readsOfPopulations[index] as number) & changedOfPopulation) !== 0)
        this.askAgain(runs[index] as Run, watched);
      else if (((readsOfThis[index] as number) & changedOfPopulation) !== 0)
        this.askAbout(runs[index] as Run, population.id, alone, plan);
    }
  }

  /** What was read of a population by itself: everything, for all that is known, where a rule was not asked about it alone. */
  private readsOf(id: string): Int32Array {
    let reads = this.readsByPopulation.get(id);
    if (!reads) {
      reads = Int32Array.from(this.runs, (run) => (isAboutOne(run) ? everything : 0));
      this.readsByPopulation.set(id, reads);
    }
    return reads;
  }

  /** What a rule is asked about: where its scope is one population, it is not seen which keys of populations it reads. */
  private watch(plan: Plan): (run: Run) => Plan {
    const [whole, byPopulation] = [watchPlan(plan, this.populations), watchPlan(plan)];
    return (run) => (isAboutOne(run) ? byPopulation : whole);
  }

  private askAgain(run: Run, watched: (run: Run) => Plan): void {
    const { index } = run;
    const { reads, results, fixedIn } = this.record(run.rule, watched(run));
    // What a rule does not read this time, as it has not come that far, it may have read for a population that is as it was.
    (this.readsOfPlan[index] as number) |= reads.plan;
    (this.readsOfPopulations[index] as number) |= reads.population;
    if (isAboutOne(run)) for (const known of this.readsByPopulation.values()) known[index] = everything;
    this.forget(run);
    this.fixing.delete(run);
    run.fixedIn = nowhere;
    run.isSorted = false;
    this.note(run, allOfThePlan, results);
    this.fix(run, fixedIn);
  }

  /** Asks a rule about one population, in place of what it said of it before. */
  private askAbout(run: Run, id: string, alone: Plan, plan: Plan): void {
    if (!run.isSorted) this.sort(run, plan, id);
    const { reads, results, fixedIn } = this.record(run.rule, alone);
    (this.readsOfPlan[run.index] as number) |= reads.plan;
    this.readsOf(id)[run.index] = reads.population;
    this.note(run, id, results);
    this.fix(run, fixedIn);
  }

  /** Has what a rule says stand by the population that it is about, but for one of them. */
  private sort(run: Run, plan: Plan, but: string): void {
    run.isSorted = true;
    const { rule } = run;
    if (!this.saidProblems.has(rule) && !this.saidUnknowns.has(rule)) return;
    this.forget(run);
    for (const population of plan.populations) {
      const id = String(population.id?.value);
      if (id !== but) this.note(run, id, this.record(rule, withOnly(plan, population)).results);
    }
  }

  private note({ rule }: Run, topic: Topic, { problems, unknowns }: RuleResults): void {
    this.saidProblems.put(rule, topic, problems);
    this.saidUnknowns.put(rule, topic, unknowns);
  }

  private forget({ rule }: Run): void {
    this.saidProblems.forget(rule);
    this.saidUnknowns.forget(rule);
  }

  /** Notes that there are places in some blocks which are no nodes. */
  private fix(run: Run, blocks: ReadonlySet<Block>): void {
    if (blocks.size === 0) return;
    run.fixedIn = run.fixedIn.size > 0 ? new Set([...run.fixedIn, ...blocks]) : blocks;
    this.fixing.add(run);
  }

  private record(rule: Rule, plan: Plan): Recorded {
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

const isAboutOne = ({ rule }: Run): boolean => rule.scope === 'population';
