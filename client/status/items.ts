import {
  Disposable,
  type DocumentSelector,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  Uri,
} from 'vscode';
import { type DocumentStatus, planNames } from '../../server/protocol';
import { planSelector } from '../plan-selector';
import { askedFor, knownBy, rulesInWords, setsInWords } from './in-words';

export interface StatusItems extends Disposable {
  showServer(state: 'starting' | 'running' | 'stopped'): void;
  showDocument(status: DocumentStatus): void;
}

/** What stands beside the language in the status bar: one item for each thing that somebody may want to change. */
export function statusItems(): StatusItems {
  const plansAlone = planSelector(planNames);
  const server = item('enrollmentPlan.server', l10n.t('Language Server'), planSelector());
  const rules = item('enrollmentPlan.rules', l10n.t('Rules'), plansAlone);
  const day = item('enrollmentPlan.asOf', l10n.t('Evaluation Date'), plansAlone);
  rules.text = l10n.t('Rules');
  day.text = l10n.t('Evaluation Date');

  return {
    showServer(state) {
      server.busy = state === 'starting';
      server.severity = state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
      server.text = {
        starting: l10n.t('Enrollment Plan is starting'),
        running: l10n.t('Enrollment Plan'),
        stopped: l10n.t('The language server has stopped'),
      }[state];
      server.detail = undefined;
      server.command = {
        title: state === 'stopped' ? l10n.t('Restart') : l10n.t('Explain'),
        command: state === 'stopped' ? 'enrollmentPlan.restartServer' : 'enrollmentPlan.explainFile',
      };
    },
    showDocument(status) {
      const { configuration } = status;
      server.detail = knownBy(status);
      rules.text = rulesInWords(status);
      rules.detail = setsInWords(status);
      rules.command = configuration
        ? { title: l10n.t('Open Configuration'), command: 'vscode.open', arguments: [Uri.parse(configuration)] }
        : undefined;
      day.text = l10n.t('Checked for {0}', status.asOf);
      day.detail = askedFor();
      day.command = {
        title: l10n.t('Change'),
        command: 'workbench.action.openSettings',
        arguments: ['enrollmentPlan.asOf'],
      };
    },
    dispose: () => Disposable.from(server, rules, day).dispose(),
  };
}

function item(id: string, name: string, selector: DocumentSelector): LanguageStatusItem {
  const made = languages.createLanguageStatusItem(id, selector);
  made.name = name;
  return made;
}
