import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** Puts a text in a colour, where colours show. */
export type Paint = (style: Style, text: string) => string;

/** What can be shown where output goes. */
export interface Terminal {
  readonly paint: Paint;
  /** Whether characters beyond ASCII may be drawn with. A pipe gets the same bytes everywhere: none. */
  readonly unicode: boolean;
}

/** What a stream shows: `NO_COLOR`, `FORCE_COLOR` and `TERM` decide on colours, the locale on characters. */
export function terminalOf(
  stream: { readonly isTTY?: boolean },
  env = process.env,
  platform = process.platform,
): Terminal {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  const isTerminal = stream.isTTY === true;
  const colours = FORCE_COLOR ? FORCE_COLOR !== '0' : !NO_COLOR && TERM !== 'dumb' && isTerminal;
  return {
    paint: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
    unicode: isTerminal && TERM !== 'dumb' && showsUnicode(env, platform),
  };
}

function showsUnicode(
  { LC_ALL, LC_CTYPE, LANG, WT_SESSION, TERM_PROGRAM }: NodeJS.ProcessEnv,
  platform: string,
): boolean {
  // Windows' old console has fonts without them; Windows Terminal and VS Code's terminal do not.
  if (platform === 'win32') return Boolean(WT_SESSION) || TERM_PROGRAM === 'vscode';
  if (platform === 'darwin') return true;
  return /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
}
