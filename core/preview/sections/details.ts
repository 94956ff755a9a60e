import { t } from '@vscode/l10n';
import type { UserMessage } from '../../guidance/user-message';
import { userMessageMarkdown } from '../../guidance/user-message-markdown';
import { type Element, element } from '../element';
import type { PopulationDetails, VerdictView } from '../view';
import { flowDrawing } from './flow';
import { findingList, placeLink, type Surface, sourceLink } from './shared';

/** All about one population: its facts, its way, its findings, what users are told, and why nothing else was chosen. */
export function detailsArticle(surface: Surface, details: PopulationDetails): Element {
  const { id, title, description, at, facts, flow, findings, message, verdicts } = details;
  const heading = `population-${encodeURIComponent(id)}`;
  return element(
    'article',
    { key: id, class: 'population', id: heading, 'aria-labelledby': `${heading}-title` },
    element('h3', { id: `${heading}-title` }, placeLink(surface, at, title)),
    description !== undefined && element('p', {}, description),
    flowDrawing(flow, title),
    findings.length > 0 && [element('h4', {}, t('Findings')), findingList(surface, findings)],
    facts.length > 0 && [
      element('h4', {}, t('Facts')),
      element(
        'dl',
        { class: 'facts' },
        facts.map(({ label, value, at }) =>
          element(
            'div',
            { key: `${label} ${at.start}`, 'data-start': at.start, 'data-end': at.end },
            element('dt', {}, label),
            element('dd', {}, placeLink(surface, at, value)),
          ),
        ),
      ),
    ],
    message &&
      messagePart(
        surface,
        message,
        findings.some(({ severity }) => severity === 'error'),
      ),
    element('h4', {}, t('The other ways, and why not')),
    verdictList(verdicts),
  );
}

function messagePart({ isInteractive }: Surface, message: UserMessage, hasErrors: boolean): Element[] {
  const { subject, when, steps, happens, manages, contact, sources } = message;
  const list = (heading: string, lines: readonly string[], tag: 'ol' | 'ul'): Element[] =>
    lines.length === 0
      ? []
      : [
          element('h5', {}, heading),
          element(
            tag,
            {},
            lines.map((line) => element('li', { key: line }, line)),
          ),
        ];
  return [
    element('h4', {}, t('What users are told')),
    ...(hasErrors ? [element('p', { class: 'note' }, t('Not ready to be sent: the errors above come first.'))] : []),
    element(
      'blockquote',
      { class: 'message' },
      element('p', { class: 'subject' }, subject),
      when !== undefined && element('p', {}, when),
      list(t('What you do'), steps, 'ol'),
      list(t('What happens by itself'), happens, 'ul'),
      list(t('What your organization sees and manages'), manages, 'ul'),
      contact !== undefined && element('p', {}, t('Questions: {0}', contact)),
    ),
    element('p', { class: 'note' }, sources.map(sourceLink)),
    ...(isInteractive
      ? [
          element(
            'p',
            { class: 'actions' },
            element(
              'button',
              { type: 'button', class: 'copy', 'data-copy': userMessageMarkdown(message) },
              t('Copy as Markdown'),
            ),
          ),
        ]
      : []),
  ];
}

const outcomeOrder: readonly VerdictView['outcome'][] = ['fits', 'withCare', 'cannotWork'];

function verdictList(verdicts: readonly VerdictView[]): Element {
  const words = { fits: t('fits'), withCare: t('with care'), cannotWork: t('cannot work') };
  const sorted = outcomeOrder.flatMap((outcome) => verdicts.filter((verdict) => verdict.outcome === outcome));
  return element(
    'ul',
    { class: 'verdicts' },
    sorted.map(({ method, choices, outcome, reasons, chosen }) =>
      element(
        'li',
        { key: `${outcome} ${method} ${choices.join()}`, class: outcome },
        element('span', { class: `badge ${outcome}` }, words[outcome]),
        element(
          'div',
          {},
          `${method}: ${choices.filter((choice) => choice !== chosen).join(', ')}`,
          chosen !== undefined && [
            choices.length > 1 && ', ',
            element('strong', {}, t('{0} (the plan’s choice)', chosen)),
          ],
          reasons.map(({ message, source }) =>
            element('p', { class: 'note', key: message }, message, source ? [' ', sourceLink(source)] : []),
          ),
        ),
      ),
    ),
  );
}
