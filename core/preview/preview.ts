import { t } from '@vscode/l10n';
import { type Element, element } from './element';
import { checklistSection } from './sections/checklist';
import { detailsArticle } from './sections/details';
import { matrixSection } from './sections/matrix';
import { overviewSection } from './sections/overview';
import { populationsSection } from './sections/populations';
import { rolloutSection } from './sections/rollout';
import { type Surface, section } from './sections/shared';
import type { PlanView } from './view';

/**
 * The plan as people read it.
 *
 * @param chosen the id of the population whose facts the matrix marks
 */
export function previewOf(surface: Surface, view: PlanView, chosen?: string): Element {
  const { overview, populations, details, tasks, waves } = view;
  return element(
    'main',
    {},
    element('header', { key: 'header' }, element('h1', {}, overview.title), contents()),
    overview.description !== undefined && element('p', { key: 'description' }, overview.description),
    overviewSection(surface, overview),
    populationsSection(surface, populations, chosen),
    details.length > 0 &&
      section(
        'details',
        details.length === 1 ? t('One population') : t('Each population'),
        details.map((one) => detailsArticle(surface, one)),
      ),
    checklistSection(surface, tasks),
    rolloutSection(surface, waves),
    matrixSection(details.find(({ id }) => id === chosen)),
  );
}

function contents(): Element {
  const links: readonly [id: string, heading: string][] = [
    ['overview', t('Overview')],
    ['populations', t('Populations')],
    ['checklist', t('Administrator checklist')],
    ['rollout', t('Rollout')],
    ['matrix', t('What Microsoft’s guide says')],
  ];
  return element(
    'nav',
    { 'aria-label': t('Contents') },
    element(
      'ul',
      {},
      links.map(([id, heading]) => element('li', { key: id }, element('a', { href: `#${id}` }, heading))),
    ),
  );
}
