import { addTo } from '../rules/add-to';
import { ruleInfo } from '../rules/index';
import { LineIndex } from '../text/line-index';
import type { ComparedPlan } from './comparison';
import { plain } from './markdown';
import {
  type DiffFinding,
  type ExceptionLine,
  isAtLeast,
  type PlanChange,
  type PlanDiff,
  type Reach,
  type Risk,
  type WaveLine,
} from './plan-diff';
import { decisions, flagsOf, flagWords, type SubjectChanges } from './sections';
import { counted, devicesInWords, listed } from './words';

/** Whether a change is shown before anything is unfolded. */
export const isMajor = ({ risk, kind }: PlanChange): boolean => isAtLeast(risk, 'medium') || decisions.has(kind);

/** A word for those who read, a colour for those who look. */
const riskWords: { readonly [risk in Risk]: string } = {
  high: '🔴 **high**',
  medium: '🟠 medium',
  low: '🟡 low',
  none: '⚪ none',
};

export function flagLines(diff: PlanDiff): string[] {
  const flags = flagsOf(diff).map(({ flag, names, devices, because }) => {
    const many = devices ? ` (${devicesInWords(devices)})` : '';
    return `- **${upper(flagWords[flag])}:** ${listed(names.map(plain), 4)}${many}. ${plain(because)}`;
  });
  return flags.length > 0 ? ['Look at these first:', '', ...flags] : [];
}

/** What changes about each population that both plans have: a table, below a line with its devices and its first day. */
export function populationLines({ subject, reach, changes }: SubjectChanges, diff: PlanDiff): string[] {
  const day = firstDay(subject.id, diff);
  const when = day ? `, from ${day}` : '';
  return [
    `**${plain(subject.name)}**, ${devicesInWords(reach.devices)}${when}`,
    '',
    ...changeTable(changes.filter(isMajor)),
  ];
}

/** The populations that are new or gone, a row each. */
export function wholePopulationLines(groups: readonly SubjectChanges[], diff: PlanDiff): string[] {
  const rows = groups.map(({ subject, reach, changes }) => {
    const cells = changes
      .filter(isMajor)
      .flatMap((change) => [cell(change), ...(change.before === undefined ? [] : [`before: ${plain(change.before)}`])]);
    const [{ risk } = { risk: 'none' } as const] = changes;
    const name = `**${plain(subject.name)}**`;
    return row([riskWords[risk], name, devicesInWords(reach.devices), firstDay(subject.id, diff), cells.join('<br>')]);
  });
  return rows.length > 0 ? [...head(['Risk', 'Population', 'Devices', 'From', 'What changes']), ...rows, ''] : [];
}

/** The day of the first wave of a population, and what the wave is called. */
function firstDay(id: string | undefined, { waves }: PlanDiff): string {
  const wave = waves.find(({ facts, status }) => status !== 'removed' && facts.ids.includes(id ?? ''));
  if (!wave) return '';
  return wave.facts.starts ? `${wave.facts.starts} (${plain(wave.name)})` : plain(wave.name);
}

/** Profiles, policies and other objects in one table: whom each is for, and what changes about it. */
export function objectLines(groups: readonly SubjectChanges[]): string[] {
  const rows = groups.flatMap(({ subject, reach, changes }) =>
    changes.filter(isMajor).map((change, index) => {
      const name = index === 0 ? `**${plain(subject.name)}**, ${subject.noun}${reachWords(reach)}` : '';
      const isWhole = change.kind === 'object-added' || change.kind === 'object-removed';
      const what = isWhole ? '' : plain(change.what);
      return row([riskWords[change.risk], name, what, plain(change.before ?? '') || '–', cell(change)]);
    }),
  );
  return rows.length > 0 ? [...head(['Risk', 'What', 'Setting', 'Before', 'Now']), ...rows, ''] : [];
}

export const changeTable = (changes: readonly PlanChange[]): string[] =>
  changes.length > 0
    ? [
        ...head(['Risk', 'What', 'Before', 'Now']),
        ...changes.map((change) =>
          row([riskWords[change.risk], plain(change.what), plain(change.before ?? '') || '–', cell(change)]),
        ),
        '',
      ]
    : [];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const head = (titles: readonly string[]): string[] => [row(titles), row(titles.map(() => '---'))];

function reachWords({ populations, devices }: Reach): string {
  if (populations.length === 0) return '';
  const names = populations.map(({ name }) => plain(name));
  return ` for ${listed(names, 3)} (${devicesInWords(devices)})`;
}

/** Further lines of a change are few, or they are counted. */
const mostDetails = 10;

/** What is from now on, and more on it, a line each. */
function cell({ now, details }: PlanChange): string {
  const left = details.length - mostDetails;
  const shown = left > 1 ? [...details.slice(0, mostDetails), `and ${left} more settings`] : details;
  return [...(now === undefined ? [] : [now]), ...shown].map(plain).join('<br>') || '–';
}

