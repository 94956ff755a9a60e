import type { Population } from '../model/plan.generated';
import { type Fix, set, unsafeFix } from '../syntax/problem';

/** The join state that each choice leads to. */
const joins = { emailAddress: 'entraRegistered', joinDevice: 'entraJoined' } as const;

/**
 * Lets users choose something else when they connect their devices. A target that says what the old choice leads to
 * follows.
 *
 * @param assumption completes "if …"
 */
export function changeConnect({ join, enrollment }: Population, choice: keyof typeof joins, assumption: string): Fix[] {
  const { connect } = enrollment ?? {};
  if (!connect) return [];
  const { target } = join ?? {};
  const follows =
    target && target.value !== joins[choice] && Object.values(joins).some((each) => each === target.value);
  return [
    unsafeFix(
      `Change to "${choice}"${follows ? ', and the target with it' : ''}, if ${assumption}`,
      set(connect.node, choice),
      ...(follows ? [set(target.node, joins[choice])] : []),
    ),
  ];
}
