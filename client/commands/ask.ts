import {
  Disposable,
  type QuickInput,
  type QuickInputButton,
  QuickInputButtons,
  type QuickPickItem,
  type QuickPickItemButtonEvent,
  window,
} from 'vscode';

/** What every step of a sequence of questions has. */
export interface Step {
  readonly title: string;
  /** Counted from 1. */
  readonly step: number;
  readonly steps: number;
  /** Why it is asked. */
  readonly why: string;
  /** Buttons behind the title, besides the one that goes back. */
  readonly buttons?: readonly QuickInputButton[];
}

/** What somebody did: answered, went back, or pressed one of the other buttons. */
export type Reply<T> = { readonly answer: T } | { readonly button: QuickInputButton };

export const isBack = <T>(reply: Reply<T>): boolean => 'button' in reply && reply.button === QuickInputButtons.Back;

/**
 * Lets somebody choose one of `items`; undefined where they give up.
 *
 * @param choose is told of the item that is chosen, and answers whether that ends the question
 * @param pressed is told of the buttons of items
 */
export function pick<T extends QuickPickItem>(
  step: Step,
  items: readonly T[],
  active: T | undefined,
  choose: (item: T) => boolean = () => true,
  pressed: (event: QuickPickItemButtonEvent<T>) => void = () => {},
): Promise<Reply<T> | undefined> {
  const input = window.createQuickPick<T>();
  input.items = items;
  input.placeholder = step.why;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  if (active) input.activeItems = [active];
  return shown(input, step, (answer) => [
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      if (item && choose(item)) answer({ answer: item });
    }),
    input.onDidTriggerItemButton(pressed),
    input.onDidTriggerButton((button) => answer({ button })),
  ]);
}

/** Asks for a text that fits a pattern as a whole; undefined where they give up. */
export function write(
  step: Step,
  value: string,
  { pattern, hint }: { readonly pattern: string; readonly hint: string },
): Promise<Reply<string> | undefined> {
  const input = window.createInputBox();
  const fits = new RegExp(`^(?:${pattern})$`);
  const check = (): void => {
    input.validationMessage = fits.test(input.value) ? undefined : hint;
  };
  input.value = value;
  input.prompt = step.why;
  return shown(input, step, (answer) => [
    input.onDidChangeValue(check),
    input.onDidAccept(() => {
      check();
      if (!input.validationMessage) answer({ answer: input.value });
    }),
    input.onDidTriggerButton((button) => answer({ button })),
  ]);
}

/** Shows an input until it is answered or hidden. */
function shown<T>(
  input: QuickInput & { buttons: readonly QuickInputButton[] },
  { title, step, steps, buttons = [] }: Step,
  listen: (answer: (reply: Reply<T>) => void) => Disposable[],
): Promise<Reply<T> | undefined> {
  input.title = title;
  input.step = step;
  input.totalSteps = steps;
  // Whoever looks something up in between finds it as they left it.
  input.ignoreFocusOut = true;
  input.buttons = [...(step > 1 ? [QuickInputButtons.Back] : []), ...buttons];
  let listeners: Disposable | undefined;
  const replied = new Promise<Reply<T> | undefined>((resolve) => {
    listeners = Disposable.from(
      ...listen(resolve),
      input.onDidHide(() => resolve(undefined)),
    );
    input.show();
  });
  return replied.finally(() => {
    listeners?.dispose();
    input.dispose();
  });
}
