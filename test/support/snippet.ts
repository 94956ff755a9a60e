/** A snippet of VS Code, as snippets/enrollment-plan.json has it. */
export interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** What somebody types at the tab stops instead of what stands there, by their numbers. */
export type Typed = { readonly [tabStop: string]: string };

/**
 * The text that a snippet leaves in a document, in lines: with what it proposes at its tab stops, of a choice the first,
 * unless something else is typed. Understands of VS Code's snippets what ours use, and throws at anything else.
 */
export function expand({ body }: Snippet, typed: Typed = {}): string[] {
  const text = body
    .join('\n')
    .replaceAll('\t', '  ')
    .replaceAll(/\$(CURRENT_[A-Z]+)/g, (_, name: string) => variable(name))
    .replaceAll(choice, (_, stop: string, options: string) => typed[stop] ?? (options.split(',')[0] as string))
    .replaceAll(/\$\{(\d+):([^${}]*)\}/g, (_, stop: string, proposal: string) => typed[stop] ?? proposal);
  if (text.includes('$')) throw new Error(`Not understood: ${text.slice(text.indexOf('$'))}`);
  return text.split('\n');
}

/** Every way to choose another than the first option of a choice, one choice at a time. */
export function otherChoices({ body }: Snippet): Typed[] {
  return [...body.join('\n').matchAll(choice)].flatMap(([, stop, options]) =>
    (options as string)
      .split(',')
      .slice(1)
      .map((option) => ({ [stop as string]: option })),
  );
}

/** What each tab stop proposes, once for every place where the tab stop stands. */
export function proposals({ body }: Snippet): { readonly stop: number; readonly proposal: string }[] {
  return [...body.join('\n').matchAll(/\$\{(\d+)[:|]((?:\$[A-Z_]+|[^$}])*)\}/g)].map(([, stop, proposal]) => ({
    stop: Number(stop),
    proposal: proposal as string,
  }));
}

const choice = /\$\{(\d+)\|([^|]*)\|\}/g;

function variable(name: string): string {
  const value = new Map([
    ['CURRENT_YEAR', '2026'],
    ['CURRENT_MONTH', '11'],
    ['CURRENT_DATE', '23'],
  ]).get(name);
  if (value === undefined) throw new Error(`No such variable: ${name}`);
  return value;
}
