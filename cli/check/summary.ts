import type { FileReport } from './report';

/** How many of what was found. */
export interface Summary {
  /** Files that were read. */
  files: number;
  unreadable: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Findings that a comment, an exception or the baseline accepts. */
  accepted: number;
  /** Places where a rule could not tell, because the plan does not say what it depends on. */
  unknowns: number;
}

export const noSummary = (): Summary => ({
  files: 0,
  unreadable: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  accepted: 0,
  unknowns: 0,
});

const counted = { error: 'errors', warning: 'warnings', info: 'infos' } as const;

/** Counts what came of one more file. */
export function count(summary: Summary, { unreadable, findings, unknowns }: FileReport): void {
  summary[unreadable ? 'unreadable' : 'files']++;
  summary.unknowns += unknowns.length;
  for (const { severity, accepted } of findings) summary[accepted ? 'accepted' : counted[severity]]++;
}

/** `2 errors, 1 warning in 3 files.`, and what else there is to say of them all. */
export function inWords(summary: Summary, explainUnknown: boolean): { readonly found: string; readonly rest: string } {
  const { files, unreadable, errors, warnings, infos, accepted, unknowns } = summary;
  const counts = [
    several(errors, 'error'),
    several(warnings, 'warning'),
    ...(infos > 0 ? [several(infos, 'recommendation')] : []),
  ];
  const rest = [
    ` in ${several(files + unreadable, 'file')}.`,
    ...(accepted > 0 ? [`${several(accepted, 'finding')} accepted.`] : []),
    ...(unknowns > 0
      ? [
          `${several(unknowns, 'check')} could not be made, for lack of a fact${explainUnknown ? '' : ' (--explain-unknown lists them)'}.`,
        ]
      : []),
  ];
  return { found: errors + warnings + infos === 0 ? 'No findings' : counts.join(', '), rest: rest.join(' ') };
}

/** A number and what it counts. */
export const several = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
