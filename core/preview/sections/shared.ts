import { t } from '@vscode/l10n';
import type { Severity } from '../../findings/finding';
import type { Source } from '../../guide/index';
import type { Span } from '../../syntax/tree';
import { type Child, type Element, element } from '../element';
import type { DeviceCount, FindingView } from '../view';

/** Where a view is drawn. */
export interface Surface {
  /** In an editor: things lead to their place in the plan. Elsewhere they are text. */
  readonly isInteractive: boolean;
  /** How many entries of a long list are drawn; all of them without it. */
  readonly most?: number;
}

/** A section with its heading, known by `id` to links and screen readers. */
export function section(id: string, heading: string, ...children: readonly Parameters<typeof element>[2][]): Element {
  return element(
    'section',
    { id, class: id, 'aria-labelledby': `${id}-heading`, key: id },
    element('h2', { id: `${id}-heading` }, heading),
    ...children,
  );
}

/** Leads to a place in the plan, where there is an editor. */
export function placeLink({ isInteractive }: Surface, at: Span | undefined, ...children: readonly Child[]): Child {
  if (!isInteractive || !at) return children.length === 1 ? (children[0] as Child) : element('span', {}, ...children);
  return element('button', { type: 'button', class: 'place', 'data-reveal': `${at.start}:${at.end}` }, ...children);
}

/** Names Microsoft's page. In an editor and in an exported page it is a link. */
export function sourceLink({ title, url, section }: Source): Element {
  return element('a', { class: 'source', href: url, rel: 'noreferrer' }, section ? `${title}, ${section}` : title);
}

export function severityWord(severity: Severity): string {
  return severity === 'error' ? t('error') : severity === 'warning' ? t('warning') : t('recommendation');
}

/** `1 error`, `12 errors`. */
export function severityCount(severity: Severity, count: number): string {
  if (count === 1) return `1 ${severityWord(severity)}`;
  const number = grouped(count);
  if (severity === 'error') return t('{0} errors', number);
  return severity === 'warning' ? t('{0} warnings', number) : t('{0} recommendations', number);
}

/** `800`, `800 and more` where some populations do not say, `not said` where none does. */
export function deviceCount({ known, open }: DeviceCount): string {
  if (open === 0) return grouped(known);
  return known === 0 ? t('not said') : t('{0} and more', grouped(known));
}

/** A number with its thousands apart. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}

/** How many findings there are of each severity; nothing where there are none. */
export function findingBadges(findings: { readonly [severity in Severity]: number }): Element[] {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return severities
    .filter((severity) => findings[severity] > 0)
    .map((severity) =>
      element(
        'span',
        { class: `badge ${severity}`, key: severity },
        element('span', { class: 'icon', 'aria-hidden': 'true' }, icons[severity]),
        ` ${severityCount(severity, findings[severity])}`,
      ),
    );
}

const icons: { readonly [severity in Severity]: string } = { error: '✕', warning: '!', info: 'i' };

/** Findings in words, each with its place, its source and what can be done at once. */
export function findingList(surface: Surface, findings: readonly FindingView[]): Element {
  return element(
    'ul',
    { class: 'findings' },
    firstOf(surface, findings, (finding) => findingItem(surface, finding)),
  );
}

/** The first entries of a list, and how many more there are. */
export function firstOf<T>(
  { most = Number.POSITIVE_INFINITY }: Surface,
  all: readonly T[],
  draw: (one: T) => Element,
): Element[] {
  const drawn = all.slice(0, most).map(draw);
  const left = all.length - drawn.length;
  return left > 0 ? [...drawn, element('li', { class: 'note', key: 'more' }, t('and {0} more', grouped(left)))] : drawn;
}

function findingItem(surface: Surface, finding: FindingView): Element {
  const { rule, severity, message, at, fixes, source, errorCode } = finding;
  const actions = surface.isInteractive
    ? fixes.map((title) =>
        element(
          'button',
          { type: 'button', class: 'fix', 'data-fix': title, 'data-rule': rule, 'data-at': `${at.start}:${at.end}` },
          title,
        ),
      )
    : [];
  return element(
    'li',
    { class: severity, key: `${rule} ${message}`, 'data-start': at.start, 'data-end': at.end },
    element('span', { class: `badge ${severity}` }, severityWord(severity)),
    element(
      'div',
      {},
      placeLink(surface, at, message),
      errorCode !== undefined && element('p', { class: 'note' }, t('Windows shows {0}.', errorCode)),
      source && element('p', { class: 'note' }, sourceLink(source)),
      actions.length > 0 && element('p', { class: 'actions' }, actions),
    ),
  );
}

/** At most five names: a longer list is read by nobody. */
export function listedNames(names: readonly string[]): string {
  const first = names.slice(0, 5).join(', ');
  return names.length > 5 ? t('{0}, and {1} more', first, names.length - 5) : first;
}
