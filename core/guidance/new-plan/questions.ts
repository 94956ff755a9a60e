import { t } from '@vscode/l10n';
import { aboutManagement } from './about-management';
import { aboutPeople } from './about-people';
import { aboutTheDevices } from './about-the-devices';
import type { Answers, Choice, Facts, Question } from './question';

/** The questions that the guide asks of whoever chooses a method, those first that rule out most. */
export const questions: readonly Question[] = [...aboutTheDevices, ...aboutManagement, ...aboutPeople];

/** The questions that are asked after these answers, if everything that is still to come is answered "I don't know". */
export function askedQuestions(answers: Answers): readonly Question[] {
  return questions.filter(({ asked }) => !asked || asked(answers));
}

/** What can be chosen after these answers; none where a text is asked for. */
export function choicesOf({ answer }: Question, answers: Answers): readonly Choice[] {
  return 'choices' in answer ? answer.choices.filter(({ offered }) => !offered || offered(answers)) : [];
}

/** What the answers say. An answer to a question that is not asked any more, and a choice that is not offered, say nothing. */
export function factsOf(answers: Answers): Facts {
  const facts: Facts[] = askedQuestions(answers).map((question) => {
    const given = answers[question.id];
    if (!given) return {};
    const { answer } = question;
    if ('text' in answer) return fits(given, answer.text.pattern) ? answer.text.sets(given) : {};
    const choice = choicesOf(question, answers).find(({ id }) => id === given);
    return choice ? factsOfChoice(question, choice) : {};
  });
  return Object.assign({}, ...facts);
}

/** What a choice says. */
export const factsOfChoice = ({ path }: Question, { id, sets }: Choice): Facts => sets ?? (path ? { [path]: id } : {});

/** The id of the population that is planned: as answered, or else what it would be called. */
export function populationId(answers: Answers): string {
  const { answer } = questions.find(({ id }) => id === 'name') as Question;
  const { pattern, proposal } = ('text' in answer ? answer.text : undefined)!;
  const given = answers.name ?? '';
  return fits(given, pattern) ? given : proposal!(answers);
}

/** The choice by which somebody says that they do not know. */
export const unknownChoice = (): { readonly label: string; readonly detail: string } => ({
  label: t("I don't know"),
  detail: t('It is left out: what a plan does not say is unknown, not false.'),
});

const fits = (text: string, pattern: string): boolean => new RegExp(`^(?:${pattern})$`).test(text);
