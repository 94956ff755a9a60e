import { populationId } from '../../core/guidance/new-plan/questions';
import { remainingWays } from '../../core/guidance/new-plan/remaining';
import type { NewPlanStep } from '../../core/guidance/new-plan/shown';
import { stepAfter } from '../../core/guidance/new-plan/step';
import { writePlan } from '../../core/guidance/new-plan/write-plan';
import { ways } from '../../core/guidance/ways';
import type { Documents } from '../documents';
import type { NewPlanStepParams, NewPlanText, NewPlanTextParams } from '../protocol';

/** Answers `enrollmentPlan/newPlan/step`. */
export function newPlanStep(documents: Documents, { answers, skip = false }: NewPlanStepParams): NewPlanStep {
  return stepAfter(answers, skip, documents.today());
}

/** Answers `enrollmentPlan/newPlan/text`. */
export function newPlanText(
  documents: Documents,
  { answers, way: wanted, format }: NewPlanTextParams,
): NewPlanText | null {
  const way = ways.find(({ choice }) => choice === wanted);
  if (!way) return null;
  const asOf = documents.today();
  const text = writePlan(answers, way, remainingWays(answers, asOf), { format, asOf });
  return { name: populationId(answers), text };
}
