import type { PlanPair } from '../../core/diff/comparison';
import { pairPlans } from '../../core/diff/pair-plans';
import { UsageError } from '../usage-error';
import { kindOf, planOfFile, plansOfFolder } from './folder';
import { Git } from './git';
import { plansOfRevision, scopesIn } from './revision';

/** What is compared with what. */
export interface Pairs {
  /** What the two sides are called. */
  readonly base: string;
  readonly head: string;
  readonly pairs: readonly PlanPair[];
}

/**
 * The plans that the operands name: `BASE HEAD` for two files or two folders, else two revisions of Git; `BASE..HEAD`, or
 * `BASE...HEAD` for what the head has changed since both parted. Paths behind revisions say which plans.
 *
 * @throws UsageError where they name nothing that can be compared
 */
export async function pairsOf(operands: readonly string[], asOf: string): Promise<Pairs> {
  const [first, second, ...more] = operands;
  if (first === undefined)
    throw new UsageError('diff takes two files, two folders, or two revisions such as main..HEAD.');
  const range = rangeOf(first);
  if (range && (await kindOf(first)) === undefined) return ofRevisions(range, operands.slice(1), asOf);
  if (second === undefined)
    throw new UsageError(
      `diff takes something to compare "${first}" with: another file or folder, or another revision.`,
    );
  const [base, head] = [await kindOf(first), await kindOf(second)];
  if (base && base === head) {
    if (more.length > 0)
      throw new UsageError('Two files or two folders are compared as a whole; no path goes behind them.');
    return base === 'file' ? ofFiles(first, second, asOf) : ofFolders(first, second, asOf);
  }
  if (base && head) throw new UsageError(`"${first}" is a ${base}, and "${second}" is a ${head}.`);
  try {
    return await ofRevisions({ base: first, head: second, isMergeBase: false }, more, asOf);
  } catch (error) {
    const missing = base ? second : first;
    if (!(error instanceof UsageError) || (!base && !head && !looksLikePath(first) && !looksLikePath(second)))
      throw error;
    throw new UsageError(`There is no file or folder "${missing}".`);
  }
}

const looksLikePath = (operand: string): boolean => /[\\/]|\.(?:ya?ml|jsonc?)$/i.test(operand);

interface Range {
  readonly base: string;
  readonly head: string;
  readonly isMergeBase: boolean;
}

/** As Git has it, `HEAD` stands for what is left out. */
function rangeOf(operand: string): Range | undefined {
  const match = /^(.*?)(\.{2,3})(?!\.)(.*)$/.exec(operand);
  if (!match || /^\.{1,2}[\\/]/.test(operand)) return undefined;
  const [, base = '', dots, head = ''] = match;
  if (base === '' && head === '') return undefined;
  return { base: base || 'HEAD', head: head || 'HEAD', isMergeBase: dots === '...' };
}

async function ofFiles(base: string, head: string, asOf: string): Promise<Pairs> {
  const pair = { base: await planOfFile(base, base, asOf), head: await planOfFile(head, head, asOf), isChosen: true };
  return { base, head, pairs: [pair] };
}

async function ofFolders(base: string, head: string, asOf: string): Promise<Pairs> {
  const [before, after] = [await plansOfFolder(base, asOf), await plansOfFolder(head, asOf)];
  return { base, head, pairs: pairPlans(before.plans, after.plans) };
}

async function ofRevisions({ base, head, isMergeBase }: Range, paths: readonly string[], asOf: string): Promise<Pairs> {
  const git = new Git(process.cwd());
  const [from, to] = [await git.commit(base), await git.commit(head)];
  const start = isMergeBase ? await git.mergeBase(from, to) : from;
  const scopes = await scopesIn(git, paths);
  const before = await plansOfRevision(git, { label: base, commit: start }, scopes, asOf);
  const after = await plansOfRevision(git, { label: head, commit: to }, scopes, asOf);
  if (before.plans.length + after.plans.length === 0)
    throw new UsageError(`Neither ${base} nor ${head} has a plan${paths.length > 0 ? ` in ${paths.join(', ')}` : ''}.`);
  return { base, head, pairs: pairPlans(before.plans, after.plans) };
}