export const minorLine = ({ subject, says, details }: PlanChange): string =>
  `- **${plain(subject.name)}:** ${[says, ...details].map(plain).join('. ')}`;

/** Why the changes that are shown have their risks: each reason once, with what it is the reason for. */
export function reasonLines(changes: readonly PlanChange[]): string[] {
  const byReason = new Map<string, PlanChange[]>();
  for (const change of changes.filter(({ risk }) => isAtLeast(risk, 'medium'))) {
    addTo(byReason, change.because, change);
  }
  return [...byReason].map(([because, [{ risk, what } = { risk: 'none', what: '' } as const, ...more]]) => {
    const others = [...new Set(more.map((change) => change.what))].filter((each) => each !== what);
    return `- ${riskWords[risk]} *${listed([what, ...others].map(plain), 3)}:* ${plain(because)}`;
  });
}

/** All waves as a table, and below it what else changes; nothing where nothing changes. */
export function rolloutLines({ waves, changes }: PlanDiff): string[] {
  const shown = waves.slice(0, mostWaves);
  const left = waves.length - shown.length;
  const table = [
    ...head(['Risk', 'Wave', 'First day', 'Last day', 'Devices', 'Populations']),
    ...shown.map(waveRow),
    ...(left > 0 ? [row(['', `and ${counted(left, 'wave')} more`, '', '', '', ''])] : []),
    '',
  ];
  const notes = waves.flatMap(({ name, notes: own }) => own.map((note) => `- ${plain(name)}. ${plain(note)}`));
  const others = changes.filter(({ topic, subject }) => topic === 'rollout' && subject.noun !== 'wave');
  const lines = others.map(
    ({ subject, says, details, risk }) =>
      `- ${riskWords[risk]}: ${plain(subject.name)}, ${subject.noun}. ${[says, ...details].map(plain).join('. ')}`,
  );
  return [...(waves.some(({ status }) => status !== 'same') ? table : []), ...notes, ...lines];
}

const mostWaves = 30;

function waveRow({ name, status, facts, before, risk }: WaveLine): string {
  const cell = (now: string, was: string | undefined): string =>
    was === undefined || was === now ? plain(now) : `${plain(was) || '–'} → **${plain(now) || '–'}**`;
  const date = (key: 'starts' | 'ends'): string => cell(facts[key] ?? '', before && (before[key] ?? ''));
  const { populations: former = facts.populations } = before ?? {};
  const names = facts.populations.map((each) => (former.includes(each) ? plain(each) : `**${plain(each)}**`));
  const gone = former.filter((each) => !facts.populations.includes(each)).map((each) => `~~${plain(each)}~~`);
  const mark = { new: ' (new)', removed: ' (removed)', changed: '', same: '' }[status];
  const word = status === 'same' ? '' : riskWords[risk];
  const cells = [word, `${plain(name)}${mark}`, date('starts'), date('ends'), cell(facts.size, before?.size)];
  return row([...cells, listed([...names, ...gone], 8)]);
}

const states: { readonly [status in ExceptionLine['status']]: string } = {
  new: 'New',
  changed: 'Changed',
  removed: 'Removed',
  expiring: 'Ends soon',
  expired: 'Has ended',
};

export function exceptionLine({ status, by, rule, at, reason, expires, says, risk, because }: ExceptionLine): string {
  const where = at ? ` at ${plain(at)}` : ' in the whole plan';
  const noEnd = by === 'exception' ? ', without a last day' : ', by a comment, without a last day';
  const until = expires ? `, until ${plain(expires)}` : noEnd;
  const why = reason ? `: “${plain(reason)}”` : ', without a reason';
  const changed = says.length > 0 ? ` ${says.map(plain).join('. ')}.` : '';
  return `- ${riskWords[risk]}: ${states[status].toLowerCase()}, ${plain(rule)}${where}${until}${why}.${changed} ${plain(because)}`;
}

const severities = { error: '❌ **Error:**', warning: '⚠️ **Warning:**', info: 'ℹ️ Recommendation:' } as const;

/** A problem with its rule, the page of Microsoft's that says so, and the line where it stands. */
export function problemLine(
  { finding, place }: DiffFinding,
  plan: ComparedPlan,
  side: 'base' | 'head' = 'head',
): string {
  const { rule, severity, message } = finding;
  const line = new LineIndex(plan[side]?.text ?? '').positionAt(place.span.start).line + 1;
  const { source } = ruleInfo(rule);
  const link = source ? `[${plain(rule)}](${source.url})` : plain(rule);
  return `- ${severities[severity]} ${plain(message)} (${link}, line ${line}${side === 'base' ? ' of the base' : ''})`;
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
