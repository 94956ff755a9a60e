import { t } from '@vscode/l10n';
import type { Phase, Task, TaskState } from '../../guidance/tasks/index';
import { type Element, element } from '../element';
import { listedNames, placeLink, type Surface, section, sourceLink } from './shared';

/** What administrators have to do, in order; what the plan shows as done is ticked. */
export function checklistSection(surface: Surface, tasks: readonly Task[]): Element {
  const phases: readonly [Phase, string][] = [
    ['tenant', t('In the tenant')],
    ['directory', t('On-premises')],
    ['objects', t('Groups, profiles, packages, policies')],
    ['devices', t('On the devices')],
    ['users', t('With the users')],
  ];
  const done = tasks.filter(({ state }) => state === 'done').length;
  return section(
    'checklist',
    t('Administrator checklist'),
    tasks.length === 0
      ? element('p', {}, t('There is nothing to do before a population is enrolled.'))
      : element('p', { class: 'note' }, t('{0} of {1} are met, as far as the plan tells.', done, tasks.length)),
    phases.flatMap(([phase, heading]) => {
      const some = tasks.filter((task) => task.phase === phase);
      if (some.length === 0) return [];
      return [
        element('h3', { key: `${phase} heading` }, heading),
        element(
          'ul',
          { class: 'tasks', key: phase },
          some.map((task) => taskItem(surface, task)),
        ),
      ];
    }),
  );
}

function taskItem(surface: Surface, { id, title, state, at, optional, populations, source }: Task): Element {
  const words: { readonly [state in TaskState]: readonly [icon: string, word: string] } = {
    done: ['☑', t('met')],
    open: ['☐', t('to do')],
    unknown: ['?', t('not said')],
  };
  const [icon, word] = words[state];
  return element(
    'li',
    { key: id, class: state, 'data-start': at?.start, 'data-end': at?.end },
    element('span', { class: 'icon', 'aria-hidden': 'true' }, icon),
    element(
      'div',
      {},
      placeLink(surface, at, title),
      element(
        'p',
        { class: 'note' },
        [word, ...(optional ? [t('optional')] : [])].join(', '),
        populations.length > 0 && ` · ${t('for {0}', listedNames(populations))}`,
        ' · ',
        sourceLink(source),
      ),
    ),
  );
}
