import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

export type Paint = (style: Style, text: string) => string;

/** Colours where a terminal shows them. `NO_COLOR` turns them off, `FORCE_COLOR=1` on. */
export function painter(): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const wanted = FORCE_COLOR ? FORCE_COLOR !== '0' : !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true;
  return (style, text) => (wanted ? styleText(style, text) : text);
}
