import { needsOf, reasonIn } from './in-words';
import type { Answers, Question } from './question';
import { askedQuestions, choicesOf, populationId, unknownChoice } from './questions';
import { remainingWays } from './remaining';
import type { NewPlanStep, QuestionStep, WayToChoose } from './shown';

/**
 * The step after some answers.
 *
 * @param skip whether the questions that are left are skipped
 * @param asOf the day for which the ways are judged, `YYYY-MM-DD`
 */
export function stepAfter(answers: Answers, skip: boolean, asOf: string): NewPlanStep {
  const { left, fallen } = remainingWays(answers, asOf);
  const asked = askedQuestions(answers);
  const next = skip ? -1 : asked.findIndex(({ id }) => answers[id] === undefined);
  const progress = { steps: asked.length + 1, left: left.length, of: left.length + fallen.length };
  const question = asked[next];
  if (question) return { ...progress, step: next + 1, question: inWords(question, answers) };
  const population = populationId(answers);
  const ways = [...left, ...fallen].map(({ way, outcome, reasons: [first] }): WayToChoose => {
    const { choice: id, title } = way;
    const reason = first && { reason: reasonIn(first, population), rule: first.rule };
    return { id, title, outcome, needs: needsOf(way), ...reason };
  });
  return { ...progress, step: progress.steps, ways };
}

function inWords(question: Question, answers: Answers): QuestionStep['question'] {
  const { id, title, why, answer } = question;
  const words = { id, title: title(), why: why() };
  if ('text' in answer) {
    const { pattern, hint, proposal } = answer.text;
    return { ...words, choices: [], text: { pattern, hint: hint(), proposal: proposal?.(answers) ?? '' } };
  }
  const choices = choicesOf(question, answers).map((choice) => ({
    id: choice.id,
    label: choice.label(),
    ...(choice.detail && { detail: choice.detail() }),
  }));
  return { ...words, choices: [...choices, { id: '', ...unknownChoice() }] };
}
