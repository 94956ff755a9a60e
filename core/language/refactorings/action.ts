import type { Finding } from '../../findings/finding';
import type { Edit } from '../../text/edit';
import type { ActionKind } from '../action-kinds';

/** Something that an editor can do to a plan for a person. */
export interface Action {
  /** What it does, as an order. */
  readonly title: string;
  readonly kind: ActionKind;
  /** In the order of the text; none where it changes nothing, or cannot be done. */
  readonly edits?: readonly Edit[];
  /** Texts in the edits that stand for what only a person knows, to be typed over. */
  readonly placeholders?: readonly string[];
  /** The finding that it is for. */
  readonly finding?: Finding;
  /** Whether it is the one to take without asking. */
  readonly isPreferred?: true;
  /** Why it cannot be done. Only shown to those who ask for all that there is. */
  readonly disabled?: string;
  /** The rule whose page it opens, instead of changing anything. */
  readonly opensRule?: string;
}
