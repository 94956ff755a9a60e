import { t } from '@vscode/l10n';
import { userMessageMarkdown } from '../guidance/user-message-markdown';
import type { Analysis } from '../index';
import { escapeMarkdown } from '../text/markdown';
import { makeView } from './make-view';
import { deviceCount, grouped, severityWord } from './sections/shared';
import type { FindingView, OverviewView, PlanView, PopulationDetails } from './view';

/** The plan in Markdown, for a wiki or a mail. The same plan and the same day give the same bytes. */
export function exportMarkdown(analysis: Analysis): string {
  const view = makeView(analysis, 'all');
  const parts = [
    `# ${escapeMarkdown(view.overview.title)}`,
    ...(view.overview.description ? [escapeMarkdown(view.overview.description)] : []),
    `## ${t('Overview')}`,
    overview(view.overview),
    ...findings(t('Findings about the tenant and the objects'), view.overview.elsewhere, '###'),
    `## ${t('Populations')}`,
    populations(view),
    ...view.details.flatMap(details),
    `## ${t('Administrator checklist')}`,
    checklist(view),
    `## ${t('Rollout')}`,
    rollout(view),
  ];
  return `${parts.join('\n\n')}\n`;
}

function overview({ populations, devices, findings, accepted, asOf, owner, reviewed, byMethod }: OverviewView): string {
  const rows: (readonly [string, string] | false)[] = [
    [t('Populations'), grouped(populations)],
    [t('Devices'), deviceCount(devices)],
    [
      t('Findings'),
      t('{0} errors, {1} warnings, {2} recommendations', findings.error, findings.warning, findings.info),
    ],
    accepted > 0 && [t('Accepted findings'), grouped(accepted)],
    [t('Checked for'), asOf],
    owner !== undefined && [t('Owner'), owner],
    reviewed !== undefined && [t('Last review'), reviewed],
    ...byMethod.map(({ label, devices }) => [label, t('{0} devices', deviceCount(devices))] as const),
  ];
  return table(
    [t('What'), t('How much')],
    rows.flatMap((row) => (row ? [row] : [])),
  );
}

function populations({ populations: rows }: PlanView): string {
  if (rows.length === 0) return t('The plan has no populations yet.');
  return table(
    [t('Population'), t('Devices'), t('Ownership'), t('Use'), t('Enrollment')],
    rows.map(({ title, devices, ownership, use, enrollment }) => [
      title,
      devices === undefined ? t('not said') : grouped(devices),
      ownership ?? t('not said'),
      use ?? t('not said'),
      enrollment,
    ]),
  );
}

function details({ title, description, flow, findings: found, message, verdicts }: PopulationDetails): string[] {
  const way = flow.map(({ title, detail }) => escapeMarkdown(detail ? `${title} (${detail})` : title)).join(' → ');
  const words = { fits: t('fits'), withCare: t('with care'), cannotWork: t('cannot work') };
  const others = verdicts.map(({ method, choices, outcome, reasons, chosen }) => {
    const names = choices.map((choice) =>
      choice === chosen ? `**${escapeMarkdown(choice)}**` : escapeMarkdown(choice),
    );
    const sentences = [words[outcome], ...reasons.map(({ message }) => escapeMarkdown(message))];
    return `- ${escapeMarkdown(method)}: ${names.join(', ')}: ${sentences.join('. ')}`;
  });
  return [
    `### ${escapeMarkdown(title)}`,
    ...(description ? [escapeMarkdown(description)] : []),
    way,
    ...findings(t('Findings'), found, '####'),
    ...(message ? [`#### ${t('What users are told')}`, quoted(userMessageMarkdown(message))] : []),
    `#### ${t('The other ways, and why not')}`,
    others.join('\n'),
  ];
}

/** In a quotation, with its headings as bold lines: they are none of this document. */
function quoted(markdown: string): string {
  return markdown
    .trimEnd()
    .replace(/^#+ (.*)$/gm, '**$1**')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function findings(heading: string, found: readonly FindingView[], level: string): string[] {
  if (found.length === 0) return [];
  const items = found.map(({ severity, message, rule, source }) => {
    const link = source ? ` [${escapeMarkdown(source.title)}](${source.url})` : '';
    return `- **${severityWord(severity)}** ${escapeMarkdown(message)} \`${rule}\`${link}`;
  });
  return [`${level} ${heading}`, items.join('\n')];
}

function checklist({ tasks }: PlanView): string {
  if (tasks.length === 0) return t('There is nothing to do before a population is enrolled.');
  return tasks
    .map(({ title, state, optional, populations }) => {
      const box = state === 'done' ? '[x]' : '[ ]';
      const notes = [
        ...(optional ? [t('optional')] : []),
        ...(state === 'unknown' ? [t('the plan does not say whether it is done')] : []),
        ...(populations.length > 0 ? [populations.join(', ')] : []),
      ];
      return `- ${box} ${escapeMarkdown(title)}${notes.length > 0 ? ` (${escapeMarkdown(notes.join('; '))})` : ''}`;
    })
    .join('\n');
}

function rollout({ waves }: PlanView): string {
  if (waves.length === 0) return t('The plan has no waves yet.');
  return table(
    [t('Wave'), t('Starts'), t('Ends'), t('Devices'), t('Populations')],
    waves.map(({ name, starts, ends, devices, isPartial, populations }) => [
      name,
      starts ?? '',
      ends ?? '',
      devices === undefined ? t('not said') : isPartial ? t('{0} and more', grouped(devices)) : grouped(devices),
      populations.join(', '),
    ]),
  );
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(headings), `| ${headings.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}
