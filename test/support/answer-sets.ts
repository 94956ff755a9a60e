import type { Answers } from '../../core/guidance/new-plan/question';
import { choicesOf, questions } from '../../core/guidance/new-plan/questions';

/** What somebody may write where no choices are offered: no number of devices, a few, many, and too many for one account. */
const written: { readonly [question: string]: readonly string[] } = { devices: ['', '5', '500', '2000'], name: [''] };

/** Every answer to each question, whatever was answered before. */
const possible = questions.map(({ id, answer }) =>
  'choices' in answer ? ['', ...answer.choices.map((choice) => choice.id)] : written[id]!,
);

/** An answer, as the position of its question and its own. The name of the population decides nothing, and is left out. */
type Given = readonly [question: number, answer: number];

const all: readonly Given[] = possible.flatMap((answers, question) =>
  answers.length < 2 ? [] : answers.map((_, answer): Given => [question, answer]),
);

/**
 * Answers to all questions, so many sets that any three answers that can be given together are together in one of them: what
 * a rule says of a plan hangs on few facts. They are the same each time.
 */
export function answerSets(): readonly Answers[] {
  const random = numbers();
  const together = new Set<number>();
  const apart = new Set<number>();
  const sets: Answers[] = [];
  const areApart = (some: readonly Given[]): boolean => {
    if (apart.has(numberOf(some))) return true;
    if (completed(some, random)) return false;
    apart.add(numberOf(some));
    return true;
  };
  for (const three of triples(all)) {
    if (together.has(numberOf(three))) continue;
    const set = Array.from({ length: 4 }, () => completed(three, random))
      .filter((each) => each !== undefined)
      .map((each) => ({ each, covers: triples(givenIn(each)).map(numberOf) }))
      .map(({ each, covers }) => ({ each, covers, news: covers.filter((one) => !together.has(one)).length }))
      .sort((a, b) => b.news - a.news)[0];
    if (!set) continue;
    sets.push(set.each);
    for (const one of set.covers) together.add(one);
  }
  return sets;

  /** Every three answers to different questions; what two of them rule out is left out. */
  function triples(some: readonly Given[]): (readonly Given[])[] {
    const found: (readonly Given[])[] = [];
    for (const [i, a] of some.entries())
      for (let j = i + 1; j < some.length; j++) {
        const b = some[j]!;
        if (a[0] === b[0] || (some === all && areApart([a, b]))) continue;
        for (let k = j + 1; k < some.length; k++) {
          const c = some[k]!;
          if (b[0] === c[0] || (some === all && (areApart([a, c]) || areApart([b, c])))) continue;
          found.push([a, b, c]);
        }
      }
    return found;
  }
}

/** One number for some answers, as a key. */
const numberOf = (some: readonly Given[]): number =>
  some.reduce((number, [question, answer]) => (number * 32 + question + 1) * 8 + answer, 0);

function givenIn(answers: Answers): Given[] {
  return questions.flatMap(({ id }, question): Given[] => {
    const answer = answers[id] === undefined ? -1 : possible[question]!.indexOf(answers[id]);
    return answer < 0 || possible[question]!.length < 2 ? [] : [[question, answer]];
  });
}

/** Answers to all questions that are asked, these among them; undefined where they cannot be given together. */
function completed(wanted: readonly Given[], random: () => number): Answers | undefined {
  const forced = new Map(wanted.map(([question, answer]) => [question, possible[question]![answer]!]));
  const from = (index: number, answers: Answers): Answers | undefined => {
    const question = questions[index];
    if (!question) return answers;
    const { id, asked } = question;
    const answer = forced.get(index);
    if (asked && !asked(answers)) return answer === undefined ? from(index + 1, answers) : undefined;
    const offered =
      'choices' in question.answer ? ['', ...choicesOf(question, answers).map((choice) => choice.id)] : written[id]!;
    const candidates = answer === undefined ? shuffled(offered, random) : offered.filter((one) => one === answer);
    // Other questions hang on some of them; of the rest, any answer is as good as another.
    for (const candidate of decisive.has(id) ? candidates : candidates.slice(0, 1)) {
      const found = from(index + 1, { ...answers, [id]: candidate });
      if (found) return found;
    }
    return undefined;
  };
  return from(0, {});
}

/** The questions on whose answers it hangs what else is asked or offered. */
const decisive: ReadonlySet<string> = new Set(
  questions.flatMap(({ asked, answer }) => {
    const read: string[] = [];
    const recorder = new Proxy<Answers>({}, { get: (_, id) => void read.push(String(id)) });
    asked?.(recorder);
    if ('choices' in answer) for (const { offered } of answer.choices) offered?.(recorder);
    return read;
  }),
);

function shuffled(some: readonly string[], random: () => number): string[] {
  const result = [...some];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}

/** Numbers from 0 to 1 that look random, the same each time. */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
